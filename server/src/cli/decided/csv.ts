import type { Decided, DecidedFormat } from './decided.ts'

const COLUMNS = 'path,line,label,verb,addressees,asks,kinds,due,to,follows,words'

/** A table by RFC 4180: a row a decision; what is several is parted by semicolons, lines count from 1. */
export const csv: DecidedFormat = {
  begin: `${COLUMNS}\r\n`,
  file: ({ path, decisions }) => decisions.map((decision) => `${row(path, decision)}\r\n`).join(''),
  end: '',
}

const row = (path: string, one: Decided['decisions'][number]): string =>
  [
    path,
    String(one.range.start.line + 1),
    one.label,
    one.verb,
    one.addressees.join('; '),
    one.asks,
    one.kinds.join('; '),
    one.due.join('; '),
    one.to.join('; '),
    one.follows.join('; '),
    one.words,
  ]
    .map(cell)
    .join(',')

/** A cell; an apostrophe before what a spreadsheet would calculate. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
