import type { Severity } from '../../core/rules/rule.ts'
import { rangeOf } from '../ranges.ts'
import { escapeControls } from '../terminal.ts'
import type { LintedFile, Output, Reporter } from './reporter.ts'

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

/** Workflow commands, which show each finding beside the line that it speaks of. */
export const github = ({ write }: Output): Reporter => ({
  begin: () => {},
  file: (file) => lines(file).forEach((line) => void write(`${line}\n`)),
  end: () => {},
})

const lines = ({ path, document, findings }: LintedFile): string[] =>
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
    return `::${LEVELS[severity]} ${properties.join(',')}::${data(message)}`
  })

const data = (text: string): string =>
  escapeControls(text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A'))
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
