/**
 * The texts that rules are held to beside the two examples on the page of each: `<id>/<name>.resolution`. What stands
 * between `⟦` and `⟧` is found; where nothing is marked, nothing is. Front matter may name a house style.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve('test/core/rules')

export interface Case {
  readonly name: string
  readonly file: string
  /** The text with its marks. */
  readonly source: string
  /** An earlier text of it: `<name>.base`; undefined where there is none. */
  readonly base: string | undefined
}

/** The rules that have cases of their own: the names of the folders. */
export const rulesWithCases = (): readonly string[] =>
  readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/** The cases of a rule, by their names. */
export function casesOf(rule: string): readonly Case[] {
  if (!rulesWithCases().includes(rule)) return []
  const names = readdirSync(path.join(FOLDER, rule)).sort()
  return names
    .filter((name) => !name.endsWith('.base'))
    .map((name) => {
      const file = path.join(FOLDER, rule, name)
      const earlier = name.replace(/resolution$/, 'base')
      const base = names.includes(earlier) ? readFileSync(path.join(FOLDER, rule, earlier), 'utf8') : undefined
      return { name, file, source: readFileSync(file, 'utf8'), base }
    })
}
