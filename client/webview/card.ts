/** What is known of a citation, beside it. Escape and a click elsewhere close it, as the browser does by itself. */
export class Card {
  readonly #element = document.createElement('aside')
  #cites: HTMLElement | null = null

  constructor(page: HTMLElement) {
    this.#element.className = 'card'
    this.#element.popover = 'auto'
    this.#element.tabIndex = -1
    page.after(this.#element)
  }

  /** The citation that somebody asks about. */
  askedBy(cites: HTMLElement): void {
    this.#cites = cites
  }

  /** Shows what is said of it, a paragraph a line; nothing where nothing is, or where it has gone meanwhile. */
  show(text: string | null): void {
    const cites = this.#cites
    this.#cites = null
    if (!cites?.isConnected || !text) return
    const { left, right, bottom, top } = cites.getBoundingClientRect()
    const parts = text.split(/\n{2,}/).map((words) => {
      const part = document.createElement('p')
      part.textContent = words
      return part
    })
    this.#element.replaceChildren(...parts)
    this.#element.setAttribute('aria-label', cites.textContent ?? '')
    this.#element.showPopover()
    const { width, height } = this.#element.getBoundingClientRect()
    const isLeft = getComputedStyle(cites).direction === 'ltr'
    const x = Math.max(8, Math.min(isLeft ? left : right - width, innerWidth - width - 8))
    const y = bottom + 4 + height < innerHeight ? bottom + 4 : Math.max(8, top - height - 4)
    this.#element.style.left = `${x}px`
    this.#element.style.top = `${y}px`
    this.#element.focus()
  }
}
