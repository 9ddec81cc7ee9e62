/** Bodies named in running text: the organs we know, by their full or short names, and any other body. */
import { BODY_HEADS, CITATION_WORDS } from '../lexicon/citation-words.ts'
import { LANGUAGES, type Language } from '../lexicon/languages.ts'
import { ORGANS, type OrganId } from '../lexicon/organs.ts'
import type { Span } from '../text/span.ts'

/** A body named. `organs` holds what it may be, likeliest first; empty for a body whose texts have no symbol here. */
export interface Mention {
  readonly span: Span
  readonly organs: readonly OrganId[]
}

interface Names {
  readonly pattern: RegExp
  readonly full: ReadonlyMap<string, OrganId>
  readonly short: ReadonlyMap<string, readonly OrganId[]>
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Names as they stand after `plain`: its apostrophe is the plain one. */
const plainName = (name: string): string => name.replaceAll('’', "'")

function namesOf(language: Language): Names {
  const full = new Map<string, OrganId>()
  const short = new Map<string, OrganId[]>()
  for (const organ of ORGANS) {
    full.set(plainName(organ.names[language].name), organ.id)
    for (const abbreviation of organ.abbreviations) full.set(abbreviation, organ.id)
    const name = plainName(organ.names[language].short)
    short.set(name, [...(short.get(name) ?? []), organ.id])
  }
  const all = [...full.keys(), ...short.keys()].sort((a, b) => b.length - a.length)
  return { pattern: new RegExp(`(?<![\\p{L}\\d])(?:${all.map(escaped).join('|')})(?![\\p{L}\\d])`, 'gu'), full, short }
}

const NAMES = Object.fromEntries(LANGUAGES.map((l) => [l, namesOf(l)])) as Readonly<Record<Language, Names>>

/** Words of a name: capitalized ones and what links them. */
const LINKS: Readonly<Record<Language, string>> = {
  en: 'of|on|the|for|and|to|against|in|from',
  es: 'de|del|la|el|los|las|para|y|sobre|contra|en|a|las',
  fr: "de|du|des|la|le|les|pour|et|sur|contre|en|à|d'|l'",
}

const CAPITAL = "\\p{Lu}[\\p{L}'-]*"

/** A name that ends where the text ends; one that begins at the index. */
const named = (language: Language): string => `(?:(?:${CAPITAL}|${LINKS[language]})(?: |(?<=')))`
const ENDING = Object.fromEntries(
  LANGUAGES.map((l) => [l, new RegExp(`(?<![\\p{L}\\d])${CAPITAL} (?:(?:${named(l)}){0,14}${CAPITAL} )?$`, 'u')]),
) as Readonly<Record<Language, RegExp>>
const BEGINNING = Object.fromEntries(
  LANGUAGES.map((l) => [l, new RegExp(`(?:${CAPITAL}[ ,.;]?)(?:${named(l)}){0,3}`, 'uy')]),
) as Readonly<Record<Language, RegExp>>
const HEAD = Object.fromEntries(
  LANGUAGES.map((l) => [l, new RegExp(`(?<!\\p{L})(?:${BODY_HEADS[l].join('|')})(?!\\p{L})`, 'u')]),
) as Readonly<Record<Language, RegExp>>

/** `Commission on …`, `Council of Europe`: a short name that goes on is another body's. */
const GOES_ON: Readonly<Record<Language, RegExp>> = {
  en: /^(?: (?:on|of|for)(?: the)? \p{Lu}| \p{Lu}\p{Ll}+)/u,
  es: /^ (?:(?:sobre|de|para)(?: la| el| los| las)? )?\p{Lu}/u,
  fr: /^ (?:(?:sur|de|du|des|pour)(?: la| le| les| l')? ?)?\p{Lu}/u,
}

/** `Governing Council`, `High-level Committee`: a short name that something goes before. */
const GOES_BEFORE =
  /(?:Governing|Executive|High-level|Trusteeship|European|Permanent|Preparatory|Main|First|Second|Third|Fourth|Fifth|Sixth|Advisory|National|Legislative|Ministerial|Parliamentary|Joint|Fundamental) $/

/** The mentions of bodies in a text, in its order. `text` has plain spaces and apostrophes only. */
export function mentions(text: string, language: Language, issuer: OrganId | null): readonly Mention[] {
  const { pattern, full, short } = NAMES[language]
  const found: Mention[] = []
  for (const match of text.matchAll(pattern)) {
    const [name] = match
    const span = { start: match.index, end: match.index + name.length }
    const organ = full.get(name)
    if (organ) found.push({ span, organs: [organ] })
    else if (isOther(text, span, language)) found.push({ span, organs: [] })
    else found.push({ span, organs: meant(short.get(name) ?? [], found, issuer) })
  }
  return found
}

const isOther = (text: string, span: Span, language: Language): boolean =>
  GOES_ON[language].test(text.slice(span.end, span.end + 24)) ||
  GOES_BEFORE.test(text.slice(Math.max(0, span.start - 16), span.start))

/** A short name means the organ of that name that was named last, else the issuer, else any. */
function meant(organs: readonly OrganId[], before: readonly Mention[], issuer: OrganId | null): readonly OrganId[] {
  const last = before.findLast((m) => m.organs.some((o) => organs.includes(o)))?.organs ?? []
  const own = issuer && organs.includes(issuer) ? [issuer] : []
  return [...new Set([...last.filter((o) => organs.includes(o)), ...own, ...organs.filter((o) => UNIVERSAL.has(o))])]
}

/** Organs that a short name alone may mean, in anybody's text. */
const UNIVERSAL: ReadonlySet<OrganId> = new Set<OrganId>(['ga', 'sc', 'ecosoc', 'hrc', 'chr'])

/** The bodies that stand right before `end`: `General Assembly and Security Council ` resolutions. */
export function mentionsBefore(
  text: string,
  end: number,
  found: readonly Mention[],
  language: Language,
): readonly Mention[] {
  const before: Mention[] = []
  let at = end
  for (const mention of found.filter((m) => m.span.end <= end).reverse()) {
    const between = text.slice(mention.span.end, at)
    if (!(before.length ? /^(?:,| and| or|, and)? (?:the )?$/ : /^(?:'s?)? {1,2}$/).test(between)) break
    before.unshift(mention)
    at = mention.span.start
  }
  if (before.length) return before
  const name = ENDING[language].exec(text.slice(Math.max(0, end - 160), end))
  if (!name || !HEAD[language].test(name[0])) return []
  return [{ span: { start: end - name[0].length, end }, organs: [] }]
}

/** The body that follows `start` and is said to have adopted it: ` of the Council`, ` taken by the High-level Committee`. */
export function mentionAfter(
  text: string,
  start: number,
  found: readonly Mention[],
  language: Language,
): Mention | null {
  const { by, article } = CITATION_WORDS[language]
  const lead = new RegExp(`,? (?:${by})(?: |(?<='))(?:${article})?`, 'y')
  lead.lastIndex = start
  if (!lead.test(text)) return null
  const at = lead.lastIndex
  const known = found.find((m) => m.span.start === at)
  if (known?.organs.length) return known
  const name = BEGINNING[language]
  name.lastIndex = at
  const words = name.exec(text)
  return words && HEAD[language].test(words[0])
    ? { span: { start: at, end: at + words[0].trimEnd().length }, organs: [] }
    : null
}
