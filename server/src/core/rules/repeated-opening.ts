import type { ParsedText } from '../document/document.ts'
import type { Language } from '../lexicon/languages.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { REPETITION, type RepetitionWords } from '../lexicon/repetition.ts'
import type { Operative, Paragraph, Part } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { elementsOf, paragraphsIn } from '../model/read.ts'
import { readLead } from '../syntax/remarks.ts'
import { memoizeBy, memoizeEachBy } from '../text/memo.ts'
import { type Message, say, sentences } from '../text/message.ts'
import { PhraseUsage } from '../wording/phrase-usage.ts'
import { examples } from './examples/repeated-opening.ts'
import type { RawFinding, Rule } from './rule.ts'
import { addresseeOf, compareAddressees } from './shared/addressee.ts'
import { type Marking, markingOf, rewrite } from './shared/adverb.ts'
import { innerIn } from './shared/artefacts/run-together.ts'
import { besideWhatIsOutOfPlace } from './shared/out-of-place.ts'
import { isParagraph, repeats } from './shared/paragraphs.ts'

/** Consecutive paragraphs that open alike run: nothing, also, further, nothing … */
export const repeatedOpening: Rule = {
  id: 'repeated-opening',
  summary: say`Consecutive paragraphs with the same opening run: nothing, also, further, nothing, also, further.`,
  why: say`The adverb tells a reader that the paragraph goes on from the one above. It is what United Nations editors correct most often.`,
  source: say`R-75 to R-83 (marked repeats 4,883, unmarked 54 in preambles; the adverb follows the same opening in 12,488 of 12,541 paragraphs)`,
  level: 'warning',
  fixes: 'safe and suggestion',
  fixSafety: say`It is safe where the words show what goes on from what, and an adverb is taken away only where phrases with it are usual; where they leave open whom a paragraph addresses, or the house leaves the adverb open, a person chooses.`,
  examples,
  checkPart(part, { document, style, resolution }) {
    const { language } = document
    const strict = !style.looseRepetition[language]
    const usage = new PhraseUsage(language, part.organLine?.organ ?? resolution.organ)
    const slips = detectSlips(part, document)
    // Beside what may have to move, the adverb that is due may be another.
    const unsettled = slips.length > 0 ? besideWhatIsOutOfPlace(part) : NONE
    const found = slips.map((slip) =>
      findingOf(slip, slip.sure && strict && !unsettled.has(slip.paragraph), REPETITION[language], usage),
    )
    const habitual = slips.length > 0 && putsAdverbsBefore(part, language)
    const told = habitual
      ? found.map((one, i): RawFinding => (isPlaceAlone(slips[i] as AdverbSlip) ? asHint(one) : one))
      : found
    const irregular = told.filter(({ severity }) => severity === undefined).length >= IRREGULAR
    return irregular ? told.map(asHint) : told
  },
}

const NONE: ReadonlySet<Paragraph> = new Set()

const asHint = (one: RawFinding): RawFinding => ({ ...one, severity: 'hint' })

/** True for an adverb that is the right one, in another place than usage has it. */
const isPlaceAlone = ({ marking, rank }: AdverbSlip): boolean => marking.rank === rank && !marking.placed

/** So many adverbs in one place are the habit of a body: `Also recalling`, as conferences of the parties have it. */
const HABIT = 2

/** True for a preamble whose adverbs, and they are several, all stand before its participles. */
function putsAdverbsBefore(part: Part, language: Language): boolean {
  const paragraphs = paragraphsIn(part)
  const marked = markingsIn(language)(paragraphs).filter(
    (marking, i) => marking !== null && marking.adverb !== null && paragraphs[i]?.kind === 'preambular',
  )
  return marked.length >= HABIT && marked.every((marking) => marking?.placed === false)
}

/** A part with so many slips does not keep to the cycle, and is only given hints. */
const IRREGULAR = 3

/** So often a phrase is printed before it is usual. */
const USUAL = 3

/** An opening whose adverb is not the one that is due, or stands in the wrong place. */
interface AdverbSlip {
  readonly paragraph: Paragraph
  readonly marking: Marking
  /** The place in the cycle that is due. */
  readonly rank: number
  readonly sure: boolean
  /** True where it only goes on from a slip above. */
  readonly follows: boolean
}

/** The paragraph above: its opening, and its place in the cycle. */
interface Above {
  readonly paragraph: Paragraph
  readonly marking: Marking
  readonly rank: number
  /** True where a slip has been found in the run already: what follows only goes on from that. */
  readonly slipped: boolean
}

/** The place in the cycle that is due, and whether that is certain; the rank is null where the words do not tell. */
interface DueAdverb {
  readonly rank: number | null
  readonly sure: boolean
}

const UNCLEAR: DueAdverb = { rank: null, sure: false }
const BARE: DueAdverb = { rank: 0, sure: true }

function detectSlips(part: Part, { language, text }: ParsedText): readonly AdverbSlip[] {
  const words = REPETITION[language]
  const slips: AdverbSlip[] = []
  // Null where the part begins; undefined where nothing certain stands above: a heading, or a paragraph whose opening
  // is not read.
  let above = null as Above | null | undefined
  const markings = markingsIn(language)(paragraphsIn(part))
  let i = 0
  let decided = false
  for (const paragraph of elementsOf(part)) {
    if (paragraph.kind === 'adoption') continue
    // Another wording of the paragraph above goes on from what that goes on from.
    const isOther = isParagraph(paragraph) && isOtherWording(paragraph, text)
    const marking = isParagraph(paragraph) ? markings[i++] : null
    if (isOther) continue
    if (!marking || !isParagraph(paragraph)) {
      above = undefined
      continue
    }
    const isBroken: boolean = above !== null && above !== undefined && !isNext(paragraph, above.paragraph, decided)
    if (isBroken) above = undefined
    decided ||= paragraph.kind === 'operative'
    // Pasted twice, it is one too many whatever its adverb.
    if (above && repeats(paragraph, above.paragraph)) continue
    // `Recalling especially …`: the word tells it from the one above, and the run goes on from there.
    if (words.focusing.test(wordsBehind(paragraph.prose, marking))) {
      above = undefined
      continue
    }
    const due: DueAdverb = above ? dueAfter(above, { paragraph, marking }, language) : above === null ? BARE : UNCLEAR
    const rank = due.rank === null || accepts(due.rank, marking.rank, words) ? marking.rank : due.rank
    const wrong = rank !== marking.rank || (marking.rank > 0 && !marking.placed)
    const follows = above?.slipped === true && above.marking.opening === marking.opening
    if (wrong && !(above && holdsAnother(above.paragraph, language)))
      slips.push({ paragraph, marking, rank, sure: due.sure, follows })
    // Which place in the cycle a run goes on from is not known behind a paragraph that may be lost.
    above = { paragraph, marking, rank, slipped: wrong || follows || isBroken }
  }
  return slips
}

/** No focusing adverb is longer, with what stands before it. */
const LONGEST_FOCUSING = 30

/** The words behind an opening. */
const wordsBehind = ({ words }: Prose, { end }: Marking): string => words.plain.slice(end, end + LONGEST_FOCUSING)

/** `[Alt 2: 3. Decides …]`, `3 alt. Decides …` */
const isOtherWording = (paragraph: Paragraph, text: string): boolean =>
  (paragraph.kind === 'operative' && paragraph.label?.suffix.startsWith('alt') === true) ||
  readLead(text.slice(paragraph.span.start, paragraph.span.start + LONGEST_LEAD)).isOther

/** No lead of a paragraph is longer. */
const LONGEST_LEAD = 100

/**
 * False where something may be lost between two paragraphs, by their numbers, where the verb of the one above may be
 * misspelt, or in a form that no decision has, and where one of the two may be out of its place.
 */
function isNext(paragraph: Paragraph, above: Paragraph, decided: boolean): boolean {
  if (!above.opening?.known && above.opening?.verb !== paragraph.opening?.verb) return false
  if (paragraph.kind !== above.kind) return paragraph.kind === 'operative' && !decided && !closesAsReason(paragraph)
  if (paragraph.kind !== 'operative' || above.kind !== 'operative') return true
  const last = numberOf(above)
  const number = numberOf(paragraph)
  return number === last || number === last + 1 || (Number.isNaN(number) && Number.isNaN(last))
}

/** Without a number and closed by a comma: a reason that has the form of a decision. */
const closesAsReason = ({ label, prose }: Operative): boolean => !label && /,[\s\u00a0]*$/u.test(prose.text)

const numberOf = ({ label }: Operative): number => Number.parseInt(label?.text ?? '', 10)

/** Whether another opening stands within a paragraph: the next has run into it, and this one goes on from that. */
const holdsAnother = ({ prose: { words } }: Paragraph, language: Language): boolean =>
  innerIn(words, language).length > 0

/** Read once a paragraph and language; null where no opening is read. */
const markingsIn = perLanguage((_, language) =>
  memoizeEachBy(
    ({ source }: Paragraph) => source,
    (paragraph) => markingOf(paragraph, language),
  ),
)

/** Whether usage leaves the mark of the language open here. */
const accepts = (due: number, printed: number, { strict }: RepetitionWords): boolean =>
  !strict && due > 0 && (printed > 0 || due === 2)

/** Whom a paragraph addresses: what follows its opening tells, read once. */
const addresseeIn = perLanguage((_, language) =>
  memoizeBy(
    ({ paragraph }: Pick<Above, 'paragraph' | 'marking'>) => paragraph.source,
    ({ paragraph, marking }) => addresseeOf(paragraph.prose.text.slice(marking.end), REPETITION[language]),
  ),
)

function dueAfter(above: Above, here: Pick<Above, 'paragraph' | 'marking'>, language: Language): DueAdverb {
  const { kind } = here.paragraph
  const words = REPETITION[language]
  const { opening, verb, rank } = here.marking
  const sure = kind === 'preambular' || words.always.has(opening)
  const addresses = kind === 'operative' && words.addressing.has(opening)
  if (above.paragraph.kind !== kind) return { rank: 0, sure: sure || addresses }
  if (above.marking.opening !== opening)
    return above.marking.verb === verb ? UNCLEAR : { rank: 0, sure: sure || addresses }
  const next = (above.rank + 1) % 3
  if (!addresses) return { rank: next, sure }
  const same = compareAddressees(addresseeIn(language)(here), addresseeIn(language)(above))
  // Whomever the two address, an adverb that is not the next one is wrong.
  if (same === 'unclear') return rank > 0 ? { rank: next, sure: true } : UNCLEAR
  return same === 'same' ? { rank: next, sure: true } : { rank: 0, sure: false }
}

function findingOf(
  { paragraph, marking, rank, follows }: AdverbSlip,
  sure: boolean,
  words: RepetitionWords,
  usage: PhraseUsage,
): RawFinding {
  const { prose, kind } = paragraph
  const { phrase, edits } = rewrite(prose, marking, rank, kind, words)
  const said = prose.text.slice(marking.start, marking.end)
  const [before, after] = [usage.count(kind, said), usage.count(kind, phrase)]
  // An adverb that is due is right though the bare form is printed more often; another place for it is not. It is taken
  // away only from a phrase that is usual with it: elsewhere it may say more than that the paragraph goes on.
  const isSupported =
    rank === 0
      ? before.here >= USUAL && after.here > before.here
      : marking.rank !== rank
        ? after.anywhere > 0
        : after.here > before.here
  const found = {
    span: prose.toDraft({ start: marking.start, end: marking.end }),
    message: messageOf(said, phrase, marking.rank, rank, words),
    fixes: [
      {
        title: say`Write “${phrase}”`,
        safe: sure && isSupported,
        edits,
      },
    ],
  }
  return sure && !follows ? found : { ...found, severity: 'hint' }
}

/** `said` stands with the adverb of one rank, and is to be `phrase`, with the adverb that is due. */
function messageOf(
  said: string,
  phrase: string,
  rank: number,
  due: number,
  { adverbs: [also, further] }: RepetitionWords,
): Message {
  const adverbOf = (place: number): string => [also, further][place - 1] ?? ''
  const wrong =
    rank === due
      ? say`“${adverbOf(rank)}” stands in the wrong place here: write “${phrase}”.`
      : due === 0
        ? say`“${said}” goes on from nothing: the paragraph above does not open so, or the run of three begins anew. Write “${phrase}”.`
        : say`“${said}” opens as the paragraph above does, and the adverb that is due is “${adverbOf(due)}”. Write “${phrase}”.`
  return sentences(wrong, say`Paragraphs that open alike run: nothing, “${also}”, “${further}”, then nothing again.`)
}
