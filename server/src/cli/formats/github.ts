import type { Language } from '../../core/lexicon/languages.ts'
import type { Severity } from '../../core/rules/rule.ts'
import { printMessage } from '../print.ts'
import { rangeOf } from '../ranges.ts'
import { escapeControls } from '../terminal.ts'
import { GRAVEST_FIRST } from './counts.ts'
import { markdown } from './markdown.ts'
import type { LintedFile, Output, Reporter } from './reporter.ts'

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

/** GitHub takes no longer summary of a step, in bytes. */
const LONGEST_SUMMARY = 1_000_000

/**
 * Workflow commands, which show each finding beside the line that it speaks of: errors first, since only the first few
 * are shown. Where a workflow asks for a summary of the step, it is written as Markdown.
 */
export function github({ write, summary, language }: Output): Reporter {
  const found: Record<Severity, string[]> = { error: [], warning: [], information: [], hint: [] }
  const page: string[] = []
  const report = summary ? markdown({ write: (text) => void page.push(text), colour: false, language }) : null
  return {
    begin: () => report?.begin(),
    file: (file) => {
      report?.file(file)
      for (const { severity, line } of lines(file, language)) found[severity].push(line)
    },
    end: (totals) => {
      for (const level of GRAVEST_FIRST) for (const line of found[level]) write(`${line}\n`)
      report?.end(totals)
      summary?.(page.join('').slice(0, LONGEST_SUMMARY))
    },
  }
}

const lines = ({ path, document, findings }: LintedFile, language: Language): { severity: Severity; line: string }[] =>
  findings.map(({ rule, severity, span, message }) => {
    const { start, end } = rangeOf(document, span)
    const where = {
      file: path,
      line: start.line + 1,
      endLine: end.line + 1,
      col: start.character + 1,
      endColumn: end.character + 1,
    }
    const properties = Object.entries({ ...where, title: rule }).map(
      ([key, value]) => `${key}=${property(String(value))}`,
    )
    return { severity, line: `::${LEVELS[severity]} ${properties.join(',')}::${data(printMessage(message, language))}` }
  })

const data = (text: string): string =>
  escapeControls(text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A'))
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
