/** The page of the preview: shows blocks, changes those that are new alone, and keeps step with the editor. */
import type { PreviewContent } from '../../server/src/protocol.ts'

/** What the page says of its own, in the language of the editor; `{0}` of `many` is a number. */
interface Words {
  readonly one: string
  readonly many: string
  readonly levels: Readonly<Record<string, string>>
}

/** What the editor tells the page. */
type FromEditor =
  | { readonly kind: 'content'; readonly content: PreviewContent; readonly words: Words }
  | { readonly kind: 'line'; readonly line: number }

declare function acquireVsCodeApi(): { postMessage(message: object): void }

const editor = acquireVsCodeApi()
const page = document.querySelector('main') as HTMLElement
let shown: readonly PreviewContent['blocks'][number][] = []
/** While the page follows the editor, its own scrolling is not told, and the other way round. */
let following = 0
let words: Words = { one: '', many: '', levels: {} }

window.addEventListener('message', ({ data }: MessageEvent<FromEditor>) => {
  if (data.kind === 'content') {
    words = data.words
    show(data.content)
  } else scrollTo(data.line)
})

const keyOf = ({ html, findings }: PreviewContent['blocks'][number]): string =>
  html + findings.map(({ severity, message }) => severity + message).join()

/** Changes the blocks between the first and the last that differ, and the lines of all. */
function show({ blocks, lang, dir }: PreviewContent): void {
  document.documentElement.lang = lang
  page.dir = dir
  const isSame = (i: number, j: number): boolean => {
    const [old, now] = [shown[i], blocks[j]]
    return old !== undefined && now !== undefined && keyOf(old) === keyOf(now)
  }
  let head = 0
  while (head < Math.min(shown.length, blocks.length) && isSame(head, head)) head++
  let tail = 0
  const most = Math.min(shown.length, blocks.length) - head
  while (tail < most && isSame(shown.length - 1 - tail, blocks.length - 1 - tail)) tail++
  for (const old of [...page.children].slice(head, shown.length - tail)) old.remove()
  const before = page.children[head] ?? null
  for (const block of blocks.slice(head, blocks.length - tail)) page.insertBefore(elementOf(block), before)
  shown = blocks
  blocks.forEach(({ line }, i) => {
    const element = page.children[i] as HTMLElement
    if (element.dataset.line !== String(line)) element.dataset.line = String(line)
  })
}

/** A block with its findings below it, each readable with the keyboard. */
function elementOf({ html, findings, line }: PreviewContent['blocks'][number]): HTMLElement {
  const block = document.createElement('div')
  block.className = 'block'
  // Nothing of the draft is a tag in it: the server writes the element, and escapes all words.
  block.innerHTML = html
  if (line >= 0) block.tabIndex = 0
  if (findings.length > 0) {
    const worst = ['error', 'warning', 'information', 'hint'].find((one) => findings.some((f) => f.severity === one))
    block.classList.add('found', `found-${worst}`)
    const list = document.createElement('details')
    const summary = document.createElement('summary')
    summary.textContent = findings.length === 1 ? words.one : words.many.replace('{0}', String(findings.length))
    const items = document.createElement('ul')
    for (const { severity, message } of findings) {
      const item = document.createElement('li')
      item.textContent = `${words.levels[severity] ?? severity}: ${message}`
      items.append(item)
    }
    list.append(summary, items)
    block.append(list)
  }
  return block
}

const lineOf = (element: Element): number => Number((element as HTMLElement).dataset.line ?? -1)

/** Brings the block of a line to the top. */
function scrollTo(line: number): void {
  const blocks = [...page.children].filter((element) => lineOf(element) >= 0)
  const block = blocks.findLast((element) => lineOf(element) <= line) ?? blocks[0]
  if (!block) return
  following = Date.now() + 200
  block.scrollIntoView({ block: 'start' })
}

/** The index of the first of blocks, which stand one below the other, that ends below a height of the window. */
function firstBelow(blocks: readonly Element[], height: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle] as Element).getBoundingClientRect().bottom > height) high = middle
    else low = middle + 1
  }
  return low
}

let waiting = 0
window.addEventListener('scroll', () => {
  if (Date.now() < following) return
  cancelAnimationFrame(waiting)
  waiting = requestAnimationFrame(() => {
    const blocks = [...page.children]
    const first = blocks.slice(firstBelow(blocks, 8)).find((element) => lineOf(element) >= 0)
    if (first) editor.postMessage({ kind: 'scrolled', line: lineOf(first) })
  })
})

/** Click twice, or Enter on a block, leads to its place in the source. */
const lead = (target: EventTarget | null): void => {
  const block = target instanceof Element ? target.closest<HTMLElement>('.block') : null
  if (block && lineOf(block) >= 0) editor.postMessage({ kind: 'open', line: lineOf(block) })
}
page.addEventListener('dblclick', ({ target }) => lead(target))
page.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.classList.contains('block'))
    lead(event.target)
})

editor.postMessage({ kind: 'ready' })
