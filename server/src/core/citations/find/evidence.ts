import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { LETTERS } from '../../text/letters.ts'
import type { OwnerEvidence } from './attribution.ts'
import { type Mention, mentionsBefore } from './bodies.ts'
import type { Source } from './listed-numbers.ts'
import type { NounInText } from './nouns.ts'
import { partBefore } from './parts.ts'
import { countBefore } from './patterns.ts'
import { sessionOwner } from './session-owner.ts'

/** No more bodies than this are looked back at, nor characters. */
const MOST_NEAR = 12
const LOOK_BACK = 200
const LOOK_AHEAD = 60

/** `its ` at the end of the text given; `in `, after which the body named last is whose it is. */
const OWN = perLanguage(({ own }) => new RegExp(`(?<![${LETTERS}])${own} $`, 'u'))
const IN_OWN = perLanguage(({ inOwn }) => new RegExp(`(?<![${LETTERS}])(?:${inOwn}) $`, 'u'))
const ARTICLE_OR_OWN = perLanguage(({ article, own }) => new RegExp(`(?:${article}|(?<![${LETTERS}])${own} )$`, 'u'))

/** A resolution as printed in a report: `(A/69/53/Add.1), chap. IV, sect. A, resolution 27/12`. */
const REPORTED = perLanguage(
  ({ reported }) => new RegExp(`(?<![${LETTERS}])(?:${reported})[^,;]{1,12}, (?:[^,;]{1,12}, )?$`, 'u'),
)
/** Supplement No. 53 of the Official Records of the General Assembly is the report of the Human Rights Council. */
const REPORT_OF_HRC = /A\/\d{2}\/53(?!\d)/

/** What the words round a noun say of whose texts follow it. */
export function evidenceOf(noun: NounInText, source: Source): OwnerEvidence {
  const { text, language, bodies, issuer } = source
  const seen = countBefore(bodies, noun.span.start)
  const near = bodies.slice(Math.max(0, seen - MOST_NEAR), seen).reverse()
  const behind = bodies.slice(seen, seen + 2).filter(({ span }) => span.start < noun.span.end + LOOK_AHEAD)
  const before = text.slice(Math.max(0, noun.span.start - LOOK_BACK), noun.span.start)
  const reporter = reporterOf(before, language)
  if (reporter) return { named: [reporter], own: null, session: null, near, behind, issuer }
  const named = noun.bodies.length ? noun.bodies : mentionsBefore(text, noun.span.start, bodies, language)
  if (named.length > 0) return { named, own: null, session: null, near, behind, issuer }
  const own = ownerOf(noun, text, language, near)
  return { named, own, session: sessionOwner(noun, source), near, behind, issuer }
}

function reporterOf(before: string, language: Language): Mention | null {
  if (!REPORTED(language).test(before)) return null
  return { span: { start: 0, end: 0 }, organs: REPORT_OF_HRC.test(before) ? ['hrc'] : [] }
}

/** Whose `its` is: the body named last where `in its` follows it, else the issuer's. Null where there is no `its`. */
function ownerOf(
  noun: NounInText,
  text: string,
  language: Language,
  near: readonly Mention[],
): Mention | 'issuer' | null {
  const from = Math.max(0, noun.span.start - LOOK_BACK)
  const own = OWN(language).exec(text.slice(from, noun.span.start))
  if (!own) return null
  const start = from + own.index
  const end = partBefore(text, start, language)?.start ?? start
  if (!IN_OWN(language).test(text.slice(Math.max(0, end - LOOK_BACK), end))) return 'issuer'
  return near.find(({ span }) => span.end <= end) ?? 'issuer'
}

/** The part named before the noun, and where it begins: `paragraph 3 (a) of its resolution`. */
export function leadOf(
  noun: NounInText,
  { text, language, bodies }: Source,
): { readonly start: number; readonly text: string } | null {
  const named = mentionsBefore(text, noun.span.start, bodies, language)[0]?.span.start ?? noun.span.start
  const from = Math.max(0, named - LOOK_BACK)
  const head = text.slice(from, named).replace(ARTICLE_OR_OWN(language), '')
  return partBefore(text, from + head.length, language)
}
