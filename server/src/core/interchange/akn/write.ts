/** A draft as Akoma Ntoso 3.0, as the United Nations publish resolutions in it. */
import type { Document } from '../../document/document.ts'
import { listed, type Message, say } from '../../text/message.ts'
import { asPrinted } from '../as-printed.ts'
import { accepted } from '../changes.ts'
import { fromDraft } from '../from-draft.ts'
import type { RichText, Run } from '../rich-text.ts'
import { bodyOf, element } from './body.ts'
import { InlineWriter } from './inline.ts'
import { coverOf, factsOf, metaOf, unplacedOf } from './meta.ts'

export interface AknFile {
  readonly xml: string
  /** What has no place in it, or is not known, a line each. */
  readonly left: readonly Message[]
}

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** Writes a draft, its marks of change taken; `underline` is what underlined words look like in print. */
export function toAkn(document: Document, underline: 'underline' | 'italic'): AknFile {
  const printed = asPrinted(document)
  const text = fromDraft(printed.document, { author: '', date: null })
  const { blocks, notes } = accepted(text)
  const facts = factsOf(document)
  const numbers = new Map(
    document.model.resolutions.flatMap(({ designation }) =>
      designation ? [[designation.span.start, designation.text] as const] : [],
    ),
  )
  const body = bodyOf(blocks, {
    inline: new InlineWriter(notes, underline),
    numbers,
    metaOf: (annex) => metaOf(facts, annex),
  })
  const statement = element('statement', [metaOf(facts, null), coverOf(document), body], { name: 'resolution' })
  return {
    xml: `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', [statement], { xmlns: NAMESPACE })}\n`,
    left: [
      ...leftOf(text),
      ...printed.left,
      ...unplacedOf(document).map((key) => say`“${key}” of the front matter has no place in Akoma Ntoso.`),
      ...(facts.symbol === '' ? [say`The draft gives no symbol: its header has none.`] : []),
      ...(facts.date === '' ? [say`The draft gives no date: its header has none.`] : []),
      ...(facts.organ === '' ? [say`The draft gives no organ: its header has none.`] : []),
    ],
  }
}

/** What the text has that Akoma Ntoso has no place for. */
function leftOf({ blocks, notes }: RichText): readonly Message[] {
  const runs: readonly Run[] = [...blocks, ...notes].flatMap((one) => ('runs' in one ? one.runs : one.rows.flat(2)))
  const comments = runs.flatMap((run) => (run.kind === 'comment' ? [say`“${run.text}”`] : []))
  const changes = runs.filter(({ change }) => change).length
  const out: Message[] = []
  if (comments.length === 1) out.push(say`1 comment is left out: ${listed(comments)}.`)
  if (comments.length > 1) out.push(say`${comments.length} comments are left out: ${listed(comments)}.`)
  if (changes === 1) out.push(say`1 mark of change is taken.`)
  if (changes > 1) out.push(say`${changes} marks of change are taken.`)
  return out
}
