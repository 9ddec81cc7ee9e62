/**
 * Pairs of published texts to track changes between: each with the one nearest to it, with the nearest of another body
 * or year, and with itself edited at random.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Bag, Vocabulary, wordsForBag } from '../../server/src/core/compare/bag.ts'
import { Chance } from '../soak/random.ts'

export const PUBLISHED = '../shared/corpus/drafts'

export interface Published {
  readonly name: string
  readonly text: string
}

export interface TextPair {
  readonly name: string
  readonly base: string
  readonly now: string
}

/** The published drafts of a set, as `ga75-en`. */
export function published(set: string): readonly Published[] {
  const folder = path.join(PUBLISHED, set)
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((file) => file.endsWith('.resolution'))
  return files.map((file) => ({ name: `${set}/${file}`, text: readFileSync(path.join(folder, file), 'utf8') }))
}

export const sets = (): readonly string[] => (existsSync(PUBLISHED) ? readdirSync(PUBLISHED) : [])

/** Pairs of texts of the General Assembly in a language, from one on: one of each kind, the nearest one but once. */
export function* pairs(language: string, most = Number.POSITIVE_INFINITY, from = 0): Generator<TextPair> {
  const chance = new Chance(7)
  const all = sets()
    .filter((set) => set.endsWith(`-${language}`))
    .flatMap((set) => published(set).map((one) => ({ ...one, set })))
  const vocabulary = new Vocabulary()
  const bags = all.map(({ text }) => new Bag(wordsForBag(text), vocabulary))
  const own = all.flatMap(({ name }, i) => (name.startsWith('ga75') ? [i] : [])).slice(from, from + most)
  for (const i of own) {
    const { name, text, set } = all[i] as (typeof all)[number]
    const likeness = bags.map((bag, j) => (j === i ? -1 : bag.likeness(bags[i] as Bag)))
    const nearestOf = (isOne: (set: string) => boolean): Published => {
      const found = likeness.map((one, j) => (isOne((all[j] as (typeof all)[number]).set) ? one : -1))
      return all[found.indexOf(Math.max(...found))] as Published
    }
    for (const nearest of new Set([nearestOf(() => true), nearestOf((other) => other !== set)]))
      yield { name: `${name} against ${nearest.name}`, base: nearest.text, now: text }
    yield { name: `${name} edited`, base: text, now: edited(text, chance) }
  }
}

const EDITS = 20

/** A text with paragraphs and words changed, put in, taken out and moved. */
function edited(text: string, chance: Chance): string {
  const all = text.trimEnd().split('\n\n')
  const notes = all.filter((one) => one.startsWith('[^'))
  const body = all.filter((one) => !one.startsWith('[^'))
  for (let n = 0; n < EDITS; n++) {
    const at = 1 + chance.below(Math.max(1, body.length - 1))
    const words = (body[at] ?? '').split(' ')
    const word = chance.below(words.length)
    if (words.length < 2) continue
    const kind = chance.of(['word', 'drop word', 'put word', 'drop', 'put', 'move'])
    if (kind === 'word') body[at] = words.with(word, 'harbour').join(' ')
    else if (kind === 'drop word') body[at] = words.toSpliced(word, 1).join(' ')
    else if (kind === 'put word') body[at] = words.toSpliced(word, 0, 'newly put').join(' ')
    else if (kind === 'drop') body.splice(at, 1)
    else if (kind === 'put') body.splice(at, 0, `<u>Noting</u> the lights of harbour ${n},`)
    else body.splice(1 + chance.below(body.length - 1), 0, ...body.splice(at, 1))
  }
  return `${[...body, ...notes].join('\n\n')}\n`
}
