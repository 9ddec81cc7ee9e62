/** What the index of the workspace keeps of a draft. */
import type { Draft } from '../catalogue/catalogue.ts'
import type { CitingPlace } from '../catalogue/cites.ts'
import { ownDesignation } from '../citations/own.ts'
import type { Document, Reading } from '../document.ts'
import { kept } from '../text/memo.ts'

/** The resolutions of the document that lies at `uri`, in order: a session's record holds several, and a text that is no resolution none. */
export function draftsIn({ segments, starts, lines }: Document, uri: string): readonly Draft[] {
  const common = segments[0]?.model.frontMatter?.values.get('title') ?? null
  return segments.flatMap((segment, i) =>
    named(segment).map(({ start, title, ...draft }) => ({
      uri,
      ...draft,
      title: title ?? common,
      ...lines.position((starts[i] as number) + start),
    })),
  )
}

/** Whether two versions of a document have the same resolutions by symbol, title and date, wherever they stand. */
export const namedAlike = (a: Document, b: Document): boolean =>
  a.segments.length === b.segments.length &&
  a.segments[0]?.model.frontMatter?.values.get('title') === b.segments[0]?.model.frontMatter?.values.get('title') &&
  a.segments.every((segment, i) => {
    const other = b.segments[i] as Reading
    if (segment === other) return true
    const [one, two] = [named(segment), named(other)]
    return (
      one.length === two.length &&
      one.every(({ symbol, title, date }, n) => {
        const same = two[n]
        return symbol === same?.symbol && title === same.title && date === same.date
      })
    )
  })

/** What names the resolutions of a text, and where. */
const named = kept(({ model }: Reading) =>
  model.resolutions.map((resolution) => {
    const { symbol, date } = ownDesignation(model, resolution)
    const { start } = resolution.designation?.span ?? resolution.title?.span ?? resolution.span
    return { symbol, title: resolution.title?.text ?? null, date, language: model.language, start }
  }),
)

/** What the resolutions of a document cite by a symbol, in the order of the text; documents and the draft itself are left out. */
export function citedIn(document: Document): readonly CitingPlace[] {
  const { citations, lines, model } = document
  const own = new Map(model.resolutions.map((resolution) => [resolution, ownDesignation(model, resolution).symbol]))
  return citations.flatMap(({ citation, span, resolution }): CitingPlace[] => {
    const { symbol, kind, date, dateShared, part } = citation
    if (!symbol || kind === 'document' || (resolution && own.get(resolution) === symbol)) return []
    const place = { ...lines.position(span.start), length: span.end - span.start }
    return [{ symbol, ...place, date: dateShared ? null : date, part }]
  })
}
