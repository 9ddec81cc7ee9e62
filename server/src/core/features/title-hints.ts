/** The short title of what is cited, to be shown behind each citation. */

import type { Document, ParsedText } from '../document/document.ts'
import { overlaps, type Span, shift } from '../text/span.ts'
import type { World } from '../world.ts'
import { titleOfSymbol, truncate } from './names.ts'

/** How much of a title is shown. */
const SHORT = 40

export interface TitleHint {
  /** Behind the citation, as an offset of the draft. */
  readonly at: number
  readonly short: string
  readonly whole: string
}

/** The hints for the citations that a span of the draft touches; a title is shown once a paragraph. */
export const titleHints = ({ resolutions }: Document, world: World, within: Span): readonly TitleHint[] =>
  resolutions.flatMap(({ parsed, start }) => {
    const touched = start < within.end && within.start < start + parsed.text.length
    return touched
      ? hintsIn(parsed, world, shift(within, -start)).map((hint) => ({ ...hint, at: hint.at + start }))
      : []
  })

function hintsIn({ citations, language }: ParsedText, world: World, within: Span): readonly TitleHint[] {
  const shown = new Set<string>()
  return citations.flatMap(({ citation, span, host }) => {
    const { symbol } = citation
    if (!symbol || citation.implied || !overlaps(span, within)) return []
    const whole = titleOfSymbol(symbol, world, language)
    const key = `${host.span.start} ${symbol}`
    if (!whole || shown.has(key)) return []
    shown.add(key)
    return [{ at: span.end, short: truncate(whole, SHORT), whole }]
  })
}
