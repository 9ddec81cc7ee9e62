/** The front matter of a Word file, and which lines of its masthead say the same. */
import { dateAt } from '../../citations/dates.ts'
import type { Language } from '../../lexicon/languages.ts'
import { readAnyOrdinal } from '../../lexicon/session-ordinals.ts'
import { readKeyValues } from '../../model/key-values.ts'
import { collapseSpaces } from '../../text/normalize-typography.ts'
import { isSymbolLine } from '../../wording/furniture.ts'
import { type MastheadKey, readMastheadLine } from '../../wording/masthead.ts'
import { parseOrganLine } from '../../wording/organ-line.ts'
import { runsWithout } from '../changes.ts'
import { type RichBlock, type RichParagraph, type Run, wordsOf } from '../rich-text.ts'
import { FRONT_MATTER, LANGUAGE } from './ours.ts'
import type { WordFile } from './read/file.ts'
import { type MastheadLine, mastheadLines } from './write/masthead.ts'

interface Front {
  /** The front matter, without fences; empty where there is none. */
  readonly front: string
  readonly rest: readonly RichBlock[]
}

/**
 * The front matter: that which the draft had before, with what the masthead says now; else the facts that lines above
 * the resolution tell for sure. Lines whose facts are in it are no part of the text, but for those with changes and those
 * that are to stay.
 */
export function frontMatterOf(blocks: readonly RichBlock[], file: WordFile, stays: Stays = isRemarked): Front {
  const organLine = blocks.findIndex(
    (block) => block.kind === 'paragraph' && parseOrganLine(wordsOf(block.runs)) !== null,
  )
  const head = organLine < 0 ? blocks : blocks.slice(0, organLine)
  const kept = file.properties.get(FRONT_MATTER)
  const { front, gone } = kept === undefined ? factsOf(head, file, stays) : keptWith(kept, head, file, stays)
  return { front, rest: blocks.filter((block) => !gone.has(block)) }
}

interface Taken {
  readonly front: string
  readonly gone: ReadonlySet<RichBlock>
}

/** A line of the masthead as the text has it: one block without changes. */
const isUnchanged = ({ change, runs }: RichParagraph): boolean => !change && runs.every((run) => !run.change)

/** Whether a line stays in the text, though the front matter says what it says. */
export type Stays = (line: RichParagraph, facts: readonly MastheadKey[]) => boolean

/** Those stay that have what front matter cannot hold: notes and comments. */
const isRemarked: Stays = ({ runs }) => runs.some(({ kind }) => kind === 'note' || kind === 'comment')

const saidBy = (runs: readonly Run[]): string => collapseSpaces(wordsOf(runs))

/** What every document has, and no front matter. */
const OF_ANY = /^(?:united nations|naciones unidas|nations unies|original ?:|distr)/i

/** The facts of lines above the resolution, those at the head of the first page too. */
function factsOf(head: readonly RichBlock[], { head: header, report }: WordFile, stays: Stays): Taken {
  const facts = new Map<string, string>()
  const take = (line: string, block?: RichParagraph): boolean => {
    const fact = readMastheadLine(line)
    // The lines of a Model UN paper tell its house, and stay.
    if (!fact || fact.modelUn !== null || facts.has(fact.key)) return false
    if (block && stays(block, [fact.key])) return false
    facts.set(fact.key, fact.value)
    return true
  }
  header.forEach((line) => {
    if (isSymbolLine(line) || readMastheadLine(line)) take(line)
    else if (!OF_ANY.test(line)) report.add('header', line)
  })
  const gone = head.filter(
    (block) => block.kind === 'paragraph' && isUnchanged(block) && take(wordsOf(block.runs).trim(), block),
  )
  return {
    front: [...facts].map(([key, value]) => lineOf(key, value)).join('\n'),
    gone: new Set(gone),
  }
}

/** The front matter that a draft had, with what its masthead says now where that is another. */
function keptWith(kept: string, head: readonly RichBlock[], { properties, report }: WordFile, stays: Stays): Taken {
  const { values } = readKeyValues(kept)
  const language = (['en', 'es', 'fr'] as const).find((one) => one === properties.get(LANGUAGE)) ?? 'en'
  const lines = mastheadLines(values, language)
  const written = new Map(lines.map((line) => [collapseSpaces(line.text), line]))
  const paragraphs = head.filter((block) => block.kind === 'paragraph')
  const found = new Set<MastheadLine>()
  const gone = new Set<RichBlock>()
  const others: RichParagraph[] = []
  for (const block of paragraphs) {
    const line = written.get(saidBy(block.runs))
    const before = line ? null : written.get(saidBy(runsWithout(block.runs, 'in')))
    if (line) found.add(line)
    if (before) {
      // It stays with its marks of change: to take them or not is to be decided.
      found.add(before)
      report.add('mastheadChange', before.text)
    }
    if (!line && isUnchanged(block)) others.push(block)
    if (line && isUnchanged(block) && !stays(block, line.facts)) gone.add(block)
  }
  let front = kept
  for (const block of others) {
    const missing = lines.filter((line) => !found.has(line))
    const facts = factsNow(wordsOf(block.runs), missing)
    if (!facts) continue
    for (const { line, key, value } of facts) {
      found.add(line)
      const said = writtenAs(values.get(key) ?? '', key, value, language)
      if (collapseSpaces(said) === collapseSpaces(values.get(key) ?? '')) continue
      front = withValue(front, key, said)
      report.add('masthead', `${key}: ${said}`)
    }
    const keys = facts.map(({ key }) => key)
    if (!stays(block, keys)) gone.add(block)
  }
  for (const line of lines) if (line.facts.length > 0 && !found.has(line)) report.add('mastheadGone', line.text)
  return { front, gone }
}

interface FactNow {
  readonly line: MastheadLine
  readonly key: MastheadKey
  readonly value: string
}

/**
 * What a line says now of the facts of lines that are missing; null where it says anything else. The organ has no form
 * of its own: it stands before what a line has at its tab.
 */
function factsNow(words: string, missing: readonly MastheadLine[]): readonly FactNow[] | null {
  const parts = words.split(/[\t\n]/).map((part) => part.trim())
  const out: FactNow[] = []
  for (const [i, part] of parts.entries()) {
    if (part === '' || OF_ANY.test(part)) continue
    const fact = readMastheadLine(part)
    const ofFact = fact && missing.find(({ facts }) => facts.includes(fact.key))
    const ofOrgan = missing.find(
      ({ text, facts }) => facts.includes('organ') && text.split('\t').slice(1).join() === parts.slice(1).join(),
    )
    if (fact && ofFact) out.push({ line: ofFact, key: fact.key, value: fact.value })
    else if (i === 0 && parts.length > 1 && ofOrgan) out.push({ line: ofOrgan, key: 'organ', value: part })
    else return null
  }
  return out.length > 0 ? out : null
}

/** A fact as the front matter had it: a session in figures, a day as `2026-11-30`, where it was so. */
function writtenAs(before: string, key: MastheadKey, now: string, language: Language): string {
  if (key === 'session' && /^\d+$/.test(before)) return String(readAnyOrdinal(now, language) ?? now)
  if (key === 'date' && /^\d{4}-/.test(before)) return dateAt(now, 0, language)?.iso ?? now
  return now
}

/** Front matter with another value of a key that has one; it may go on over several lines. */
function withValue(front: string, key: string, value: string): string {
  const lines = front.split('\n')
  const at = lines.findIndex((line) => KEY.exec(line)?.[1]?.toLowerCase() === key)
  let end = at + 1
  while (end < lines.length && /^[ \t]+\S/.test(lines[end] as string)) end++
  return at < 0 ? front : lines.toSpliced(at, end - at, lineOf(key, value)).join('\n')
}

const KEY = /^["']?([\w-]{1,40})["']?[ \t]{0,8}:/

const lineOf = (key: string, value: string): string => `${key}: ${yamlValue(value)}`

/** A value as YAML takes it: in quotation marks where it could be read as anything else. */
const yamlValue = (value: string): string =>
  /^[\p{Alphabetic}\d][^:#"\\]*$/u.test(value) ? value : `"${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"`
