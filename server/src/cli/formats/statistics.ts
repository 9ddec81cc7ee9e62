import type { Language } from '../../core/lexicon/languages.ts'
import { RULES } from '../../core/rules/index.ts'
import type { Severity } from '../../core/rules/rule.ts'
import { type Message, say, verbatim } from '../../core/text/message.ts'
import { printMessage } from '../print.ts'
import { escapeControls } from '../terminal.ts'
import { drafts, GRAVEST_FIRST, LEVEL_NAMES } from './counts.ts'
import type { LintedFile } from './reporter.ts'

/** How often a rule has found something at one level. */
export interface RuleCount {
  readonly rule: string
  readonly level: Severity
  readonly summary: Message
  readonly findings: number
  readonly files: number
  /** The first place: `80_2.resolution:14:5`. */
  readonly first: string
}

/** Counts findings by rule. */
export class Statistics {
  readonly #counts = new Map<
    string,
    { rule: string; level: Severity; findings: number; files: Set<string>; first: string }
  >()

  add({ path, document, findings }: LintedFile): void {
    for (const { rule, severity, span } of findings) {
      const key = `${severity} ${rule}`
      const known = this.#counts.get(key)
      if (known) {
        known.findings++
        known.files.add(path)
        continue
      }
      const { line, character } = document.lines.position(span.start)
      const first = `${path}:${line + 1}:${character + 1}`
      this.#counts.set(key, { rule, level: severity, findings: 1, files: new Set([path]), first })
    }
  }

  /** The gravest first, then the most frequent. */
  get rows(): readonly RuleCount[] {
    return [...this.#counts.values()]
      .map(({ files, ...one }) => ({
        ...one,
        summary: summaryOf(one.rule),
        files: files.size,
      }))
      .sort((a, b) => GRAVEST_FIRST.indexOf(a.level) - GRAVEST_FIRST.indexOf(b.level) || b.findings - a.findings)
  }
}

const summaryOf = (rule: string): Message => RULES.find(({ id }) => id === rule)?.summary ?? verbatim('')

/** The counts as a table for people. */
export function statisticsTable(rows: readonly RuleCount[], language: Language): string {
  const said = (message: Message): string => printMessage(message, language)
  const cells = rows.map((one) => [
    said(LEVEL_NAMES[one.level]),
    String(one.findings),
    said(say`in ${drafts(one.files)}`),
    one.rule,
    said(say`first ${escapeControls(one.first)}`),
  ])
  const widths = [0, 1, 2, 3].map((i) => Math.max(0, ...cells.map((row) => (row[i] as string).length)))
  return cells
    .map((row, i) => {
      const columns = row.map((cell, n) => (n === 1 ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[n] ?? 0)))
      return `${columns.join('  ').trimEnd()}\n    ${said((rows[i] as RuleCount).summary)}\n`
    })
    .join('')
}
