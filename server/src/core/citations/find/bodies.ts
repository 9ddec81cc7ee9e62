/** Bodies named in running text: the organs we know, by their full or short names, and any other body. */
import { BODY_HEADS, OTHER_BODIES } from '../../lexicon/citation-words.ts'
import type { Language } from '../../lexicon/languages.ts'
import { NUMBERING_ORGANS, ORGAN_ABBREVIATIONS, type OrganId } from '../../lexicon/organs.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { LETTERS } from '../../text/letters.ts'
import { matches } from '../../text/matches.ts'
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { countBefore, endAt, matchAt } from './patterns.ts'

/** A body named. `organs` holds what it may be, likeliest first; empty for a body whose texts have no symbol here. */
export interface Mention {
  readonly span: Span
  readonly organs: readonly OrganId[]
  /**
   * `the Committee` of a text that has named none: hardly a body that adopts resolutions, unless it is said to be its
   * own.
   */
  readonly isAnybodys?: true
}

interface BodyNames {
  readonly pattern: RegExp
  readonly full: ReadonlyMap<string, OrganId>
  readonly short: ReadonlyMap<string, readonly OrganId[]>
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Names as they stand after `plain`: its apostrophe is the plain one. */
const plainName = (name: string): string => name.replaceAll('’', "'")

function namesOf(language: Language): BodyNames {
  const full = new Map<string, OrganId>()
  const short = new Map<string, OrganId[]>()
  for (const organ of NUMBERING_ORGANS) {
    full.set(plainName(organ.names[language].name), organ.id)
    for (const abbreviation of organ.abbreviations) full.set(abbreviation, organ.id)
    const name = plainName(organ.names[language].short)
    short.set(name, [...(short.get(name) ?? []), organ.id])
  }
  const all = [...full.keys(), ...short.keys(), ...OTHER_BODIES[language]].sort((a, b) => b.length - a.length)
  const abbreviated: string[] = []
  for (const { id } of NUMBERING_ORGANS)
    for (const abbreviation of ORGAN_ABBREVIATIONS[id] ?? []) {
      full.set(abbreviation, id)
      abbreviated.push(`${abbreviation}(?![/.-])`)
    }
  const names = [...all.map(escaped), `(?<![/.-])(?:${abbreviated.join('|')})`].join('|')
  return {
    pattern: new RegExp(`(?<![${LETTERS}\\d])(?:${names})(?![${LETTERS}\\d])`, 'gu'),
    full,
    short,
  }
}

const NAMES = perLanguage((_, language) => namesOf(language))

/** Words of a name: capitalized ones and what links them. */
const LINKS: Readonly<Record<Language, string>> = {
  en: '(?:of|on|the|for|and|to|against|in|from) ',
  es: '(?:de|del|la|el|los|las|para|y|sobre|contra|en|a) ',
  fr: "(?:de|du|des|la|le|les|pour|et|sur|contre|en|à) |[dl]' ?",
}

const CAPITAL = `\\p{Uppercase}[${LETTERS}'-]*`
/** Where a word begins. */
const BEGINS = `(?<![${LETTERS}\\d])`

/** One word with what parts it from the next: a text is such words in one way only. */
const word = (language: Language): string => `(?:${CAPITAL} |${LINKS[language]})`
/** A name that ends where the text ends; one that begins at the index; what the name of a body has in it. */
// linear: what it is asked of has no more than LONGEST_NAME characters
const ENDING = perLanguage((_, l) => new RegExp(`${BEGINS}${CAPITAL} (?:${word(l)}{0,14}${CAPITAL} )?$`, 'u'))
// linear: it matches wherever its first word does, so that nothing is tried twice
const BEGINNING = perLanguage((_, l) => new RegExp(`${CAPITAL}[ ,.;]?${word(l)}{0,3}`, 'uy'))
const HEAD = perLanguage((_, l) => new RegExp(`(?<![${LETTERS}])(?:${BODY_HEADS[l].join('|')})(?![${LETTERS}])`, 'u'))

/** `Commission on …`, `Council of Europe`: a short name that goes on is another body's. */
const GOES_ON: Readonly<Record<Language, RegExp>> = {
  en: /^(?: (?:on|of|for)(?: the)? \p{Uppercase}| \p{Uppercase}\p{Lowercase}+)/u,
  es: /^ (?:(?:sobre|de|para)(?: la| el| los| las)? )?\p{Uppercase}/u,
  fr: pattern('u')`
    ^ (?:(?:sur|de|du|des|pour)(?: la| le| les| l')? ?)?\p{Uppercase}
    |^ (?:de la|de l'|du|des|pour la|sur la) ?\p{Alphabetic}|^ parlementaire(?!\p{Alphabetic})
  `,
}

/**
 * `the Governing Council`, `the Habitat Assembly`: a short name that another capitalized word goes before, itself not
 * the first word.
 */
const GOES_BEFORE = /[\p{Lowercase}\d,] \p{Uppercase}[\p{Alphabetic}-]* $/u

/** The mentions of bodies in a text, in its order. `text` has plain spaces and apostrophes only. */
export function mentions(text: string, language: Language, issuer: OrganId | null): readonly Mention[] {
  const { pattern, full, short } = NAMES(language)
  const found: Mention[] = []
  for (const { match, span: named } of matches(text, pattern)) {
    const [name] = match
    const organ = full.get(name)
    // `Security Council (UNSC)`: the name in brackets is not another.
    if (named.start < (found.at(-1)?.span.end ?? 0)) continue
    const span = organ ? { start: named.start, end: endAt(OF_THE_UNITED_NATIONS[language], text, named.end) } : named
    if (organ) found.push({ span, organs: isOfAnother(text, span, language) ? [] : [organ] })
    else if (isOther(text, span, language)) found.push({ span, organs: [] })
    else {
      const organs = meant(short.get(name) ?? [], found, issuer)
      found.push(organs.length > 0 ? { span, organs } : { span, organs, isAnybodys: true })
    }
  }
  return found
}

/**
 * What may stand between the name of an organ and what it has adopted: `Consejo de Seguridad de las Naciones Unidas`.
 */
const OF_THE_UNITED_NATIONS: Readonly<Record<Language, RegExp>> = {
  en: /(?: of the (?:United Nations|UN)(?![A-Za-z]))?(?: \([A-Z]{2,7}\))?/y,
  es: /(?: de (?:las Naciones Unidas|la ONU)(?![A-Za-z]))?(?: \([A-Z]{2,7}\))?/y,
  fr: /(?: (?:des Nations Unies|de l'ONU)(?![A-Za-z]))?(?: \([A-Z]{2,7}\))?/y,
}

/** `General Assembly of the World Tourism Organization`. */
const OF_ANOTHER: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`^ of (?:the )?(?!United Nations)\p{Uppercase}[${LETTERS}]+ (?:[${LETTERS}]+ ){0,4}(?:Organi[sz]ation|Union|Association)`,
    'u',
  ),
  es: /^ de (?:la )?(?:Organización(?! de las Naciones)|Unión|Asociación) \p{Alphabetic}/u,
  fr: /^ de l'(?:Organisation(?! des Nations)|Union|Association) \p{Alphabetic}/u,
}

const isOfAnother = (text: string, span: Span, language: Language): boolean =>
  OF_ANOTHER[language].test(text.slice(span.end, span.end + 60))

const isOther = (text: string, span: Span, language: Language): boolean =>
  GOES_ON[language].test(text.slice(span.end, span.end + 24)) ||
  GOES_BEFORE.test(text.slice(Math.max(0, span.start - 24), span.start))

/** A short name means the organ of that name that was named last, else the issuer, else any. */
function meant(organs: readonly OrganId[], before: readonly Mention[], issuer: OrganId | null): readonly OrganId[] {
  const last = before.findLast((m) => m.organs.some((o) => organs.includes(o)))?.organs ?? []
  const own = issuer && organs.includes(issuer) ? [issuer] : []
  return [...new Set([...last.filter((o) => organs.includes(o)), ...own, ...organs.filter((o) => UNIVERSAL.has(o))])]
}

/** Organs that a short name alone may mean, in anybody's text. */
const UNIVERSAL: ReadonlySet<OrganId> = new Set<OrganId>(['ga', 'sc', 'ecosoc', 'hrc', 'chr'])

/** What stands between a body and its noun, and between two bodies that share it. */
const BEFORE_NOUN = /^(?:'s?)? {1,2}$/
const BETWEEN = /^(?:,| and| or|, and)? (?:the )?$/
const LONGEST_NAME = 160
/** No more bodies than this share a noun. */
const MOST_BODIES = 6

/** The bodies that stand right before `end`: `General Assembly and Security Council ` resolutions. */
export function mentionsBefore(
  text: string,
  end: number,
  found: readonly Mention[],
  language: Language,
): readonly Mention[] {
  const before: Mention[] = []
  for (let nth = countBefore(found, end) - 1; nth >= 0 && before.length < MOST_BODIES; nth--) {
    const mention = found[nth] as Mention
    const between = text.slice(mention.span.end, before[0]?.span.start ?? end)
    if (!(before.length ? BETWEEN : BEFORE_NOUN).test(between)) break
    before.unshift(mention)
  }
  if (before.length) return before
  const name = ENDING(language).exec(text.slice(Math.max(0, end - LONGEST_NAME), end))
  if (!name || !HEAD(language).test(name[0])) return []
  return [{ span: { start: end - name[0].length, end }, organs: [] }]
}

/** ` of the `, ` taken by the `; ` and the `, ` y del ` before a further body. */
const BY = perLanguage(({ by, article }) => new RegExp(`,? (?:${by})(?: |(?<='))(?:${article})?`, 'y'))
const AND_BY = perLanguage(
  ({ by, article, joiners }) =>
    new RegExp(`(?:,| (?:${joiners.join('|')}))? (?:(?:${by})(?: |(?<=')))?(?:${article})?`, 'y'),
)

/** A comma and no more than an article: neither what joins nor what says whose it is. */
const COMMA = perLanguage(({ article }) => new RegExp(`^, (?:${article})?$`))

/**
 * The bodies that follow `start` and are said to have adopted it: ` of the Council`, ` taken by the High-level
 * Committee`.
 */
export function mentionsAfter(
  text: string,
  start: number,
  found: readonly Mention[],
  language: Language,
): readonly Mention[] {
  const at = endAt(BY(language), text, start)
  if (at === start) return []
  const first = startingAt(found, at)
  if (!first?.organs.length) return otherAt(text, at, language)
  const after = [first]
  // `, the Council` alone begins another clause; before ` and the Board` it is one of several.
  let sure = 1
  for (;;) {
    const { end } = (after.at(-1) as Mention).span
    const next = startingAt(found, endAt(AND_BY(language), text, end))
    if (!next?.organs.length || after.length === MOST_BODIES) return after.slice(0, sure)
    after.push(next)
    if (!COMMA(language).test(text.slice(end, next.span.start))) sure = after.length
  }
}

function startingAt(found: readonly Mention[], at: number): Mention | undefined {
  const mention = found[countBefore(found, at)]
  return mention?.span.start === at ? mention : undefined
}

function otherAt(text: string, at: number, language: Language): readonly Mention[] {
  const name = matchAt(BEGINNING(language), text, at)?.[0]
  if (!name || !HEAD(language).test(name)) return []
  return [{ span: { start: at, end: at + name.trimEnd().length }, organs: [] }]
}
