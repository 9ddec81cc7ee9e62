import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import type {
  Element,
  Footnote,
  Operative,
  Part,
  Preambular,
  SubParagraph,
} from '../../../server/src/core/model/model.ts'

type Lines = readonly string[]

/** Checks what was understood of a draft, written as indented lines: see `shapeOf`. */
export function checkShape(text: string, expected: string): void {
  assert.equal(shapeOf(text), expected)
}

/**
 * The structure of a draft, a line each for what it holds: `resolution 79/1 “Trade” ga`, `part A`, `section I “Trade”`,
 * `preambular Recalling`, `operative 1. Requests`, `point (a)`, `annex “Annex”`, `text: …`, `quoted: …`, `adoption: …`,
 * `footnote ¹`. A part is shown where there are several; a footnote stands inside the paragraph that it interrupts, the
 * others come last.
 */
export function shapeOf(text: string): string {
  const { frontText, resolutions, footnotes } = parse(text).model
  const shaper = new Shaper(footnotes)
  return [
    ...(frontText ? [`front text “${text.slice(frontText.start, frontText.end)}”`] : []),
    ...resolutions.flatMap(({ designation, title, organ, parts, annexes }) => [
      ['resolution', designation?.text, title && `“${title.text}”`, organ].filter(Boolean).join(' '),
      ...indented(parts.length > 1 ? parts.flatMap((part) => shaper.part(part)) : shaper.elements(parts[0])),
      ...indented(
        annexes.flatMap(({ title, passages }) => [`annex “${title}”`, ...indented(passages.flatMap(shaper.element))]),
      ),
    ]),
    ...footnotes.filter(({ inside }) => !inside).map(({ mark }) => `footnote ${mark}`),
  ].join('\n')
}

const indented = (lines: Lines): Lines => lines.map((line) => `  ${line}`)

class Shaper {
  readonly #footnotes: readonly Footnote[]

  constructor(footnotes: readonly Footnote[]) {
    this.#footnotes = footnotes
  }

  part(part: Part): Lines {
    const { label, title, organLine } = part
    const name = ['part', label, title && `“${title}”`, organLine?.organ].filter(Boolean).join(' ')
    return [name, ...indented(this.elements(part))]
  }

  elements(part: Part | undefined): Lines {
    return part?.children.flatMap(this.element) ?? []
  }

  readonly element = (element: Element): Lines => {
    const { kind } = element
    if (kind === 'section') {
      const name = [kind, element.label, element.title && `“${element.title}”`].filter(Boolean).join(' ')
      return [name, ...indented(element.children.flatMap(this.element))]
    }
    if (kind !== 'preambular' && kind !== 'operative') return [`${kind}: ${element.prose.text}`]
    const { opening, prose } = element
    const label = kind === 'operative' ? element.label?.text : ''
    const name = [kind, label, opening ? prose.text.slice(opening.start, opening.end) : '…'].filter(Boolean).join(' ')
    return [name, ...indented(this.#inside(element))]
  }

  #inside(host: Preambular | Operative | SubParagraph): Lines {
    const notes = this.#footnotes.filter(({ inside }) => inside === host).map(({ mark }) => `footnote ${mark}`)
    const subParagraphs = host.subParagraphs.flatMap((subParagraph) => [
      `point ${subParagraph.label.text}`,
      ...indented(this.#inside(subParagraph)),
    ])
    return [...notes, ...subParagraphs]
  }
}
