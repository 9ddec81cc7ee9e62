import type { Document } from '../../core/document/document.ts'
import type { Understood } from '../../core/features/recognition.ts'
import { isFixedUnasked } from '../../core/lint/fix-to-end.ts'
import type { Finding, Severity } from '../../core/rules/rule.ts'

/** One draft that was checked. */
export interface LintedFile {
  readonly path: string
  readonly document: Document
  readonly findings: readonly Finding[]
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
  readonly counts: Readonly<Record<Severity, number>>
  readonly fixable: number
  /** How many files were changed by mends. */
  readonly fixed: number
  readonly understood: Understood
}

/** Writes the findings in one format, a draft at a time. */
export interface Reporter {
  begin(): void
  file(file: LintedFile): void
  end(totals: Totals): void
}

export interface Output {
  readonly write: (text: string) => void
  readonly colour: boolean
}

/** Whether `--fix` fixes it unasked. */
export const isFixable = (finding: Finding): boolean => isFixedUnasked(finding) && finding.fixes.some((fix) => fix.safe)
