import type { Position, Range, TextEdit } from 'vscode-languageserver-protocol'
import type { WritingCommand } from '../core/features/writing/commands.ts'
import { message } from './message.ts'

/** A mark of emphasis; `own` is the one that the draft, or else its house, has for verbs. */
export type EmphasisChoice = 'underline' | 'italic' | 'own'

/**
 * Client to server: the edits that put each range in emphasis, or take that away. An empty range means the word at it.
 */
export const ToggleEmphasis = message<{ uri: string; ranges: Range[]; mark: EmphasisChoice }, TextEdit[]>(
  'resolute/toggleEmphasis',
)

export type { WritingCommand }

/** What a command of the keyboard does: edits and where the cursor stands behind them; or why nothing is done. */
export type Written =
  | {
      readonly edits: TextEdit[]
      readonly cursor: Position
      /** True where paragraphs behind a new one have its number now: what becomes of them is the person’s to say. */
      readonly asks: boolean
    }
  | { readonly refused: string }

/**
 * Client to server: what a command does at a position; null where the key is to do what it does in any text. `ahead` is
 * how many characters have been typed behind the position since the key was pressed: the answer is that of the text
 * without them.
 */
export const Write = message<
  { uri: string; position: Position; command: WritingCommand; ahead?: number },
  Written | null
>('resolute/write')
