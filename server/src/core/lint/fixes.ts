/** The mends of findings: those at a place, and all that are safe. */
import type { Finding, Fix } from '../rules/rule.ts'
import { lowerBound } from '../text/binary-search.ts'
import type { Edit } from '../text/edit.ts'
import { overlaps, type Span } from '../text/span.ts'

/** The fixes of the findings that `at` touches; an empty span is a cursor. */
export function fixesAt(
  findings: readonly Finding[],
  at: Span,
): readonly { readonly finding: Finding; readonly fix: Fix }[] {
  return findings
    .filter((finding) => finding.span.start <= at.end && at.start <= finding.span.end)
    .flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })))
}

/**
 * The edits of all safe fixes, one fix a finding; with `suggestions`, of those offered as well, where a finding has but
 * one. Of two that overlap, the first in the text is taken, and linting again offers the other.
 */
export function fixAll(findings: readonly Finding[], suggestions = false): readonly Edit[] {
  const taken: Edit[] = []
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe) ?? (suggestions && fixes.length === 1 ? fixes[0] : undefined)
    if (fix && !fix.edits.some((edit) => clashes(edit, taken))) for (const edit of fix.edits) take(edit, taken)
  }
  return taken
}

/** Puts an edit among others that it does not clash with, in the order of the text. */
const take = (edit: Edit, taken: Edit[]): void => {
  taken.splice(placeOf(edit, taken), 0, edit)
}

/** Of edits that do not clash with one another, only the neighbours of a further one may clash with it. */
function clashes(edit: Edit, taken: readonly Edit[]): boolean {
  const at = placeOf(edit, taken)
  return [taken[at - 1], taken[at]].some((other) => other && clash(edit.span, other.span))
}

const placeOf = (edit: Edit, taken: readonly Edit[]): number =>
  lowerBound(taken.length, (i) => (taken[i] as Edit).span.start < edit.span.start)

/** Edits clash where they share a character, or where both insert at one place. */
const clash = (a: Span, b: Span): boolean => overlaps(a, b) || a.start === b.start
