/** All safe fixes of a draft, until there is nothing left that is safe to fix. */
import { type Document, edit } from '../document/document.ts'
import type { Finding } from '../rules/rule.ts'
import { composeEdits } from '../text/composed.ts'
import type { Edit } from '../text/edit.ts'
import { fixAll } from './fixes.ts'

export interface FixedDraft {
  readonly document: Document
  /** What is left. */
  readonly findings: readonly Finding[]
  /** What has been done, as edits of the draft as it was. */
  readonly edits: readonly Edit[]
}

/** How often a draft is judged again at most: one fix may uncover another. */
const ROUNDS = 10

/**
 * Applies all safe fixes, and again while that uncovers more. `judge` gives the findings of a draft, and `toFix` those
 * of them that are to be fixed; with `suggestions`, what is only offered is done as well, where it is one thing.
 */
export function fixToEnd(
  document: Document,
  judge: (document: Document) => readonly Finding[],
  toFix: (document: Document, findings: readonly Finding[]) => readonly Finding[] = (_, findings) =>
    findings.filter(isFixedUnasked),
  suggestions = false,
): FixedDraft {
  const rounds: (readonly Edit[])[] = []
  let current = document
  let findings = judge(current)
  while (rounds.length < ROUNDS) {
    const edits = fixAll(toFix(current, findings), suggestions)
    if (edits.length === 0) break
    rounds.push(edits)
    current = edit(current, edits)
    findings = judge(current)
  }
  return { document: current, findings, edits: composeEdits(document.text, rounds) }
}

/** Hints are matters of taste: nobody has them fixed without asking. */
export const isFixedUnasked = ({ severity }: Finding): boolean => severity !== 'hint'
