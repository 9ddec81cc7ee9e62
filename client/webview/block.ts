/** A block of the preview as an element. */
import type { PreviewBlock } from '../../server/src/protocol/preview.ts'

/** What the page says of its own, in the language of the editor; `{0}` is a number. */
export interface Words {
  /** The language of these words, as HTML has it. */
  readonly lang: string
  readonly one: string
  readonly many: string
  readonly levels: Readonly<Record<string, string>>
  readonly tools: string
  readonly smaller: string
  readonly larger: string
  readonly size: string
  readonly print: string
  readonly save: string
}

const LEVELS = ['error', 'warning', 'information', 'hint']

/** A block with its findings below it, each readable with the keyboard. */
export function blockElement({ html, findings, line }: PreviewBlock, words: Words): HTMLElement {
  const block = document.createElement('div')
  block.className = 'block'
  // Nothing of the draft is a tag in it: the server writes the element, and escapes all words.
  block.innerHTML = html
  if (line >= 0) block.tabIndex = 0
  if (findings.length > 0) {
    const worst = LEVELS.find((one) => findings.some(({ severity }) => severity === one))
    block.classList.add('found', `found-${worst}`)
    block.append(listOf(findings, words))
  }
  return block
}

function listOf(findings: PreviewBlock['findings'], words: Words): HTMLElement {
  const list = document.createElement('details')
  // These are words of ours, whatever the draft is written in.
  list.lang = words.lang
  list.dir = 'ltr'
  const summary = document.createElement('summary')
  summary.textContent = findings.length === 1 ? words.one : words.many.replace('{0}', String(findings.length))
  const items = document.createElement('ul')
  for (const { severity, message } of findings) {
    const item = document.createElement('li')
    item.textContent = `${words.levels[severity] ?? severity}: ${message}`
    items.append(item)
  }
  list.append(summary, items)
  return list
}
