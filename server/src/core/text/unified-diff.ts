import { applyEdits, type Edit } from './edit.ts'
import { LineIndex } from './lines.ts'

/** How many lines stand round what is changed. */
const CONTEXT = 3

/** Lines that are replaced: from `start`, counted from 0, up to `end`. */
interface LineChange {
  readonly start: number
  readonly end: number
  readonly put: readonly string[]
}

/**
 * What edits change of a text, as a unified diff with the names that it is to give the two; empty where they change
 * nothing. The edits say what is changed, so that nothing has to be compared. Lines end at `\n`, whatever stands before.
 */
export function unifiedDiff(text: string, edits: readonly Edit[], before: string, after: string): string {
  const lines = linesOf(text)
  const changes = lineChanges(text, edits, lines)
  if (changes.length === 0) return ''
  let out = `--- ${before}\n+++ ${after}\n`
  let shift = 0
  for (const hunk of hunksOf(changes)) {
    const from = Math.max(0, (hunk[0]?.start ?? 0) - CONTEXT)
    const until = Math.min(lines.length, (hunk.at(-1)?.end ?? 0) + CONTEXT)
    let body = ''
    let added = 0
    let at = from
    for (const { start, end, put } of hunk) {
      body += marked(' ', lines.slice(at, start)) + marked('-', lines.slice(start, end)) + marked('+', put)
      added += put.length - (end - start)
      at = end
    }
    body += marked(' ', lines.slice(at, until))
    out += `@@ -${place(from, until - from)} +${place(from + shift, until - from + added)} @@\n${body}`
    shift += added
  }
  return out
}

/** A place as the header of a hunk names it: an empty one stands behind the line of its number. */
const place = (start: number, count: number): string =>
  `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`

/** Lines with their line ends; behind the last there may be none. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.split(/(?<=\n)/))

const marked = (mark: string, lines: readonly string[]): string =>
  lines.map((line) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('')

/** The lines that edits change, in order and apart, without those at their ends that stay as they are. */
function lineChanges(text: string, edits: readonly Edit[], lines: readonly string[]): LineChange[] {
  const starts = [0]
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length)
  const index = new LineIndex(text.replace(/\r/g, ' '))
  const out: LineChange[] = []
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start)
  for (let i = 0; i < sorted.length; ) {
    const start = index.position((sorted[i] as Edit).span.start).line
    let end = start
    const here: Edit[] = []
    for (let edit = sorted[i]; edit && index.position(edit.span.start).line <= end; edit = sorted[++i]) {
      here.push(edit)
      end = Math.max(end, index.position(edit.span.end).line)
    }
    const [from, until] = [starts[start] ?? 0, starts[end + 1] ?? text.length]
    const moved = here.map(({ span, text: put }) => ({
      span: { start: span.start - from, end: span.end - from },
      text: put,
    }))
    const change = trimmed(lines.slice(start, end + 1), linesOf(applyEdits(text.slice(from, until), moved)), start)
    if (change) out.push(change)
  }
  return out
}

function trimmed(was: readonly string[], put: readonly string[], start: number): LineChange | null {
  let head = 0
  while (head < was.length && head < put.length && was[head] === put[head]) head++
  let tail = 0
  while (tail < was.length - head && tail < put.length - head && was.at(-1 - tail) === put.at(-1 - tail)) tail++
  if (head === was.length && head === put.length) return null
  return { start: start + head, end: start + was.length - tail, put: put.slice(head, put.length - tail) }
}

/** Changes that are so near to one another that they share their context. */
function hunksOf(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const hunks: LineChange[][] = []
  for (const change of changes) {
    const last = hunks.at(-1)
    if (last && change.start - (last.at(-1)?.end ?? 0) <= 2 * CONTEXT) last.push(change)
    else hunks.push([change])
  }
  return hunks
}
