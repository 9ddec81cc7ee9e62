/** What must hold of a document, whatever its text and however it came about. */

import assert from 'node:assert/strict'
import { type Document, parse } from '../../server/src/core/document/document.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { printMessage } from '../../server/src/core/messages/print.ts'
import { elementsOf, subParagraphsOf } from '../../server/src/core/model/read.ts'
import type { Finding } from '../../server/src/core/rules/rule.ts'
import { textOf } from '../../server/src/core/syntax/tree.ts'
import type { Span } from '../../server/src/core/text/span.ts'
import { FACTS } from '../facts.ts'

export const judged = (document: Document): readonly Finding[] => lint(document, DEFAULT_SETTINGS, FACTS)

/** A document says what one says that is read anew from its text: tree, model, citations, lines and findings. */
export function agrees(document: Document): void {
  const anew = parse(document.text)
  for (const part of ['tree', 'model', 'language', 'citations'] as const) same(document[part], anew[part], part)
  same(reasons(document), reasons(anew), 'reasons')
  assert.equal(document.lines.count, anew.lines.count, 'the number of lines')
  for (let at = 0; at <= document.text.length; at += 1 + (document.text.length >> 4))
    same(document.lines.position(at), anew.lines.position(at), `the position of ${at}`)
  same(judged(document), judged(anew), 'findings')
}

const reasons = ({ model }: Document) => model.runs.map(({ recognition }) => recognition.reasons())

/** Compares two values as data: own fields and getters, spans and texts; of functions, the way from prose to draft. */
export function same(one: unknown, other: unknown, where: string, seen = new Map<object, object>()): void {
  if (Object.is(one, other)) return
  if (!isObject(one) || !isObject(other)) assert.fail(`${where}: ${said(one)} is not ${said(other)}`)
  if (seen.get(one) === other) return
  seen.set(one, other)
  if (isCollection(one) && isCollection(other)) same([...one], [...other], where, seen)
  if (one instanceof RegExp || other instanceof RegExp) assert.equal(String(one), String(other), where)
  if (Array.isArray(one) && Array.isArray(other)) assert.equal(one.length, other.length, `${where}: how many`)
  for (const field of new Set([...fieldsOf(one), ...fieldsOf(other)]))
    same(one[field], other[field], `${where}.${field}`, seen)
  if (hasPlaces(one) && hasPlaces(other))
    for (let at = 0; at <= one.text.length; at += 1 + (one.text.length >> 4)) {
      const span = { start: at, end: Math.min(one.text.length, at + 3) }
      same(one.toDraft(span), other.toDraft(span), `${where}.toDraft(${at})`)
    }
}

interface Places {
  readonly text: string
  toDraft(span: Span): Span
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const hasPlaces = (value: object): value is Places => 'toDraft' in value && 'text' in value
const isCollection = (value: object): value is Map<unknown, unknown> | Set<unknown> =>
  value instanceof Map || value instanceof Set
const said = (value: unknown): string => (isObject(value) ? typeof value : (JSON.stringify(value) ?? String(value)))

/** The names of what an object holds, and of what its class works out. */
function fieldsOf(value: object): string[] {
  const names = Object.keys(value)
  for (
    let of = Object.getPrototypeOf(value);
    of !== null && of !== Object.prototype && !Array.isArray(value);
    of = Object.getPrototypeOf(of)
  )
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(of))) if (get) names.push(name)
  return names
}

/** True where a span lies in the text and cuts no character of two UTF-16 units in half. */
export function isWhole(text: string, { start, end }: Span): boolean {
  const between = (at: number): boolean => !isHigh(text.charCodeAt(at - 1)) || !isLow(text.charCodeAt(at))
  return 0 <= start && start <= end && end <= text.length && between(start) && between(end)
}
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

/** The leaves of the tree are the text, and all widths are right. */
export function keepsText({ text, tree }: Document): void {
  assert.ok(textOf(tree) === text, 'the leaves are not the text')
  assert.equal(tree.width, text.length, 'the width of the tree')
  const width = (node: unknown): number => {
    const { text, width: told, children } = node as { text?: string; width: number; children: readonly unknown[] }
    if (text !== undefined) return text.length
    assert.equal(
      children.reduce<number>((sum, child) => sum + width(child), 0),
      told,
      'the width of a branch',
    )
    return told
  }
  for (const block of tree.blocks) width(block)
}

/** Everything that has a place has it in the text, and what comes in an order is in it. */
export function hasPlacesInOrder(document: Document): void {
  const { text, model, citations } = document
  const whole = (spans: readonly Span[], what: string): void => {
    for (const span of spans) assert.ok(isWhole(text, span), `${what}: ${span.start} to ${span.end} of ${text.length}`)
  }
  const ordered = (things: readonly { readonly span: Span }[], what: string): void => {
    const spans = things.map(({ span }) => span)
    whole(spans, what)
    spans.forEach((span, i) => {
      const last = spans[i - 1]
      assert.ok(!last || last.start <= span.start, `${what}: ${span.start} behind ${last?.start}`)
    })
  }
  ordered(model.resolutions, 'resolutions')
  ordered(model.footnotes, 'footnotes')
  ordered(citations, 'citations')
  for (const { parts, annexes } of model.resolutions) {
    ordered(parts, 'parts')
    ordered(annexes, 'annexes')
    for (const part of parts) {
      const elements = [...elementsOf(part)]
      ordered(elements, 'elements')
      for (const element of elements)
        if ('subParagraphs' in element) ordered([...subParagraphsOf(element)], 'sub-paragraphs')
    }
  }
  const findings = judged(document)
  ordered(findings, 'findings')
  for (const { rule, fixes, message } of findings) {
    assert.match(printMessage(message, 'en'), /[.”)]$/)
    for (const { edits } of fixes)
      whole(
        edits.map(({ span }) => span),
        `a fix of ${rule}`,
      )
  }
}
