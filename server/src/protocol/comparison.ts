import type { Range } from 'vscode-languageserver-protocol'
import { message } from './message.ts'

/** What became of one paragraph, point, heading or note since an earlier text. */
export interface ComparedItem {
  readonly kind: 'new' | 'dropped' | 'moved' | 'changed' | 'updated'
  /** `5.`, `5. → 6.`, `preamble`. */
  readonly place: string
  /** Its first words, and a line for each change within. */
  readonly text: string
  readonly changes: readonly string[]
  /** Where it stands in the earlier text and in the draft; null where it is not in it. */
  readonly before: Range | null
  readonly now: Range | null
}

/** A draft beside an earlier text. */
export interface ComparedDrafts {
  /** The address of the earlier text. */
  readonly base: string
  /** `1 new, 2 changed, 30 the same.` */
  readonly summary: string
  /** What is not the same, in the order of the draft. */
  readonly items: readonly ComparedItem[]
}

/**
 * Client to server: what changed in a draft since an earlier text: `base` is the address of a text or the symbol of a
 * resolution; where it is left out, what the front matter says the draft is based on. `text` is what stands at the
 * address, where the server cannot read it. Null where there is no such text.
 */
export const Compare = message<{ uri: string; base?: string; text?: string }, ComparedDrafts | null>('resolute/compare')

/** Client to server: the words of such an earlier text of a draft; null where there is none. */
export const EarlierText = message<{ uri: string; base: string }, string | null>('resolute/earlierText')
