import { type Decided, type DecidedFormat, whatOf } from './decided.ts'

const STYLE = `
body { font: 11pt/1.35 serif; max-width: 70em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; background: #fff }
h1 { font-size: 1.3em } caption { text-align: left; font-weight: bold; padding: 1.5em 0 0.4em }
table { border-collapse: collapse; width: 100% } thead { display: table-header-group }
th, td { text-align: left; vertical-align: top; padding: 0.25em 0.6em 0.25em 0; border-bottom: 1px solid #bbb }
td:first-child { white-space: nowrap }
@media print { body { margin: 0; max-width: none; font-size: 9pt } tr { break-inside: avoid } }
@page { margin: 1.5cm }`

const TITLE = 'Who is asked to do what by when'
const HEAD = ['Paragraph', 'Who', 'What', 'By when', 'Told to', 'Kind', 'Follows up']

/** One page that needs nothing else: it opens from a file, and prints; it has no script and leads nowhere. */
export const html: DecidedFormat = {
  begin: `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${TITLE}</title>
<style>${STYLE}</style></head>
<body><h1>${TITLE}</h1>
`,
  file: ({ path, language, decisions }) =>
    `<table>
<caption>${escaped(path)}</caption>
<thead><tr>${HEAD.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody lang="${escaped(language)}">
${decisions.map(row).join('\n')}
</tbody></table>
`,
  end: '</body></html>\n',
}

function row(one: Decided['decisions'][number]): string {
  const cells = [
    `${one.label || '–'} (line ${one.range.start.line + 1})`,
    one.addressees.join('; '),
    whatOf(one),
    one.due.join('; '),
    one.to.join('; '),
    one.kinds.join(', '),
    one.follows.join('; '),
  ]
  return `<tr>${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`
}

const escaped = (text: string): string =>
  text
    // What no page may hold, and what turns the direction of writing.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string)
