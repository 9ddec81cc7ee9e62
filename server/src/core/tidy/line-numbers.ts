/** What lines begin with before their words: numbers, which go all together or not at all, and marks of quotation. */
import { leaves, type Tree } from '../syntax/tree.ts'
import type { Edit } from '../text/edit.ts'

/** So many lines have to be numbered, and such a share of all, before the numbers are sure to be those of lines. */
const ENOUGH_LINES = 8
const ENOUGH = 0.9

const NUMBER = /^[ \t]{0,8}\d{1,4}[ \t]*$/

const MARK = /^>[ \t>]*/

/** The edits that take away the marks of quotation of electronic mail before all lines that have them. */
export function tidyQuotationMarks({ blocks }: Tree): readonly Edit[] {
  const edits: Edit[] = []
  let at = 0
  const take = (mark: string | undefined, start: number): void => {
    if (mark) edits.push({ span: { start, end: start + mark.length }, text: '' })
  }
  for (const block of blocks)
    for (const { kind, text } of leaves(block)) {
      if (kind === 'furniture') take(MARK.exec(text)?.[0], at)
      if (kind === 'blank') for (const { 0: mark, index } of text.matchAll(/^>[ \t>]*/gm)) take(mark, at + index)
      at += text.length
    }
  return edits
}

/**
 * The edits that take away the numbers of all lines; none where they are in doubt. Null where lines have no numbers.
 */
export function tidyLineNumbers({ blocks }: Tree): readonly Edit[] | null {
  const edits: Edit[] = []
  const numbers: number[] = []
  let lines = 0
  let at = 0
  const take = (number: string, start: number): void => {
    numbers.push(Number(number))
    edits.push({ span: { start, end: start + number.length }, text: '' })
  }
  for (const block of blocks)
    for (const { kind, text } of leaves(block)) {
      if (kind === 'furniture' && NUMBER.test(text)) take(text, at)
      if (kind === 'blank')
        for (const match of text.matchAll(/^[ \t]{0,8}\d{1,4}[ \t]*/gm)) take(match[0], at + match.index)
      if (kind === 'newline' || kind === 'row' || (kind === 'blank' && /\d/.test(text))) lines++
      at += text.length
    }
  if (edits.length === 0) return null
  const step = numbers.every((number) => number % 5 === 0) ? 5 : 1
  const steps = numbers.filter((number, i) => number === step || number === (numbers[i - 1] ?? number - step) + step)
  const counted = steps.length * step + step - 1
  return counted >= ENOUGH_LINES && counted >= lines * ENOUGH && (step === 1 || steps.length === numbers.length)
    ? edits
    : []
}
