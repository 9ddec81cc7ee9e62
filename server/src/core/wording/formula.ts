/** Lines that announce the decision and are no part of it: `The General Assembly hereby:`, `RESOLVES:`. */
import { REASONS_HEAD, REASONS_LINE } from '../lexicon/articles.ts'
import { LANGUAGES } from '../lexicon/languages.ts'
import { BODY_WORDS } from '../lexicon/organ-lines.ts'
import { LETTERS } from '../text/letters.ts'
import { pattern, unfold } from '../text/pattern.ts'
import { readFormalOpening } from './openings/formal.ts'
import { parseOrganLine, type ReadOrganLine } from './organ-line.ts'

const LONGEST = 160

/** What bodies do who announce all their decisions in one line, those of several (`ACUERDAN:`) among them. */
const VERBS = unfold`
  (?:(?:have )?agreed?|resolves?|decides?|declares?|orders?|(?:ha[ns]? )?resuelto|resuelven?|resolvemos|acuerdan?
  |acordamos|deciden|decidimos|declaran?|disponen?|decretan?|ordenan?|d[ée]cid(?:e|ent|ons)|d[ée]clar(?:e|ent|ons)
  |d[ée]lib[èe]r(?:e|ent)|arr[êe]t(?:e|ent)|convient|conviennent|convenons|convienen?)
  (?: (?:as follows|the following|lo (?:siguiente|que sigue)|(?:de )?ce qui suit))?
`
/** `decides to:`, `decides that:` */
const LINK = '(?: (?:to|that|de|que))?'
/** `hereby`, by which a decision is announced. */
const HEREBY = 'hereby|por (?:la|el) presente|par (?:la|les) présentes?'
const ANNOUNCES = new RegExp(`^(?:(?:${HEREBY}),? )?(?:${VERBS})[ \u00a0]?:$`, 'iu')
/** What leads from the reasons to the decision. */
const THEREFORE = 'therefore|por (?:lo )?tanto|por ello|en consecuencia|en conséquence|par conséquent|par ces motifs'
/** `Hereby:` on a line of its own, below the reasons; `POR ELLO:`, `Therefore,` which lead to it. */
const HEREBY_ALONE = new RegExp(
  `^(?:(?:${HEREBY})(?:[ \u00a0]?:|,)?|(?:now,? )?(?:${THEREFORE})(?:[ \u00a0]?:|,))$`,
  'iu',
)
/** `El Consejo, en uso de sus facultades, RESUELVE:` */
const ANNOUNCES_LAST = new RegExp(
  `^[${LETTERS}][^;:]{3,130},[ \u00a0](?:(?:${HEREBY}),? )?(?:${VERBS})[ \u00a0]?:$`,
  'iu',
)
/** What may stand behind a formal opening that only announces: `BE IT RESOLVED by the Council, That:`. */
const BEHIND_FORMAL =
  /^,?(?: (?:that|que))?(?:,? (?:by|por|par) [^:;]{1,80}(?<!\.))?(?:,? (?:that|que))?[ \u00a0]?[:,]?$/iu

/** `NOW, THEREFORE, BE IT RESOLVED:`, in any language. */
const isFormalFormula = (text: string): boolean =>
  LANGUAGES.some((language) => {
    const opening = readFormalOpening(text, language)
    return opening?.part === 'operative' && BEHIND_FORMAL.test(text.slice(opening.end))
  })

/** `CONSIDERANDO:`, or `CONSIDERANDO` in capitals: a line that announces reasons. */
export const announcesReasons = (text: string): boolean =>
  text.length <= 40 && (REASONS_LINE.test(text) || (isInCapitals(text) && REASONS_HEAD.test(text)))

const isInCapitals = (text: string): boolean => text === text.toUpperCase()

/** What is adopted in one line, and written out below it. */
const FOLLOWING = unfold`
  (?:the (?:following|present) (?:resolution|decision)|la (?:siguiente|presente) (?:resolución|decisión)
  |la (?:présente )?(?:résolution|décision)(?: (?:suivante|ci-après|dont la teneur suit))?
  |(?:le (?:présent )?règlement|la directive|l[’']acte additionnel)(?: (?:suivante?|ci-après|dont la teneur suit))?
  |el siguiente reglamento)
`
const ADOPTS = unfold`
  (?:hereby )?(?:adopt(?:s|e|ent|ons)?|édict(?:e|ent)|arrêt(?:e|ent)|adoptan?|adoptamos|expiden?|dictan?|emiten?|aprueban?
  |(?:ha[ns]? )?resuelto (?:adoptar|expedir|dictar|emitir))
`
/** `adopts this eleventh day of June 2027 the following resolution, which may be cited as …:`. */
const ADOPTS_WHAT_FOLLOWS = pattern('iu')`
  ^(?:
    ${ADOPTS},? (?:[^:;]{0,120}?[^:;\p{Alphabetic}])?${FOLLOWING}(?!\p{Alphabetic})[^:;]{0,150}
    |l[ae’'][^:;]{3,60}dont la teneur suit[ \u00a0]?
  ):$
`

/** True for a line that announces the decision. */
export function isFormula(text: string): boolean {
  if (ADOPTS_WHAT_FOLLOWS.test(text) || isHead(text)) return true
  if (text.length > LONGEST || !/[:,deéostuy]$/iu.test(text)) return false
  return HEREBY_ALONE.test(text) || isFormulaWithVerb(text) || organOfFormula(text) !== null
}

const HEAD = new RegExp(`^(?:(?:${HEREBY}),? )?(?:${VERBS}|${ADOPTS})$`, 'iu')

/** True for the verb of all decisions in capitals and without a colon: `RESUELVE`, on a line by itself. */
export const isHead = (text: string): boolean => text.length <= 40 && isInCapitals(text) && HEAD.test(text)

const VERB_LAST = new RegExp(`(?<!\\p{Alphabetic})(?:${VERBS})${LINK}[ \u00a0]?:$`, 'iu')

/** True where the line has the verb of all that follows it, which may open with infinitives: `RESUELVE:`. */
export const isFormulaWithVerb = (text: string): boolean =>
  isHead(text) ||
  ANNOUNCES.test(text) ||
  ANNOUNCES_LAST.test(text) ||
  isFormalFormula(text) ||
  (VERB_LAST.test(text) && organOfFormula(text) !== null)

const ORGAN_BEFORE = new RegExp(
  `^(?:(?:now,? )?(?:${THEREFORE}),? )?(.{3,150}?)(?:,? (?:${HEREBY}|therefore|por lo tanto|en conséquence))?(,? (?:${VERBS})${LINK})?[ \u00a0]?:$`,
  'iu',
)

/**
 * The organ of a line that announces the decision by it, `The General Assembly hereby:`, `The Harbour Congress, at its
 * third session:`; null where it names none. A body that is not known says of itself what it is, or has a verb behind
 * it.
 */
export function organOfFormula(text: string): ReadOrganLine | null {
  const [, name, verb] = (text.length > LONGEST ? null : ORGAN_BEFORE.exec(text)) ?? []
  if (name === undefined) return null
  const known = parseOrganLine(name)
  if (known?.organ) return known
  return verb || name.split(/[\s\u00a0,’']+/u).some((word) => BODY_WORDS.has(word.toLowerCase()))
    ? parseOrganLine(`${name},`)
    : null
}
