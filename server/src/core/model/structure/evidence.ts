/** What is known of each block of the body before it is decided what the block is: facts, without a verdict. */
import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { memoizeEach, memoizeFor } from '../../text/memo.ts'
import { announcesReasons, isFormula } from '../../wording/formula.ts'
import { classifyLine, type LineKinds } from '../../wording/line-kinds.ts'
import { type Opening, openingOf, smallOpeningOf } from '../../wording/openings/index.ts'
import { isVerbLine } from '../../wording/openings/of-line.ts'
import { leadOf } from '../../wording/openings/tokens.ts'
import type { PlacedLabel } from '../model.ts'
import type { ProseText } from '../prose.ts'
import { isClosed } from './paragraphs.ts'
import type { TextBlock } from './text-blocks.ts'

/** What the label of a block speaks for; `plain` where it has none. */
export type LabelKind = 'number' | 'reason' | 'subParagraph' | 'plain' | 'note'

/** What is known of the words of a block by themselves. */
export interface EvidenceOfWords {
  readonly text: string
  readonly shape: LineKinds
  readonly opening: Opening | null
  /** Whether they have come to an end, by their last mark; and whether that is a comma. */
  readonly closed: boolean
  readonly endsWithComma: boolean
  /** Whether they open with words in emphasis, and whether all of them are. */
  readonly emphasised: boolean
  readonly whollyEmphasised: boolean
  /** Whether they announce the decision, or the reasons, and whether they are a line of a verb, as ITU has them. */
  readonly formula: boolean
  readonly announcesReasons: boolean
  readonly verbLine: boolean
}

/** What is known of a block: the same object as long as it is the same. */
export interface Evidence {
  readonly words: EvidenceOfWords
  readonly bullet: boolean
  /** Its opening; where verbs stand in small letters, one in small letters. */
  readonly opening: Opening | null
  readonly labelKind: LabelKind
  /** Of the block above, notes passed over: whether it had come to its end, and whether it reads as a recital. */
  readonly afterClosed: boolean
  readonly afterRecital: boolean
  /** A note stands between it and words that had not come to their end. */
  readonly interrupted: boolean
  /** A sub-paragraph stands above it, and no paragraph between. */
  readonly afterSubParagraph: boolean
  /** A line that announces the decision stands above it, and nothing but what it announces between. */
  readonly announced: boolean
  /** A line that announces reasons stands above it, and nothing but reasons between. */
  readonly reasonsAnnounced: boolean
  /** It has the number of an agenda, or of another list that is no part of the decision, behind a colon. */
  readonly isAgendaItem: boolean
  readonly habits: Habits
}

/** What a run of blocks does throughout. */
export interface Habits {
  /** It puts openings in emphasis. */
  readonly emphasises: boolean
  /** It has lines that can be nothing but headings. */
  readonly hasHeadings: boolean
  /** Its verbs stand in small letters, as in texts of ITU. */
  readonly opensSmall: boolean
}

/** The evidence on blocks that follow one another. */
export function evidenceOf(blocks: readonly TextBlock[], language: Language): readonly Evidence[] {
  const habits = habitsOf(blocks, language)
  const labelKindOf = labelReader()
  const out: Evidence[] = []
  let above: Evidence | null = null
  let labelAbove: PlacedLabel | null = null
  let afterSubParagraph = false
  let agenda = 0
  let isNumbered = false
  const knownWords = knownOf(language)(blocks.map(({ prose }) => prose.words))
  for (const [i, known] of knownWords.entries()) {
    const block = blocks[i] as TextBlock
    const { words } = known
    const isAfterEnd = above === null || above.words.closed || above.words.verbLine || words.verbLine
    const opening =
      words.opening ??
      (habits.opensSmall && isAfterEnd && !block.label ? smallOpeningOf(block.prose.words, language) : null)
    const isAgendaItem: boolean =
      isNumbered &&
      habits.emphasises &&
      !words.emphasised &&
      !words.opening?.known &&
      isNextOfAgenda(block, agenda, above)
    if (isAgendaItem) agenda++
    else if (block.label) agenda = 0
    const isLabelPlain = isAgendaItem || (words.whollyEmphasised && isListHeading(blocks, i))
    const { bullet } = block
    const reasonsAnnounced: boolean =
      above !== null && (above.words.announcesReasons || (above.reasonsAnnounced && goesOnFromReasons(above)))
    const labelled = isLabelPlain ? 'plain' : labelKindOf(block, opening, labelAbove)
    const labelKind = reasonsAnnounced && labelled === 'number' ? 'reason' : labelled
    const afterClosed = above?.words.closed ?? false
    const afterRecital: boolean = above !== null && isRecital(above)
    const interrupted: boolean = blocks[i - 1]?.kind === 'footnote' && above !== null && !above.words.closed
    const announced: boolean = above !== null && (above.words.formula || (above.announced && goesOnFromFormula(above)))
    const { last } = known
    const evidence: Evidence =
      last &&
      last.bullet === bullet &&
      last.opening === opening &&
      last.labelKind === labelKind &&
      last.afterClosed === afterClosed &&
      last.afterRecital === afterRecital &&
      last.interrupted === interrupted &&
      last.afterSubParagraph === afterSubParagraph &&
      last.announced === announced &&
      last.reasonsAnnounced === reasonsAnnounced &&
      last.isAgendaItem === isAgendaItem &&
      isSame(last.habits, habits)
        ? last
        : {
            words,
            bullet,
            opening,
            labelKind,
            afterClosed,
            afterRecital,
            interrupted,
            afterSubParagraph,
            announced,
            reasonsAnnounced,
            isAgendaItem,
            habits,
          }
    known.last = evidence
    out.push(evidence)
    isNumbered ||= evidence.labelKind === 'number'
    if (evidence.labelKind === 'note') continue
    above = evidence
    labelAbove = block.label
    if (evidence.labelKind === 'subParagraph') afterSubParagraph = true
    else if (evidence.labelKind === 'number' || opensWith(evidence, 'operative') || opensWith(evidence, 'preambular'))
      afterSubParagraph = false
  }
  return out
}

const isSame = (a: Habits, b: Habits): boolean =>
  a === b || (a.emphasises === b.emphasises && a.hasHeadings === b.hasHeadings && a.opensSmall === b.opensSmall)

/** What is known of some words by themselves, and what was known last of the block that says them. */
interface Known {
  readonly words: EvidenceOfWords
  last: Evidence | null
}

const knownOf = perLanguage((_, language) =>
  memoizeEach((words: ProseText): Known => ({ words: evidenceOfWords(words, language), last: null })),
)

const evidenceOfWords = memoizeFor((words: ProseText, language: Language): EvidenceOfWords => {
  const { text } = words
  const [first] = words.emphasis
  return {
    text,
    shape: classifyLine(words),
    opening: openingOf(words, language),
    closed: isClosed(text),
    endsWithComma: /,[\s\u00a0]*$/u.test(text),
    emphasised: first !== undefined && first.words.start === leadOf(text),
    whollyEmphasised: first?.words.start === 0 && first.words.end >= text.length,
    formula: isFormula(text),
    announcesReasons: announcesReasons(text),
    verbLine: isVerbLine(text),
  }
})

/** `That the Council light its harbours`, below `BE IT RESOLVED`. */
export const goesOnFromFormula = ({ labelKind, announced, words: { text } }: Evidence): boolean =>
  announced &&
  labelKind === 'plain' &&
  /^\p{Lu}/u.test(text) &&
  /^(?:(?:that|to|que|de)(?!\p{L})|(?:qu|d)[’'])/iu.test(text)

/** `Que el comedor cierra a las tres;`, below `CONSIDERANDO:`. */
export const goesOnFromReasons = ({ labelKind, reasonsAnnounced, opening, words: { text } }: Evidence): boolean =>
  reasonsAnnounced &&
  (labelKind === 'reason' ||
    (labelKind === 'plain' &&
      /^\p{Lu}/u.test(text) &&
      (/^(?:that|que|qu[’'])(?!\p{L})/iu.test(text) ||
        (/[;,.][\s\u00a0]*$/u.test(text) && opening?.part !== 'operative'))))

/** `1.` behind a colon, in a text that has had numbers, and the numbers that follow it. */
const isNextOfAgenda = ({ label, kind }: TextBlock, last: number, above: Evidence | null): boolean =>
  kind !== 'footnote' &&
  label?.closing === 'stop' &&
  label.inner === String(last + 1) &&
  (last > 0 || /:[\s\u00a0]*$/u.test(above?.words.text ?? ''))

/** `(ii)` before words in emphasis, in a list of letters that runs on behind it: a heading in the list. */
function isListHeading(blocks: readonly TextBlock[], i: number): boolean {
  const isLetter = ({ label }: TextBlock): boolean => /^[a-z]$/.test(label?.inner ?? '')
  if (!/^[ivx]{1,5}$/.test(blocks[i]?.label?.inner ?? '')) return false
  const before = blocks.slice(Math.max(0, i - FARTHEST), i).findLast(isLetter)?.label?.inner
  const behind = blocks.slice(i + 1, i + 1 + FARTHEST).find(({ label }) => label !== null)?.label?.inner
  return before !== undefined && behind === String.fromCharCode(before.charCodeAt(0) + 1)
}

/** So many blocks around it are looked at. */
const FARTHEST = 12

const isRecital = ({ labelKind, words }: Evidence): boolean =>
  labelKind !== 'number' && words.emphasised && words.endsWithComma

/** True for a block without a label that opens as paragraphs of this part do. */
export const opensWith = ({ labelKind, opening, words }: Evidence, part: Opening['part']): boolean =>
  labelKind === 'plain' && opening?.part === part && (words.emphasised || opening.known)

function habitsOf(blocks: readonly TextBlock[], language: Language): Habits {
  const opensSmall = opensInSmallLetters(blocks, language)
  let emphasises = false
  let hasHeadings = false
  for (const { prose, label, shape } of blocks) {
    if (emphasises && hasHeadings) break
    const { words } = prose
    if (words.emphasis[0]?.words.start === 0) emphasises ||= openingOf(words, language) !== null
    else if (!label && shape.headingLine && !shape.adoptionNote) hasHeadings ||= !openingOf(words, language)
  }
  return { emphasises, hasHeadings, opensSmall }
}

/** True where several blocks without label open with known verbs in small letters, and none with one in capitals. */
function opensInSmallLetters(blocks: readonly TextBlock[], language: Language): boolean {
  let small = 0
  for (const { kind, label, bullet, prose } of blocks) {
    if (kind !== 'paragraph' || label || bullet) continue
    if (openingOf(prose.words, language)?.known) return false
    if (smallOpeningOf(prose.words, language)) small++
  }
  return small > 1
}

/** Reads what labels speak for, one after another: the first label before a decision sets the form of its numbers. */
function labelReader(): (block: TextBlock, opening: Opening | null, above: PlacedLabel | null) => LabelKind {
  let series: 'stop' | 'bracket' | 'letters' | null = null
  return ({ kind, label }, opening, above) => {
    if (kind === 'footnote') return 'note'
    if (!label) return 'plain'
    if (label.prefix === 'PP') return 'reason'
    const isFigure = /^\d/.test(label.inner)
    const decides = opening?.part === 'operative' && opening.known
    if (label.closing === 'none') return series === 'stop' && decides ? 'number' : 'subParagraph'
    // Behind `k.`, `l.` is a letter, though a word in emphasis follows it.
    if (label.text === 'l.' && above?.inner === 'k') return 'subParagraph'
    if (isFigure && label.closing === 'stop') {
      series = 'stop'
      return 'number'
    }
    if (isFigure && (series === 'bracket' || (series === null && decides))) {
      series = 'bracket'
      return 'number'
    }
    // `i. Calls upon …`: roman numbers in small letters, where no paragraph has had another number.
    if (label.closing === 'stop' && (series === 'letters' || (series === null && label.inner === 'i' && decides))) {
      series = 'letters'
      return 'number'
    }
    return 'subParagraph'
  }
}
