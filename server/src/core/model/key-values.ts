/**
 * Lines of `key: value` in YAML, as people write them: values that are words, numbers or dates count, what is nested is
 * passed over.
 */
import { CST, Parser } from 'yaml'

export interface KeyValueFault {
  /** Where it stands, as an offset in the source. */
  readonly at: number
  /** What is wrong, in words that go on a sentence: `“style” stands twice`; and what to do, as a sentence. */
  readonly what: string
  readonly advice: string
}

export interface KeyValues {
  /** The values as written, by key in lower case; of two with the same key, the last. */
  readonly values: ReadonlyMap<string, string>
  /** Where each of the values begins, as an offset in the source. */
  readonly places: ReadonlyMap<string, number>
  /** In the order of the source. */
  readonly faults: readonly KeyValueFault[]
}

/**
 * Reads a source that ends its lines with `\n` or `\r\n`; never throws on what is wrong in it. Linear in the source but
 * for its nesting.
 */
export function readKeyValues(source: string): KeyValues {
  const reader = new KeyValueReader()
  for (const token of new Parser().parse(source)) reader.token(token)
  return reader
}

class KeyValueReader implements KeyValues {
  readonly values = new Map<string, string>()
  readonly places = new Map<string, number>()
  /**
   * What is wrong, by its place. Of one place the last is told: the parser only says that something is wrong there, and
   * what is known of it is said later.
   */
  readonly #faults = new Map<number, Omit<KeyValueFault, 'at'>>()
  readonly #seen = new Set<string>()
  #documents = 0

  get faults(): readonly KeyValueFault[] {
    return [...this.#faults].map(([at, fault]) => ({ at, ...fault })).sort((a, b) => a.at - b.at)
  }

  token(token: CST.Token): void {
    if (token.type === 'error') this.#fault(token.offset, 'this has no place here')
    else if (token.type === 'directive') this.#fault(token.offset, '“%” has no meaning here')
    else if (token.type === 'document') this.#document(token)
  }

  #document({ offset, start, value }: CST.Document): void {
    this.#documents++
    if (!value) return
    const tab = tabBefore(start)
    if (tab) this.#fault(tab.offset, ...TAB)
    if (this.#documents > 1) this.#fault(offset, 'it ended with “...” above')
    else if (value.type === 'block-map') for (const item of value.items) this.#item(item, value.indent)
    else if (isBraced(value)) {
      for (const item of value.items) this.#item(item, null)
      this.#brackets(value)
    } else this.#fault(value.offset, 'there is no “key:”')
  }

  /** One key with its value; `indent` is that of all keys, or null where braces hold them. */
  #item({ start, key, sep, value }: CST.CollectionItem, indent: number | null): void {
    const named = this.#scalar(key)
    const said = value ? this.#scalar(value) : ''
    if (value && said === null) this.#nested(value)
    const hasColon = sep?.some(({ type }) => type === 'map-value-ind')
    // What opens with “?” is a key wherever it stands, and needs no value.
    if (key && indent !== null && !start.some(({ type }) => type === 'explicit-key-ind')) {
      this.#place(start, key, indent)
      if (!hasColon) this.#fault(key.offset, NO_COLON)
    }
    if (value?.type === 'block-map' && !sep?.some(({ type }) => type === 'newline'))
      this.#fault(value.offset, 'a “:” stands in the value', QUOTE)
    if (named === null || !key || !hasColon) return
    const name = named.toLowerCase()
    if (this.#seen.has(name)) this.#fault(key.offset, `“${shortened(named)}” stands twice`, 'Keep one of the two.')
    this.#seen.add(name)
    if (said === null) return
    this.values.set(name, said)
    this.places.set(name, (value ?? key).offset)
  }

  /** Whether a key stands where keys stand, and on a line of its own. */
  #place(start: readonly CST.SourceToken[], key: CST.Token, indent: number): void {
    if (tabBefore(start)) this.#fault(key.offset, ...TAB)
    else if ('indent' in key && key.indent !== indent)
      this.#fault(key.offset, 'it does not stand below the keys above', 'Begin each line with its key.')
    else if ('source' in key && key.source.includes('\n')) this.#fault(key.offset, NO_COLON)
  }

  /** What is nested is not read; what is wrong in it is found. */
  #nested(token: CST.Token): void {
    if (token.type === 'flow-collection') this.#brackets(token)
    if (!('items' in token)) return
    for (const { key, value } of token.items)
      for (const one of [key, value]) if (one && this.#scalar(one) === null) this.#nested(one)
  }

  /** The words of a scalar; null for anything else. */
  #scalar(token: CST.Token | null | undefined): string | null {
    const read = token
      ? CST.resolveAsScalar(token, true, (at, code, message) =>
          code === 'MISSING_CHAR'
            ? this.#fault(token.offset, 'the quotation marks never close', 'Close them, or take them away.')
            : this.#fault(at, firstLine(message)),
        )
      : null
    const more = token && 'end' in token ? token.end?.find(({ type }) => !SPACES.has(type)) : undefined
    if (more) this.#fault(more.offset, 'it goes on behind the value', QUOTE)
    return read?.value ?? null
  }

  #brackets({ offset, start, end }: CST.FlowCollection): void {
    const closes = start.type === 'flow-map-start' ? 'flow-map-end' : 'flow-seq-end'
    if (!end.some(({ type }) => type === closes))
      this.#fault(
        offset,
        `“${start.source}” never closes`,
        'Close it, or put all of the value between quotation marks.',
      )
  }

  #fault(at: number, what: string, advice = ONE_A_LINE): void {
    this.#faults.set(at, { what, advice })
  }
}

/** The white space directly before a key where it has a tab; on blank lines and before notes a tab does no harm. */
function tabBefore(start: readonly CST.SourceToken[]): CST.SourceToken | null {
  const last = start.at(-1)
  return last?.type === 'space' && last.source.includes('\t') ? last : null
}
const TAB = ['a tab stands before the key', 'Take it away.'] as const

/** A key as a message has it. */
const shortened = (key: string): string =>
  key.length > LONGEST_SAID ? `${[...key].slice(0, LONGEST_SAID).join('')}…` : key
const LONGEST_SAID = 40

const ONE_A_LINE = 'Write one “key: value” on each line, as in “organ: General Assembly”.'
const QUOTE = 'Put all of the value between quotation marks.'
const NO_COLON = 'there is no “:” behind the key'

/** What may stand behind a value. */
const SPACES: ReadonlySet<string> = new Set(['space', 'comment', 'newline', 'flow-map-end', 'flow-seq-end'])

const isBraced = (token: CST.Token): token is CST.FlowCollection =>
  token.type === 'flow-collection' && token.start.type === 'flow-map-start'

const firstLine = (message: string): string => message.split('\n')[0] ?? ''
