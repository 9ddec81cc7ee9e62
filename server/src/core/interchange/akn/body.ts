/**
 * The parts of a resolution as Akoma Ntoso for the United Nations has them: preface, preamble, main body, conclusions
 * and attachments, in the order of the text.
 */
import {
  type RichBlock,
  type RichCell,
  type RichParagraph,
  type RichTable,
  type Role,
  type Run,
  textRun,
  wordsOf,
} from '../rich-text.ts'
import { settingOf } from '../word/write/styles.ts'
import { xml } from '../word/xml.ts'
import type { InlineWriter } from './inline.ts'
import { type Branch, type TreeBlock, treeOf } from './tree.ts'

/** Where what is written goes. */
type Zone = 'preface' | 'preamble' | 'mainBody' | 'conclusions' | 'attachments'

/** What belongs to the main body, if not to the preamble, wherever it stands. */
const BODY: ReadonlySet<Role> = new Set<Role>([
  'organLine',
  'preambular',
  'operative',
  'subParagraph',
  'section',
  'quoted',
])

export interface BodyContext {
  readonly inline: InlineWriter
  /** The number of a resolution as it stands before its title, by where its line begins in the draft. */
  readonly numbers: ReadonlyMap<number, string>
  /** The header of an annex, by its number. */
  metaOf(annex: number): string
}

/** The elements of the text, from the preface to the attachments. */
export const bodyOf = (blocks: readonly RichBlock[], context: BodyContext): string =>
  new BodyWriter(blocks, context).body()

class BodyWriter {
  readonly #blocks: readonly TreeBlock[]
  readonly #context: BodyContext
  /** The last block of the body: behind it come conclusions and annexes. */
  readonly #last: number
  readonly #parts = new Map<Zone, string[]>()
  readonly #annexes: string[][] = []
  readonly #ids = new Set<string>()
  #zone: Zone = 'preface'
  /** The section that is open: its headings, and what is in it. */
  #section: { readonly headings: string[]; readonly inside: string[] } | null = null

  constructor(blocks: readonly RichBlock[], context: BodyContext) {
    this.#blocks = treeOf(blocks)
    this.#context = context
    this.#last = this.#blocks.findLastIndex((block) => 'paragraph' in block && BODY.has(block.paragraph.role))
  }

  body(): string {
    this.#blocks.forEach((block, i) => {
      if ('paragraph' in block) this.#branch(block, i > this.#last)
      else this.#put(this.#table(block))
    })
    this.#closeSection()
    const zone = (name: Zone): string => (this.#parts.has(name) ? element(name, this.#parts.get(name) ?? []) : '')
    const annexes = this.#annexes.map((inside, i) =>
      element('attachment', [
        element('doc', [this.#context.metaOf(i + 1), element('mainBody', inside)], { name: 'annex' }),
      ]),
    )
    return lines([
      zone('preface'),
      zone('preamble'),
      element('mainBody', this.#parts.get('mainBody') ?? []),
      zone('conclusions'),
      annexes.length > 0 ? element('attachments', annexes) : '',
    ])
  }

  #branch(branch: Branch, isBehind: boolean): void {
    const { paragraph } = branch
    const { role } = paragraph
    if (this.#zone === 'preface' && (role === 'organLine' || role === 'preambular')) this.#zone = 'preamble'
    if (role === 'operative' || role === 'subParagraph' || role === 'section' || role === 'quoted') this.#enterBody()
    if (isBehind && role === 'annex') {
      this.#closeSection()
      this.#zone = 'attachments'
      this.#annexes.push([])
    } else if (isBehind && role === 'adoption' && this.#zone !== 'attachments') {
      this.#closeSection()
      this.#zone = 'conclusions'
    }
    if (this.#zone === 'mainBody' && isHeading(role)) this.#heading(paragraph)
    else this.#put(this.#written(branch))
  }

  #enterBody(): void {
    if (this.#zone === 'preface' || this.#zone === 'preamble') this.#zone = 'mainBody'
  }

  #put(written: string): void {
    const annex = this.#annexes.at(-1)
    if (this.#zone === 'attachments' && annex) annex.push(written)
    else if (this.#zone === 'mainBody' && this.#section) this.#section.inside.push(written)
    else this.#parts.set(this.#zone, [...(this.#parts.get(this.#zone) ?? []), written])
  }

  #closeSection(): void {
    const section = this.#section
    this.#section = null
    if (section) this.#put(element('section', [...section.headings, ...section.inside], { eId: this.#id('sec') }))
  }

  /** A heading in the body opens a section; one right behind another belongs to it. */
  #heading(paragraph: RichParagraph): void {
    const { number, title } = this.#titleOf(paragraph)
    const isMore = this.#section?.headings.length === 1 && this.#section.inside.length === 0 && number === ''
    if (!isMore) {
      this.#closeSection()
      this.#section = { headings: [], inside: [] }
    }
    const words = xml(isMore ? 'subheading' : 'heading', {}, title)
    this.#section?.headings.push((number === '' ? '' : xml('num', {}, number)) + words)
  }

  #written(branch: Branch): string {
    const { paragraph } = branch
    const { role } = paragraph
    switch (this.#zone) {
      case 'preface':
        return this.#prefaceLine(paragraph)
      case 'preamble':
        if (role === 'organLine')
          return xml('formula', { name: 'enactingFormula', eId: this.#id('formula') }, this.#p(paragraph))
        return role === 'preambular'
          ? element('container', [this.#p(paragraph), this.#blockList(branch)], {
              name: openingOf(paragraph),
              eId: this.#id('container'),
            })
          : this.#p(paragraph, classOf(paragraph))
      case 'conclusions':
        return this.#p(paragraph)
      default:
        if (role === 'organLine' || (role === 'preambular' && branch.points.length === 0))
          return xml(
            'crossHeading',
            { refersTo: role === 'organLine' ? '#enactingFormula' : '#preamble', eId: this.#id('crossHeading') },
            this.#words(paragraph),
          )
        return this.#hierarchy('paragraph', branch, this.#id('para'))
    }
  }

  #prefaceLine(paragraph: RichParagraph): string {
    if (paragraph.role !== 'title' && paragraph.role !== 'designation') return this.#p(paragraph, classOf(paragraph))
    const { number, title } = this.#titleOf(paragraph)
    return xml(
      'p',
      {},
      (number === '' ? '' : xml('docNumber', {}, number)) +
        (number !== '' && title !== '' ? ' ' : '') +
        (title === '' ? '' : xml('docTitle', { refersTo: '#resolutionTitle' }, title)),
    )
  }

  /** The number of a resolution, and the title behind it. */
  #titleOf(paragraph: RichParagraph): { readonly number: string; readonly title: string } {
    const number = this.#context.numbers.get(paragraph.start) ?? ''
    const words = wordsOf(paragraph.runs)
    const width = /^[.:]?\s*/.exec(words.slice(number.length))?.[0].length ?? 0
    if (number === '' || !words.startsWith(number)) return { number: '', title: this.#words(paragraph) }
    const [head, rest] = cut(paragraph.runs, number.length + width)
    return { number: this.#context.inline.write(head).trimEnd(), title: this.#context.inline.write(rest) }
  }

  /** A paragraph or a point, with what lies in it. */
  #hierarchy(name: 'paragraph' | 'point', { paragraph, points }: Branch, eId: string): string {
    const num = paragraph.label === '' ? '' : xml('num', {}, this.#context.inline.write([textRun(paragraph.label)]))
    const words = this.#context.inline.write(paragraph.runs)
    const style: Readonly<Record<string, string>> = name === 'paragraph' ? { class: styleOf(paragraph) } : {}
    if (points.length === 0)
      return element(name, [num, xml('content', { eId: `${eId}__content` }, xml('p', {}, words))], { eId, ...style })
    const list = `${eId}__list_1`
    const inside = points.map((point) =>
      this.#hierarchy('point', point, this.#id(`${list}__point`, point.paragraph.label)),
    )
    const intro = words === '' ? '' : xml('intro', { eId: `${list}__intro` }, xml('p', {}, words))
    return element(name, [num, element('list', [intro, ...inside], { eId: list })], { eId, ...style })
  }

  /** Sub-paragraphs of the preamble, which has no points. */
  #blockList({ points }: Branch): string {
    if (points.length === 0) return ''
    const items = points.map((point) => {
      const num =
        point.paragraph.label === '' ? '' : xml('num', {}, this.#context.inline.write([textRun(point.paragraph.label)]))
      const words = xml('p', {}, this.#context.inline.write(point.paragraph.runs))
      return element('item', [num, words, this.#blockList(point)], { eId: this.#id('item', point.paragraph.label) })
    })
    return element('blockList', items, { eId: this.#id('list') })
  }

  #table({ rows }: RichTable): string {
    const cell = (runs: RichCell): string => xml('td', {}, xml('p', {}, this.#context.inline.write(runs)))
    const table = element(
      'table',
      rows.map((row) => xml('tr', {}, row.map(cell).join(''))),
      { eId: this.#id('table') },
    )
    if (this.#zone !== 'mainBody' && this.#zone !== 'attachments') return table
    const eId = this.#id('para')
    return element('paragraph', [element('content', [table], { eId: `${eId}__content` })], { eId })
  }

  #p(paragraph: RichParagraph, attributes: Readonly<Record<string, string>> = {}): string {
    return xml('p', attributes, this.#words(paragraph))
  }

  #words({ label, runs }: RichParagraph): string {
    return this.#context.inline.write(label === '' ? runs : [textRun(`${label} `), ...runs])
  }

  /** An id that nothing else has; a label is part of it as far as letters and figures go. */
  #id(name: string, label?: string): string {
    const own = label?.toLowerCase().replace(/[^\p{Alphabetic}\p{N}]+/gu, '')
    if (own && !this.#ids.has(`${name}_${own}`)) {
      this.#ids.add(`${name}_${own}`)
      return `${name}_${own}`
    }
    let n = 1
    while (this.#ids.has(`${name}_${n}`)) n++
    this.#ids.add(`${name}_${n}`)
    return `${name}_${n}`
  }
}

const isHeading = (role: Role): boolean =>
  role === 'section' || role === 'title' || role === 'designation' || role === 'annex'

/** The style that Word has for it, which official files name. */
const styleOf = ({ role, degree }: RichParagraph): string => settingOf(role, degree).style
const classOf = (paragraph: RichParagraph): Readonly<Record<string, string>> => ({ class: styleOf(paragraph) })

/** What a preambular paragraph opens with: its emphasised words, else its first one. */
function openingOf({ runs }: RichParagraph): string {
  const first = runs.find((run) => run.kind === 'text')
  const opening = first && first.marks.length > 0 ? first.text : /^\S*/.exec(wordsOf(runs).trim())?.[0]
  return opening?.trim().replace(/,$/, '') || 'preamble'
}

/** Runs in two at a character of their words. */
function cut(runs: readonly Run[], at: number): readonly [readonly Run[], readonly Run[]] {
  const [head, rest]: [Run[], Run[]] = [[], []]
  let left = at
  for (const run of runs) {
    if (run.kind !== 'text') {
      ;(left > 0 ? head : rest).push(run)
      continue
    }
    const [one, other] = [run.text.slice(0, left), run.text.slice(left)]
    left = Math.max(0, left - run.text.length)
    if (one !== '') head.push({ ...run, text: one })
    if (other !== '') rest.push({ ...run, text: other })
  }
  return [head, rest]
}

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')

/** An element of elements, a line each. */
export const element = (
  name: string,
  parts: readonly string[],
  attributes: Readonly<Record<string, string>> = {},
): string => xml(name, attributes, parts.some((part) => part !== '') ? `\n${lines(parts)}\n` : '')
