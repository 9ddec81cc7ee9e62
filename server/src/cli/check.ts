/** One draft checked, and mended where that is asked for: in the program itself or in a thread of it. */
import type { Draft, World } from '../core/catalogue/catalogue.ts'
import { parse } from '../core/document.ts'
import { isAdopted, judge } from '../core/judge.ts'
import type { Finding } from '../core/rules/rule.ts'
import type { Settings } from '../core/settings.ts'
import { isTooLong, TOO_LONG } from '../limits.ts'
import { Refusal } from './command.ts'
import { mend } from './fix.ts'
import { type Input, readDraft, reason } from './inputs.ts'
import { worldOf } from './world.ts'

/** All that a check follows from, besides the draft; plain data, which a thread can be given. */
export interface Job {
  readonly settings: Settings
  /** The paths of catalogues. */
  readonly catalogues: readonly string[]
  /** What the drafts that are checked say of themselves. */
  readonly drafts: readonly Draft[]
  readonly fix: boolean
}

/** What came of one draft; plain data. */
export interface Checked {
  /** As it stands now. */
  readonly text: string
  readonly findings: readonly Finding[]
  /** Why it could not be mended, where it was to be. */
  readonly refused: string | null
}

/** Checks drafts one after another. */
export class Checker {
  readonly #job: Job
  readonly #world: World

  /** Throws a refusal where a catalogue cannot be read. */
  constructor(job: Job) {
    this.#job = job
    this.#world = worldOf(job.drafts, job.catalogues)
  }

  /** Throws where the file cannot be read. */
  file(path: string): Checked {
    return this.draft(readDraft(path))
  }

  draft({ text, write }: Input): Checked {
    const { settings, fix } = this.#job
    const document = parse(text)
    if (isTooLong(document)) return { text, findings: [TOO_LONG], refused: null }
    const unmended = (refused: string | null): Checked => ({
      text,
      findings: judge(document, settings, this.#world),
      refused,
    })
    if (!fix) return unmended(null)
    try {
      if (isAdopted(document)) throw new Refusal('is adopted, and the words of an adopted text are not changed')
      const mended = mend(document, settings, this.#world)
      if (mended.document.text !== text) write(mended.document.text)
      return { text: mended.document.text, findings: mended.findings, refused: null }
    } catch (error) {
      return unmended(reason(error))
    }
  }
}
