import type { Language } from '../../core/lexicon/languages.ts'
import { type Message, say } from '../../core/text/message.ts'
import { printMessage } from '../print.ts'
import { COLUMN_NAMES, dueOf, kindsOf } from './columns.ts'
import { type Decided, type DecidedFormat, whatOf } from './decided.ts'

const STYLE = `
body { font: 11pt/1.35 serif; max-width: 70em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; background: #fff }
h1 { font-size: 1.3em } caption { text-align: left; font-weight: bold; padding: 1.5em 0 0.4em }
table { border-collapse: collapse; width: 100% } thead { display: table-header-group }
th, td { text-align: left; vertical-align: top; padding: 0.25em 0.6em 0.25em 0; border-bottom: 1px solid #bbb }
td:first-child { white-space: nowrap }
@media print { body { margin: 0; max-width: none; font-size: 9pt } tr { break-inside: avoid } }
@page { margin: 1.5cm }`

const { paragraph, who, what, due, to, kind, follows } = COLUMN_NAMES
const HEAD = [paragraph, who, what, due, to, kind, follows]

/** One page that needs nothing else: it opens from a file, and prints; it has no script and leads nowhere. */
export function html(reader: Language): DecidedFormat {
  const said = (message: Message): string => printMessage(message, reader)
  const title = said(say`Who is asked to do what by when`)
  const head = HEAD.map((name) => `<th scope="col">${said(name)}</th>`).join('')
  return {
    begin: `<!DOCTYPE html>
<html lang="${reader}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${STYLE}</style></head>
<body><h1>${title}</h1>
`,
    file: ({ path, language, decisions }) =>
      `<table>
<caption>${escaped(path)}</caption>
<thead><tr>${head}</tr></thead>
<tbody lang="${escaped(language)}">
${decisions.map((one) => row(one, language, reader)).join('\n')}
</tbody></table>
`,
    end: '</body></html>\n',
  }
}

/** A row; `language` is that of the draft, and of its words. */
function row(one: Decided['decisions'][number], language: string, reader: Language): string {
  const ours = (text: string): string => `<td${reader === language ? '' : ` lang="${reader}"`}>${escaped(text)}</td>`
  const theirs = (texts: readonly string[]): string => `<td>${escaped(texts.join('; '))}</td>`
  const cells = [
    ours(printMessage(say`${one.label || '–'} (line ${one.range.start.line + 1})`, reader)),
    theirs(one.addressees),
    theirs([whatOf(one)]),
    ours(dueOf(one, reader)),
    theirs(one.to),
    ours(kindsOf(one, reader)),
    theirs(one.follows),
  ]
  return `<tr>${cells.join('')}</tr>`
}

const escaped = (text: string): string =>
  text
    // What no page may hold, and what turns the direction of writing.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string)
