/** Reads the evidence on the blocks of the body, one after another. */
import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { isNumber } from '../../syntax/labels.ts'
import type { Block } from '../../syntax/tree.ts'
import { commonEnds, LastOfRow } from '../../text/memo.ts'
import { isNotesName } from '../../wording/line-kinds.ts'
import { readFormalOpening } from '../../wording/openings/formal.ts'
import { type Opening, smallOpeningOf } from '../../wording/openings/index.ts'
import type { PlacedLabel } from '../model.ts'
import {
  closesReason,
  type Evidence,
  goesOnFromFormula,
  goesOnFromReason,
  goesOnFromReasons,
  knownOf,
  type LabelKind,
  opensWith,
} from './evidence.ts'
import { type Habits, habitsOf, isSame, type Signs, signOf } from './habits.ts'
import type { TextBlock } from './text-blocks.ts'

/**
 * The evidence on blocks that follow one another. After an edit no more of them are looked at than those that are new,
 * and those behind them as far as it makes a difference.
 */
export function evidenceOf(blocks: readonly TextBlock[], language: Language): readonly Evidence[] {
  const keys = blocks.map(({ block }) => block)
  return LAST(language).renew(keys, (former) => new EvidenceReader(blocks, keys, language, former)).evidence
}

const LAST = perLanguage(() => new LastOfRow<EvidenceReader>())

/** What holds of the blocks before one, besides what is known of the last of them. */
interface Before {
  readonly afterSubParagraph: boolean
  readonly isNumbered: boolean
  /** The last number of an agenda, 0 outside of one. */
  readonly agenda: number
  /** The last number of each list of numbered items that is open, the innermost last: `3 1`. */
  readonly items: string
  /** The form of the numbers, which the first label before a decision sets. */
  readonly series: Series
  /** A reason without a label stands there: what has a label then is none. */
  readonly hasPlainReason: boolean
}

type Series = 'stop' | 'bracket' | 'letters' | null

const NOTHING: Before = {
  afterSubParagraph: false,
  isNumbered: false,
  agenda: 0,
  items: '',
  series: null,
  hasPlainReason: false,
}

/** So many blocks around a label are looked at to tell a heading in a list. */
const FARTHEST = 12

/** Reads the evidence on a row of blocks, one after another. */
class EvidenceReader {
  readonly #out: Evidence[]
  readonly #blocks: readonly TextBlock[]
  readonly #keys: readonly Block[]
  readonly #language: Language
  readonly #signs: Signs
  readonly #habits: Habits
  /** What held before each block, and the place of the last one above it that is no note; -1 where there is none. */
  readonly #before: Before[]
  readonly #above: number[]
  /** The form of the numbers behind the block that is being read. */
  #series: Series = null
  /** The lists of numbered items that are open behind it. */
  #items = ''

  /** `former` is what was read of a row of which some blocks may be the same, at the beginning and at the end. */
  constructor(blocks: readonly TextBlock[], keys: readonly Block[], language: Language, former: EvidenceReader | null) {
    this.#blocks = blocks
    this.#keys = keys
    this.#language = language
    const { head, tail } = former ? commonEnds(former.#keys, this.#keys) : { head: 0, tail: 0 }
    this.#signs = this.#signsAfter(former, head, tail)
    this.#habits = habitsOf(blocks, this.#signs, language)
    const known = former && isSame(former.#habits, this.#habits) ? former : null
    const from = known ? Math.max(0, head - FARTHEST) : 0
    this.#out = known ? known.#out.slice(0, from) : []
    this.#before = known ? known.#before.slice(0, from) : []
    this.#above = known ? known.#above.slice(0, from) : []
    this.#read(from, known, blocks.length - tail + FARTHEST)
  }

  get evidence(): readonly Evidence[] {
    return this.#out
  }

  #signsAfter(former: EvidenceReader | null, head: number, tail: number): Signs {
    const signs = former ? { ...former.#signs } : { emphasised: 0, headings: 0 }
    const count = (blocks: readonly TextBlock[], times: 1 | -1): void => {
      for (let i = head; i < blocks.length - tail; i++) {
        const sign = signOf(blocks[i] as TextBlock, this.#language)
        if (sign) signs[sign] += times
      }
    }
    if (former) count(former.#blocks, -1)
    count(this.#blocks, 1)
    return signs
  }

  /** Reads from a block on; from `settled` on, until all is as it was. */
  #read(from: number, former: EvidenceReader | null, settled: number): void {
    const shift = this.#blocks.length - (former ? former.#blocks.length : 0)
    let before = former && from > 0 ? (former.#before[from] as Before) : NOTHING
    let above = former && from > 0 ? (former.#above[from] as number) : -1
    for (let i = from; i < this.#blocks.length; i++) {
      this.#before.push(before)
      this.#above.push(above)
      if (former && i >= settled && this.#isAsIn(former, i, i - shift)) {
        for (let j = i - shift; j < former.#out.length; j++) this.#out.push(former.#out[j] as Evidence)
        for (let j = i - shift + 1; j < former.#out.length; j++) {
          this.#before.push(former.#before[j] as Before)
          const place = former.#above[j] as number
          this.#above.push(place < i - shift ? above : place + shift)
        }
        return
      }
      const evidence = this.#take(i, above < 0 ? null : above, before)
      this.#out.push(evidence)
      before = this.#behind(i, evidence, before)
      if (evidence.labelKind !== 'note') above = i
    }
  }

  /** Whether all that the evidence on a block follows from is what it was on one of the former row. */
  #isAsIn(former: EvidenceReader, i: number, j: number): boolean {
    const [one, other] = [this.#before[i] as Before, former.#before[j] as Before]
    const [above, formerly] = [this.#above[i] as number, former.#above[j] as number]
    return (
      this.#out[above] === former.#out[formerly] &&
      one.afterSubParagraph === other.afterSubParagraph &&
      one.isNumbered === other.isNumbered &&
      one.agenda === other.agenda &&
      one.items === other.items &&
      one.series === other.series &&
      one.hasPlainReason === other.hasPlainReason
    )
  }

  #take(i: number, place: number | null, before: Before): Evidence {
    const block = this.#blocks[i] as TextBlock
    const above = place === null ? null : (this.#out[place] as Evidence)
    const labelAbove = place === null ? null : (this.#blocks[place] as TextBlock).label
    const habits = this.#habits
    const known = knownOf(block.prose.words, this.#language)
    const { words, last } = known
    const isAfterEnd = above === null || above.words.closed || above.words.verbLine || words.verbLine
    const opening =
      words.opening ??
      (habits.opensSmall && isAfterEnd && (!block.label || isNumber(block.label))
        ? smallOpeningOf(block.prose.words, this.#language)
        : null) ??
      (isAfterEnd && !before.isNumbered && (block.bullet ? words.endsWithComma : block.label?.prefix === 'PP')
        ? smallReasonOf(block.prose.words, this.#language)
        : null)
    // `BE IT FURTHER RESOLVED THAT:` has decisions below it, which may be numbered from 1 on again.
    const isAnnounced = above?.words.formula === true && above.labelKind === 'plain'
    const mayBeItem = before.isNumbered && !isAnnounced && !words.opening?.known && !words.emphasised
    const items = mayBeItem ? itemsAt(block, before.items, above) : null
    const isAgendaItem =
      items === null &&
      !isAnnounced &&
      before.isNumbered &&
      habits.emphasises &&
      !words.emphasised &&
      !words.opening?.known &&
      isNextOfAgenda(block, before.agenda, above)
    const isLabelPlain = isAgendaItem || (words.whollyEmphasised && isListHeading(this.#blocks, i))
    const { bullet } = block
    const isHeading = block.kind === 'heading'
    const isBulleted = bullet && above !== null && (above.isBulleted || /:[\s\u00a0]*$/u.test(above.words.text))
    const reasonsAnnounced =
      above !== null && (above.words.announcesReasons || (above.reasonsAnnounced && goesOnFromReasons(above)))
    this.#series = before.series
    const mayRecite =
      block.label !== null &&
      !before.hasPlainReason &&
      (words.endsWithComma || (closesReason(words.text) && (above?.labelKind === 'reason' || this.#recitesBehind(i))))
    const labelled = isLabelPlain ? 'plain' : this.#labelKindOf(block, opening, labelAbove, mayRecite)
    const labelKind = items !== null ? 'subParagraph' : reasonsAnnounced && labelled === 'number' ? 'reason' : labelled
    this.#items = items ?? (labelKind === 'number' || labelKind === 'reason' ? '' : before.items)
    const afterClosed = above?.words.closed ?? false
    const afterComma = above?.words.endsWithComma === true && !before.isNumbered
    const afterRecital = above !== null && isRecital(above)
    const afterOpening =
      (above?.words.bareOpening === true || above?.words.verbLine === true) &&
      !words.verbLine &&
      /^\p{Lowercase}/u.test(words.text)
    const afterReason =
      above !== null &&
      ((opensWith(above, 'preambular') && /[,;:][\s\u00a0]*$/u.test(above.words.text)) || goesOnFromReason(above))
    const interrupted = this.#blocks[i - 1]?.kind === 'footnote' && above !== null && !above.words.closed
    const announced = above !== null && (above.words.formula || (above.announced && goesOnFromFormula(above)))
    const { afterSubParagraph } = before
    const namesNotes = this.#blocks[i + 1]?.kind === 'footnote' && isNotesName(words.text)
    if (
      last &&
      last.bullet === bullet &&
      last.isHeading === isHeading &&
      last.isBulleted === isBulleted &&
      last.opening === opening &&
      last.labelKind === labelKind &&
      last.afterClosed === afterClosed &&
      last.afterComma === afterComma &&
      last.afterRecital === afterRecital &&
      last.afterOpening === afterOpening &&
      last.afterReason === afterReason &&
      last.interrupted === interrupted &&
      last.afterSubParagraph === afterSubParagraph &&
      last.announced === announced &&
      last.reasonsAnnounced === reasonsAnnounced &&
      last.namesNotes === namesNotes &&
      last.isAgendaItem === isAgendaItem &&
      isSame(last.habits, habits)
    )
      return last
    known.last = {
      words,
      bullet,
      isHeading,
      isBulleted,
      opening,
      labelKind,
      afterClosed,
      afterComma,
      afterRecital,
      afterOpening,
      afterReason,
      interrupted,
      afterSubParagraph,
      announced,
      reasonsAnnounced,
      namesNotes,
      isAgendaItem,
      habits,
    }
    return known.last
  }

  /**
   * Whether the next block with a label opens as a reason does: of a row of numbers with participles none is a slip.
   */
  #recitesBehind(i: number): boolean {
    const next = this.#blocks.slice(i + 1, i + 1 + FARTHEST).find(({ label }) => label !== null)
    const opening = next ? knownOf(next.prose.words, this.#language).words.opening : null
    return opening?.part === 'preambular' && opening.known
  }

  /** What holds behind a block. */
  #behind(i: number, evidence: Evidence, before: Before): Before {
    const block = this.#blocks[i] as TextBlock
    const agenda = evidence.isAgendaItem ? before.agenda + 1 : block.label ? 0 : before.agenda
    const items = this.#items
    const isNumbered = before.isNumbered || evidence.labelKind === 'number'
    const series = this.#series
    const afterSubParagraph = isBehindSubParagraph(evidence, before.afterSubParagraph)
    const hasPlainReason = before.hasPlainReason || opensWith(evidence, 'preambular')
    return agenda === before.agenda &&
      items === before.items &&
      hasPlainReason === before.hasPlainReason &&
      isNumbered === before.isNumbered &&
      series === before.series &&
      afterSubParagraph === before.afterSubParagraph
      ? before
      : { afterSubParagraph, isNumbered, agenda, items, series, hasPlainReason }
  }

  /** What a label speaks for; the first before a decision sets the form of the numbers. */
  #labelKindOf(
    { kind, label }: TextBlock,
    opening: Opening | null,
    above: PlacedLabel | null,
    mayRecite: boolean,
  ): LabelKind {
    if (kind === 'footnote') return 'note'
    if (!label) return 'plain'
    if (label.prefix === 'PP') return 'reason'
    const series = this.#series
    // `1. Recalling …`: a preamble that is numbered from its first paragraph on.
    if (series === null && mayRecite && opening?.part === 'preambular' && opening.known) return 'reason'
    const isFigure = /^\d/.test(label.inner)
    const decides = opening?.part === 'operative' && opening.known
    if (label.closing === 'none') return series === 'stop' && decides ? 'number' : 'subParagraph'
    // Behind `k.`, `l.` is a letter, though a word in emphasis follows it.
    if (label.text === 'l.' && above?.inner === 'k') return 'subParagraph'
    const isStop = label.closing === 'stop'
    const is = (form: Series): 'number' => {
      this.#series = form
      return 'number'
    }
    if (isFigure && isStop) return is('stop')
    if (isFigure && (series === 'bracket' || (series === null && decides))) return is('bracket')
    // `i. Calls upon …`: roman numbers in small letters, where no paragraph has had another number.
    if (isStop && (series === 'letters' || (series === null && label.inner === 'i' && decides))) return is('letters')
    return 'subParagraph'
  }
}

/**
 * The opening of a reason in small letters: `– having regard to the Treaty,`, `A. whereas …`; null where it has none.
 */
function smallReasonOf(words: TextBlock['prose']['words'], language: Language): Opening | null {
  const opening = readFormalOpening(words.text, language) ?? smallOpeningOf(words, language)
  return opening?.part === 'preambular' ? opening : null
}

function isBehindSubParagraph(evidence: Evidence, before: boolean): boolean {
  if (evidence.labelKind === 'note') return before
  if (evidence.labelKind === 'subParagraph') return true
  const ends = evidence.labelKind === 'number' || opensWith(evidence, 'operative') || opensWith(evidence, 'preambular')
  return before && !ends
}

/**
 * The lists of numbered items that are open behind a block, where it is an item of one: `1.` behind a colon, closed as
 * what goes on is, or the number that is due in one of the lists `open`. Null where it is none.
 */
function itemsAt({ kind, label, prose }: TextBlock, open: string, above: Evidence | null): string | null {
  if (kind === 'footnote' || label?.closing !== 'stop' || !/^\d{1,2}$/.test(label.inner)) return null
  if (label.prefix !== '' || label.suffix !== '') return null
  const lists = open.split(' ').filter(Boolean)
  const end = /[;:,.](?=(?: (?:and|or|y|o|e|u|et|ou))?[\s\u00a0]*$)/.exec(prose.text.slice(-8))?.[0]
  if (label.inner === '1' && /:[\s\u00a0]*$/u.test(above?.words.text ?? '') && end !== undefined && end !== '.')
    return [...lists, '1'].join(' ')
  const at = lists.findLastIndex((last) => Number(last) + 1 === Number(label.inner))
  return at >= 0 && end !== undefined ? [...lists.slice(0, at), label.inner].join(' ') : null
}

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

const isRecital = ({ labelKind, words }: Evidence): boolean =>
  labelKind !== 'number' && words.emphasised && words.endsWithComma
