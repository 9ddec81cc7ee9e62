import type { Finding, Severity } from '../../core/rules/rule.ts'
import { escapeControls } from '../terminal.ts'
import type { LintedFile, Output, Reporter, Totals } from './reporter.ts'

const COLOURS: Readonly<Record<Severity | 'quiet', string>> = {
  error: '31',
  warning: '33',
  information: '36',
  hint: '2',
  quiet: '2',
}

/** A line a finding for people: `file:line:column`, counted from one, how serious it is, what it says, and its rule. */
export function pretty({ write, colour }: Output): Reporter {
  const paint = (kind: keyof typeof COLOURS, text: string) =>
    colour ? `\u001b[${COLOURS[kind]}m${text}\u001b[0m` : text
  const line = ({ path, document }: LintedFile, { span, severity, message, rule }: Finding): string => {
    const { line, character } = document.lines.position(span.start)
    const place = `${escapeControls(path)}:${line + 1}:${character + 1}`
    return `${place}: ${paint(severity, severity)}: ${escapeControls(message)} ${paint('quiet', `(${rule})`)}\n`
  }
  return {
    begin: () => {},
    file: (file) => file.findings.forEach((finding) => void write(line(file, finding))),
    end: (totals) => write(`${summary(totals)}\n`),
  }
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

function summary({ files, failed, empty, unfixed, counts, fixable, fixed, understood }: Totals): string {
  if (files === 0) return 'No draft could be checked.'
  const { error, warning, information, hint } = counts
  const found = [
    error > 0 && count(error, 'error'),
    warning > 0 && count(warning, 'warning'),
    information > 0 && count(information, 'remark'),
    hint > 0 && count(hint, 'hint'),
  ].filter((part) => part !== false)
  const changed = fixed > 0 ? `, ${fixed} mended` : ''
  const sentences = [
    empty < files || found.length > 0
      ? `${count(files, 'draft')} checked${changed}: ${found.join(', ') || 'nothing found'}.`
      : `${count(files, 'draft')} with nothing to check.`,
    empty > 0 && empty < files && `${count(empty, 'draft')} had nothing to check.`,
    fixable > 0 && `${fixable} can be mended with --fix.`,
    understood.understood < understood.paragraphs &&
      `Of ${count(understood.paragraphs, 'paragraph')}, ${understood.understood} ${understood.understood === 1 ? 'was' : 'were'} understood.`,
    unfixed > 0 && `${count(unfixed, 'draft')} could not be mended.`,
    failed > 0 && `${count(failed, 'more draft')} could not be checked.`,
  ]
  return sentences.filter((sentence) => sentence !== false).join(' ')
}
