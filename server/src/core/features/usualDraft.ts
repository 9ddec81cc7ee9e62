/** A draft of the usual shape, told from its excerpt line by line; any other is for the model to read. */
import type { Draft } from '../catalogue/catalogue.ts'
import { dateIn, symbolOf } from '../citations/own.ts'
import { plain } from '../citations/plain.ts'
import { designationIn, isAdoptionNote, isAnnexLine, isMasthead } from '../model/headings.ts'
import { readOrganLine } from '../model/organLine.ts'

/** What may stand in an excerpt of the usual shape besides its head: nothing that opens a part, a note or a quotation. */
const UNUSUAL = /^(?:#|\||[“«„"¹²³⁰⁴-⁹]|<!--|[A-Z]$)|\ufeff|\r|<u>|\*|\[\^/u

/**
 * One resolution with its number, and its title where it has one, on the first line, records of its adoption, its organ line and, below the paragraphs that an
 * excerpt leaves out, the record of its adoption: what the model reads from it, without the model. Null where anything else stands
 * there. By test the same as what the model says of every published text.
 */
export function usualDraft(excerpt: string, uri: string): Draft | null {
  const blocks = blocksOf(excerpt)
  const [head, ...rest] = blocks
  if (head?.line !== 0 || head.text.includes('\n') || UNUSUAL.test(head.text)) return null
  const designation = designationIn(head.text)
  if (!designation) return null
  const title = head.text.slice(designation.title).trim()
  const at = rest.findIndex(({ text }) => readOrganLine(text) !== null)
  const organLine = readOrganLine(rest[at]?.text ?? '')
  if (!organLine?.language || at > 2) return null
  const notes = rest.filter(({ text }) => isAdoptionNote(text.replaceAll('\n', ' ')))
  for (const [n, { text }] of rest.entries()) {
    if (n < at ? !isAdoptionNote(text.replaceAll('\n', ' ')) : n > at && readOrganLine(text)) return null
    if (UNUSUAL.test(text) || isAnnexLine(text) || isMasthead(text) || (n > at && designationIn(text))) return null
  }
  const { language, organ } = organLine
  const dates = notes.map(({ text }) => dateIn(plain(text), language))
  return {
    uri,
    symbol: symbolOf(head.text.slice(0, designation.length), title, organ),
    title: title || null,
    date: dates.find((date) => date !== null) ?? null,
    language,
    line: 0,
    character: 0,
  }
}

/** The texts between blank lines, each with the line that it begins on. */
function blocksOf(text: string): readonly { readonly text: string; readonly line: number }[] {
  const blocks: { text: string; line: number }[] = []
  let open = false
  for (const [number, line] of text.split('\n').entries()) {
    const words = line.trim()
    if (words === '') open = false
    else if (open) (blocks.at(-1) as { text: string }).text += `\n${words}`
    else blocks.push({ text: words, line: number })
    if (words !== '') open = true
  }
  return blocks
}
