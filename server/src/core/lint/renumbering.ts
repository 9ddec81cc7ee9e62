/** The fix that findings on numbers have in common: the whole draft numbered anew, with every reference. */
import type { Document } from '../document/document.ts'
import { planRenumbering } from '../numbering/plan.ts'
import type { Finding, Fix } from '../rules/rule.ts'
import type { HouseStyle } from '../styles/style.ts'
import type { Edit } from '../text/edit.ts'
import { say } from '../text/message.ts'

/**
 * The findings, those that ask for renumbering with that as a fix; its edits are worked out when they are asked for.
 */
export function withRenumbering(
  findings: readonly Finding[],
  document: Document,
  style: HouseStyle,
  base: Document | null = null,
): readonly Finding[] {
  if (!findings.some(({ renumbers }) => renumbers)) return findings
  const fix = new Renumbering(document, style, base)
  return findings.map((one) => (one.renumbers ? { ...one, fixes: [...one.fixes, fix] } : one))
}

class Renumbering implements Fix {
  readonly title = say`Renumber, with every reference`
  readonly safe = false
  readonly #document: Document
  readonly #style: HouseStyle
  readonly #base: Document | null
  #edits: readonly Edit[] | null = null

  constructor(document: Document, style: HouseStyle, base: Document | null) {
    this.#document = document
    this.#style = style
    this.#base = base
  }

  get edits(): readonly Edit[] {
    this.#edits ??= planRenumbering(this.#document, this.#style, this.#base).edits
    return this.#edits
  }
}
