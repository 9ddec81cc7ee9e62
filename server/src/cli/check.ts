/** One draft checked, and mended where that is asked for: in the program itself or in a thread of it. */

import { parse } from '../core/document/document.ts'
import { isTooLong } from '../core/document/limits.ts'
import { NOTHING, type Understood, understoodOf } from '../core/features/recognition.ts'
import type { Known } from '../core/lint/baseline.ts'
import { isAdopted, lint } from '../core/lint/lint.ts'
import type { Settings } from '../core/lint/settings.ts'
import { TOO_LONG } from '../core/lint/too-long.ts'
import type { Finding } from '../core/rules/rule.ts'
import type { Draft, World } from '../core/world.ts'
import { applySafeFixes } from './fix.ts'
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
export interface CheckedDraft {
  /** As it stands now. */
  readonly text: string
  readonly findings: readonly Finding[]
  /** Whether it was to be mended, and is as it was because it is adopted. */
  readonly spared: boolean
  /** Why it could not be mended, where it was to be. */
  readonly refused: string | null
  /** Whether its file has been changed. */
  readonly fixed: boolean
  /** How many of its paragraphs have a part in a resolution. */
  readonly understood: Understood
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

  /** Throws where the file cannot be read. What is `known` of it is let be. */
  file(path: string, known: Known | null): CheckedDraft {
    return this.draft(readDraft(path), known)
  }

  draft({ text, write }: Input, known: Known | null): CheckedDraft {
    const { settings, fix } = this.#job
    const document = parse(text)
    if (isTooLong(document))
      return { text, findings: [TOO_LONG], spared: false, refused: null, fixed: false, understood: NOTHING }
    const unmended = (refused: string | null): CheckedDraft => ({
      text,
      findings: lint(document, settings, this.#world),
      spared: fix && isAdopted(document),
      refused,
      fixed: false,
      understood: understoodOf(document),
    })
    if (!fix || isAdopted(document)) return unmended(null)
    try {
      const { document: after, findings } = applySafeFixes(document, settings, this.#world, known)
      if (after.text !== text) write(after.text)
      const understood = understoodOf(after)
      return { text: after.text, findings, spared: false, refused: null, fixed: after.text !== text, understood }
    } catch (error) {
      return unmended(reason(error))
    }
  }
}
