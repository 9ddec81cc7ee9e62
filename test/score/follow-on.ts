/**
 * How ready a draft is that is made from last year's text:
 *   npx tsx test/score/follow-on.ts [--all] [--show]
 * Of thirty texts of a session for each language (all with --all), those in which nothing is found but what is to be
 * decided; and of the dates, sessions and symbols of the old year, how many are not among that. --show names both.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { numberOf, parseSymbol } from '../../server/src/core/citations/forms/index.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { followOn } from '../../server/src/core/features/drafting/follow-on.ts'
import { LANGUAGES, type Language } from '../../server/src/core/lexicon/languages.ts'
import { MONTHS } from '../../server/src/core/lexicon/months.ts'
import { sessionOrdinal } from '../../server/src/core/lexicon/session-ordinals.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { printMessage } from '../../server/src/core/messages/print.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { FACTS } from '../facts.ts'

const PUBLISHED = '../shared/corpus/drafts'
const TEXTS = 30
const SESSION = 75
const YEARS = [2020, 2021, 2022]
const all = process.argv.includes('--all')
const show = process.argv.includes('--show')

/** What tells the old year apart, whatever finds it: full dates and years, ordinals of its sessions, symbols. */
function oldIn(text: string, language: Language): string[] {
  const months = MONTHS[language].join('|')
  const patterns = [
    new RegExp(`(?<!\\p{L})(?:${months}) (?:del? )?(?:${YEARS.join('|')})`, 'giu'),
    new RegExp(`(?<![\\d/–-])(?:${YEARS.slice(0, 2).join('|')})(?![\\d/–-])`, 'gu'),
    ...[SESSION, SESSION + 1, SESSION + 2].map(
      (n) => new RegExp(`(?<!\\p{L})${sessionOrdinal(n, language)}(?!\\p{L})`, 'giu'),
    ),
    new RegExp(`(?:A|A/C\\.\\d|A/RES)/${SESSION}/[\\w./]+|(?<![\\d/])${SESSION}/\\d{1,3}(?!\\d)`, 'gu'),
  ]
  return patterns.flatMap((pattern) => text.match(pattern) ?? [])
}

/** An even choice: every n-th. */
const some = (names: readonly string[]): readonly string[] =>
  all ? names : Array.from({ length: TEXTS }, (_, i) => names[Math.floor((i * names.length) / TEXTS)] as string)

const rows: Record<string, Record<string, string | number>> = {}
for (const language of LANGUAGES) {
  const folder = path.join(PUBLISHED, `ga75-${language}`)
  if (!existsSync(folder)) {
    console.log('No published texts lie beside the project: nothing is measured.')
    break
  }
  let [made, clean, unchanged, marks, missed] = [0, 0, 0, 0, 0]
  for (const name of some(readdirSync(folder).filter((file) => file.endsWith('.resolution')))) {
    const source = parse(readFileSync(path.join(folder, name), 'utf8'))
    const truth = JSON.parse(readFileSync(path.join(folder, name.replace(/resolution$/, 'truth.json')), 'utf8'))
    const result = followOn(source, DEFAULT_SETTINGS, FACTS, { symbol: truth.symbol })
    if (!('text' in result)) {
      console.log(`${name}: ${result.refusal}`)
      continue
    }
    made++
    const draft = parse(result.text)
    const findings = lint(draft, DEFAULT_SETTINGS, FACTS)
    const key = (document: typeof draft, { rule, span }: (typeof findings)[number]): string =>
      `${rule} ${document.text.slice(span.start, span.end).replace(/\[([^\]]+)\?\]/g, '$1')}`
    const before = new Set(lint(source, DEFAULT_SETTINGS, FACTS).map((one) => key(source, one)))
    const others = findings.filter(({ rule }) => rule !== 'placeholder')
    const ours = others.filter((one) => !before.has(key(draft, one)))
    if (others.length === 0) clean++
    if (ours.length === 0) unchanged++
    const placed = findings.filter(({ rule }) => rule === 'placeholder')
    marks += placed.length
    // The recital of the text itself is there on purpose, in each part, or in the list of those before it.
    const recital = new RegExp(
      `^\\S*(?:Recalling|Recordando|Rappelant)\\S* (?:its|su|sa) \\S+ (?:${SESSION}/|S-).*$`,
      'gmu',
    )
    const own = parseSymbol(truth.symbol ?? '')
    const joined = new RegExp(
      `(?:and|y|et) ${(own && numberOf(own)) || '-'}(?: of|, de| du)? [\\d\\p{L} ]{0,30}20\\d\\d`,
      'u',
    )
    const front = draft.model.frontMatter?.span ?? { start: 0, end: 0 }
    const body = applyEdits(result.text, [{ span: front, text: '' }, ...placed.map(({ span }) => ({ span, text: '' }))])
      .replace(recital, '')
      .replace(joined, '')
    const left = oldIn(body.replace(/[“«"][^”»"]*[”»"]/gu, ''), language)
    missed += left.length
    if (!show) continue
    for (const one of ours)
      console.log(
        `${name}: ${one.rule}: ${draft.text.slice(one.span.start, one.span.end)}: ${printMessage(one.message, 'en')}`,
      )
    for (const one of left) {
      const at = body.indexOf(one)
      console.log(`${name}: not marked: ${one}: …${body.slice(Math.max(0, at - 60), at + 60).replace(/\n/g, ' ')}…`)
    }
  }
  rows[language] = {
    'drafts made': made,
    'nothing but placeholders': clean,
    'nothing that the old text had not': unchanged,
    'to decide, a draft': (marks / Math.max(1, made)).toFixed(1),
    'old and not marked': missed,
  }
}
console.table(rows)
