import type { Finding, Severity } from '../../core/rules/rule.ts'
import { type Message, say, sentences } from '../../core/text/message.ts'
import { printMessage } from '../print.ts'
import { escapeControls } from '../terminal.ts'
import { countsInWords, countsOf, drafts, LEVEL_NAMES } from './counts.ts'
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
 * For people: a heading for each draft, and for each finding its place (`file:line:column`, counted from one), its
 * level and rule, the line with what is meant marked, and what is to be said. What repeats is told once. The errors and
 * the counts come at the end.
 */
export function pretty({ write, colour, width = WIDTH, statistics, language }: Output): Reporter {
  const said = (message: Message): string => printMessage(message, language)
  const wide = Math.min(width, WIDTH) - 4
  const paint = (kind: keyof typeof COLOURS, text: string) =>
    colour ? `\u001b[${COLOURS[kind]}m${text}\u001b[0m` : text
  const across = new AcrossFiles()
  const counted = new Statistics()
  const errors: string[] = []
  let told = 0
  let found = 0

  const excerpt = ({ document }: LintedFile, { span, severity }: Finding): string => {
    const { before, marked, after } = excerptOf(document, span, wide)
    const [left, middle, right] = [before, marked, after].map(escapeControls) as [string, string, string]
    if (left + middle + right === '') return ''
    const mark = '^'.repeat(Math.max(1, lengthOf(middle)))
    return `    ${left}${middle}${right}\n    ${' '.repeat(lengthOf(left))}${paint(severity, mark)}\n`
  }
  const one = (file: LintedFile, { first, others }: Group): string => {
    const { severity, rule, message } = first
    const level = paint(severity, said(LEVEL_NAMES[severity]))
    const more = others.map(({ span }) => place(file, span))
    const alike =
      others.length > 0 ? `    ${paint('quiet', said(say`and ${others.length} more like it: ${few(more)}`))}\n` : ''
    const head = `${placeIn(file, first)}: ${level}: ${paint('quiet', rule)}\n`
    return `${head}${excerpt(file, first)}${wrapped(escapeControls(said(message)), wide)}${alike}`
  }
  const file = (file: LintedFile): void => {
    counted.add(file)
    if (statistics) return
    for (const finding of file.findings)
      if (finding.severity === 'error')
        errors.push(
          `${placeIn(file, finding)}: ${finding.rule}\n${wrapped(firstSentence(escapeControls(said(finding.message))), wide)}`,
        )
    found += file.findings.length
    if (file.findings.length === 0) return
    const news = across.news(file)
    told += news.length
    const known = file.findings.length - news.length
    const counts = countsInWords(countsOf(file.findings)) ?? ''
    const path = escapeControls(file.path)
    const heading = known > 0 ? say`${path}: ${counts}; ${known} of them as in a draft above` : say`${path}: ${counts}`
    write(`${paint('name', said(heading))}\n\n`)
    for (const group of grouped(news)) write(`${one(file, group)}\n`)
  }
  const repeats = (): string => {
    const { repeated } = across
    if (repeated.length === 0) return ''
    const lines = repeated.slice(0, MOST_REPEATS).map(({ finding, path, words, places, files }) => {
      const where = few(places.map(escapeControls), 3)
      const again =
        files.size === 1
          ? say`and ${places.length} more like it in 1 other draft: ${where}`
          : say`and ${places.length} more like it in ${files.size} other drafts: ${where}`
      const first = say`${LEVEL_NAMES[finding.severity]}: ${finding.rule}, “${escapeControls(words)}” in ${escapeControls(path)}`
      return `  ${said(first)}\n    ${said(again)}\n`
    })
    const rest = repeated.length - MOST_REPEATS
    const others = rest > 0 ? `  ${said(otherFindings(rest))}\n` : ''
    return `${paint('name', said(say`Word for word in more than one draft:`))}\n${lines.join('')}${others}\n`
  }
  const gravest = (): string => {
    // Errors that nothing else stands among have been read already.
    if (errors.length === 0 || errors.length === found || told <= AT_A_GLANCE) return ''
    const rest = errors.length - MOST_ERRORS
    const others = rest > 0 ? `${said(otherErrors(rest))}\n` : ''
    const list = errors.slice(0, MOST_ERRORS).join('')
    const heading = errors.length === 1 ? say`The error:` : say`The ${errors.length} errors:`
    return `${paint('name', said(heading))}\n${list}${others}\n`
  }
  return {
    begin: () => {},
    file,
    end: (totals) => {
      if (statistics) write(statisticsTable(counted.rows, language))
      else write(repeats() + gravest())
      write(`${said(summary(totals))}\n`)
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

const firstSentence = (message: string): string => /^.*?[.!?](?=\s+\p{Uppercase}|$)/u.exec(message)?.[0] ?? message

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

const otherFindings = (n: number): Message =>
  n === 1
    ? say`and 1 other finding that more than one draft has`
    : say`and ${n} other findings that more than one draft has`

const otherErrors = (n: number): Message =>
  n === 1
    ? say`and 1 other error: --level error shows errors alone, --statistics how many there are of each kind.`
    : say`and ${n} other errors: --level error shows errors alone, --statistics how many there are of each kind.`

const ignoredOf = (n: number): Message =>
  n === 1 ? say`1 draft is ignored by the configuration.` : say`${n} drafts are ignored by the configuration.`

const knownOf = (n: number): Message =>
  n === 1
    ? say`1 finding is known to the baseline, and left out.`
    : say`${n} findings are known to the baseline, and left out.`

function checkedOf({ files, empty, counts, fixed }: Totals): Message {
  const found = countsInWords(counts)
  if (empty >= files && found === null) return say`${drafts(files)} with nothing to check.`
  const told = found ?? say`nothing found`
  return fixed > 0 ? say`${drafts(files)} checked, ${fixed} mended: ${told}.` : say`${drafts(files)} checked: ${told}.`
}

function understoodOf({ understood: { paragraphs, understood } }: Totals): Message {
  if (paragraphs === 1) return say`Of 1 paragraph, ${understood} were understood.`
  return understood === 1
    ? say`Of ${paragraphs} paragraphs, 1 was understood.`
    : say`Of ${paragraphs} paragraphs, ${understood} were understood.`
}

function summary(totals: Totals): Message {
  const { files, failed, empty, unfixed, ignored, fixable, known, understood } = totals
  const left = ignored > 0 && ignoredOf(ignored)
  if (files === 0) return sentences(...[say`No draft could be checked.`, left].filter((part) => part !== false))
  const told = [
    checkedOf(totals),
    empty > 0 && empty < files && say`${drafts(empty)} had nothing to check.`,
    known > 0 && knownOf(known),
    fixable > 0 && say`${fixable} can be mended with --fix.`,
    understood.understood < understood.paragraphs && understoodOf(totals),
    unfixed > 0 && say`${drafts(unfixed)} could not be mended.`,
    failed > 0 &&
      (failed === 1 ? say`1 more draft could not be checked.` : say`${failed} more drafts could not be checked.`),
    left,
  ]
  return sentences(...told.filter((sentence) => sentence !== false))
}
