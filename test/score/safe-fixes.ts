/**
 * The proof of safe fixes: over all published texts, every safe fix is applied, and no phrase becomes rarer than it was
 * by the counts of published usage; and behind all of them there is no finding that was not there before.
 */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Document, parse } from '../../server/src/core/document/document.ts'
import { keyOf } from '../../server/src/core/lint/baseline.ts'
import { fixToEnd } from '../../server/src/core/lint/fix-to-end.ts'
import { fixAll } from '../../server/src/core/lint/fixes.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { printMessage } from '../../server/src/core/messages/print.ts'
import type { Paragraph } from '../../server/src/core/model/model.ts'
import { paragraphsOf } from '../../server/src/core/model/read.ts'
import type { Finding } from '../../server/src/core/rules/rule.ts'
import { PhraseUsage } from '../../server/src/core/wording/phrase-usage.ts'
import type { World } from '../../server/src/core/world.ts'

/** A phrase that fixes have changed, and how often each form is printed by the organ. */
interface Change {
  readonly where: string
  readonly before: string
  readonly after: string
  readonly printedBefore: number
  readonly printedAfter: number
  /**
   * Whether the text keeps to what is printed less often: another adverb is due for the paragraph above, if printed.
   */
  readonly isRarer: boolean
}

export interface Proof {
  readonly texts: number
  /** The safe fixes of the texts by rule. */
  readonly fixes: ReadonlyMap<string, number>
  readonly changes: readonly Change[]
  /** Texts with a finding that was not there before, and those that do not come to rest. */
  readonly news: readonly string[]
}

/** Applies all safe fixes to the texts of some folders. */
export function proveSafeFixes(folders: readonly string[], world: World): Proof {
  const fixes = new Map<string, number>()
  const changes: Change[] = []
  const news: string[] = []
  let texts = 0
  for (const folder of folders)
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.resolution'))) {
      texts++
      const where = path.join(path.basename(folder), name)
      const before = parse(readFileSync(path.join(folder, name), 'utf8'))
      const found = lint(before, DEFAULT_SETTINGS, world)
      for (const { rule, fixes: offered } of found)
        if (offered.some(({ safe }) => safe)) fixes.set(rule, (fixes.get(rule) ?? 0) + 1)
      // Hints too, which nobody has fixed without asking.
      const judge = (one: Document) => lint(one, DEFAULT_SETTINGS, world)
      const after = fixToEnd(before, judge, (_, all) => all).document
      if (after.text === before.text) continue
      changes.push(...changesOf(before, after, where))
      const known = placesOf(before, found)
      const left = lint(after, DEFAULT_SETTINGS, world)
      if (fixAll(left).length > 0) news.push(`${where}: does not come to rest`)
      for (const one of left)
        if (!known.has(placeOf(after, one)))
          news.push(`${where}: ${keyOf(after, one)} (${one.severity}: ${printMessage(one.message, 'en')})`)
    }
  return { texts, fixes, changes, news }
}

/** The rule and the line of a finding: fixes add no line and take none away. */
const placeOf = ({ lines }: Document, { rule, span }: Finding): string => `${rule} ${lines.position(span.start).line}`

const placesOf = (document: Document, findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.map((one) => placeOf(document, one)))

/** The emphasised phrases that differ; fixes take no paragraph away and add none. */
function changesOf(before: Document, after: Document, where: string): Change[] {
  return before.model.resolutions.flatMap((resolution, n) => {
    const others = after.model.resolutions[n]
    const now = others ? paragraphsOf(others) : []
    const usage = new PhraseUsage(before.language, resolution.organ)
    return paragraphsOf(resolution).flatMap((paragraph, i): Change[] => {
      const other = now[i]
      const [a, b] = [emphasised(paragraph), other ? emphasised(other) : '']
      if (!other || a === b) return []
      const count = (phrase: string) => (phrase === '' ? { here: 0, anywhere: 0 } : usage.count(paragraph.kind, phrase))
      const [printedBefore, printedAfter] = [count(a).here, count(b).here]
      const isOfAdverb = adverbsIn(a) !== adverbsIn(b)
      const isRarer = isOfAdverb ? count(b).anywhere === 0 : printedAfter < printedBefore
      return [{ where, before: a, after: b, printedBefore, printedAfter, isRarer }]
    })
  })
}

/** The adverbs of the cycle in a phrase. */
const adverbsIn = (phrase: string): string =>
  (phrase.match(/\b(?:also|further|también|además|également|en outre)\b/gi) ?? []).join(' ').toLowerCase()

/** The words that a paragraph opens with in emphasis; empty where there are none. */
function emphasised({ prose }: Paragraph): string {
  const [first] = prose.words.emphasis
  return first && first.words.start === 0 ? prose.text.slice(0, first.words.end).replace(/[\s,;:.]+$/u, '') : ''
}

/** What is said of the proof; true where nothing speaks against it. */
export function reportProof({ texts, fixes, changes, news }: Proof, print: (line: string) => void): boolean {
  const total = [...fixes.values()].reduce((sum, n) => sum + n, 0)
  print(`\nSafe fixes in ${texts} published texts: ${total}`)
  for (const [rule, n] of [...fixes].sort((a, b) => b[1] - a[1])) print(`  ${String(n).padStart(4)}  ${rule}`)
  const rarer = changes.filter(({ isRarer }) => isRarer)
  print(`Phrases changed: ${changes.length} (as often as published: before → after)`)
  for (const { where, before, after, printedBefore, printedAfter, isRarer } of changes)
    print(
      `  ${isRarer ? 'RARER ' : ''}${before || '–'} (${printedBefore}) → ${after || '–'} (${printedAfter})  ${where}`,
    )
  print(`Made rarer: ${rarer.length}`)
  print(`Findings that were not there before: ${news.length}`)
  for (const one of news) print(`  ${one}`)
  return rarer.length === 0 && news.length === 0
}
