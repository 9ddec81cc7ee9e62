/**
 * The ids of all rules, in the order in which they are told. An id is the name of the rule's file, its setting, its
 * diagnostic code and its anchor in the documentation. To add one: put it here, write its file, name it in
 * `rules/index.ts`.
 */
export const RULE_IDS = [
  'format',
  'unrecognized',
  'paragraph-number',
  'subparagraph-label',
  'subparagraph-lead-in',
  'paragraph-punctuation',
  'element-order',
  'organ-line',
  'designation',
  'operative-verb-emphasis',
  'preambular-emphasis',
  'operative-verb-form',
  'preambular-form',
  'repeated-opening',
  'opening-agreement',
  'item-form',
  'citation-date',
  'citation-target',
  'citation-title',
  'citation-form',
  'citation-first-mention',
  'internal-reference',
  'reference-stale',
  'internal-reference-form',
  'self-reference',
  'footnote',
  'footnote-place',
  'session-arithmetic',
  'chapter-vii',
  'decision-comma',
  'serial-comma',
  'abbreviation',
  'house-spelling',
  'capital-letters',
  'number-style',
  'balance',
  'typography',
  'negotiation-mark',
  'placeholder',
  'scan-artefact',
  'rare-phrase',
  'suppression',
] as const

export type RuleId = (typeof RULE_IDS)[number]

/** The rules on the emphasis of openings: a house that asks for none has them off. */
export const EMPHASIS_RULES = { preambular: 'preambular-emphasis', operative: 'operative-verb-emphasis' } as const

/** Whether a word is the id of a rule. */
export const isRuleId = (word: string): word is RuleId => (RULE_IDS as readonly string[]).includes(word)
