/** Reads one file of configuration: what is wrong in it is named with its line, and the rest counts. */

import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { isLanguage, LANGUAGES, type Language } from '../../lexicon/languages.ts'
import type { Term } from '../../rules/shared/preferred-terms.ts'
import { LEVELS, type Level } from '../../styles/level.ts'
import { isRuleId, RULE_IDS } from '../../styles/rule-ids.ts'
import { nearest } from '../../text/distance.ts'
import { type Message, say, type Value } from '../../text/message.ts'
import type { Levels } from '../settings.ts'
import { type Complaint, type ConfigFile, type Layer, NO_LAYER, type Said, type StyleEntry } from './config.ts'

/** A longer file is none that a person wrote, in characters; nor is one that is nested deeper. */
const LONGEST = 500_000
const DEEPEST = 50

/** The keys that every part of a configuration takes, and those of the whole and of an override alone. */
const LAYER_KEYS = ['style', 'language', 'rules', 'styles', 'ignore', 'catalogues', 'terms'] as const
export const FILE_KEYS = ['$schema', 'extends', ...LAYER_KEYS, 'overrides'] as const
export const OVERRIDE_KEYS = ['files', ...LAYER_KEYS] as const

/** Values are read as YAML 1.2 has them; keys that stand twice are told here: `yaml` takes quadratic time. */
const AS_YAML = { uniqueKeys: false, prettyErrors: false, merge: false } as const

/** Reads the text of the file at an address: YAML, of which JSON is a part. Never throws. */
export function readConfig(text: string, file: string): ConfigFile {
  const complaints: Complaint[] = []
  const refuse = (message: Message): ConfigFile => ({
    extends: [],
    layers: [],
    styles: [],
    complaints: [{ file, line: 0, message }],
  })
  if (text.length > LONGEST) return refuse(say`It is longer than ${LONGEST} characters, so nothing of it counts.`)
  if (depthOf(text) > DEEPEST) return refuse(say`It is nested too deeply to be read, so nothing of it counts.`)
  try {
    const lines = new LineCounter()
    const document = parseDocument(text.replace(/^\ufeff/, ''), { ...AS_YAML, lineCounter: lines })
    const reader = new Reader(file, lines, complaints)
    for (const { pos, message } of document.errors.slice(0, 3))
      reader.complain(pos[0], say`This is no YAML as it stands: ${firstLine(message)}.`)
    return { ...reader.file(document.contents as Node | null), complaints: complaints.sort((a, b) => a.line - b.line) }
  } catch {
    return refuse(say`It cannot be read as YAML or JSON, so nothing of it counts.`)
  }
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? '').replace(/[.:]$/, '')

/** How deep a text may be nested at most: by its brackets, or by what a line opens with. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0]
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (mark === '[' || mark === '{' ? 1 : -1))
    deepest = Math.max(deepest, depth)
  }
  for (const [opening] of text.matchAll(/^(?:[ \t]|[-?:](?=[ \t]))+/gm)) {
    // A level is two spaces as a rule, and a mark one.
    deepest = Math.max(deepest, Math.ceil(opening.length / 2))
  }
  return deepest
}

type Take<T> = (node: Node | null) => T | undefined

class Reader {
  readonly #file: string
  readonly #lines: LineCounter
  readonly #complaints: Complaint[]

  constructor(file: string, lines: LineCounter, complaints: Complaint[]) {
    this.#file = file
    this.#lines = lines
    this.#complaints = complaints
  }

  complain(at: number | Node | null, message: Message): void {
    this.#complaints.push({ file: this.#file, line: this.#line(at), message })
  }

  file(root: Node | null): Omit<ConfigFile, 'complaints'> {
    const styles: Said<StyleEntry>[] = []
    const fields = this.#fields(root, say`A configuration`, FILE_KEYS)
    const layers: Layer[] = [this.#layer(fields, null, styles)]
    for (const one of this.#list(fields.get('overrides') ?? null, 'overrides')) {
      const wishes = this.#fields(one, say`An override`, OVERRIDE_KEYS)
      const files = this.#texts(wishes.get('files') ?? null, 'files').map(({ value }) => value)
      if (files.length === 0)
        this.complain(
          one,
          say`An override needs “files”, as “es/**”, to say which drafts it is for; it is passed over.`,
        )
      else layers.push(this.#layer(wishes, files, styles))
    }
    return { extends: this.#texts(fields.get('extends') ?? null, 'extends'), layers, styles }
  }

  #layer(fields: ReadonlyMap<string, Node>, files: readonly string[] | null, styles: Said<StyleEntry>[]): Layer {
    const node = (key: string): Node | null => fields.get(key) ?? null
    const of = <T>(key: string, take: Take<T>): T | undefined => (fields.has(key) ? take(node(key)) : undefined)
    return {
      ...NO_LAYER,
      files,
      style: of('style', (one) => this.#texts(one, 'style')[0]) ?? null,
      language: of('language', (one) => this.#language(one)) ?? null,
      levels: of('rules', (one) => this.#levels(one)) ?? {},
      styleLevels: of('styles', (one) => this.#styles(one, styles, files === null)) ?? {},
      ignore: this.#texts(node('ignore'), 'ignore').map(({ value }) => value),
      catalogues: this.#texts(node('catalogues'), 'catalogues'),
      terms: this.#list(node('terms'), 'terms').flatMap((one) => this.#term(one) ?? []),
    }
  }

  #language(node: Node | null): Language | undefined {
    const [said] = this.#texts(node, 'language')
    if (!said) return undefined
    if (isLanguage(said.value)) return said.value
    this.complain(node, say`“language” takes ${LANGUAGES.join(', ')}, not “${shortened(said.value)}”.`)
    return undefined
  }

  #levels(node: Node | null): Levels {
    const levels: Record<string, Level> = {}
    for (const [id, value, key] of this.#entries(node, 'rules')) {
      if (!isRuleId(id)) {
        const near = meant(id, RULE_IDS)
        this.complain(
          key,
          near
            ? say`There is no rule “${shortened(id)}”; write “${near}”, if that is meant.`
            : say`There is no rule “${shortened(id)}”.`,
        )
        continue
      }
      const level = LEVELS.find((one) => isScalar(value) && one === value.value)
      if (level) levels[id] = level
      else this.complain(value ?? key, say`“${id}” takes ${LEVELS.join(', ')}, not ${shown(value)}.`)
    }
    return levels
  }

  /** The levels of each style; what else an entry says describes a style of the office's own. */
  #styles(node: Node | null, styles: Said<StyleEntry>[], mayDescribe: boolean): Record<string, Levels> {
    const levels: Record<string, Levels> = {}
    for (const [id, value, key] of this.#entries(node, 'styles')) {
      const entries = this.#entries(value, id)
      const rules = entries.find(([name]) => name === 'rules')
      if (rules) levels[id] = this.#levels(rules[1])
      const others = entries.filter(([name]) => name !== 'rules')
      const fields = Object.fromEntries(others.map(([name, one]) => [name, plain(one)]))
      if (others.length > 0 && !mayDescribe)
        this.complain(
          key,
          say`A style is described once, above the overrides: here “${shortened(id)}” takes “rules” alone.`,
        )
      styles.push({ value: { id, fields: mayDescribe ? fields : {} }, file: this.#file, line: this.#line(key) })
    }
    return levels
  }

  #term(node: Node): Term | undefined {
    const fields = this.#fields(node, say`A term`, ['use', 'not'])
    const [use] = this.#texts(fields.get('use') ?? null, 'use')
    const not = this.#texts(fields.get('not') ?? null, 'not').map(({ value }) => value)
    if (use && not.length > 0) return { use: use.value, not }
    this.complain(node, say`A term needs “use”, what is to be written, and “not”, what it stands in the place of.`)
    return undefined
  }

  /** The texts of a list, or one by itself. */
  #texts(node: Node | null, name: string): Said<string>[] {
    const nodes = isSeq(node) ? (node.items as Node[]) : node === null || isNothing(node) ? [] : [node]
    return nodes.flatMap((one) => {
      if (isScalar(one) && typeof one.value === 'string' && one.value.trim() !== '')
        return [{ value: one.value.trim(), file: this.#file, line: this.#line(one) }]
      this.complain(one, say`“${name}” takes words, not ${shown(one)}.`)
      return []
    })
  }

  #list(node: Node | null, name: string): readonly Node[] {
    if (isSeq(node)) return node.items as Node[]
    if (node !== null && !isNothing(node)) this.complain(node, say`“${name}” takes a list: begin each of it with “- ”.`)
    return []
  }

  /** The values by their keys, where those are among the ones offered. */
  #fields(node: Node | null, what: Message, offered: readonly string[]): ReadonlyMap<string, Node> {
    const fields = new Map<string, Node>()
    for (const [name, value, key] of this.#entries(node, what)) {
      if (offered.includes(name)) fields.set(name, value ?? key)
      else {
        const near = meant(name, offered)
        const known = offered.filter((one) => one !== '$schema').join(', ')
        this.complain(
          key,
          near
            ? say`${what} has nothing called “${shortened(name)}”, so it is passed over; write “${near}”, if that is meant.`
            : say`${what} has nothing called “${shortened(name)}”, so it is passed over; it takes ${known}.`,
        )
      }
    }
    return fields
  }

  #entries(node: Node | null, what: Value): readonly (readonly [name: string, value: Node | null, key: Node])[] {
    if (node === null || isNothing(node)) return []
    if (!isMap(node)) {
      this.complain(node, say`${what} takes lines “name: value”, not ${shown(node)}.`)
      return []
    }
    const seen = new Set<string>()
    return (node as YAMLMap<Node, Node | null>).items.flatMap(({ key, value }) => {
      if (!isScalar(key)) return []
      const name = String(key.value)
      if (seen.has(name)) this.complain(key, say`“${shortened(name)}” stands twice; the last one counts.`)
      seen.add(name)
      return [[name, value, key as Node] as const]
    })
  }

  #line(at: number | Node | null): number {
    const offset = typeof at === 'number' ? at : (at?.range?.[0] ?? 0)
    return Math.max(0, this.#lines.linePos(offset).line - 1)
  }
}

const isNothing = (node: Node): boolean => isScalar(node) && node.value === null

/** A node as plain data; what an alias stands for is not read. */
function plain(node: Node | null): unknown {
  if (isScalar(node)) return node.value
  if (isSeq(node)) return (node.items as Node[]).map(plain)
  if (isMap(node))
    return Object.fromEntries(
      (node as YAMLMap<Node, Node | null>).items.flatMap(({ key, value }) =>
        isScalar(key) ? [[String(key.value), plain(value)]] : [],
      ),
    )
  return undefined
}

/** A value as a message has it. */
const shown = (node: Node | null): Message =>
  isMap(node)
    ? say`lines “name: value”`
    : isSeq(node)
      ? say`a list`
      : isScalar(node) && node.value !== null
        ? say`“${shortened(String(node.value))}”`
        : say`nothing`

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** A name that is no further from one of those offered is a slip for it. */
const MOST_SLIPS = 2

const meant = (name: string, offered: readonly string[]): string | undefined =>
  nearest(name.toLowerCase(), offered, MOST_SLIPS)
