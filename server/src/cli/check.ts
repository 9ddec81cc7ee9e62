/** One draft checked, and mended where that is asked for: in the program itself or in a thread of it. */

import { isAdopted } from '../core/document/adopted.ts'
import { type Document, parse } from '../core/document/document.ts'
import { isTooLong } from '../core/document/limits.ts'
import { NOTHING, type Understood, understoodOf } from '../core/features/recognition.ts'
import { type Known, news } from '../core/lint/baseline.ts'
import { fixToEnd, isFixedUnasked } from '../core/lint/fix-to-end.ts'
import { lint } from '../core/lint/lint.ts'
import type { Settings } from '../core/lint/settings.ts'
import { TOO_LONG } from '../core/lint/too-long.ts'
import type { Finding } from '../core/rules/rule.ts'
import { isAtLeast, type Severity } from '../core/styles/level.ts'
import { forgetTexts } from '../core/text/memo.ts'
import type { Message } from '../core/text/message.ts'
import type { Draft } from '../core/world.ts'
import { ChangedDraft, type Input, readDraftAgain, writeDraft } from './draft-file.ts'
import { reason } from './reason.ts'
import { type Review, reviewOf } from './review.ts'
import { worldOf } from './world.ts'

/** What a draft is judged by. */
export interface Judging {
  readonly settings: Settings
  /** The paths of catalogues. */
  readonly catalogues: readonly string[]
}

/** All that a check follows from, besides the draft; plain data, which a thread can be given. */
export interface Job {
  /** What drafts are judged by; each says which of these is its. */
  readonly configurations: readonly Judging[]
  /** What the drafts that are checked say of themselves. */
  readonly drafts: readonly Draft[]
  /** Whether what is safe to fix is fixed in the files, or only told. */
  readonly fix: 'write' | 'tell' | null
  /** Whether hints are fixed, too. */
  readonly hints: boolean
  /** Whether what is only offered is done as well, where it is one thing. */
  readonly suggestions: boolean
  /** Whether what reviewers want to know is told, too. */
  readonly review: boolean
  /** Findings below this level are neither told nor fixed. */
  readonly least: Severity
}

/** A draft that is to be checked: read already, or, where its text is null, to be read in its turn; plain data. */
export type PendingInput = (Input | { readonly path: string; readonly text: null }) & {
  /** Which of the configurations of the job is its. */
  readonly configuration: number
}

/** What came of one draft; plain data. */
export interface CheckedDraft {
  /** As it stands now. */
  readonly text: string
  readonly findings: readonly Finding[]
  /** Whether it was to be mended, and is as it was because it is adopted. */
  readonly spared: boolean
  /** Why it could not be mended, where it was to be. */
  readonly refused: Message | null
  /** As it would stand, where what is safe to fix is only told. */
  readonly wouldBe: string | null
  /** Whether its file has been changed. */
  readonly fixed: boolean
  /** What reviewers want to know of it; null where nobody asks. */
  readonly review: Review | null
  /** How many of its paragraphs have a part in a resolution. */
  readonly understood: Understood
}

/** Checks drafts one after another. */
export class Checker {
  readonly #job: Job

  /** Throws a refusal where a catalogue cannot be read. */
  constructor(job: Job) {
    this.#job = job
    for (const { catalogues } of job.configurations) worldOf(job.drafts, catalogues)
  }

  /**
   * Throws where the draft is still to be read and cannot be. What is `known` of it is let be. Where somebody has
   * written its file meanwhile, what is there now is read, `again` once, and checked instead.
   */
  check(pending: PendingInput, known: Known | null, again = true): CheckedDraft {
    forgetTexts()
    const input = pending.text === null ? readDraftAgain(pending.path) : pending
    const { text } = input
    const { configurations, fix, hints, suggestions, least } = this.#job
    const judging = configurations[pending.configuration] as Judging
    const { settings } = judging
    const world = worldOf(this.#job.drafts, judging.catalogues)
    const judge = (one: Document) => lint(one, settings, world).filter(({ severity }) => isAtLeast(severity, least))
    const reviewed = (one: Document) => (this.#job.review ? reviewOf(one, world) : null)
    const document = parse(text, settings.language)
    if (isTooLong(document))
      return {
        text,
        findings: [TOO_LONG],
        spared: false,
        refused: null,
        wouldBe: null,
        fixed: false,
        review: null,
        understood: NOTHING,
      }
    const unmended = (refused: Message | null): CheckedDraft => ({
      text,
      findings: judge(document),
      spared: fix !== null && isAdopted(document),
      refused,
      wouldBe: null,
      fixed: false,
      review: reviewed(document),
      understood: understoodOf(document),
    })
    if (fix === null || isAdopted(document)) return unmended(null)
    try {
      const toFix = (one: Document, found: readonly Finding[]): readonly Finding[] => {
        const asked = hints ? found : found.filter(isFixedUnasked)
        return known ? news(one, asked, known) : asked
      }
      const { document: after, findings } = fixToEnd(document, judge, toFix, suggestions)
      if (fix === 'tell') return { ...unmended(null), wouldBe: after.text }
      if (after.text !== text) writeDraft(input, after.text)
      const fixed = after.text !== text
      const understood = understoodOf(after)
      const review = reviewed(after)
      return { text: after.text, findings, spared: false, refused: null, wouldBe: null, fixed, review, understood }
    } catch (error) {
      if (again && error instanceof ChangedDraft) return this.check({ ...pending, text: null }, known, false)
      return unmended(reason(error))
    }
  }
}
