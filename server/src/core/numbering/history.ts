/**
 * What an open draft said the last time that its numbers were whole and its references right. A paragraph is followed
 * from there by what it says, through cutting, pasting, moving and undoing alike: see `compare/`.
 */
import type { Document } from '../document/document.ts'
import type { HouseStyle } from '../styles/style.ts'
import { staleReferences } from './stale.ts'

/**
 * The text that what comes next is to be compared with: the draft as it stands, where its numbers are whole and each
 * reference leads where it led before; else the one there was. `isWhole` says that no number is out of place.
 */
export function nextBase(
  base: Document | null,
  document: Document,
  isWhole: boolean,
  style: HouseStyle,
): Document | null {
  if (!isWhole) return base
  if (!base) return document
  return staleReferences(document, base, style).length === 0 ? document : base
}
