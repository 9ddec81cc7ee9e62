import type { Language } from '../lexicon/languages.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { REPETITION, type RepetitionWords } from '../lexicon/repetition.ts'
import type { Paragraph, Part } from '../model/model.ts'
import { elementsOf } from '../model/read.ts'
import { memoizeBy } from '../text/memo.ts'
import type { RawFinding, Rule, RuleContext } from './rule.ts'
import { addresseeOf, compareAddressees } from './shared/addressee.ts'
import { type Marking, markingOf, rewrite } from './shared/adverb.ts'

/** Consecutive paragraphs that open alike run: nothing, also, further, nothing … */
export const repeatedOpening: Rule = {
  id: 'repeated-opening',
  summary: 'Consecutive paragraphs with the same opening run: nothing, also, further, nothing, also, further.',
  why: 'The adverb tells a reader that the paragraph goes on from the one above. It is what United Nations editors correct most often.',
  source:
    'R-75 to R-83 (marked repeats 4,883, unmarked 54 in preambles; the adverb follows the same opening in 12,488 of 12,541 paragraphs)',
  level: 'warning',
  mend: 'fix',
  examples: [
    {
      bad: 'The General Assembly,\n\n<u>Recalling</u> one,\n\n<u>⟦Recalling⟧</u> another,\n\n1. <u>Decides</u> so;\n\n2. <u>⟦Decides⟧</u> this;\n\n3. <u>Requests</u> the Secretary-General to report.\n',
    },
    {
      good: 'The General Assembly,\n\n<u>Recalling</u> one,\n\n<u>Recalling also</u> two,\n\n<u>Recalling further</u> three,\n\n<u>Recalling</u> four,\n\n1. <u>Requests</u> the Secretary-General to act;\n\n2. <u>Requests</u> the Executive Director to act;\n\n3. <u>Also requests</u> the Executive Director to report.\n',
    },
  ],
  check(context) {
    return context.document.model.resolutions.flatMap((resolution) =>
      resolution.parts.flatMap((part) => checkPart(part, context)),
    )
  },
}

/** The paragraph above: its opening, and its place in the cycle. */
interface Above {
  readonly kind: Paragraph['kind']
  readonly marking: Marking
  readonly rank: number
  readonly paragraph: Paragraph
  /** True where the run has been mended already: what follows only goes on from that. */
  readonly mended: boolean
}

/** The place in the cycle that is due, and whether that is certain; the rank is null where the words do not tell. */
interface DueAdverb {
  readonly rank: number | null
  readonly sure: boolean
}

const UNCLEAR: DueAdverb = { rank: null, sure: false }
const BARE: DueAdverb = { rank: 0, sure: true }

/** A part with so many slips does not keep to the cycle, and is only given hints. */
const IRREGULAR = 3

function checkPart(part: Part, { document, style }: RuleContext): RawFinding[] {
  const words = REPETITION[document.language]
  const reports: RawFinding[] = []
  // Null where the part begins; undefined where nothing certain stands above: a heading, or a paragraph whose opening
  // is not read.
  let above = null as Above | null | undefined
  for (const paragraph of elementsOf(part)) {
    if (paragraph.kind === 'adoption') continue
    const marking =
      paragraph.kind === 'preambular' || paragraph.kind === 'operative' ? markingIn(paragraph, document.language) : null
    if (!marking || (paragraph.kind !== 'preambular' && paragraph.kind !== 'operative')) {
      above = undefined
      continue
    }
    const here = { kind: paragraph.kind, marking, rank: marking.rank, paragraph, mended: false }
    if (above && !isNext(paragraph, above.paragraph)) above = undefined
    const due: DueAdverb = above ? dueAfter(above, here, words) : above === null ? BARE : UNCLEAR
    const rank = due.rank === null || accepts(due.rank, marking.rank, words) ? marking.rank : due.rank
    const wrong = rank !== marking.rank || (marking.rank > 0 && !marking.placed)
    const follows = above?.mended === true && above.marking.opening === marking.opening
    if (wrong) {
      const found = report(paragraph, marking, rank, due.sure && !style.looseRepetition[document.language], words)
      reports.push(follows ? { ...found, severity: 'hint' } : found)
    }
    above = { ...here, rank, mended: wrong || follows }
  }
  const irregular = reports.filter(({ severity }) => severity === undefined).length >= IRREGULAR
  return irregular ? reports.map((found) => ({ ...found, severity: 'hint' })) : reports
}

/**
 * False where something may be lost between two paragraphs, by their numbers, and where the verb of the one above may
 * be misspelt.
 */
function isNext(paragraph: Paragraph, above: Paragraph): boolean {
  if (above.opening?.known === false && above.opening.verb !== paragraph.opening?.verb) return false
  if (paragraph.kind !== 'operative' || above.kind !== 'operative') return true
  const [last, number] = [above, paragraph].map(({ label }) => Number.parseInt(label?.text ?? '', 10)) as [
    number,
    number,
  ]
  return number === last || number === last + 1 || (Number.isNaN(number) && Number.isNaN(last))
}

/** Read once a paragraph and language; null where no opening is read. */
const markingIn = (paragraph: Paragraph, language: Language): Marking | null => markingsIn(language)(paragraph)

const markingsIn = perLanguage((_, language) =>
  memoizeBy(
    ({ source }: Paragraph) => source,
    (paragraph) => markingOf(paragraph, language),
  ),
)

/** Whether usage leaves the mark of the language open here. */
const accepts = (due: number, printed: number, { strict }: RepetitionWords): boolean =>
  !strict && due > 0 && (printed > 0 || due === 2)

/** Whom a paragraph addresses: what follows its opening tells. */
const addresseeIn = ({ prose }: Paragraph, { end }: Marking, words: RepetitionWords): string | null =>
  addresseeOf(prose.text.slice(end), words)

function dueAfter(above: Above, { kind, marking, paragraph, rank }: Above, words: RepetitionWords): DueAdverb {
  const { opening, verb } = marking
  const sure = kind === 'preambular' || words.always.has(opening)
  const addresses = kind === 'operative' && words.addressing.has(opening)
  if (above.kind !== kind) return { rank: 0, sure: sure || addresses }
  if (above.marking.opening !== opening)
    return above.marking.verb === verb ? UNCLEAR : { rank: 0, sure: sure || addresses }
  const next = (above.rank + 1) % 3
  if (!addresses) return { rank: next, sure }
  const same = compareAddressees(
    addresseeIn(paragraph, marking, words),
    addresseeIn(above.paragraph, above.marking, words),
  )
  // Whomever the two address, an adverb that is not the next one is wrong.
  if (same === 'unclear') return rank > 0 ? { rank: next, sure: true } : UNCLEAR
  return same === 'same' ? { rank: next, sure: true } : { rank: 0, sure: false }
}

function report(
  paragraph: Paragraph,
  marking: Marking,
  rank: number,
  sure: boolean,
  words: RepetitionWords,
): RawFinding {
  const { prose } = paragraph
  const { phrase, edits } = rewrite(prose, marking, rank, paragraph.kind, words)
  const span = { start: marking.start, end: marking.end }
  const said = prose.text.slice(span.start, span.end)
  const adverb = words.adverbs[marking.rank - 1]
  const due = words.adverbs[rank - 1]
  const cycle = `nothing, “${words.adverbs[0]}”, “${words.adverbs[1]}”, then nothing again`
  const wrong =
    rank === marking.rank
      ? `“${adverb}” stands in the wrong place here: write “${phrase}”.`
      : rank === 0
        ? `“${said}” goes on from nothing: the paragraph above does not open so, or the run of three begins anew. Write “${phrase}”.`
        : `“${said}” opens as the paragraph above does, and the adverb that is due is “${due}”. Write “${phrase}”.`
  return {
    span: prose.toDraft(span),
    message: `${wrong} Paragraphs that open alike run: ${cycle}.`,
    fixes: [{ title: `Write “${phrase}”`, safe: sure, edits }],
    ...(sure ? {} : { severity: 'hint' as const }),
  }
}
