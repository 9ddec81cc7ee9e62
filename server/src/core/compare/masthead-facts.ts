/** What front matter or masthead say of two texts, where that is not the same. */
import type { ParsedText } from '../document/document.ts'
import { plainFact } from '../document/masthead-facts.ts'
import { factOf } from '../model/read.ts'
import type { MastheadKey } from '../wording/masthead.ts'
import type { Unit } from './units.ts'

export interface ChangedFact {
  readonly key: MastheadKey
  /** One of the two may be null. */
  readonly before: Unit | null
  readonly now: Unit | null
}

/** Titles are compared with the text. */
const COMPARED: readonly MastheadKey[] = ['organ', 'symbol', 'session', 'agenda-item', 'date', 'sponsors']

/** Nothing where one of the two has no such facts at all, as adopted texts have none. */
export function changedFacts(before: ParsedText, now: ParsedText): readonly ChangedFact[] {
  if (![before, now].every(({ model }) => COMPARED.some((key) => factOf(model, key)))) return []
  return COMPARED.flatMap((key) => {
    const [one, other] = [unitOf(before, key), unitOf(now, key)]
    const plain = [before, now].map(({ model, language }) => plainFact(key, factOf(model, key) ?? '', language))
    return plain[0] === plain[1] ? [] : [{ key, before: one, now: other }]
  })
}

function unitOf({ model }: ParsedText, key: MastheadKey): Unit | null {
  const text = factOf(model, key)?.trim() ?? ''
  const { frontMatter } = model
  const span = frontMatter?.values.has(key) ? frontMatter.keys.get(key) : undefined
  const fact = model.masthead.find((one) => one.key === key)
  const node = span ? frontMatter : fact
  if (text === '' || !node) return null
  return { kind: 'fact', label: null, path: key, text, prose: null, span: span ?? node.span, node }
}
