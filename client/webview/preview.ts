/** The page of the preview: shows blocks, changes those that are new alone, and keeps step with the editor. */
import type { PreviewAnswer } from '../../server/src/protocol/preview.ts'
import { blockElement, type Words } from './block.ts'
import { Card } from './card.ts'
import { addTools } from './tools.ts'

/** What the editor tells the page. */
type FromEditor =
  | { readonly kind: 'content'; readonly content: PreviewAnswer; readonly words: Words; readonly zoom: number }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'card'; readonly text: string | null }

declare function acquireVsCodeApi(): { postMessage(message: object): void }

/** A block that is shown, and the line of the draft that it begins on. */
interface Shown {
  readonly element: HTMLElement
  line: number
}

const editor = acquireVsCodeApi()
const page = document.querySelector('main') as HTMLElement
const shown: Shown[] = []
const card = new Card(page)
let hasTools = false
/** While the page follows the editor, its own scrolling is not told, and the other way round. */
let following = 0

window.addEventListener('message', ({ data }: MessageEvent<FromEditor>) => {
  if (data.kind === 'content') {
    if (!hasTools) addTools(page, data.words, data.zoom, (message) => editor.postMessage(message))
    hasTools = true
    const began = performance.now()
    show(data.content, data.words)
    performance.measure('resolute.show', { start: began, end: performance.now() })
  } else if (data.kind === 'card') card.show(data.text)
  else scrollTo(data.line)
})

/** Puts the blocks that are new in the place of those that are not any more. */
function show({ after, lang, dir, from, removed, blocks, shift }: PreviewAnswer, words: Words): void {
  document.documentElement.lang = words.lang
  page.lang = lang
  page.dir = dir
  if (after === null) {
    page.replaceChildren()
    shown.length = 0
  }
  for (const { element } of shown.slice(from, from + removed)) element.remove()
  const now = blocks.map((block) => ({ element: blockElement(block, words), line: block.line }))
  const behind = shown.slice(from + removed)
  if (shift !== 0) for (const one of behind) if (one.line >= 0) one.line += shift
  const before = behind[0]?.element ?? null
  const parts = document.createDocumentFragment()
  for (const { element } of now) parts.append(element)
  page.insertBefore(parts, before)
  shown.length = from
  for (const one of now) shown.push(one)
  for (const one of behind) shown.push(one)
}

/** The block that an element stands in; of a line, or null. */
function blockOf(target: EventTarget | null): Shown | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('.block') : null
  const block = element && shown.find((one) => one.element === element)
  return block && block.line >= 0 ? block : null
}

/** Brings the block of a line to the top. */
function scrollTo(line: number): void {
  const blocks = shown.filter((one) => one.line >= 0)
  const block = blocks.findLast((one) => one.line <= line) ?? blocks[0]
  if (!block) return
  following = Date.now() + 200
  block.element.scrollIntoView({ block: 'start' })
}

/** The index of the first block that ends below a height of the window; they stand one below the other. */
function firstBelow(height: number): number {
  let [low, high] = [0, shown.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shown[middle] as Shown).element.getBoundingClientRect().bottom > height) high = middle
    else low = middle + 1
  }
  return low
}

let waiting = 0
window.addEventListener('scroll', () => {
  if (Date.now() < following) return
  cancelAnimationFrame(waiting)
  waiting = requestAnimationFrame(() => {
    const first = shown.slice(firstBelow(8)).find((one) => one.line >= 0)
    if (first) editor.postMessage({ kind: 'scrolled', line: first.line })
  })
})

/** Click twice, or Enter on a block, leads to its place in the source. */
const lead = (target: EventTarget | null): void => {
  const block = blockOf(target)
  if (block) editor.postMessage({ kind: 'open', line: block.line })
}
page.addEventListener('dblclick', ({ target }) => lead(target))
page.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.classList.contains('block'))
    lead(event.target)
})

/** A citation tells what is known of it. */
page.addEventListener('click', ({ target }) => {
  const cites = target instanceof Element ? target.closest<HTMLElement>('.cites') : null
  const block = blockOf(cites)
  if (!cites || !block) return
  card.askedBy(cites)
  editor.postMessage({ kind: 'card', line: block.line, at: Number(cites.dataset.at) })
})

editor.postMessage({ kind: 'ready' })
