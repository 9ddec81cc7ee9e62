/** What the index of the workspace keeps of a draft. */

import type { CitingPlace } from '../catalogue/citing-places.ts'
import { ownDesignation } from '../citations/own.ts'
import type { Document, ParsedText } from '../document/document.ts'
import { perResolution } from '../document/each.ts'
import type { Draft } from '../world.ts'

/**
 * The resolutions of the document that lies at `uri`, in order: a session's record holds several, and a text that is no
 * resolution none.
 */
export function draftsIn(document: Document, uri: string): readonly Draft[] {
  const common = titleOfAll(document)
  return allNamed(document).map(({ start, title, ...draft }) => ({
    uri,
    ...draft,
    title: title ?? common,
    ...document.lines.position(start),
  }))
}

/** The title that the front matter gives. */
const titleOfAll = ({ resolutions: [first] }: Document): string | null =>
  first?.parsed.model.frontMatter?.values.get('title') ?? null

/** Whether two versions of a document have the same resolutions by symbol, title and date, wherever they stand. */
export function namedAlike(a: Document, b: Document): boolean {
  const [one, two] = [allNamed(a), allNamed(b)]
  return (
    one.length === two.length &&
    titleOfAll(a) === titleOfAll(b) &&
    one.every(({ symbol, title, date }, i) => {
      const same = two[i]
      return symbol === same?.symbol && title === same.title && date === same.date
    })
  )
}

/** What names the resolutions of a text, and where. */
const allNamed = perResolution(
  ({ model }: ParsedText) =>
    model.resolutions.map((resolution) => {
      const { symbol, date } = ownDesignation(model, resolution)
      const { start } = resolution.designation?.span ?? resolution.title?.span ?? resolution.span
      return { symbol, title: resolution.title?.text ?? null, date, language: model.language, start }
    }),
  (named, delta) => ({ ...named, start: named.start + delta }),
)

/**
 * What the resolutions of a document cite by a symbol, in the order of the text; documents and the draft itself are
 * left out.
 */
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
