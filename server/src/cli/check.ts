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
import { type Input, readDraft, writeDraft } from './draft-file.ts'
import { applySafeFixes } from './fix.ts'
import { reason } from './reason.ts'
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

/** A draft that is to be checked: read already, or, where its text is null, to be read in its turn; plain data. */
export type PendingInput = Input | { readonly path: string; readonly text: null }

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

  /** Throws where the draft is still to be read and cannot be. What is `known` of it is let be. */
  check(pending: PendingInput, known: Known | null): CheckedDraft {
    const input = pending.text === null ? readDraft(pending.path) : pending
    const { text } = input
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
      if (after.text !== text) writeDraft(input, after.text)
      const understood = understoodOf(after)
      return { text: after.text, findings, spared: false, refused: null, fixed: after.text !== text, understood }
    } catch (error) {
      return unmended(reason(error))
    }
  }
}
