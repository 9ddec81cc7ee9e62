/** Facts that the front matter and the lines above the text tell otherwise. */
import type { ParsedText } from '../../document/document.ts'
import { plainFact } from '../../document/masthead-facts.ts'
import type { PlacedMastheadFact } from '../../model/model.ts'
import type { MastheadKey } from '../../wording/masthead.ts'

export interface Contradiction {
  readonly fact: PlacedMastheadFact
  /** What the front matter has. */
  readonly written: string
}

/** A title is told in many ways, and an organ by several names. */
const COMPARED: ReadonlySet<MastheadKey> = new Set(['symbol', 'session', 'agenda-item', 'date', 'sponsors'])

/** A line with marks of change is not settled yet. */
const CHANGED = /\{(?:\+\+|--|~~)|<(?:ins|del|s|strike)>|~~/i

/** In the order of the text. Papers of Model UN say in their own words who stands behind them. */
export function contradictions({ model, text, language }: ParsedText): readonly Contradiction[] {
  const { frontMatter, masthead } = model
  // The front matter is the draft's: it is judged with the first resolution, in whose text it stands.
  if (!frontMatter || frontMatter.span.end <= 0) return []
  return masthead.flatMap((fact) => {
    const { key, value, modelUn, span } = fact
    const written = frontMatter.values.get(key)?.trim() ?? ''
    if (!COMPARED.has(key) || written === '' || modelUn !== null) return []
    if (CHANGED.test(text.slice(span.start, span.end))) return []
    return plainFact(key, written, language) === plainFact(key, value, language) ? [] : [{ fact, written }]
  })
}
