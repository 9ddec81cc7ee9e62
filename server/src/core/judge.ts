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
import { firstNotBelow } from './text/halving.ts'

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
  /** What has not been silenced yet, by rule and in the order of the text; of what a next line covers, none is looked at twice. */
  const left = new Map<string, { readonly found: Finding[]; next: number }>()
  for (const one of suppressions.length > 0 ? findings.toSorted((a, b) => a.span.start - b.span.start) : []) {
    const same = left.get(one.rule)
    if (same) same.found.push(one)
    else left.set(one.rule, { found: [one], next: 0 })
  }
  const silenced = new Set<Finding>()
  const take = (rule: string, { scope, covers }: Suppression): boolean => {
    const same = left.get(rule)
    if (!same) return false
    const { size } = silenced
    const from = firstNotBelow(same.found.length, (i) => (same.found[i] as Finding).span.start < covers.start)
    let i = scope === 'file' ? 0 : Math.max(from, same.next)
    for (; i < same.found.length && (same.found[i] as Finding).span.start <= covers.end; i++)
      silenced.add(same.found[i] as Finding)
    same.next = i
    if (scope === 'file') left.delete(rule)
    return silenced.size > size
  }
  for (const found of suppressions) {
    if (found.reason === '') continue
    const used = new Set(found.rules.filter((rule) => take(rule, found)))
    const idle = found.rules.filter((rule) => !used.has(rule))
    if (idle.length > 0) tellIdle(found, idle)
  }
  return findings.filter((one) => !silenced.has(one))
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
