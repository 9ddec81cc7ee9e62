/** The findings of a document: every rule at the level that style and settings give it. */
import type { World } from './catalogue/catalogue.ts'
import type { Document } from './document.ts'
import { type Suppression, suppressionsIn } from './model/suppressions.ts'
import { RULES } from './rules/index.ts'
import type { Finding, Report, Rule } from './rules/rule.ts'
import { idleSuppression, suppression } from './rules/suppression.ts'
import type { Settings } from './settings.ts'
import { chooseStyle } from './styles/choose.ts'
import { STYLES } from './styles/index.ts'
import type { Level, Severity } from './styles/level.ts'
import { contains } from './text/span.ts'

const STRENGTH: readonly Severity[] = ['hint', 'information', 'warning', 'error']

/** All findings of a document, in the order of the text. An adopted text is only read: its findings carry no fixes. */
export function judge(document: Document, settings: Settings, world: World): readonly Finding[] {
  const { style } = chooseStyle(document, settings)
  const adopted = isAdopted(document)
  const context = {
    document,
    style,
    styles: [...STYLES, ...settings.styles],
    world,
    strictEmphasis: settings.strictEmphasis,
  }
  const levelOf = (rule: Rule): Level => settings.levels[rule.id] ?? style.levels[rule.id] ?? rule.level
  const findings = RULES.flatMap((rule) => {
    const level = levelOf(rule)
    return level === 'off' ? [] : rule.check(context).map((report) => finding(rule, level, report, adopted))
  })
  const level = levelOf(suppression)
  const idle: Finding[] = []
  const kept = silence(findings, suppressionsIn(document.tree, document.text), (found, rules) => {
    if (level !== 'off') idle.push(finding(suppression, level, idleSuppression(found, rules, document.text), adopted))
  })
  return [...kept, ...idle].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** The findings that no suppression with a reason covers; tells of each that names rules of which it covers nothing. */
function silence(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  tellIdle: (found: Suppression, rules: readonly string[]) => void,
): readonly Finding[] {
  let kept = findings
  for (const found of suppressions) {
    if (found.reason === '') continue
    const covered = (f: Finding): boolean =>
      found.rules.includes(f.rule) && contains(found.covers, { start: f.span.start, end: f.span.start })
    const silenced = new Set(kept.filter(covered).map((f) => f.rule))
    const idle = found.rules.filter((id) => !silenced.has(id))
    if (idle.length > 0) tellIdle(found, idle)
    kept = kept.filter((f) => !covered(f))
  }
  return kept
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
