import { type Document, edit } from '../core/document/document.ts'
import { type Known, news } from '../core/lint/baseline.ts'
import { fixAll } from '../core/lint/fixes.ts'
import { lint } from '../core/lint/lint.ts'
import type { Settings } from '../core/lint/settings.ts'
import type { Finding } from '../core/rules/rule.ts'
import type { World } from '../core/world.ts'

export interface FixedDraft {
  readonly document: Document
  /** What is left. */
  readonly findings: readonly Finding[]
}

/** How often a draft is judged again at most: one fix may uncover another. */
const ROUNDS = 10

/** Applies all safe fixes, and again while that uncovers more. Findings that are `known` are lived with, and let be. */
export function applySafeFixes(
  document: Document,
  settings: Settings,
  world: World,
  known: Known | null = null,
): FixedDraft {
  let current = document
  let findings = lint(current, settings, world)
  for (let round = 0; round < ROUNDS; round++) {
    const edits = fixAll(known ? news(current, findings, known) : findings)
    if (edits.length === 0) break
    current = edit(current, edits)
    findings = lint(current, settings, world)
  }
  return { document: current, findings }
}
