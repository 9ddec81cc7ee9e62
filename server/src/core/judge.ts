/** The findings of a document: every rule at the level that style and settings give it. */
import type { World } from './catalogue/catalogue.ts'
import type { Document } from './document.ts'
import { RULES } from './rules/index.ts'
import type { Finding, Report, Rule, RuleId, Severity } from './rules/rule.ts'
import { chooseStyle } from './styles/choose.ts'
import type { Level } from './styles/style.ts'

/** What a person has set: on the command line, and in the editor's settings. */
export interface Settings {
  /** The style that the command line asks for: it outranks the front matter. */
  readonly forcedStyle: string | null
  /** The style of the setting: the front matter outranks it. */
  readonly style: string | null
  readonly strictEmphasis: boolean
  /** Levels that a person gave to rules. */
  readonly levels: Readonly<Partial<Record<RuleId, Level>>>
}

export const DEFAULT_SETTINGS: Settings = { forcedStyle: null, style: null, strictEmphasis: false, levels: {} }

const STRENGTH: readonly Severity[] = ['hint', 'information', 'warning', 'error']

/** All findings of a document, in the order of the text. An adopted text is only read: its findings carry no fixes. */
export function judge(document: Document, settings: Settings, world: World): readonly Finding[] {
  const { style } = chooseStyle(document, settings)
  const adopted = isAdopted(document)
  const context = { document, style, world, strictEmphasis: settings.strictEmphasis }
  const findings = RULES.flatMap((rule) => {
    const level = settings.levels[rule.id] ?? style.levels[rule.id] ?? rule.level
    return level === 'off' ? [] : rule.check(context).map((report) => finding(rule, level, report, adopted))
  })
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** True where the front matter says that the text has been adopted; never by inference. */
export const isAdopted = (document: Document): boolean =>
  document.model.frontMatter?.values.get('status')?.trim().toLowerCase() === 'adopted'

function finding(rule: Rule, level: Severity, report: Report, adopted: boolean): Finding {
  const { span, message } = report
  const weaker =
    report.severity && STRENGTH.indexOf(report.severity) < STRENGTH.indexOf(level) ? report.severity : level
  return { rule: rule.id, severity: weaker, span, message, fixes: adopted ? [] : report.fixes }
}
