/** What becomes of the numbers behind a paragraph that is put in. */

/** The setting `resolute.renumberOnInsert`. */
export type RenumberOnInsert = 'ask' | 'always' | 'never'

/** What is done about the numbers behind a new paragraph, and the references to them. */
export type InsertDecision = 'nothing' | 'ask' | 'renumber'

/**
 * Decides by the setting, and by whether anything behind the new paragraph has its number, so that it would stand
 * twice.
 */
export function decideRenumbering(setting: RenumberOnInsert, isNumberTaken: boolean): InsertDecision {
  if (!isNumberTaken || setting === 'never') return 'nothing'
  return setting === 'always' ? 'renumber' : 'ask'
}
