import { printMessage } from '../../core/messages/print.ts'
import type { Finding, Severity } from '../../core/rules/rule.ts'
import { escapeControls } from '../terminal.ts'
import { count, countsInWords, countsOf } from './counts.ts'
import { excerptOf } from './excerpt.ts'
import { AcrossFiles, few, type Group, grouped } from './repeats.ts'
import type { LintedFile, Output, Reporter, Totals } from './reporter.ts'
import { Statistics, statisticsTable } from './statistics.ts'

const COLOURS: Readonly<Record<Severity | 'quiet' | 'name', string>> = {
  error: '31',
  warning: '33',
  information: '36',
  hint: '2',
  quiet: '2',
  name: '1',
}

/** How wide lines are at most where nobody knows how wide the terminal is, and in any case. */
const WIDTH = 100

/** So many errors are listed once more at the end, where a person looks first. */
const MOST_ERRORS = 20

/** So many repeats of drafts are told at the end. */
const MOST_REPEATS = 10

/** Fewer findings than these are seen at one glance. */
const AT_A_GLANCE = 12

/**
 * For people: a heading for each draft, and for each finding its place (`file:line:column`, counted from one), its level
 * and rule, the line with what is meant marked, and what is to be said. What repeats is told once. The errors and the
 * counts come at the end.
 */
export function pretty({ write, colour, width = WIDTH, statistics }: Output): Reporter {
  const wide = Math.min(width, WIDTH) - 4
  const paint = (kind: keyof typeof COLOURS, text: string) =>
    colour ? `\u001b[${COLOURS[kind]}m${text}\u001b[0m` : text
  const across = new AcrossFiles()
  const counted = new Statistics()
  const errors: string[] = []
  let told = 0

  const excerpt = ({ document }: LintedFile, { span, severity }: Finding): string => {
    const { before, marked, after } = excerptOf(document, span, wide)
    const [left, middle, right] = [before, marked, after].map(escapeControls) as [string, string, string]
    if (left + middle + right === '') return ''
    const mark = '^'.repeat(Math.max(1, lengthOf(middle)))
    return `    ${left}${middle}${right}\n    ${' '.repeat(lengthOf(left))}${paint(severity, mark)}\n`
  }
  const one = (file: LintedFile, { first, others }: Group): string => {
    const { severity, rule, message } = first
    const level = paint(severity, severity)
    const more = others.map(({ span }) => place(file, span))
    const alike = others.length > 0 ? `    ${paint('quiet', `and ${others.length} more like it: ${few(more)}`)}\n` : ''
    const head = `${placeIn(file, first)}: ${level}: ${paint('quiet', rule)}\n`
    return `${head}${excerpt(file, first)}${wrapped(escapeControls(printMessage(message, 'en')), wide)}${alike}`
  }
  const file = (file: LintedFile): void => {
    counted.add(file)
    if (statistics) return
    for (const finding of file.findings)
      if (finding.severity === 'error')
        errors.push(
          `${placeIn(file, finding)}: ${finding.rule}\n${wrapped(firstSentence(escapeControls(printMessage(finding.message, 'en'))), wide)}`,
        )
    if (file.findings.length === 0) return
    const news = across.news(file)
    told += news.length
    const known = file.findings.length - news.length
    const before = known > 0 ? `; ${known} of them as in a draft above` : ''
    const heading = `${escapeControls(file.path)}: ${countsInWords(countsOf(file.findings))}${before}`
    write(`${paint('name', heading)}\n\n`)
    for (const group of grouped(news)) write(`${one(file, group)}\n`)
  }
  const repeats = (): string => {
    const { repeated } = across
    if (repeated.length === 0) return ''
    const lines = repeated.slice(0, MOST_REPEATS).map(({ finding, path, words, places, files }) => {
      const again = `${places.length} more like it in ${count(files.size, 'other draft')}: ${few(places.map(escapeControls), 3)}`
      return `  ${finding.severity}: ${finding.rule}, “${escapeControls(words)}” in ${escapeControls(path)}\n    and ${again}\n`
    })
    const rest = repeated.length - MOST_REPEATS
    const others = rest > 0 ? `  and ${count(rest, 'other finding')} that more than one draft has\n` : ''
    return `${paint('name', 'Word for word in more than one draft:')}\n${lines.join('')}${others}\n`
  }
  const gravest = (): string => {
    if (errors.length === 0 || told <= AT_A_GLANCE) return ''
    const rest = errors.length - MOST_ERRORS
    const others = rest > 0 ? `and ${count(rest, 'other error')}: --level error shows errors alone.\n` : ''
    const list = errors.slice(0, MOST_ERRORS).join('')
    return `${paint('name', `The ${errors.length === 1 ? 'error' : `${errors.length} errors`}:`)}\n${list}${others}\n`
  }
  return {
    begin: () => {},
    file,
    end: (totals) => {
      if (statistics) write(statisticsTable(counted.rows))
      else write(repeats() + gravest())
      write(`${summary(totals)}\n`)
    },
  }
}

const place = ({ document }: LintedFile, span: Finding['span']): string => {
  const { line, character } = document.lines.position(span.start)
  return `${line + 1}:${character + 1}`
}

const placeIn = (file: LintedFile, { span }: Finding): string => `${escapeControls(file.path)}:${place(file, span)}`

/** How many places a text takes on a line: a combining mark takes none. */
const lengthOf = (text: string): number => [...text].filter((letter) => !/^\p{Mn}$/u.test(letter)).length

const firstSentence = (message: string): string => /^.*?[.!?](?=\s+\p{Lu}|$)/u.exec(message)?.[0] ?? message

/** A text in lines of four spaces and `width` characters at most, where its words allow. */
function wrapped(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((one) => `    ${one}\n`).join('')
}

function summary({ files, failed, empty, unfixed, ignored, counts, fixable, fixed, understood }: Totals): string {
  const left = ignored > 0 && `${count(ignored, 'draft')} ${ignored === 1 ? 'is' : 'are'} ignored by the configuration.`
  if (files === 0) return ['No draft could be checked.', left].filter((part) => part !== false).join(' ')
  const changed = fixed > 0 ? `, ${fixed} mended` : ''
  const found = countsInWords(counts)
  const sentences = [
    empty < files || found !== ''
      ? `${count(files, 'draft')} checked${changed}: ${found || 'nothing found'}.`
      : `${count(files, 'draft')} with nothing to check.`,
    empty > 0 && empty < files && `${count(empty, 'draft')} had nothing to check.`,
    fixable > 0 && `${fixable} can be mended with --fix.`,
    understood.understood < understood.paragraphs &&
      `Of ${count(understood.paragraphs, 'paragraph')}, ${understood.understood} ${understood.understood === 1 ? 'was' : 'were'} understood.`,
    unfixed > 0 && `${count(unfixed, 'draft')} could not be mended.`,
    failed > 0 && `${count(failed, 'more draft')} could not be checked.`,
    left,
  ]
  return sentences.filter((sentence) => sentence !== false).join(' ')
}
