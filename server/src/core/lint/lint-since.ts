/** The findings of a draft while it is being written. */
import type { Document } from '../document/document.ts'
import { nextBase } from '../numbering/history.ts'
import type { Finding } from '../rules/rule.ts'
import type { World } from '../world.ts'
import { chooseStyle } from './choose-style.ts'
import { lint } from './lint.ts'
import type { Settings } from './settings.ts'

/**
 * The findings of a document, and the text that what comes next is to be compared with: the last whose numbers were
 * whole, null where none was. `base` is that of the document before.
 */
export function lintSince(
  document: Document,
  settings: Settings,
  world: World,
  base: Document | null,
): { readonly findings: readonly Finding[]; readonly base: Document | null } {
  const findings = lint(document, settings, world, base)
  const isWhole = !findings.some(({ renumbers }) => renumbers)
  return { findings, base: nextBase(base, document, isWhole, chooseStyle(document, settings).style) }
}
