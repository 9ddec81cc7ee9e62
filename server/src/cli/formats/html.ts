import type { Severity } from '../../core/rules/rule.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import { type Message, say } from '../../core/text/message.ts'
import { printMessage } from '../print.ts'
import type { Review } from '../review.ts'
import { STATUS_NAMES } from '../statuses.ts'
import { countsInWords, countsOf, drafts as draftCount, LEVEL_NAMES } from './counts.ts'
import { excerptOf } from './excerpt.ts'
import { HEAD } from './markdown.ts'
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

type Said = (message: Message) => string

/** How much of a line is quoted. */
const WIDTH = 160

/**
 * A report to read and print: one page that needs nothing else, without scripts. It has the counts by rule, the gravest
 * first, and for each draft its findings, what it cites and the notes in it.
 */
export function html({ write, language }: Output): Reporter {
  const said: Said = (message) => printMessage(message, language)
  const counted = new Statistics()
  const contents: string[] = []
  const drafts: string[] = []
  return {
    begin: () => {},
    file: (file) => {
      counted.add(file)
      const told = said(countsInWords(countsOf(file.findings)) ?? say`nothing found`)
      const id = `draft-${drafts.length + 1}`
      contents.push(`<li><a href="#${id}">${escaped(file.path)}</a>: ${told}</li>`)
      drafts.push(draft(file, id, told, said))
    },
    end: ({ files, failed, counts }) => {
      const title = said(say`Review of ${draftCount(files)}`)
      const unread = failed > 0 ? ` ${said(say`${draftCount(failed)} could not be checked.`)}` : ''
      const rows = counted.rows.map(
        ({ level, findings, files, rule, summary }) =>
          `<tr><td>${levelOf(level, said)}</td><td class="n">${findings}</td><td class="n">${files}</td><td>${rule}</td><td>${escaped(said(summary))}</td></tr>`,
      )
      const head = HEAD.map((one, i) => `<th${i === 1 || i === 2 ? ' class="n"' : ''}>${said(one)}</th>`).join('')
      write(`<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${STYLE}</style></head>
<body><h1>${title}</h1>
<p>${said(say`${countsInWords(counts) ?? say`Nothing found`}.`)}${unread}</p>
${rows.length > 0 ? `<table><thead><tr>${head}</tr></thead>\n<tbody>${rows.join('\n')}</tbody></table>\n` : ''}${contents.length > 1 ? `<nav><h2>${said(say`Drafts`)}</h2><ul>\n${contents.join('\n')}\n</ul></nav>\n` : ''}${drafts.join('')}</body></html>
`)
    },
  }
}

function draft(file: LintedFile, id: string, told: string, said: Said): string {
  const { path, document, findings, review } = file
  const line = (offset: number): number => document.lines.position(offset).line + 1
  const items = grouped(findings).map(({ first, others }) => {
    const { span, severity, rule, message } = first
    const { before, marked, after } = excerptOf(document, span, WIDTH)
    const mark = marked === '' ? '' : `<mark>${plain(marked)}</mark>`
    const excerpt = `<span class="excerpt">${plain(before)}${mark}${plain(after)}</span>`
    const more = others.map((other) => String(line(other.span.start)))
    const alike =
      others.length > 0
        ? ` <span class="quiet">${said(say`And ${others.length} more like it: line ${few(more)}.`)}</span>`
        : ''
    const place = said(say`${levelOf(severity, said)}, line ${line(span.start)}`)
    return `<li>${place} <span class="quiet">(${rule})</span>${excerpt}${escaped(said(message))}${alike}</li>`
  })
  const found = items.length > 0 ? `<ol>\n${items.join('\n')}\n</ol>\n` : ''
  return `<section id="${id}"><h2>${escaped(path)}: ${told}</h2>\n${found}${review ? notes(review, said) + citations(review, said) : ''}</section>\n`
}

function notes({ notes }: Review, said: Said): string {
  if (notes.length === 0) return ''
  const items = notes.map(({ line, text }) => `<li>${said(say`Line ${line + 1}: ${escaped(text)}`)}</li>`)
  return `<h3>${said(say`Notes`)}</h3>\n<ul>\n${items.join('\n')}\n</ul>\n`
}

function citations({ citations }: Review, said: Said): string {
  if (citations.length === 0) return ''
  const rows = citations.map(({ name, title, date, status, evidence, lines }) => {
    const words = [title && said(say`“${escaped(title)}”`), date].filter(Boolean).join(', ')
    const known = status === 'confirmed' ? '' : ` <span class="quiet">${escaped(said(evidence))}</span>`
    const where = said(few(lines.map((line) => String(line + 1))))
    return `<tr><td>${escaped(said(name))}</td><td>${words}</td><td><span class="${status}">${said(STATUS_NAMES[status])}</span>${known}</td><td class="n">${where}</td></tr>`
  })
  return `<h3>${said(say`Cited`)}</h3>\n<table><thead><tr><th>${said(say`What`)}</th><th>${said(say`Title and date`)}</th><th>${said(say`Status`)}</th><th class="n">${said(say`Lines`)}</th></tr></thead>\n<tbody>${rows.join('\n')}</tbody></table>\n`
}

/** Words of a draft, without the marks of emphasis round them. */
const plain = (text: string): string => escaped(text.replace(/<\/?u>/g, ''))

const levelOf = (level: Severity, said: Said): string =>
  `<span class="level ${level}">${said(LEVEL_NAMES[level])}</span>`

/** Words as HTML has them, without the marks that nobody sees. */
const escaped = (text: string): string =>
  forDisplay(text)
    .replace(/[\p{Cc}\ud800-\udfff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string)
