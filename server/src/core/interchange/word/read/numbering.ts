/** The numbers that Word works out by itself: `numbering.xml`, and a count of paragraphs. */
import { childOf, elementsIn, isOn, valOf, type XmlElement } from '../xml.ts'
import type { ZipEntry } from '../zip.ts'
import { readXml } from './parts.ts'
import type { NumberProperties, Styles } from './styles.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** `(%1)`, `%1.%2`. */
  readonly text: string
  /** The level, from 1, that starts it again; 0 for none; null for any above it. */
  readonly restart: number | null
  readonly isLegal: boolean
  /** False where it counts and is not seen. */
  readonly isSeen: boolean
  /** The style of paragraphs that stand at this level. */
  readonly style: string | null
}

interface List {
  /** Lists that share one definition count together. */
  readonly abstract: string
  readonly levels: readonly (Level | undefined)[]
  /** The levels that this list starts anew, with their first number. */
  readonly starts: ReadonlyMap<number, number>
}

const LEVELS = 9
const NOTHING: Level = {
  ...{ start: 1, format: 'decimal', text: '', restart: null, isLegal: false },
  ...{ isSeen: true, style: null },
}

/** Gives each numbered paragraph its number, in the order of the text. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>
  readonly #counts = new Map<string, number[]>()
  /** The lists that have started their levels anew. */
  readonly #started = new Set<string>()

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists
  }

  /** The number of the next paragraph of a list, as printed; null where the list is none. */
  next({ num, level: told, styles = [] }: NumberProperties): string | null {
    const list = this.#lists.get(num)
    const level = list ? (levelOfStyles(list, styles) ?? told) : told
    const own = list?.levels[level]
    if (!list || !own) return null
    const counts = this.#counts.get(list.abstract) ?? []
    this.#counts.set(list.abstract, counts)
    for (const [at, start] of list.starts)
      if (!this.#started.has(`${num} ${at}`)) {
        this.#started.add(`${num} ${at}`)
        counts[at] = start - 1
        counts.length = Math.max(counts.length, at + 1)
      }
    counts[level] = (counts[level] ?? own.start - 1) + 1
    for (let deeper = level + 1; deeper < LEVELS; deeper++) {
      const restart = list.levels[deeper]?.restart ?? null
      if (restart === null || (restart > 0 && level < restart)) delete counts[deeper]
    }
    if (!own.isSeen) return null
    if (own.format === 'bullet') return '•'
    const printed = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const { start, format } = list.levels[at] ?? NOTHING
      return printNumber(counts[at] ?? start, own.isLegal ? 'decimal' : format)
    })
    return printed.trim() === '' ? null : printed.trim()
  }
}

/** The level that a list keeps for a style, or for the nearest one that it is based on. */
function levelOfStyles({ levels }: List, styles: readonly string[]): number | null {
  for (const style of styles) {
    const at = levels.findIndex((level) => level?.style === style)
    if (at >= 0) return at
  }
  return null
}

/** Reads the part of the numbering; without one, no paragraph is numbered. */
export function readNumbering(entry: ZipEntry | undefined, styles: Styles): () => Numbering {
  const abstracts = new Map<string, XmlElement>()
  const nums: XmlElement[] = []
  if (entry)
    readXml(entry, 1, (element) => {
      if (element.name === 'w:abstractNum') abstracts.set(element.attributes['w:abstractNumId'] ?? '', element)
      else if (element.name === 'w:num') nums.push(element)
    })
  const abstractOf = new Map(nums.map((num) => [num.attributes['w:numId'] ?? '', valOf(num, 'w:abstractNumId') ?? '']))
  const lists = new Map<string, List>()
  for (const num of nums) {
    let abstract = valOf(num, 'w:abstractNumId') ?? ''
    // A list may be that of a style.
    const linked = styles.numbersOf(valOf(abstracts.get(abstract), 'w:numStyleLink'))
    if (linked) abstract = abstractOf.get(linked.num) ?? abstract
    const levels: (Level | undefined)[] = []
    const starts = new Map<number, number>()
    const defined = abstracts.get(abstract)
    for (const level of defined ? elementsIn(defined) : []) if (level.name === 'w:lvl') putLevel(levels, level)
    for (const override of elementsIn(num)) {
      if (override.name !== 'w:lvlOverride') continue
      const at = Number(override.attributes['w:ilvl'])
      const start = valOf(override, 'w:startOverride')
      if (start !== null && at >= 0 && at < LEVELS) starts.set(at, Number(start))
      const level = childOf(override, 'w:lvl')
      if (level) putLevel(levels, level)
    }
    lists.set(num.attributes['w:numId'] ?? '', { abstract, levels, starts })
  }
  return () => new Numbering(lists)
}

function putLevel(levels: (Level | undefined)[], element: XmlElement): void {
  const at = Number(element.attributes['w:ilvl'])
  if (!(at >= 0 && at < LEVELS)) return
  const restart = valOf(element, 'w:lvlRestart')
  levels[at] = {
    start: Number(valOf(element, 'w:start') ?? 1) || 0,
    format: valOf(element, 'w:numFmt') ?? 'decimal',
    text: valOf(element, 'w:lvlText') ?? '',
    restart: restart === null ? null : Number(restart),
    isLegal: isOn(element, 'w:isLgl') ?? false,
    isSeen: isOn(childOf(element, 'w:rPr'), 'w:vanish') !== true,
    style: valOf(element, 'w:pStyle'),
  }
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

/** No list of a person is longer; and no number longer is printed in letters. */
const MOST = 32_767

/** A number in a format of Word; in one that is not known, in figures. */
export function printNumber(value: number, format: string): string {
  if (!(value > 0 && value <= MOST)) return format === 'none' ? '' : String(value)
  switch (format) {
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'decimalEnclosedParen':
      return `(${value})`
    case 'decimalEnclosedFullstop':
      return `${value}.`
    case 'numberInDash':
      return `- ${value} -`
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(value)
  }
}

/** a to z, then aa, bb, as Word goes on. */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(20, Math.ceil(value / 26)))

function roman(value: number): string {
  let out = ''
  for (const [worth, letter] of ROMAN)
    while (value >= worth) {
      out += letter
      value -= worth
    }
  return out
}
