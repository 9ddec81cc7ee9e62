/** The front matter of a draft: YAML between `---` lines. Nothing in it is required. */

import type { SyntaxProblem, Tree } from '../syntax/tree.ts'
import { say, sentences } from '../text/message.ts'
import { type Span, shift } from '../text/span.ts'
import { readKeyValues } from './key-values.ts'

export interface FrontMatter {
  /** The values that are words, numbers or dates, as written, by key. */
  readonly values: ReadonlyMap<string, string>
  /** Where each of the values begins, as an offset in the draft. */
  readonly places: ReadonlyMap<string, number>
  /** Where each key stands, what has other values among them; the key in lower case. */
  readonly keys: ReadonlyMap<string, Span>
  /** The whole block with its fences, as offsets in the draft. */
  readonly span: Span
  /** What stands between the fences. */
  readonly yaml: Span
  readonly problems: readonly SyntaxProblem[]
}

/** Front matter longer than this, in characters, is none that a person wrote. */
const LONGEST = 20_000
/** Nor is one that is nested deeper than this, and its reading would exhaust the stack. */
const DEEPEST = 100
/** Faults beyond the first few follow from these. */
const MOST_FAULTS = 3

/**
 * Reads the front matter of a tree; null where there is none. A fault in it is a problem, and what can be read counts.
 */
export function readFrontMatter({ blocks: [block] }: Pick<Tree, 'blocks'>, bom: number): FrontMatter | null {
  if (block?.kind !== 'frontMatter') return null
  const [open, ...rest] = block.children
  const yaml = rest.find((child) => 'text' in child && child.kind === 'yaml')
  const start = open && 'text' in open ? open.text.length : 0
  const source = (yaml && 'text' in yaml ? yaml.text : '').replace(/\r(?!\n)/g, '\n')
  const problems: SyntaxProblem[] = []
  const values = new Map<string, string>()
  const places = new Map<string, number>()
  const keys = new Map<string, Span>()
  const span = { start: bom, end: block.width }
  const read = { values, places, keys, span, yaml: { start, end: start + source.length }, problems }
  if (source.length > LONGEST) {
    const message = say`The front matter is longer than ${LONGEST} characters, so it is passed over. Close it with a line “---” where it ends.`
    problems.push({ start: bom, end: start, message })
    return read
  }
  if (nesting(source) > DEEPEST) {
    const message = say`The front matter is nested too deeply to be read. Write one “key: value” on each line.`
    problems.push({ start, end: start + source.length, message })
    return read
  }
  try {
    const said = readKeyValues(source)
    for (const [key, value] of said.values) values.set(key, value)
    for (const [key, place] of said.places) places.set(key, start + place)
    for (const [key, span] of said.keys) keys.set(key, shift(span, start))
    for (const { at, what, advice } of said.faults.slice(0, MOST_FAULTS)) {
      const from = Math.min(at, source.length)
      // A word, or one character, which may be of two units.
      const word = /^(?:[\p{Alphabetic}\p{N}_-]+|.)/su.exec(source.slice(from))?.[0] ?? ' '
      problems.push({
        start: start + from,
        end: start + Math.min(from + word.length, source.length),
        message: sentences(say`The front matter cannot be read here: ${what}.`, advice),
      })
    }
  } catch {
    problems.push({
      start,
      end: start + source.length,
      message: say`The front matter cannot be read. Write one “key: value” on each line.`,
    })
  }
  return read
}

/**
 * How deep YAML may be nested at most: once for each bracket, and for each space, `-`, `?` and `:` that a line opens
 * with.
 */
function nesting(source: string): number {
  const lines = source.match(/^(?:[ \t]|[-?:](?=[ \t]))+/gm) ?? []
  return (source.match(/[[{]/g)?.length ?? 0) + Math.max(0, ...lines.map(({ length }) => length))
}
