/** One draft checked, and mended where that is asked for: in the program itself or in a thread of it. */

import { type Document, parse } from '../core/document/document.ts'
import { isTooLong } from '../core/document/limits.ts'
import { type Known, news } from '../core/lint/baseline.ts'
import { fixToEnd, isFixedUnasked } from '../core/lint/fix-to-end.ts'
import { isAdopted, lint } from '../core/lint/lint.ts'
import type { Settings } from '../core/lint/settings.ts'
import { TOO_LONG } from '../core/lint/too-long.ts'
import type { Finding } from '../core/rules/rule.ts'
import { isAtLeast, type Severity } from '../core/styles/level.ts'
import type { Draft, World } from '../core/world.ts'
import { type Input, readDraft, reason } from './inputs.ts'
import { worldOf } from './world.ts'

/** All that a check follows from, besides the draft; plain data, which a thread can be given. */
export interface Job {
  readonly settings: Settings
  /** The paths of catalogues. */
  readonly catalogues: readonly string[]
  /** What the drafts that are checked say of themselves. */
  readonly drafts: readonly Draft[]
  /** Whether what is safe to fix is fixed in the files, or only told. */
  readonly fix: 'write' | 'tell' | null
  /** Whether hints are fixed, too. */
  readonly hints: boolean
  /** Findings below this level are neither told nor fixed. */
  readonly least: Severity
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
  /** As it would stand, where what is safe to fix is only told. */
  readonly wouldBe: string | null
  /** Whether its file has been changed. */
  readonly fixed: boolean
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
    const { settings, fix, hints, least } = this.#job
    const judge = (one: Document) =>
      lint(one, settings, this.#world).filter(({ severity }) => isAtLeast(severity, least))
    const document = parse(text)
    if (isTooLong(document))
      return { text, findings: [TOO_LONG], spared: false, refused: null, wouldBe: null, fixed: false }
    const unmended = (refused: string | null): CheckedDraft => ({
      text,
      findings: judge(document),
      spared: fix !== null && isAdopted(document),
      refused,
      wouldBe: null,
      fixed: false,
    })
    if (fix === null || isAdopted(document)) return unmended(null)
    try {
      const { document: after, findings } = fixToEnd(document, judge, (one, found) => {
        const asked = hints ? found : found.filter(isFixedUnasked)
        return known ? news(one, asked, known) : asked
      })
      if (fix === 'tell') return { ...unmended(null), wouldBe: after.text }
      if (after.text !== text) write(after.text)
      const fixed = after.text !== text
      return { text: after.text, findings, spared: false, refused: null, wouldBe: null, fixed }
    } catch (error) {
      return unmended(reason(error))
    }
  }
}
