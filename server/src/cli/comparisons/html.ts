import { type Compared, KINDS, marked, placeOf, shownOf, summaryOf } from '../../core/features/comparison-words.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import type { Message } from '../../core/text/message.ts'
import { printMessage } from '../print.ts'

const STYLE = `
body { font: 12pt/1.4 serif; max-width: 44em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; background: #fff }
h1 { font-size: 1.2em } dt { font-weight: bold; margin-top: 1em } dd { margin: 0.2em 0 0 1.5em }
del { color: #8b0000 } ins { color: #00501e } dt span { font-weight: normal }
@media print { body { margin: 0; max-width: none } dd { break-inside: avoid } }
@page { margin: 2cm }`

/** One page that needs nothing else: it opens from a file, and prints. */
export function html(compared: Compared, language: Language): string {
  const { before, now, units } = compared
  const said = (message: Message): string => printMessage(message, language)
  const title = `${escaped(before)} → ${escaped(now)}`
  const items = shownOf(compared).map((unit) => {
    const words = marked(unit, tagged('del'), tagged('ins'), escaped)
    return `<dt>${said(KINDS[unit.kind])} <span>${escaped(said(placeOf(unit)))}</span></dt>\n<dd>${words}</dd>`
  })
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${STYLE}</style></head>
<body><h1>${title}</h1>
<p>${said(summaryOf(units))}</p>
${items.length > 0 ? `<dl>\n${items.join('\n')}\n</dl>\n` : ''}</body></html>
`
}

const tagged = (tag: string) => (text: string) => `<${tag}>${escaped(text)}</${tag}>`

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string)
