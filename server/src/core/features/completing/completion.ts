import type { Edit } from '../../text/edit.ts'
import type { Message } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'

/** What a row offers: it decides the picture beside it. */
export type CompletionKind = 'opening' | 'citation' | 'reference' | 'organ' | 'key' | 'value'

/** One row of a list of completions. */
export interface Completion {
  readonly kind: CompletionKind
  /** What the row is called, and what stands beside it: no two rows of a list say the same. */
  readonly label: string
  readonly description: Message
  /** More on it, for who asks: a line, and paragraphs; left out where there is no more. */
  readonly detail?: Message
  readonly documentation?: Message
  /** What goes in the place of what was typed. Nothing behind the cursor is touched. */
  readonly text: string
  readonly typed: Span
  /** What is put in further up, where the row needs it. */
  readonly before: Edit | null
}
