/**
 * Lines of `key: value` in YAML, as people write them: values that are words, numbers or dates count, what is nested is
 * passed over.
 */

import { type Document, isCollection, isMap, isNode, isScalar, parseDocument, visit } from 'yaml'
import { type Message, say, sentences } from '../text/message.ts'
import type { Span } from '../text/span.ts'

export interface KeyValueFault {
  /** Where it stands, as an offset in the source. */
  readonly at: number
  /** What is wrong, in words that go on a sentence: `“style” stands twice`; and what to do, as a sentence. */
  readonly what: Message
  readonly advice: Message
}

export interface KeyValues {
  /** The values as written, by key in lower case; of two with the same key, the last. */
  readonly values: ReadonlyMap<string, string>
  /** Where each of the values begins, as an offset in the source. */
  readonly places: ReadonlyMap<string, number>
  /** Where each key stands, what has other values among them, by the key in lower case. */
  readonly keys: ReadonlyMap<string, Span>
  /** In the order of the source, the first of each place. */
  readonly faults: readonly KeyValueFault[]
}

/** Values stay as written; tags and aliases mean nothing. Keys are compared below: `yaml` takes quadratic time. */
const AS_WRITTEN = { schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false, prettyErrors: false } as const

/** Reads a source that ends its lines with `\n` or `\r\n`. Linear in the source but for its nesting. */
export function readKeyValues(source: string): KeyValues {
  const document = parseDocument(source, AS_WRITTEN)
  const { contents } = document
  const values = new Map<string, string>()
  const places = new Map<string, number>()
  const keys = new Map<string, Span>()
  const faults = parserFaults(document)
  for (const { key, value } of isMap(contents) ? contents.items : []) {
    // A key without a colon has no value, not even an empty one.
    if (!isScalar(key) || !value) continue
    const name = key.source.toLowerCase()
    if (keys.has(name))
      faults.push({
        at: key.range[0],
        what: say`“${shortened(key.source)}” stands twice`,
        advice: say`Keep one of the two.`,
      })
    else keys.set(name, { start: key.range[0], end: key.range[1] })
    if (!isScalar(value)) continue
    values.set(name, value.source)
    places.set(name, value.range[0])
  }
  if (contents && !isMap(contents) && contents.range[0] < contents.range[1])
    faults.push({ at: contents.range[0], what: say`there is no “key:”`, advice: LINES })
  faults.sort((a, b) => a.at - b.at)
  return { values, places, keys, faults: faults.filter(({ at }, i) => at !== faults[i - 1]?.at) }
}

/** What the parser finds; what never closes is reported where it opens. */
function parserFaults(document: Document.Parsed): KeyValueFault[] {
  if (document.errors.length === 0) return []
  // Where each opens, by where it ends: of brackets that end together, the outermost.
  const opening = { quotes: new Map<number, number>(), bracket: new Map<number, number>() }
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return
    const [start, end] = node.range
    if (isScalar(node)) opening.quotes.set(end, start)
    else if (isCollection(node) && node.flow && !opening.bracket.has(end)) opening.bracket.set(end, start)
  })
  return document.errors.map(({ code, message, pos }) => {
    const [, what, advice, open] = WORDS.find(([error]) => error.test(`${code}: ${message}`)) ?? OTHER
    return { at: (open && opening[open].get(pos[0])) ?? pos[0], what, advice }
  })
}

/** A key as a message has it. */
const shortened = (key: string): string => (key.length > 40 ? `${[...key].slice(0, 40).join('')}…` : key)

const LINES = say`Write one “key: value” on each line, as in “organ: General Assembly”.`
const QUOTE = say`Put all of the value between quotation marks.`

/** Our words for the errors of `yaml`: told by their code, and by their message where one code has several meanings. */
const WORDS: readonly (readonly [error: RegExp, what: Message, advice: Message, open?: 'quotes' | 'bracket'])[] = [
  [/closing .quote$/, say`the quotation marks never close`, say`Close them, or take them away.`, 'quotes'],
  [/ end with a .$/, say`the bracket never closes`, say`Close it, or put the value in quotation marks.`, 'bracket'],
  [/^MULTILINE_IMPLICIT_KEY|Implicit map keys/, say`there is no “:” behind the key`, LINES],
  [/^BLOCK_AS_IMPLICIT_KEY/, say`a “:” stands in the value`, QUOTE],
  [/^BAD_SCALAR_START/, say`no value begins with this mark`, QUOTE],
  [/^BAD_DQ_ESCAPE/, say`a single “\\” has no meaning here`, say`Write it twice.`],
  [/^TAB_AS_INDENT/, say`a tab stands before the key`, say`Take it away.`],
  [/^BAD_INDENT/, say`it does not stand below the keys above`, say`Begin each line with its key.`],
  [/^BAD_DIRECTIVE|Missing directives-end/, say`a line that begins with “%” has no meaning`, say`Take it away.`],
  [/^MULTIPLE_DOCS/, say`it ended with “...” above`, LINES],
]
const OTHER = [/^/, say`this has no place here`, sentences(say`Begin each line with its key.`, QUOTE)] as const
