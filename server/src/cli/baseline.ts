import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Document } from '../core/document/document.ts'
import { type Known, known, news } from '../core/lint/baseline.ts'
import type { Finding } from '../core/rules/rule.ts'
import { type Message, say } from '../core/text/message.ts'
import { putFile, whyNot } from '../node/put-file.ts'
import { UsageError } from './command.ts'
import { reason } from './reason.ts'

/** The name of a baseline that is written without a name of its own. */
export const BASELINE = 'resolute.baseline.json'

/** The known findings of many drafts, by their paths from the folder of the baseline. */
export class Baseline {
  readonly #file: string
  readonly #known: Map<string, Known>

  private constructor(file: string, entries: Map<string, Known>) {
    this.#file = file
    this.#known = entries
  }

  /**
   * One that is to be written: what it knows of other drafts stays. Throws a refusal where the file is of another kind.
   */
  static toWrite(file: string): Baseline {
    if (!existsSync(file)) return new Baseline(file, new Map())
    try {
      return Baseline.read(file)
    } catch {
      throw new UsageError(
        say`${file} is there already and is no baseline, so it is not written over. Give another name.`,
      )
    }
  }

  /** Reads a baseline. Throws a refusal where there is none, or it is of another kind. */
  static read(file: string): Baseline {
    let data: unknown
    try {
      data = JSON.parse(readFileSync(file, 'utf8'))
    } catch (error) {
      const why = error instanceof SyntaxError ? say`is no JSON` : reason(error)
      throw new UsageError(
        say`The baseline ${file} ${why}. Make one with “resolute lint --write-baseline --baseline ${file}”.`,
      )
    }
    const { version, files } = (data ?? {}) as { version?: unknown; files?: unknown }
    if (version !== 1 || typeof files !== 'object' || files === null)
      throw new UsageError(
        say`The baseline ${file} is of another kind or a newer version. Make it anew with --write-baseline.`,
      )
    const entries = new Map<string, Known>()
    for (const [path, counts] of Object.entries(files)) {
      const numbers = Object.entries(counts ?? {}).filter(([, count]) => typeof count === 'number')
      entries.set(path, new Map(numbers as [string, number][]))
    }
    return new Baseline(file, entries)
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

  /** Makes the findings of a draft known, and no others. */
  learn(path: string, document: Document, findings: readonly Finding[]): void {
    this.#known.delete(this.#key(path))
    if (findings.length > 0) this.#known.set(this.#key(path), known(document, findings))
  }

  /** Writes the file; says what it now knows. */
  write(): Message {
    const files = Object.fromEntries(
      [...this.#known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, counts]) => [path, Object.fromEntries(counts)]),
    )
    try {
      putFile(this.#file, `${JSON.stringify({ version: 1, files }, null, 2)}\n`)
    } catch (error) {
      throw new UsageError(say`The baseline ${this.#file} cannot be written: ${whyNot(error)}.`)
    }
    const count = [...this.#known.values()].flatMap((counts) => [...counts.values()]).reduce((sum, n) => sum + n, 0)
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
