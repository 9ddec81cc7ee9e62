/** A draft as Akoma Ntoso 3.0, as the United Nations publish resolutions in it. */
import type { Document } from '../../document/document.ts'
import { accepted } from '../changes.ts'
import { fromDraft } from '../from-draft.ts'
import type { RichText, Run } from '../rich-text.ts'
import { bodyOf, element } from './body.ts'
import { InlineWriter } from './inline.ts'
import { coverOf, factsOf, metaOf, unplacedOf } from './meta.ts'

export interface AknFile {
  readonly xml: string
  /** What has no place in it, or is not known, a line each. */
  readonly left: readonly string[]
}

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** Writes a draft, its marks of change taken; `underline` is what underlined words look like in print. */
export function toAkn(document: Document, underline: 'underline' | 'italic'): AknFile {
  const text = fromDraft(document, { author: '', date: null })
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
  const known: readonly (readonly [said: string, what: string])[] = [
    [facts.symbol, 'symbol'],
    [facts.date, 'date'],
    [facts.organ, 'organ'],
  ]
  return {
    xml: `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', [statement], { xmlns: NAMESPACE })}\n`,
    left: [
      ...leftOf(text),
      ...unplacedOf(document).map((key) => `“${key}” of the front matter has no place in Akoma Ntoso.`),
      ...known.filter(([said]) => said === '').map(([, what]) => `The draft gives no ${what}: its header has none.`),
    ],
  }
}

/** What the text has that Akoma Ntoso has no place for. */
function leftOf({ blocks, notes }: RichText): readonly string[] {
  const runs: readonly Run[] = [...blocks, ...notes].flatMap((one) => ('runs' in one ? one.runs : []))
  const comments = runs.flatMap((run) => (run.kind === 'comment' ? [`“${run.text}”`] : []))
  const changes = runs.filter(({ change }) => change).length
  const counted = (count: number, one: string, several: string): string =>
    count === 1 ? `1 ${one}` : `${count} ${several}`
  return [
    ...(comments.length > 0
      ? [`${counted(comments.length, 'comment is', 'comments are')} left out: ${comments.join(', ')}.`]
      : []),
    ...(changes > 0 ? [`${counted(changes, 'mark of change is', 'marks of change are')} taken.`] : []),
  ]
}
