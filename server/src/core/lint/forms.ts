/**
 * Rules of form: each house has its own way in what they ask; what all other rules ask is right or wrong in every
 * house.
 */
import type { RuleId } from '../styles/rule-ids.ts'

export const FORM_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'subparagraph-lead-in',
  'paragraph-punctuation',
  'operative-verb-emphasis',
  'preambular-emphasis',
  'operative-verb-form',
  'preambular-form',
  'repeated-opening',
  'item-form',
  'citation-form',
  'citation-first-mention',
  'internal-reference-form',
  'self-reference',
  'footnote-place',
  'decision-comma',
  'serial-comma',
  'abbreviation',
  'house-spelling',
  'capital-letters',
  'number-style',
  'typography',
  'rare-phrase',
])
