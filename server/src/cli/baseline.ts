import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Document } from '../core/document/document.ts'
import { type Known, known, news } from '../core/lint/baseline.ts'
import type { Finding } from '../core/rules/rule.ts'
import { type Message, say } from '../core/text/message.ts'
import { ChangedMeanwhile, putFile, whyNot } from '../node/put-file.ts'
import { UsageError } from './command.ts'
import { reason } from './reason.ts'

/** The name of a baseline that is written without a name of its own. */
export const BASELINE = 'resolute.baseline.json'

type Entries = Map<string, Known>

/** So often a baseline is written anew that others write at the same time. */
const MOST_TRIES = 100

/** The known findings of many drafts, by their paths from the folder of the baseline. */
export class Baseline {
  readonly #file: string
  readonly #known: Entries
  /** What becomes known, and which of what is known of a draft stays beside it. */
  readonly #learned = new Map<string, { readonly found: Known; readonly stays: (key: string) => boolean }>()

  private constructor(file: string, entries: Entries) {
    this.#file = file
    this.#known = entries
  }

  /**
   * One that is to be written: what it knows of other drafts stays. Throws a refusal where the file is of another kind.
   */
  static toWrite(file: string): Baseline {
    return new Baseline(file, readToKeep(file).entries)
  }

  /** Reads a baseline. Throws a refusal where there is none, or it is of another kind. */
  static read(file: string): Baseline {
    try {
      return new Baseline(file, entriesIn(file, readFileSync(file)))
    } catch (error) {
      if (error instanceof UsageError) throw error
      throw new UsageError(
        say`The baseline ${file} ${reason(error)}. Make one with “resolute lint --write-baseline --baseline ${file}”.`,
      )
    }
  }

  /** The findings of a draft that are not known. */
  news(path: string, document: Document, findings: readonly Finding[]): readonly Finding[] {
    const entries = this.#known.get(this.#key(path))
    return entries ? news(document, findings, entries) : findings
  }

  /** What is known of a draft. */
  of(path: string): Known | null {
    return this.#known.get(this.#key(path)) ?? null
  }

  /** Makes the findings of a draft known, and no others but those known before whose key `stays`. */
  learn(path: string, document: Document, findings: readonly Finding[], stays: (key: string) => boolean): void {
    const name = this.#key(path)
    const entry = { found: known(document, findings), stays }
    this.#learned.set(name, entry)
    put(this.#known, name, entry)
  }

  /** Writes the file, over what others have made known meanwhile; says what it now knows. */
  write(): Message {
    let entries: Entries = new Map()
    for (let tries = 1; ; tries++) {
      try {
        const there = readToKeep(this.#file)
        entries = there.entries
        for (const [name, entry] of this.#learned) put(entries, name, entry)
        putFile(this.#file, `${JSON.stringify({ version: 1, files: filesOf(entries) }, null, 2)}\n`, there.bytes)
        break
      } catch (error) {
        if (error instanceof UsageError) throw error
        if (!(error instanceof ChangedMeanwhile) || tries === MOST_TRIES)
          throw new UsageError(say`The baseline ${this.#file} cannot be written: ${whyNot(error)}.`)
      }
    }
    const count = [...entries.values()].flatMap((counts) => [...counts.values()]).reduce((sum, n) => sum + n, 0)
    const file = this.#file
    return count === 1
      ? say`${file} now knows 1 finding, which --baseline ${file} leaves out.`
      : say`${file} now knows ${count} findings, which --baseline ${file} leaves out.`
  }

  #key(path: string): string {
    return relative(dirname(resolve(this.#file)), resolve(path))
      .split(sep)
      .join('/')
  }
}

/** What is known of a draft: what was found, and what stays; a draft of which nothing is known is not named. */
function put(
  entries: Entries,
  name: string,
  { found, stays }: { readonly found: Known; readonly stays: (key: string) => boolean },
): void {
  const all = new Map([...[...(entries.get(name) ?? [])].filter(([key]) => stays(key)), ...found])
  if (all.size > 0) entries.set(name, all)
  else entries.delete(name)
}

const filesOf = (entries: Entries): object =>
  Object.fromEntries(
    [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, counts]) => [path, Object.fromEntries(counts)]),
  )

/** The file as it is, whose bytes are null where there is none. Throws a refusal where it is no baseline. */
function readToKeep(file: string): { readonly bytes: Uint8Array | null; readonly entries: Entries } {
  if (!existsSync(file)) return { bytes: null, entries: new Map() }
  try {
    const bytes = readFileSync(file)
    return { bytes, entries: entriesIn(file, bytes) }
  } catch {
    throw new UsageError(
      say`${file} is there already and is no baseline, so it is not written over. Give another name.`,
    )
  }
}

/** What the bytes of a baseline know. Throws a refusal where they are none. */
function entriesIn(file: string, bytes: Uint8Array): Entries {
  let data: unknown
  try {
    data = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new UsageError(say`The baseline ${file} is no JSON. Take it away, and make it anew with --write-baseline.`)
  }
  const { version, files } = (data ?? {}) as { version?: unknown; files?: unknown }
  if (version !== 1 || typeof files !== 'object' || files === null)
    throw new UsageError(
      say`The baseline ${file} is of another kind or a newer version. Take it away, and make it anew with --write-baseline.`,
    )
  const entries: Entries = new Map()
  for (const [path, counts] of Object.entries(files)) {
    const numbers = Object.entries(counts ?? {}).filter(([, count]) => typeof count === 'number')
    entries.set(path, new Map(numbers as [string, number][]))
  }
  return entries
}
