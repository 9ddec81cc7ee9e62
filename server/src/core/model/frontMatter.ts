/** The front matter of a draft: YAML between `---` lines. Nothing in it is required. */
import { parseDocument } from 'yaml'
import type { Problem, Tree } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'

export interface FrontMatter {
  /** The values that are words, numbers or dates, as written, by key. */
  readonly values: ReadonlyMap<string, string>
  /** The whole block with its fences, as offsets in the draft. */
  readonly span: Span
  /** What stands between the fences. */
  readonly yaml: Span
  readonly problems: readonly Problem[]
}

/** Front matter longer than this, in characters, is none that a person wrote. */
const LONGEST = 20_000
/** Faults beyond the first few follow from these. */
const MOST_FAULTS = 3

/** Reads the front matter of a tree; null where there is none. A fault in it is a problem, and what can be read counts. */
export function readFrontMatter({ blocks: [block] }: Pick<Tree, 'blocks'>, bom: number): FrontMatter | null {
  if (block?.kind !== 'frontMatter') return null
  const [open, ...rest] = block.children
  const yaml = rest.find((child) => 'text' in child && child.kind === 'yaml')
  const start = open && 'text' in open ? open.text.length : 0
  const source = (yaml && 'text' in yaml ? yaml.text : '').replace(/\r(?!\n)/g, '\n')
  const problems: Problem[] = []
  const values = new Map<string, string>()
  if (source.length > LONGEST) {
    const message = `The front matter is longer than ${LONGEST} characters, so it is passed over. Close it with a line “---” where it ends.`
    problems.push({ start: bom, end: start, message })
    return { values, span: { start: bom, end: block.width }, yaml: { start, end: start + source.length }, problems }
  }
  try {
    const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: true })
    for (const error of document.errors.slice(0, MOST_FAULTS)) {
      const from = Math.min(error.pos[0], source.length)
      const word = /^[\p{L}\p{N}_-]+/u.exec(source.slice(from))?.[0] ?? ' '
      const said = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
      problems.push({
        start: start + from,
        end: start + Math.min(Math.max(error.pos[1], from + word.length), source.length),
        message: `The front matter cannot be read here (${said}). Write one “key: value” on each line, as in “organ: General Assembly”.`,
      })
    }
    const data: unknown = document.toJS({ maxAliasCount: 100 })
    if (data !== null && typeof data === 'object' && !Array.isArray(data))
      for (const [key, value] of Object.entries(data))
        if (typeof value === 'string') values.set(key.toLowerCase(), value)
  } catch {
    problems.push({
      start,
      end: start + source.length,
      message: 'The front matter cannot be read. Write one “key: value” on each line.',
    })
  }
  return { values, span: { start: bom, end: block.width }, yaml: { start, end: start + source.length }, problems }
}
