import { type Message, say } from '../../core/text/message.ts'
import { printMessage } from '../print.ts'
import { escapeControls } from '../terminal.ts'
import { countsInWords, countsOf, drafts as draftCount, LEVEL_NAMES } from './counts.ts'
import { excerptOf } from './excerpt.ts'
import { few, grouped } from './repeats.ts'
import type { LintedFile, Output, Reporter } from './reporter.ts'
import { Statistics } from './statistics.ts'

/** The columns of the table of rules. */
export const HEAD: readonly Message[] = [say`Level`, say`Findings`, say`Drafts`, say`Rule`, say`What it asks`]

/** How much of a line is quoted. */
const WIDTH = 100

/** A report for pages that show Markdown: the counts by rule, the gravest first, then the drafts. */
export function markdown({ write, language }: Output): Reporter {
  const said = (message: Message): string => printMessage(message, language)
  const counted = new Statistics()
  const drafts: string[] = []
  return {
    begin: () => {},
    file: (file) => {
      counted.add(file)
      if (file.findings.length > 0) drafts.push(section(file, said))
    },
    end: ({ files, failed, counts }) => {
      write(`# ${said(say`${draftCount(files)} checked: ${countsInWords(counts) ?? say`nothing found`}`)}\n`)
      if (failed > 0) write(`\n${said(say`${draftCount(failed)} could not be checked.`)}\n`)
      if (counted.rows.length > 0) {
        write(`\n| ${HEAD.map(said).join(' | ')} |\n| --- | ---: | ---: | --- | --- |\n`)
        for (const { level, findings, files, rule, summary } of counted.rows)
          write(`| ${said(LEVEL_NAMES[level])} | ${findings} | ${files} | \`${rule}\` | ${escaped(said(summary))} |\n`)
      }
      for (const draft of drafts) write(draft)
    },
  }
}

function section({ path, document, findings }: LintedFile, said: (message: Message) => string): string {
  const line = (start: number): number => document.lines.position(start).line + 1
  const items = grouped(findings).map(({ first, others }) => {
    const { span, severity, rule, message } = first
    const { before, marked, after } = excerptOf(document, span, WIDTH)
    const quoted = `> ${escaped(before)}${marked === '' ? '' : `**${escaped(marked)}**`}${escaped(after)}`
    const more = others.map((other) => String(line(other.span.start)))
    const alike = others.length > 0 ? ` *${said(say`And ${others.length} more like it: line ${few(more)}.`)}*` : ''
    const place = say`${`**${said(LEVEL_NAMES[severity])}**`}, line ${line(span.start)}, ${`\`${rule}\``}`
    return `- ${said(say`${place}: ${escaped(said(message))}`)}${alike}\n\n  ${quoted}\n`
  })
  return `\n## ${escaped(path)}: ${said(countsInWords(countsOf(findings)) ?? say`nothing found`)}\n\n${items.join('\n')}`
}

/** Words that mean nothing to Markdown or HTML. */
const escaped = (text: string): string =>
  escapeControls(text)
    .replace(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&')
    .replace(/&/g, '&amp;')
