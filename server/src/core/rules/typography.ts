import type { ParsedText } from '../document/document.ts'
import {
  type RunningText,
  runningTexts,
  unquoted,
  wordsBeside,
  wordsOf,
  wordsOfEach,
} from '../document/running-text.ts'
import type { Language } from '../lexicon/languages.ts'
import { MONTHS } from '../lexicon/months.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import type { Paragraph, Part, Resolution } from '../model/model.ts'
import { isUnbroken, type Prose } from '../model/prose.ts'
import { elementsOf } from '../model/read.ts'
import { matches } from '../text/matches.ts'
import { commonEnds, LastOfRow, memoizeEach, memoizeFor, placesFilled } from '../text/memo.ts'
import { say } from '../text/message.ts'
import { contains, type Span } from '../text/span.ts'
import { examples } from './examples/typography.ts'
import type { RawFinding, Rule } from './rule.ts'
import { commaBehindOpening } from './shared/comma-behind-opening.ts'
import { insertion, removal, replacement } from './shared/make-fix.ts'
import { isParagraph, repeats, SHORTEST_REPEATED, withoutClosing } from './shared/paragraphs.ts'
import { otherQuotationMarks } from './shared/quotation-marks.ts'
import { shortForms } from './shared/short-forms.ts'
import { GOVERNMENT_SLIPS } from './shared/slips/government.ts'
import { GRAMMAR_SLIPS } from './shared/slips/grammar.ts'
import { MARK_SLIPS } from './shared/slips/marks.ts'
import { messageOfMisspelt, misspeltWords } from './shared/slips/misspelt.ts'
import { REFERENCE_SLIPS } from './shared/slips/references.ts'
import { patternOf, type SlipKind, type TypingSlip } from './shared/slips/slip-kind.ts'
import { SPACING_SLIPS } from './shared/slips/spacing.ts'
import { SYMBOL_SLIPS } from './shared/slips/symbols.ts'
import { spacesBeforeMarks } from './shared/space-before-mark.ts'
import { spacesInGuillemets } from './shared/spaces-in-guillemets.ts'
import { misspeltIn, unaccentedIn } from './shared/verb-form.ts'
import { wideSpaces } from './shared/wide-spaces.ts'

/** No word and no mark stands twice, and spaces stand behind marks and not before them, as the language has it. */
export const typography: Rule = {
  id: 'typography',
  summary: say`No word, mark or space stands twice, none is missing, no usual word is misspelt, and small words go with their neighbours.`,
  why: say`Slips of typing are read over and printed; and a number that is glued to a word is found by no search and no link.`,
  source: say`R-91 ff. (in French a space stands before ; : ? ! and within « »)`,
  level: 'warning',
  fixes: 'safe and suggestion',
  fixSafety: say`What stands twice is taken out, and a space put in or taken out, where nothing else can be meant; where two different marks stand together, a person chooses.`,
  examples,
  checkWords: (words, { language }) => [
    ...labelGlued(words),
    ...slipsIn(words.prose, language),
    ...misspelt(words, language),
    ...commaBehindOpening(words, language),
  ],
  checkPart: repeatedInRow,
  checkResolution: designationGlued,
  // Beside the running text only what is sure: records of votes and annexes join what stood in lines of their own.
  checkText({ document, style }) {
    const { language } = document
    const beside = wordsBeside(document)
    const slips = placesFilled(slipsOfEach(language)(wordsOfEach(beside)))
      .flatMap((i) => slipsIn(beside[i] as Prose, language))
      .filter(({ severity }) => severity === undefined)
    const asHouse =
      style.spelling === 'oxford'
        ? [...spacesBeforeMarks(document), ...spacesInGuillemets(document), ...otherQuotationMarks(document)]
        : []
    return [...wideSpaces(document), ...asHouse, ...repeatedParagraphs(document), ...slips, ...shortForms(document)]
  },
}

/** What a paragraph says, to be held against what others say, without its closing mark; null for a short one. */
const comparedIn = memoizeEach((prose: Prose['words']): string | null => {
  const words = withoutClosing(prose)
  return words.length < SHORTEST_REPEATED ? null : words
})

/** What several say. After an edit only what it took and put is looked for among all. */
const saidTwice = (row: readonly Prose['words'][]): readonly string[] =>
  SAID.renew(row, (former) => {
    const each = comparedIn(row)
    if (!former) return { row, each, twice: repeatedIn(long(each)) }
    const { head, tail } = commonEnds(former.row, row)
    const taken = long(former.each.slice(head, former.each.length - tail))
    const put = long(each.slice(head, each.length - tail))
    const touched = new Set([...taken, ...put])
    if (touched.size > FEW) return { row, each, twice: repeatedIn(long(each)) }
    const untouched = former.twice.filter((one) => !touched.has(one))
    const isTwice = (one: string): boolean => each.indexOf(one) !== each.lastIndexOf(one)
    return { row, each, twice: [...untouched, ...[...touched].filter(isTwice)] }
  }).twice

const SAID = new LastOfRow<{
  readonly row: readonly Prose['words'][]
  readonly each: readonly (string | null)[]
  readonly twice: readonly string[]
}>()

/** So few are looked for one by one more quickly than all are put into a set. */
const FEW = 8

const long = (each: readonly (string | null)[]): readonly string[] => each.filter((one) => one !== null)

function repeatedIn(all: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const one of all) (seen.has(one) ? twice : seen).add(one)
  return [...twice]
}

/** Short paragraphs that say the same in a row; elsewhere they may on purpose. */
function repeatedInRow(part: Part): RawFinding[] {
  return elementsOf(part).flatMap((one, i, all): RawFinding[] => {
    const above = all[i - 1]
    const isRepeated = above && isParagraph(one) && isParagraph(above) && one.opening && repeats(one, above)
    return isRepeated && withoutClosing(one.prose).length < SHORTEST_REPEATED ? [repeatedAt(one)] : []
  })
}

/** Paragraphs that say the same, word for word: one was pasted twice. Sections, which begin anew, may say the same. */
function repeatedParagraphs(document: ParsedText): RawFinding[] {
  const texts = runningTexts(document)
  const twice = saidTwice(wordsOf(texts))
  // Hardly any text says anything twice: its sections are then not asked for.
  if (twice.length === 0) return []
  const each = comparedIn(wordsOf(texts))
  const sections = sectionsOf(texts)
  const found: RawFinding[] = []
  for (const words of twice) {
    const seen = new Set<number>()
    for (let i = each.indexOf(words); i >= 0; i = each.indexOf(words, i + 1)) {
      const section = sections[i] as number
      if (seen.has(section)) found.push(repeatedAt(texts[i] as RunningText))
      seen.add(section)
    }
  }
  return found
}

const repeatedAt = ({ prose }: Pick<Paragraph, 'prose'>): RawFinding => ({
  span: prose.toDraft({ start: 0, end: /^\S+/.exec(prose.text)?.[0].length ?? 0 }),
  message: say`This paragraph says word for word what another above says: it may have been pasted twice. Take one out.`,
})

/** The number of the section that each stands in: one begins with the reasons, and where numbers begin anew. */
function sectionsOf(texts: readonly RunningText[]): readonly number[] {
  let section = 0
  let last: RunningText['host']['kind'] = 'preambular'
  return texts.map(({ host }) => {
    if (host.kind === 'preambular' ? last !== 'preambular' : host.label?.text === '1.') section++
    last = host.kind
    return section
  })
}

const slipsIn = (prose: Prose, language: Language): RawFinding[] =>
  slipsOfWords(prose.words, language)
    .filter(({ slip }) => isUnbroken(prose, slip.span))
    .map(({ slip, kind }) => findingOf(prose, slip, kind))

const SLIPS = [
  ...SPACING_SLIPS,
  ...MARK_SLIPS,
  ...SYMBOL_SLIPS,
  ...GRAMMAR_SLIPS,
  ...GOVERNMENT_SLIPS,
  ...REFERENCE_SLIPS,
]

/** What slipped in some words, wherever they stand. */
const slipsOfWords = memoizeFor((words: Prose['words'], language: Language): readonly SlipOfKind[] => {
  const text = unquoted(words)
  const slips: SlipOfKind[] = []
  for (const { among, kinds } of SLIPS) {
    if (among && !among.test(text)) continue
    for (const kind of kinds) {
      const pattern = patternOf(kind, language)
      if (!pattern) continue
      for (const { match, span } of matches(kind.quoted ? words.plain : text, pattern)) {
        const slip = kind.slipOf(match, span, language)
        if (slip) slips.push({ slip, kind })
      }
    }
  }
  return slips
})

interface SlipOfKind {
  readonly slip: TypingSlip
  readonly kind: SlipKind
}

const slipsOfEach = perLanguage((_, language) => memoizeEach((words: Prose['words']) => slipsOfWords(words, language)))

/**
 * Words of published resolutions with a slip in them; what the house spells otherwise is another rule's, and so are the
 * accents of openings and months.
 */
const misspelt = (words: RunningText, language: Language): RawFinding[] => {
  const { prose, text } = words
  const found = misspeltWords(text, language)
  const opening = found.length > 0 && opensAsParagraph(words) ? toldOfOpening(words, language) : undefined
  return found.flatMap(({ span: where, right }): RawFinding[] => {
    if (!isUnbroken(prose, where) || where.start === opening || isMonth(text, where, right, language)) return []
    if (isInTitle(prose, where)) return []
    const span = prose.toDraft(where)
    const said = prose.text.slice(where.start, where.end)
    return [
      {
        span,
        message: messageOfMisspelt(said, right),
        fixes: [replacement(span, right, 'suggestion')],
      },
    ]
  })
}

/** Words in emphasis behind the opening are a title, be it of another language: `<u>Security Council resolution</u>`. */
const isInTitle = ({ words }: Prose, where: Span): boolean =>
  words.emphasis.some((marked) => marked.words.start > 0 && contains(marked.words, where))

/** A paragraph whose opening is asked for its form: see `preambular-form`, `operative-verb-form`. */
const opensAsParagraph = ({ host, prose }: RunningText): boolean =>
  host.kind === 'preambular' ||
  (host.kind === 'operative' && (host.label !== null || prose.words.emphasis[0]?.words.start === 0))

/** Where the rules on the forms of openings tell of a word. */
function toldOfOpening({ host, prose }: RunningText, language: Language): number | undefined {
  const known = 'opening' in host && host.opening?.known
  return (unaccentedIn(prose, language) ?? (known ? null : misspeltIn(prose.words, language)))?.span.start
}

/** The month of a date, `19 decembre 1991`: see `citation-date`. */
const isMonth = (text: string, { start, end }: Span, right: string, language: Language): boolean =>
  MONTHS[language].includes(right.toLowerCase()) &&
  /\d(?:er|[º°])? (?:de )?$/u.test(text.slice(Math.max(0, start - 8), start)) &&
  /^ (?:del? )?\d{4}/u.test(text.slice(end, end + 9))

/** `7.<u>Requests`: no space behind the number. */
function labelGlued({ host, prose }: RunningText): RawFinding[] {
  const label = 'label' in host ? host.label : null
  if (!label || prose.start !== label.span.end || prose.text === '' || !/[.)]$/.test(label.text)) return []
  return [
    {
      span: label.span,
      message: say`A space is missing behind “${label.text}”. Put it in, so that number and words stay apart.`,
      fixes: [insertion(label.span.end, ' ', 'safe', say`Put a space in`)],
    },
  ]
}

/** `79/116.Lamps on piers`: no space behind the number of the heading. */
function designationGlued({ designation, title }: Resolution): RawFinding[] {
  if (!designation || !title || !/^\.\p{Alphabetic}/u.test(designation.line.text.slice(designation.text.length)))
    return []
  return [
    {
      span: designation.span,
      message: say`A space is missing behind “${designation.text}”. Put it in, so that number and title stay apart.`,
      fixes: [insertion(title.span.start, ' ', 'safe', say`Put a space in`)],
    },
  ]
}

function findingOf(prose: Prose, { span, text: right, unsure }: TypingSlip, kind: SlipKind): RawFinding {
  const { says, severity, safety } = unsure ?? kind
  const place = prose.toDraft(span)
  const said = prose.text.slice(span.start, span.end)
  const fixes =
    right === null
      ? []
      : right === ''
        ? [removal(place, safety, say`Take out “${said.trim()}”`)]
        : [replacement(place, right, safety)]
  const found = { span: place, message: says(said, right ?? ''), fixes }
  return severity ? { ...found, severity } : found
}
