// Makes server/src/core/lexicon/phrase-counts.ts: how often published resolutions print an opening in emphasis, by
// organ and language, counted in the texts and the lexicon that lie beside the checkout.
//   node scripts/phrases.mjs [--check]
// Counts are facts and carry over; the texts stay where they are. The United Nations is acknowledged as their source.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const lexicon = path.join(root, '../shared/rulebook/lexicon.tsv')
const corpus = path.join(root, '../shared/corpus/drafts')
const target = path.join(root, 'server/src/core/lexicon/phrase-counts.ts')

const ORGANS = ['ga', 'sc', 'ecosoc', 'hrc']
const LANGUAGES = { English: 'en', Spanish: 'es', French: 'fr' }
if (!existsSync(lexicon) || !existsSync(corpus)) {
  console.log(`phrases: ${path.relative(root, lexicon)} is not here, the table of phrases stays as it is`)
} else {
  const text = made()
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error('lexicon/phrase-counts.ts is not what scripts/phrases.mjs makes: run node scripts/phrases.mjs')
    process.exitCode = 1
  }
}

/** As phrases are compared: small letters, single spaces, no mark at the end. */
function folded(phrase) {
  return phrase
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s,;:.]+|[\s,;:.]+$/g, '')
}

/** A phrase that a table can hold: letters, and no longer than a phrase is. */
function isPhrase(phrase) {
  return /^\p{L}[\p{L} ,’'-]*$/u.test(phrase) && phrase.split(' ').length <= 9
}

function made() {
  /** language → part → phrase → counts by organ. */
  const all = new Map(Object.values(LANGUAGES).map((language) => [language, new Map()]))
  const countsOf = (language, part, printed) => {
    const phrase = folded(printed ?? '')
    if (!isPhrase(phrase)) return null
    const key = `${part === 'operative' ? '+' : '-'}${phrase}`
    const phrases = all.get(language)
    if (!phrases.has(key)) phrases.set(key, [0, 0, 0, 0])
    return phrases.get(key)
  }
  for (const line of readFileSync(lexicon, 'utf8').split('\n').slice(1).filter(Boolean)) {
    const [language, organ, part, phrase, count] = line.split('\t')
    const counts = countsOf(LANGUAGES[language], part, phrase)
    if (counts) counts[ORGANS.indexOf(organ.toLowerCase())] += Number(count)
  }
  for (const [counts, at, count] of inCorpus(countsOf)) counts[at] = Math.max(counts[at], count)
  return `/**
 * How often published resolutions print an opening in emphasis: a line a phrase, \`+\` for decisions and \`-\` for
 * preambles, with the counts of the General Assembly, the Security Council, the Economic and Social Council and the
 * Human Rights Council; of noughts at the end, none is written. Made by scripts/phrases.mjs.
 * Source: United Nations, Department for General Assembly and Conference Management; counted in the Akoma Ntoso copies.
 */
import type { Language } from './languages.ts'

export const PHRASE_COUNTS: Readonly<Record<Language, string>> = {
${[...all].map(([language, phrases]) => `  ${language}: \`\n${linesOf(phrases)}\n\`,`).join('\n')}
}
`
}

function linesOf(phrases) {
  return [...phrases]
    .filter(([, counts]) => counts.some((count) => count > 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([phrase, counts]) => `${phrase}\t${counts.join(' ').replace(/(?: 0)+$/, '')}`)
    .join('\n')
}

/** What the texts print, by itself, so that what the lexicon has too is not counted twice: counts, place and number. */
function inCorpus(countsOf) {
  const found = new Map()
  for (const set of readdirSync(corpus)) {
    const [name, language] = set.split('-')
    const organ = ORGANS.indexOf(name.replace(/\d+$/, ''))
    if (organ < 0) continue
    for (const file of readdirSync(path.join(corpus, set)).filter((one) => one.endsWith('.truth.json'))) {
      const truth = JSON.parse(readFileSync(path.join(corpus, set, file), 'utf8'))
      const add = (part, phrase) => {
        const counts = countsOf(language, part, phrase)
        if (!counts) return
        const key = `${language} ${part} ${folded(phrase)} ${organ}`
        const entry = found.get(key) ?? [counts, organ, 0]
        entry[2]++
        found.set(key, entry)
      }
      for (const { verb } of truth.operative) add('operative', verb)
      for (const one of truth.preambular) add('preambular', typeof one === 'string' ? one : one.phrase)
    }
  }
  return found.values()
}
