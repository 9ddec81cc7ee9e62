/** The fixes of one edit, which is what most fixes are. */
import type { Edit } from '../../text/edit.ts'
import { type Message, say } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { Fix } from '../rule.ts'

/** `safe` fixes are part of fix-all; of suggestions a person chooses one. */
export type Safety = 'safe' | 'suggestion'

/** The fix that makes one edit of the draft. */
export const fixBy = (edit: Edit, safety: Safety, title: Message): Fix => ({
  title,
  safe: safety === 'safe',
  edits: [edit],
})

/** Puts `text` in place of `span` of the draft; without a title of its own, it says what it writes. */
export const replacement = (span: Span, text: string, safety: Safety, title = say`Write “${text}”`): Fix =>
  fixBy({ span, text }, safety, title)

/** Puts `text` in at an offset of the draft. */
export const insertion = (at: number, text: string, safety: Safety, title: Message): Fix =>
  fixBy({ span: { start: at, end: at }, text }, safety, title)

/** Takes `span` out of the draft. */
export const removal = (span: Span, safety: Safety, title: Message): Fix => fixBy({ span, text: '' }, safety, title)
