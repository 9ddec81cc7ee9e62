/** Lines of a text in the order of their keys: looked up by halving, without taking the text apart. */

/** Where a line begins, and where it ends before its line end. */
interface SortedLine {
  readonly start: number
  readonly end: number
}

/**
 * A table of lines, each a key, a tabulator and the rest. Keys are in the order of their UTF-16 units. Lines that open
 * with `#`, and lines without a tabulator, are passed over.
 */
export class SortedLines {
  readonly #text: string
  readonly size: number

  /** Sorts the lines where they are not: a table made by a person may be in any order. */
  constructor(text: string) {
    const { sorted, size } = surveyed(text)
    this.#text = sorted
    this.size = size
  }

  /** The line with this key, or null; the first where several have it. */
  get(key: string): string | null {
    for (const line of this.from(`${key}\t`)) return line.startsWith(`${key}\t`) ? line : null
    return null
  }

  /** The lines from the first that is not below `prefix` on. */
  *from(prefix: string): Generator<string> {
    for (let at = this.#lowest(prefix); at < this.#text.length; ) {
      const { start, end } = this.#lineAt(at)
      if (end > start) yield this.#text.slice(start, end)
      at = end + 1
    }
  }

  /** The lines whose keys begin with `prefix`, in order. */
  *beginning(prefix: string): Generator<string> {
    for (const line of this.from(prefix)) {
      if (!line.startsWith(prefix)) return
      yield line
    }
  }

  /** The lines of which a column behind the key begins with this text, in order. */
  *withColumn(text: string): Generator<string> {
    for (let at = 0; ; ) {
      const found = this.#text.indexOf(`\t${text}`, at)
      if (found < 0) return
      const { start, end } = this.#lineAt(found)
      yield this.#text.slice(start, end)
      at = end
    }
  }

  /** Where the first line that is not below `key` begins. */
  #lowest(key: string): number {
    let low = 0
    let high = this.#text.length
    while (low < high) {
      const { start, end } = this.#lineAt((low + high) >> 1)
      if (compare(this.#text, start, key) < 0) low = end + 1
      else high = start
    }
    return low
  }

  #lineAt(offset: number): SortedLine {
    const start = offset === 0 ? 0 : this.#text.lastIndexOf('\n', offset - 1) + 1
    const end = this.#text.indexOf('\n', start)
    return { start, end: end < 0 ? this.#text.length : end }
  }
}

/** Below 0 where the text at `start` comes before the key, above where it comes after, 0 where it begins with it. */
function compare(text: string, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const difference = text.charCodeAt(start + i) - key.charCodeAt(i)
    if (difference !== 0) return Number.isNaN(difference) ? -1 : difference
  }
  return 0
}

/**
 * The lines of the table alone and in order: the text as it is where it is so already, but for the comments at its top.
 */
function surveyed(text: string): { readonly sorted: string; readonly size: number } {
  let at = 0
  while (text.charAt(at) === '#') at = lineEnd(text, at) + 1
  const body = text.includes('\r') ? text.slice(at).replaceAll('\r', '') : text.slice(at)
  const last = body.trimEnd().length
  let size = 0
  let [before, beforeEnd] = [0, 0]
  for (let start = 0; start < body.length; ) {
    const end = lineEnd(body, start)
    const tab = body.indexOf('\t', start)
    const usable = tab > start && tab < end && body.charAt(start) !== '#'
    if (!usable && start < last) return rebuilt(body)
    if (usable) {
      if (size > 0 && !ascends(body, before, beforeEnd, start, tab)) return rebuilt(body)
      ;[before, beforeEnd] = [start, tab]
      size++
    }
    start = end + 1
  }
  return { sorted: body, size }
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** Whether the key of one line comes before that of the next, or is the same; a key ends at its tabulator. */
function ascends(text: string, one: number, oneEnd: number, other: number, otherEnd: number): boolean {
  for (let i = 0; ; i++) {
    if (one + i >= oneEnd) return true
    if (other + i >= otherEnd) return false
    const difference = text.charCodeAt(one + i) - text.charCodeAt(other + i)
    if (difference !== 0) return difference < 0
  }
}

function rebuilt(body: string): { readonly sorted: string; readonly size: number } {
  const lines = body.split('\n').filter((line) => line.indexOf('\t') > 0 && !line.startsWith('#'))
  // The first of several with one key stays the first: sorting is stable.
  const key = (line: string): string => line.slice(0, line.indexOf('\t'))
  const sorted = lines.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
  return { sorted: sorted.join('\n'), size: sorted.length }
}
