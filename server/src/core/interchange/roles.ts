/** What each paragraph of a draft is, by its model. */
import type { Document } from '../document/document.ts'
import type { Element, SubParagraph } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import type { Role } from './rich-text.ts'

export interface PlacedRole {
  /** Where the part begins in the draft. */
  readonly start: number
  readonly role: Role
  readonly degree: number
  /** Its words, by which blocks that go on with them are told; null for headings. */
  readonly prose: Prose | null
}

/** The parts of a draft in the order of the text. */
export function rolesOf({ model }: Document): readonly PlacedRole[] {
  const found: PlacedRole[] = []
  const put = (role: Role, start: number, prose: Prose | null = null, degree = 0): void =>
    void found.push({ start, role, degree, prose })
  const point = ({ span, prose, subParagraphs }: SubParagraph, degree: number): void => {
    put('subParagraph', span.start, prose, degree)
    for (const inner of subParagraphs) point(inner, degree + 1)
  }
  const element = (one: Element): void => {
    switch (one.kind) {
      case 'section':
        put('section', one.span.start)
        one.children.forEach(element)
        break
      case 'preambular':
      case 'operative':
        put(one.kind, one.span.start, one.prose)
        for (const inner of one.subParagraphs) point(inner, 1)
        break
      default:
        put(one.kind === 'formula' ? 'text' : one.kind, one.span.start, one.prose)
    }
  }
  for (const { designation, title, parts, annexes } of model.resolutions) {
    if (designation) put('title', designation.span.start)
    if (title) put('title', title.span.start)
    for (const { organLine, label, span, children } of parts) {
      if (label) put('section', span.start)
      if (organLine) put('organLine', organLine.span.start, organLine.prose)
      children.forEach(element)
    }
    for (const { span, passages } of annexes) {
      put('annex', span.start)
      for (const passage of passages) put('annexText', passage.span.start, passage.prose)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
