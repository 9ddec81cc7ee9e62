/** The findings of a document: every rule at the level that style and settings give it. */
import type { World } from './catalogue/catalogue.ts'
import type { Document, Reading } from './document.ts'
import type { Language } from './lexicon/languages.ts'
import type { Operative, Preambular } from './model/model.ts'
import { RULES } from './rules/index.ts'
import { type Finding, type Report, type Rule, shiftReport } from './rules/rule.ts'
import { type RunningText, runningTexts } from './rules/running-text.ts'
import { suppression } from './rules/suppression.ts'
import type { Settings } from './settings.ts'
import { silenced } from './silence.ts'
import type { Stretch } from './stretch.ts'
import { chooseStyle } from './styles/choose.ts'
import { STYLES } from './styles/index.ts'
import type { Level, Severity } from './styles/level.ts'
import type { HouseStyle } from './styles/style.ts'
import { Keeper, kept } from './text/memo.ts'

const STRENGTH: readonly Severity[] = ['hint', 'information', 'warning', 'error']

/** What findings of words and paragraphs follow from, besides those: the same object as long as nothing of it changes. */
interface Standard {
  readonly style: HouseStyle
  readonly settings: Settings
  readonly language: Language
  readonly adopted: boolean
  /** The rules that are not off, each at its level, by how much they look at; one may stand in several places. */
  readonly rules: Readonly<Record<Check, readonly Levelled[]>>
}

/** The checks that a rule may have. */
type Check = 'checkWords' | 'checkParagraph' | 'check' | 'checkDraft'

interface Levelled {
  readonly rule: Rule
  readonly level: Severity
}

/** What findings of resolutions follow from: the same object as long as nothing of it changes. */
interface Standpoint {
  readonly standard: Standard
  readonly world: World
  /** Whether the draft has one resolution only. */
  readonly alone: boolean
}

/** All findings of a document, in the order of the text. An adopted text is only read: its findings carry no fixes. */
export function judge(document: Document, settings: Settings, world: World): readonly Finding[] {
  const { stretches, stretchStarts } = document
  const from = standpoint(document, settings, world)
  const { standard } = from
  const findings: Finding[] = []
  for (const [i, stretch] of stretches.entries())
    for (const one of placed(ofStretch(stretch, from), stretchStarts[i] as number)) findings.push(one)
  const whole = reported(standard, 'checkDraft', (rule) => rule.checkDraft?.(document, standard))
  const all = whole.length > 0 ? inOrder([...findings, ...whole]) : findings
  const { left, idle } = silenced(all, document)
  const level = levelOf(suppression, standard.style, settings)
  if (idle.length === 0 || level === 'off') return left
  return inOrder([...left, ...idle.map((report) => finding(suppression, level, report, standard.adopted))])
}

const PLACES: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, i) => [id, i]))

/** In the order of the text; of the same characters, in the order of the rules. */
const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (PLACES.get(a.rule) ?? 0) - (PLACES.get(b.rule) ?? 0),
  )

/** What drafts have been judged from, as long as settings and world are in use. */
const standardsOf = kept((_: Settings): Standard[] => [])
const standpointsOf = kept((_: World): Standpoint[] => [])

/** The one that is wanted, or else the one that is made, which is put with the others. */
function oneOf<T>(all: T[], isWanted: (one: T) => boolean, make: () => T): T {
  const known = all.find(isWanted)
  if (known) return known
  const made = make()
  all.push(made)
  return made
}

function standpoint(document: Document, settings: Settings, world: World): Standpoint {
  const { style } = chooseStyle(document, settings)
  const { language, segments } = document
  const adopted = isAdopted(document)
  const alone = segments.length === 1
  const standard = oneOf(
    standardsOf(settings),
    (s) => s.style === style && s.language === language && s.adopted === adopted,
    () => ({ style, settings, language, adopted, rules: rulesOf(style, settings) }),
  )
  return oneOf(
    standpointsOf(world),
    (s) => s.standard === standard && s.alone === alone,
    () => ({ standard, world, alone }),
  )
}

const levelOf = (rule: Rule, style: HouseStyle, settings: Settings): Level =>
  settings.levels[rule.id] ?? style.levels[rule.id] ?? rule.level

function rulesOf(style: HouseStyle, settings: Settings): Standard['rules'] {
  const of = (check: Check): readonly Levelled[] =>
    RULES.flatMap((rule) => {
      const level = levelOf(rule, style, settings)
      return rule[check] && level !== 'off' ? [{ rule, level }] : []
    })
  return {
    checkWords: of('checkWords'),
    checkParagraph: of('checkParagraph'),
    check: of('check'),
    checkDraft: of('checkDraft'),
  }
}

/** What was last found of something, and from which standpoint. */
interface Found<From> {
  readonly from: From
  readonly findings: readonly Finding[]
}

/** What all rules with a check report, at their levels. */
function reported(
  { rules, adopted }: Standard,
  check: Check,
  ask: (rule: Rule) => readonly Report[] | undefined,
): readonly Finding[] {
  let findings: Finding[] | null = null
  for (const { rule, level } of rules[check]) {
    const reports = ask(rule)
    if (!reports || reports.length === 0) continue
    findings ??= []
    for (const report of reports) findings.push(finding(rule, level, report, adopted))
  }
  return findings ?? NOTHING
}

const NOTHING: readonly Finding[] = []

const OF_STRETCHES = new Keeper<Stretch, Found<Standpoint>>()

/** What is found in some resolutions, each by itself, by offsets that count from the first of them. */
function ofStretch(stretch: Stretch, from: Standpoint): readonly Finding[] {
  const known = OF_STRETCHES.get(stretch)
  if (known?.from === from) return known.findings
  const findings: Finding[] = []
  for (const [i, segment] of stretch.segments.entries())
    for (const one of placed(ofSegment(segment, from), stretch.starts[i] as number)) findings.push(one)
  OF_STRETCHES.set(stretch, { from, findings })
  return findings
}

const OF_SEGMENTS = new Keeper<Reading, Found<Standpoint>>()

/** What is found in one resolution by itself, by its own offsets. */
function ofSegment(segment: Reading, from: Standpoint): readonly Finding[] {
  const known = OF_SEGMENTS.get(segment)
  if (known?.from === from) return known.findings
  const { standard, world, alone } = from
  const { style, settings } = standard
  const styles = [...STYLES, ...settings.styles]
  const { strictEmphasis } = settings
  const context = { document: segment, style, styles, world, strictEmphasis, alone }
  const found = [...reported(standard, 'check', (rule) => rule.check?.(context))]
  for (const words of runningTexts(segment)) {
    for (const one of ofWords(words, standard)) found.push(one)
    if (words.host.kind !== 'point') for (const one of ofParagraph(words.host, standard)) found.push(one)
  }
  const findings = inOrder(found)
  OF_SEGMENTS.set(segment, { from, findings })
  return findings
}

const OF_PARAGRAPHS = new Keeper<object, Found<Standard> & { readonly start: number }>()

/** What is found in one paragraph with its sub-paragraphs by themselves. */
function ofParagraph(paragraph: Preambular | Operative, from: Standard): readonly Finding[] {
  const { source, span } = paragraph
  const known = OF_PARAGRAPHS.get(source)
  if (known?.from === from) return placed(known.findings, span.start - known.start)
  const found = reported(from, 'checkParagraph', (rule) => rule.checkParagraph?.(paragraph, from))
  OF_PARAGRAPHS.set(
    source,
    found.length > 0 ? { from, start: span.start, findings: found } : nothing(from)[paragraph.kind],
  )
  return found
}

const OF_WORDS = new Keeper<object, Found<Standard> & { readonly kind: string; readonly start: number }>()

/** What is found in the words of one paragraph by themselves. */
function ofWords(words: RunningText, from: Standard): readonly Finding[] {
  const { host, prose } = words
  const known = OF_WORDS.get(prose.words)
  if (known?.from === from && known.kind === host.kind) return placed(known.findings, prose.origin - known.start)
  const found = reported(from, 'checkWords', (rule) => rule.checkWords?.(words, from))
  const { kind } = host
  OF_WORDS.set(
    prose.words,
    found.length > 0 ? { from, kind, start: prose.origin, findings: found } : nothing(from)[kind],
  )
  return found
}

/** Of nearly all, nothing is found, and they share what says so. */
const nothing = kept((from: Standard) => {
  const none = { from, start: 0, findings: [] }
  return {
    preambular: { ...none, kind: 'preambular' },
    operative: { ...none, kind: 'operative' },
    point: { ...none, kind: 'point' },
  }
})

/** The findings of something that begins further on by `delta`. */
const placed = (findings: readonly Finding[], delta: number): readonly Finding[] =>
  delta === 0 || findings.length === 0 ? findings : findings.map((found) => shiftReport(found, delta))

/** True where the front matter says that the text has been adopted; never by inference. */
export const isAdopted = (document: Document): boolean =>
  document.segments[0]?.model.frontMatter?.values.get('status')?.trim().toLowerCase() === 'adopted'

function finding(rule: Rule, level: Severity, report: Report, adopted: boolean): Finding {
  const { span, message } = report
  const weaker =
    report.severity && STRENGTH.indexOf(report.severity) < STRENGTH.indexOf(level) ? report.severity : level
  return { rule: rule.id, severity: weaker, span, message, fixes: adopted ? [] : report.fixes }
}
