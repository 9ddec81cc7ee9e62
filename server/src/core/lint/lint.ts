/** The findings of a document: every rule at the level that style and settings give it. */

import { isAdopted } from '../document/adopted.ts'
import type { Document, ParsedText } from '../document/document.ts'
import { movedAll } from '../document/each.ts'
import { type RunningText, runningTexts } from '../document/running-text.ts'
import type { Language } from '../lexicon/languages.ts'
import type { Paragraph } from '../model/model.ts'
import { paragraphsOf } from '../model/read.ts'
import { unsureBlocks } from '../model/structure/unsure.ts'
import { DISABLE_FILE } from '../model/suppressions.ts'
import { RULES } from '../rules/index.ts'
import { type Finding, type Fix, type RawFinding, type Rule, type RuleChecks, shiftFinding } from '../rules/rule.ts'
import { suppression } from '../rules/suppression.ts'
import { STYLES } from '../styles/index.ts'
import { isAtLeast, type Level, type Severity } from '../styles/level.ts'
import type { RuleId } from '../styles/rule-ids.ts'
import type { HouseStyle } from '../styles/style.ts'
import { memoize, memoizeEachBy, memoizeLasting, placesFilled } from '../text/memo.ts'
import { shift } from '../text/span.ts'
import type { World } from '../world.ts'
import { chooseStyle, isOfUnknownHouse } from './choose-style.ts'
import { FORM_RULES } from './forms.ts'
import { keepingMarks } from './keeps-marks.ts'
import { onlySure } from './only-sure.ts'
import { withRenumbering } from './renumbering.ts'
import type { Settings } from './settings.ts'
import { suppress } from './suppress.ts'

/**
 * What findings of words and paragraphs follow from, besides those: the same object as long as nothing of it changes.
 */
interface ParagraphContext {
  readonly style: HouseStyle
  readonly settings: Settings
  readonly terms: Settings['terms']
  readonly language: Language
  readonly adopted: boolean
  /** Whether the text is in a language that is not known here: then only what needs no words is judged. */
  readonly foreign: boolean
  /** True where the house is not known: what is found of form is a hint, and mended only by choice. */
  readonly hintsForm: boolean
  /** The rules that are not off, each at its level, by how much they look at; one may stand in several places. */
  readonly rules: Readonly<Record<CheckName, readonly LevelledRule[]>>
}

type CheckName = keyof RuleChecks

interface LevelledRule {
  readonly rule: Rule
  readonly level: Severity
}

/** What findings of resolutions follow from: the same object as long as nothing of it changes. */
interface ResolutionContext {
  readonly paragraph: ParagraphContext
  readonly world: World
  readonly isOnlyResolution: boolean
}

const onlySureOfDraft = (findings: readonly Finding[], { resolutions }: Document): readonly Finding[] =>
  onlySure(findings, () =>
    resolutions.flatMap(({ parsed, start }) => movedAll(unsureBlocks(parsed.model), start, shift)),
  )

/**
 * All findings of a document, in the order of the text. An adopted text is only read: its findings carry no fixes.
 * `base` is an earlier text of the draft whose numbers were whole, where one is known.
 */
export function lint(
  document: Document,
  settings: Settings,
  world: World,
  base: Document | null = null,
): readonly Finding[] {
  const contexts = contextsOf(document, settings, world)
  const findings = inEach(document, contexts)
  // What is found of the whole draft is a hint only where no house of it is known.
  const { paragraph } = contexts.find((one) => !one.paragraph.hintsForm) ?? (contexts[0] as ResolutionContext)
  const whole = collect(paragraph, 'checkDraft', (rule) => rule.checkDraft?.(document, { ...paragraph, base }))
  const all = whole.length > 0 ? inOrder([...findings, ...onlySureOfDraft(whole, document)]) : findings
  const { left, idle } = suppress(withRenumbering(all, document, paragraph.style, base), document)
  const level = levelOf(suppression, paragraph.style, settings)
  if (idle.length === 0 || level === 'off') return left
  return inOrder([...left, ...idle.map((one) => finding(suppression, level, one, paragraph))])
}

/**
 * What `lint` finds where a long document begins, told before the rest of it is read: findings of single resolutions,
 * none of which is wrong whatever stands further on. Null where that cannot be told, or the document has been read.
 */
export function lintBeginning(
  document: Document,
  settings: Settings,
  world: World,
): { readonly beginning: Document; readonly findings: readonly Finding[] } | null {
  const beginning = document.beginning()
  if (!beginning || document.text.includes(DISABLE_FILE, beginning.length)) return null
  if (!chooseStyle(beginning, settings).isSettled) return null
  const { left } = suppress(inEach(beginning, contextsOf(beginning, settings, world)), beginning)
  return { beginning, findings: left }
}

const PLACES: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, i) => [id, i]))

/** In the order of the text; of the same characters, in the order of the rules. */
const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (PLACES.get(a.rule) ?? 0) - (PLACES.get(b.rule) ?? 0),
  )

/** The contexts that have been made, as long as their settings and their world are in use. */
const paragraphContexts = memoizeLasting((_: Settings): ParagraphContext[] => [])
const resolutionContexts = memoizeLasting((_: World): ResolutionContext[] => [])

/** The one that is wanted, or else the one that is made, which is put with the others. */
function findOrAdd<T>(all: T[], isWanted: (one: T) => boolean, make: () => T): T {
  const known = all.find(isWanted)
  if (known) return known
  const made = make()
  all.push(made)
  return made
}

/** What is found in each resolution by itself. */
function inEach({ resolutions }: Document, contexts: readonly ResolutionContext[]): Finding[] {
  const findings: Finding[] = []
  resolutions.forEach(({ parsed, start }, i) => {
    const inResolution = findingsOf(contexts[i] as ResolutionContext)
    for (const one of movedAll(inResolution(parsed), start, shiftFinding)) findings.push(one)
  })
  return findings
}

/** The context of each resolution of a document. */
function contextsOf(document: Document, settings: Settings, world: World): readonly ResolutionContext[] {
  const { style, isGiven } = chooseStyle(document, settings)
  const { language, resolutions } = document
  const adopted = isAdopted(document)
  const foreign = document.foreign !== null
  const isOnlyResolution = resolutions.length === 1
  return resolutions.map(({ parsed }) => {
    const hintsForm = !isGiven && isOfUnknownHouse(parsed)
    const paragraph = findOrAdd(
      paragraphContexts(settings),
      (one) =>
        one.style === style &&
        one.language === language &&
        one.adopted === adopted &&
        one.foreign === foreign &&
        one.hintsForm === hintsForm,
      () => ({
        style,
        settings,
        terms: settings.terms,
        language,
        adopted,
        foreign,
        hintsForm,
        rules: rulesOf(style, settings, foreign),
      }),
    )
    return findOrAdd(
      resolutionContexts(world),
      (one) => one.paragraph === paragraph && one.isOnlyResolution === isOnlyResolution,
      () => ({ paragraph, world, isOnlyResolution }),
    )
  })
}

const levelOf = (rule: Rule, style: HouseStyle, settings: Settings): Level =>
  settings.levels[rule.id] ??
  (settings.configured.styleLevels[style.id] ?? settings.configured.levels)[rule.id] ??
  style.levels[rule.id] ??
  rule.level

/** The rules that need no words: those on numbers, labels and symbols. */
const WORDLESS: ReadonlySet<RuleId> = new Set<RuleId>([
  'format',
  'unrecognized',
  'paragraph-number',
  'subparagraph-label',
  'footnote',
  'negotiation-mark',
  'suppression',
])

function rulesOf(style: HouseStyle, settings: Settings, foreign: boolean): ParagraphContext['rules'] {
  const having = (check: CheckName): readonly LevelledRule[] =>
    RULES.flatMap((rule) => {
      const level = levelOf(rule, style, settings)
      return rule[check] && level !== 'off' && (!foreign || WORDLESS.has(rule.id)) ? [{ rule, level }] : []
    })
  return {
    checkWords: having('checkWords'),
    checkParagraph: having('checkParagraph'),
    checkPart: having('checkPart'),
    checkResolution: having('checkResolution'),
    checkText: having('checkText'),
    checkDraft: having('checkDraft'),
  }
}

/** What all rules with a check find, at their levels. */
function collect(
  context: ParagraphContext,
  check: CheckName,
  ask: (rule: Rule) => readonly RawFinding[] | undefined,
): readonly Finding[] {
  let findings: Finding[] | null = null
  for (const { rule, level } of context.rules[check]) {
    const raw = ask(rule)
    if (!raw || raw.length === 0) continue
    findings ??= []
    for (const one of raw) findings.push(finding(rule, level, one, context))
  }
  return findings ?? NONE
}

const NONE: readonly Finding[] = []

/** What is found in one resolution by itself, by its own offsets. */
const findingsOf = memoizeLasting((context: ResolutionContext) => {
  const { paragraph, world, isOnlyResolution } = context
  const { style, settings } = paragraph
  const styles = [...STYLES, ...settings.styles]
  const { strictEmphasis } = settings
  const inParagraph = findingsOfParagraph(paragraph)
  const inWords = findingsOfWords(paragraph)
  return memoize((document: ParsedText): readonly Finding[] => {
    const given = { document, style, styles, world, strictEmphasis, isOnlyResolution }
    const findings = [...collect(paragraph, 'checkText', (rule) => rule.checkText?.(given))]
    const add = (more: readonly Finding[]): void => {
      for (const one of more) findings.push(one)
    }
    for (const resolution of document.model.resolutions) {
      add(collect(paragraph, 'checkResolution', (rule) => rule.checkResolution?.(resolution, given)))
      resolution.parts.forEach((part, i, parts) => {
        const inPart = { ...given, resolution, before: parts[i - 1], after: parts[i + 1] }
        add(collect(paragraph, 'checkPart', (rule) => rule.checkPart?.(part, inPart)))
      })
    }
    const texts = runningTexts(document)
    for (const kind of ['preambular', 'operative', 'subParagraph'] as const) {
      const own = texts.filter(({ host }) => host.kind === kind)
      const each = inWords[kind](own)
      for (const i of placesFilled(each))
        add(movedAll(each[i] as readonly Finding[], (own[i] as RunningText).prose.origin, shiftFinding))
    }
    const paragraphs = document.model.resolutions.flatMap(paragraphsOf)
    const each = inParagraph(paragraphs)
    for (const i of placesFilled(each))
      add(movedAll(each[i] as readonly Finding[], (paragraphs[i] as Paragraph).span.start, shiftFinding))
    return inOrder(
      keepingMarks(
        onlySure(findings, () => unsureBlocks(document.model)),
        document.text,
      ),
    )
  })
})

/** What is found in one paragraph with its sub-paragraphs by themselves; offsets count from its beginning. */
const findingsOfParagraph = memoizeLasting((context: ParagraphContext) =>
  memoizeEachBy(
    ({ source }: Paragraph) => source,
    (paragraph): readonly Finding[] => {
      const found = collect(context, 'checkParagraph', (rule) => rule.checkParagraph?.(paragraph, context))
      return movedAll(found, -paragraph.span.start, shiftFinding)
    },
  ),
)

/**
 * What is found in the words of one paragraph by themselves, by the kind of paragraph; offsets count from where its
 * prose begins.
 */
const findingsOfWords = memoizeLasting((context: ParagraphContext) => {
  const ofKind = () =>
    memoizeEachBy(
      ({ prose }: RunningText) => prose.words,
      (words): readonly Finding[] => {
        const found = collect(context, 'checkWords', (rule) => rule.checkWords?.(words, context))
        return movedAll(found, -words.prose.origin, shiftFinding)
      },
    )
  return { preambular: ofKind(), operative: ofKind(), subParagraph: ofKind() }
})

function finding(
  rule: Rule,
  level: Severity,
  raw: RawFinding,
  { adopted, hintsForm }: Pick<ParagraphContext, 'adopted' | 'hintsForm'>,
): Finding {
  const { span, message } = raw
  const more = raw.renumbers && !adopted ? { renumbers: raw.renumbers } : {}
  const fixes = adopted ? NO_FIXES : (raw.fixes ?? NO_FIXES)
  if (hintsForm && (raw.isOfForm || FORM_RULES.has(rule.id)))
    return {
      rule: rule.id,
      severity: 'hint',
      span,
      message,
      fixes: fixes.map((fix) => ({ ...fix, safe: false })),
      ...more,
    }
  const weaker = raw.severity && !isAtLeast(raw.severity, level) ? raw.severity : level
  return { rule: rule.id, severity: weaker, span, message, fixes, ...more }
}

const NO_FIXES: readonly Fix[] = []
