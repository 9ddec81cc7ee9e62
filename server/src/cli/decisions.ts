import type { Decision, DecisionKind } from '../core/decisions/decision.ts'
import { decisionsOf } from '../core/decisions/decisions.ts'
import { parse } from '../core/document/document.ts'
import { isTooLong } from '../core/document/limits.ts'
import { DEFAULT_SETTINGS } from '../core/lint/settings.ts'
import { say, verbatim } from '../core/text/message.ts'
import { type Command, type Terminal, UsageError } from './command.ts'
import { csv } from './decided/csv.ts'
import type { Decided, DecidedFormat } from './decided/decided.ts'
import { html } from './decided/html.ts'
import { ics } from './decided/ics.ts'
import { json } from './decided/json.ts'
import { table } from './decided/table.ts'
import { eachInput } from './inputs.ts'
import { oneOf, readOptions } from './options.ts'
import { rangeOf } from './ranges.ts'
import { ownStyles } from './styles.ts'
import { about, tell } from './tell.ts'
import { escapeLines } from './terminal.ts'

const FORMATS = ['table', 'json', 'csv', 'html', 'ics'] as const
const KINDS = ['report', 'mandate', 'budget', 'event', 'agenda'] as const satisfies readonly DecisionKind[]
const OPTIONS = {
  format: { type: 'string', default: 'table' },
  kind: { type: 'string', multiple: true, default: [] as string[] },
  due: { type: 'string' },
} as const

/** Tells who is asked to do what by when. */
export const decisions: Command = {
  name: 'decisions',
  usage: say`[FILES or FOLDERS…]`,
  summary: say`tells who is asked to do what by when, paragraph by paragraph, in drafts and folders (here)`,
  options: [
    [
      verbatim(`--format ${FORMATS.join('|')}`),
      say`for people (table), for programs, for a spreadsheet, to print, or a calendar of what is due on a day`,
    ],
    [verbatim(`--kind ${KINDS.join('|')}`), say`only decisions of this kind; several may be named`],
    [say`--due WHEN`, say`only what is due then: a year (2027), a month (2027-05), a day or a session (82)`],
  ],

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const name = oneOf('--format', values.format, FORMATS)
    const kinds = values.kind.map((kind) => oneOf('--kind', kind, KINDS))
    const when = values.due === undefined ? undefined : whenOf(values.due)
    const isPart = kinds.length > 0 || when !== undefined
    const isAsked = askedBy(kinds, when)
    const format = formatOf(name, terminal)
    // What is for a file or a program may well be shown on a terminal, which it must not steer; JSON escapes by itself.
    const isBare = terminal.isTerminal && name !== 'json' && name !== 'table'
    const write = (text: string): void => terminal.stdout(isBare ? escapeLines(text) : text)
    const settings = { ...DEFAULT_SETTINGS, styles: ownStyles(terminal) }
    let tooLong = 0
    let isFirst = true

    write(format.begin)
    const failed = await eachInput(positionals.length > 0 ? positionals : ['.'], terminal, ({ path, text }) => {
      const document = parse(text)
      if (isTooLong(document)) {
        tell(terminal, about(path, say`is too large to be read`))
        tooLong++
        return
      }
      const decided: Decided = {
        path,
        language: document.language,
        decisions: decisionsOf(document, settings)
          .filter(isAsked)
          .map((one) => ({ ...one, range: rangeOf(document, one.span) })),
      }
      // Of many drafts, those that decide nothing of the kind are in the way.
      if (decided.decisions.length === 0 && isPart) return
      write(format.file(decided, isFirst))
      isFirst = false
    })
    write(format.end)
    // An empty answer looks as if nothing had been read.
    if (isFirst && isPart && name !== 'json') tell(terminal, say`no such decision is in what was read`)
    return failed + tooLong > 0 ? 2 : 0
  },
}

const WHEN = /^(?:(?:E?S-)?\d{1,3}|\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)$/

/** The year, month, day or session. Throws a refusal that shows how they are written. */
function whenOf(value: string): string {
  if (WHEN.test(value)) return value
  throw new UsageError(
    say`--due takes a year (2027), a month (2027-05), a day (2027-05-31) or a session (82), not “${value}”.`,
  )
}

/**
 * What is to be told: of one of these kinds, or of any; due in that year, month or session, on that day, or at any
 * time.
 */
const askedBy =
  (wanted: readonly DecisionKind[], when: string | undefined) =>
  ({ kinds, due }: Decision): boolean =>
    (wanted.length === 0 || kinds.some((kind) => wanted.includes(kind))) &&
    (when === undefined || due.some((one) => one.split('/').some((end) => end === when || end.startsWith(`${when}-`))))

function formatOf(name: (typeof FORMATS)[number], { columns, colour, language }: Terminal): DecidedFormat {
  switch (name) {
    case 'table':
      return table(columns, colour, language)
    case 'json':
      return json
    case 'csv':
      return csv
    case 'html':
      return html(language)
    case 'ics':
      return ics(language)
  }
}
