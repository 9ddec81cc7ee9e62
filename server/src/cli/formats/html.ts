import { printMessage } from '../../core/messages/print.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import type { Review } from '../review.ts'
import { count, countsInWords, countsOf } from './counts.ts'
import { excerptOf } from './excerpt.ts'
import { few, grouped } from './repeats.ts'
import type { LintedFile, Output, Reporter } from './reporter.ts'
import { Statistics } from './statistics.ts'

const STYLE = `
body { font: 11pt/1.4 serif; max-width: 48em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; background: #fff }
h1 { font-size: 1.4em } h2 { font-size: 1.15em; margin-top: 2em; border-bottom: 1px solid #999; overflow-wrap: anywhere }
h3 { font-size: 1em; margin-bottom: 0.3em }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: 0.15em 0.6em 0.15em 0 }
tbody tr { border-top: 1px solid #ccc } td.n, th.n { text-align: right; white-space: nowrap }
ol, ul { padding-left: 1.5em } li { margin: 0.5em 0; overflow-wrap: anywhere } nav li { margin: 0.1em 0 }
.excerpt { display: block; margin: 0.2em 0; padding-left: 0.6em; border-left: 3px solid #bbb; color: #333 }
mark { background: #ffe9a8; color: #1a1a1a } .level { font-weight: bold } .error { color: #8b0000 } .warning { color: #7a4a00 }
.quiet { color: #555 } .contradicted, .missing { color: #8b0000; font-weight: bold }
@media print { body { margin: 0; max-width: none; font-size: 10pt } nav { display: none } li, tr { break-inside: avoid }
h2, h3 { break-after: avoid } mark { background: none; text-decoration: underline } }
@page { margin: 2cm }`

/** How much of a line is quoted. */
const WIDTH = 160

/**
 * A report to read and print: one page that needs nothing else, without scripts. It has the counts by rule, the gravest
 * first, and for each draft its findings, what it cites and the notes in it.
 */
export function html({ write }: Output): Reporter {
  const counted = new Statistics()
  const contents: string[] = []
  const drafts: string[] = []
  return {
    begin: () => {},
    file: (file) => {
      counted.add(file)
      const told = countsInWords(countsOf(file.findings)) || 'nothing found'
      const id = `draft-${drafts.length + 1}`
      contents.push(`<li><a href="#${id}">${escaped(file.path)}</a>: ${told}</li>`)
      drafts.push(draft(file, id, told))
    },
    end: ({ files, failed, counts }) => {
      const title = `Review of ${count(files, 'draft')}`
      const unread = failed > 0 ? ` ${count(failed, 'draft')} could not be checked.` : ''
      const rows = counted.rows.map(
        ({ level, findings, files, rule, summary }) =>
          `<tr><td>${levelOf(level)}</td><td class="n">${findings}</td><td class="n">${files}</td><td>${rule}</td><td>${escaped(summary)}</td></tr>`,
      )
      write(`<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${STYLE}</style></head>
<body><h1>${title}</h1>
<p>${countsInWords(counts) || 'Nothing found'}.${unread}</p>
${rows.length > 0 ? `<table><thead><tr><th>Level</th><th class="n">Findings</th><th class="n">Drafts</th><th>Rule</th><th>What it asks</th></tr></thead>\n<tbody>${rows.join('\n')}</tbody></table>\n` : ''}${contents.length > 1 ? `<nav><h2>Drafts</h2><ul>\n${contents.join('\n')}\n</ul></nav>\n` : ''}${drafts.join('')}</body></html>
`)
    },
  }
}

function draft(file: LintedFile, id: string, told: string): string {
  const { path, document, findings, review } = file
  const line = (offset: number): number => document.lines.position(offset).line + 1
  const items = grouped(findings).map(({ first, others }) => {
    const { span, severity, rule, message } = first
    const { before, marked, after } = excerptOf(document, span, WIDTH)
    const mark = marked === '' ? '' : `<mark>${plain(marked)}</mark>`
    const excerpt = `<span class="excerpt">${plain(before)}${mark}${plain(after)}</span>`
    const more = others.map((other) => String(line(other.span.start)))
    const alike =
      others.length > 0 ? ` <span class="quiet">And ${others.length} more like it: line ${few(more)}.</span>` : ''
    return `<li>${levelOf(severity)}, line ${line(span.start)} <span class="quiet">(${rule})</span>${excerpt}${escaped(printMessage(message, 'en'))}${alike}</li>`
  })
  const found = items.length > 0 ? `<ol>\n${items.join('\n')}\n</ol>\n` : ''
  return `<section id="${id}"><h2>${escaped(path)}: ${told}</h2>\n${found}${review ? notes(review) + citations(review) : ''}</section>\n`
}

function notes({ notes }: Review): string {
  if (notes.length === 0) return ''
  const items = notes.map(({ line, text }) => `<li>Line ${line + 1}: ${escaped(text)}</li>`)
  return `<h3>Notes</h3>\n<ul>\n${items.join('\n')}\n</ul>\n`
}

function citations({ citations }: Review): string {
  if (citations.length === 0) return ''
  const rows = citations.map(({ name, title, date, status, evidence, lines }) => {
    const words = [title && `“${escaped(title)}”`, date].filter(Boolean).join(', ')
    const known = status === 'confirmed' ? '' : ` <span class="quiet">${escaped(evidence)}</span>`
    const where = few(lines.map((line) => String(line + 1)))
    return `<tr><td>${escaped(name)}</td><td>${words}</td><td><span class="${status}">${status}</span>${known}</td><td class="n">${where}</td></tr>`
  })
  return `<h3>Cited</h3>\n<table><thead><tr><th>What</th><th>Title and date</th><th>Status</th><th class="n">Lines</th></tr></thead>\n<tbody>${rows.join('\n')}</tbody></table>\n`
}

/** Words of a draft, without the marks of emphasis round them. */
const plain = (text: string): string => escaped(text.replace(/<\/?u>/g, ''))

const levelOf = (level: string): string => `<span class="level ${level}">${level}</span>`

/** Words as HTML has them, without the marks that nobody sees. */
const escaped = (text: string): string =>
  forDisplay(text)
    .replace(/[\p{Cc}\ud800-\udfff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string)
