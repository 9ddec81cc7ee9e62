import type { Language } from '../../core/lexicon/languages.ts'
import { say } from '../../core/text/message.ts'
import { printMessage } from '../print.ts'
import { escapeControls } from '../terminal.ts'
import { COLUMN_NAMES, kindsOf } from './columns.ts'
import { type Decided, type DecidedFormat, whatOf } from './decided.ts'

/** Without a terminal that says how wide it is, lines have so many characters at most. */
const USUAL_WIDTH = 120
/** No column but the last is wider. */
const WIDEST = [12, 28, 24, 22, 16] as const
/** A column that has as many gives way no further. */
const LEAST = 6
const GAP = '  '

/** A table a file, cut to the width of the terminal: where, who, by when, to whom, what kind, what. */
export const table = (columns: number | undefined, colour: boolean, language: Language): DecidedFormat => {
  const width = Math.max(60, columns ?? USUAL_WIDTH)
  const bold = (text: string): string => (colour ? `\u001b[1m${text}\u001b[0m` : text)
  return {
    begin: '',
    file: (decided, isFirst) =>
      `${isFirst ? '' : '\n'}${bold(escapeControls(decided.path))}\n${linesOf(decided, width, language).join('\n')}\n`,
    end: '',
  }
}

function linesOf({ decisions }: Decided, width: number, language: Language): readonly string[] {
  if (decisions.length === 0) return [`  ${printMessage(say`decides nothing`, language)}`]
  const head = HEAD.map((name) => printMessage(name, language))
  const rows = [head, ...decisions.map((one) => cellsOf(one, language))]
  const widths = WIDEST.map((most, column) =>
    Math.min(most, Math.max(...rows.map((row) => lengthOf(row[column] as string)))),
  )
  // What is done has a third of the line at least: of the columns before it, the widest give way.
  const room = Math.floor((width * 2) / 3) - widths.length * GAP.length
  while (sum(widths) > room && Math.max(...widths) > LEAST) {
    const widest = widths.indexOf(Math.max(...widths))
    widths[widest] = (widths[widest] as number) - 1
  }
  return rows.map((row) => {
    const first = widths.map((wide, column) => padded(cut(row[column] as string, wide), wide)).join(GAP)
    const rest = width - 2 - sum(widths) - widths.length * GAP.length
    return `  ${first}${GAP}${cut(row.at(-1) as string, Math.max(rest, 10))}`.trimEnd()
  })
}

const { paragraph, who, what, due, to, kind } = COLUMN_NAMES
const HEAD = [paragraph, who, due, to, kind, what]

const cellsOf = (decision: Decided['decisions'][number], language: Language): readonly string[] => [
  decision.label === '' ? '–' : escapeControls(decision.label),
  escapeControls(decision.addressees.join('; ')),
  escapeControls(decision.due.join('; ')),
  escapeControls(decision.to.join('; ')),
  kindsOf(decision, language),
  escapeControls(whatOf(decision)),
]

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Characters as they are seen: marks that stand over another take no place. */
const lengthOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - lengthOf(text)))

const cut = (text: string, width: number): string =>
  lengthOf(text) <= width
    ? text
    : `${[...text]
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`
