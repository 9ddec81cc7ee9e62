/** The tools above the page: how large it is read, and on paper or as a file. */
import type { Words } from './block.ts'

/** Sizes in per cent of the usual one. */
const SIZES = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300]

/** Puts them above the page, which is read at `size` per cent at first; `tell` tells the editor. */
export const addTools = (page: HTMLElement, words: Words, size: number, tell: (message: object) => void): unknown =>
  new Tools(page, words, size, tell)

class Tools {
  readonly #page: HTMLElement
  readonly #tell: (message: object) => void
  readonly #shown = document.createElement('output')
  readonly #words: Words
  #size: number

  constructor(page: HTMLElement, words: Words, size: number, tell: (message: object) => void) {
    this.#page = page
    this.#words = words
    this.#tell = tell
    this.#size = SIZES.includes(size) ? size : 100
    const bar = document.createElement('div')
    bar.className = 'tools'
    bar.setAttribute('role', 'toolbar')
    bar.setAttribute('aria-label', words.tools)
    bar.append(
      this.#button('−', words.smaller, () => this.#step(-1)),
      this.#shown,
      this.#button('+', words.larger, () => this.#step(1)),
      this.#button(words.print, '', () => tell({ kind: 'print' })),
      this.#button(words.save, '', () => tell({ kind: 'save' })),
    )
    const head = document.createElement('header')
    head.className = 'head'
    head.append(bar)
    page.before(head)
    addEventListener('keydown', (event) => this.#key(event))
    this.#apply()
  }

  /** `+`, `-` and `0` alone: with Ctrl they are the editor's, and change the whole window. */
  #key({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    if (ctrlKey || metaKey || altKey) return
    if (key === '+' || key === '=') this.#step(1)
    else if (key === '-') this.#step(-1)
    else if (key === '0') this.#set(100)
  }

  #step(by: 1 | -1): void {
    const at = SIZES.indexOf(this.#size) + by
    this.#set(SIZES[Math.max(0, Math.min(at, SIZES.length - 1))] as number)
  }

  #set(size: number): void {
    if (size === this.#size) return
    this.#size = size
    this.#apply()
    this.#tell({ kind: 'zoom', zoom: size })
  }

  #apply(): void {
    this.#page.style.fontSize = `${this.#size}%`
    this.#shown.textContent = this.#words.size.replace('{0}', String(this.#size))
  }

  #button(text: string, name: string, run: () => void): HTMLElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = text
    if (name !== '') {
      button.setAttribute('aria-label', name)
      button.title = name
    }
    button.addEventListener('click', run)
    return button
  }
}
