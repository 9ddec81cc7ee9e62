/** Lines that announce the decision and are no part of it: `The General Assembly hereby:`, `RESOLVES:`. */
import { REASONS_LINE } from '../lexicon/articles.ts'
import { LANGUAGES } from '../lexicon/languages.ts'
import { BODY_WORDS } from '../lexicon/organ-lines.ts'
import { LETTERS } from '../text/letters.ts'
import { readFormalOpening } from './openings/formal.ts'
import { parseOrganLine, type ReadOrganLine } from './organ-line.ts'

const LONGEST = 160

const VERBS =
  'resolves|decides|declares|orders|resuelve|ha resuelto|acuerda|decide|declara|dispone|decreta|ordena|d[ée]cide|d[ée]clare|d[ée]lib[èe]re|arr[êe]te'
/** `hereby`, by which a decision is announced. */
const HEREBY = 'hereby|por (?:la|el) presente|par (?:la|les) présentes?'
const ANNOUNCES = new RegExp(`^(?:(?:${HEREBY}),? )?(?:${VERBS})[ \u00a0]?:$`, 'iu')
/** `Hereby:` on a line of its own, below the reasons; `POR ELLO:`, `Therefore,` which lead to it. */
const HEREBY_ALONE = new RegExp(
  `^(?:(?:${HEREBY})(?:[ \u00a0]?:|,)?|(?:now,? )?(?:therefore|por (?:lo )?tanto|por ello|en consecuencia|en conséquence|par conséquent|par ces motifs)(?:[ \u00a0]?:|,))$`,
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

/** `CONSIDERANDO:`: a line that announces reasons. */
export const announcesReasons = (text: string): boolean => text.length <= 40 && REASONS_LINE.test(text)

/** `adopts this eleventh day of June 2027 the following resolution, which may be cited as …:`. */
const ADOPTS_WHAT_FOLLOWS =
  /^(?:hereby )?(?:adopts?,? [^:;]{0,120}?the following resolution|adopta,? [^:;]{0,120}?la siguiente resolución|adopte,? [^:;]{0,120}?la résolution (?:suivante|ci-après))(?!\p{Alphabetic})[^:;]{0,150}:$/iu

/** True for a line that announces the decision. */
export function isFormula(text: string): boolean {
  if (ADOPTS_WHAT_FOLLOWS.test(text)) return true
  if (text.length > LONGEST || !/[:,deéostuy]$/iu.test(text)) return false
  return HEREBY_ALONE.test(text) || isFormulaWithVerb(text) || organOfFormula(text) !== null
}

const VERB_LAST = new RegExp(`(?<!\\p{Alphabetic})(?:${VERBS})[ \u00a0]?:$`, 'iu')

/** True where the line has the verb of all that follows it, which may open with infinitives: `RESUELVE:`. */
export const isFormulaWithVerb = (text: string): boolean =>
  ANNOUNCES.test(text) ||
  ANNOUNCES_LAST.test(text) ||
  isFormalFormula(text) ||
  (VERB_LAST.test(text) && organOfFormula(text) !== null)

const ORGAN_BEFORE = new RegExp(
  `^(.{3,150}?)(?:,? (?:${HEREBY}|therefore|por lo tanto|en conséquence))?(,? (?:${VERBS}))?[ \u00a0]?:$`,
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
