import type { Document } from '../../core/document/document.ts'
import type { Understood } from '../../core/features/recognition.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import { isFixedUnasked } from '../../core/lint/fix-to-end.ts'
import type { Finding, Severity } from '../../core/rules/rule.ts'
import type { Review } from '../review.ts'

/** One draft that was checked. */
export interface LintedFile {
  readonly path: string
  readonly document: Document
  readonly findings: readonly Finding[]
  /** What a report for reviewers tells besides; only where that is asked for. */
  readonly review?: Review
}

/** What was found in all drafts together. */
export interface Totals {
  /** How many files were checked. */
  readonly files: number
  /** How many could not be. */
  readonly failed: number
  /** How many of those checked have no words. */
  readonly empty: number
  /** How many of those checked were to be mended, and could not be written. */
  readonly unfixed: number
  /** How many the configuration leaves out. */
  readonly ignored: number
  readonly counts: Readonly<Record<Severity, number>>
  readonly fixable: number
  /** How many files were changed by mends. */
  readonly fixed: number
  /** How many findings are left out because the baseline knows them. */
  readonly known: number
  readonly understood: Understood
}

/** Writes the findings in one format, a draft at a time. */
export interface Reporter {
  begin(): void
  file(file: LintedFile): void
  end(totals: Totals): void
}

export interface Output {
  /** The language of messages and reports. */
  readonly language: Language
  readonly write: (text: string) => void
  readonly colour: boolean
  /** How many characters a line of the terminal has. */
  readonly width?: number
  /** True where only counts by rule are wanted. */
  readonly statistics?: boolean
  /** Takes the summary of a step of a workflow, where one is wanted. */
  readonly summary?: (text: string) => void
}

/** Whether `--fix` fixes it unasked. */
export const isFixable = (finding: Finding): boolean => isFixedUnasked(finding) && finding.fixes.some((fix) => fix.safe)
