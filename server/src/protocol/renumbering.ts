import type { Range, TextEdit } from 'vscode-languageserver-protocol'
import { message } from './message.ts'

/** What numbers a draft anew. */
export interface Renumbering {
  /** The version of the draft that the edits are of. */
  readonly version: number
  /** Why nothing is done, half a sentence; null where it can be. */
  readonly refused: string | null
  readonly edits: TextEdit[]
  /** References that are left to the person, each with the reason. */
  readonly left: readonly { readonly range: Range; readonly text: string; readonly why: string }[]
  /** The paragraphs that other texts have to call otherwise, by their old names, `5/c`, with the new ones. */
  readonly renamed: readonly (readonly [string, string])[]
}

/**
 * Client to server: what has the references of other drafts of the workspace to paragraphs of this one follow, a draft
 * each. `renamed` is what the renumbering said.
 */
export const RenumberElsewhere = message<
  { uri: string; renamed: Renumbering['renamed'] },
  { uri: string; edits: TextEdit[] }[]
>('resolute/renumberElsewhere')

/** Client to server: what numbers paragraphs, labels and notes anew, with every reference; null where no draft is. */
export const Renumber = message<{ uri: string }, Renumbering | null>('resolute/renumber')
