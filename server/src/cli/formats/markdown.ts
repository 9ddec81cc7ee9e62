import { printMessage } from '../../core/messages/print.ts'
import { escapeControls } from '../terminal.ts'
import { count, countsInWords, countsOf } from './counts.ts'
import { excerptOf } from './excerpt.ts'
import { few, grouped } from './repeats.ts'
import type { LintedFile, Output, Reporter } from './reporter.ts'
import { Statistics } from './statistics.ts'

/** How much of a line is quoted. */
const WIDTH = 100

/** A report for pages that show Markdown: the counts by rule, the gravest first, then the drafts. */
export function markdown({ write }: Output): Reporter {
  const counted = new Statistics()
  const drafts: string[] = []
  return {
    begin: () => {},
    file: (file) => {
      counted.add(file)
      if (file.findings.length > 0) drafts.push(section(file))
    },
    end: ({ files, failed, counts }) => {
      const unread = failed > 0 ? ` ${count(failed, 'draft')} could not be checked.` : ''
      write(
        `# ${count(files, 'draft')} checked: ${countsInWords(counts) || 'nothing found'}\n${unread && `\n${unread.trim()}\n`}`,
      )
      if (counted.rows.length > 0) {
        write('\n| Level | Findings | Drafts | Rule | What it asks |\n| --- | ---: | ---: | --- | --- |\n')
        for (const { level, findings, files, rule, summary } of counted.rows)
          write(`| ${level} | ${findings} | ${files} | \`${rule}\` | ${escaped(summary)} |\n`)
      }
      for (const draft of drafts) write(draft)
    },
  }
}

function section({ path, document, findings }: LintedFile): string {
  const line = (start: number): number => document.lines.position(start).line + 1
  const items = grouped(findings).map(({ first, others }) => {
    const { span, severity, rule, message } = first
    const { before, marked, after } = excerptOf(document, span, WIDTH)
    const quoted = `> ${escaped(before)}${marked === '' ? '' : `**${escaped(marked)}**`}${escaped(after)}`
    const more = others.map((other) => String(line(other.span.start)))
    const alike = others.length > 0 ? ` *And ${others.length} more like it: line ${few(more)}.*` : ''
    return `- **${severity}**, line ${line(span.start)}, \`${rule}\`: ${escaped(printMessage(message, 'en'))}${alike}\n\n  ${quoted}\n`
  })
  return `\n## ${escaped(path)}: ${countsInWords(countsOf(findings))}\n\n${items.join('\n')}`
}

/** Words that mean nothing to Markdown or HTML. */
const escaped = (text: string): string =>
  escapeControls(text)
    .replace(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&')
    .replace(/&/g, '&amp;')
