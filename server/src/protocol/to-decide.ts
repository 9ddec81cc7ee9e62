import type { Range, TextEdit } from 'vscode-languageserver-protocol'
import { message } from './message.ts'

/** Something in a draft that is to be decided. */
export interface OpenPoint {
  readonly kind: 'session' | 'date' | 'document' | 'citation' | 'other'
  /** What stands there now. */
  readonly value: string
  /** `paragraph 15`, `preamble`. */
  readonly where: string
  /** The words around it. */
  readonly words: string
  /** With its marks. */
  readonly range: Range
}

/** Client to server: what is to be decided in a draft, in the order of the text. */
export const ToDecide = message<{ uri: string }, OpenPoint[]>('resolute/toDecide')

/** Client to server: the edits that take away the marks at these ranges, and leave what stands there. */
export const Settle = message<{ uri: string; ranges: Range[] }, TextEdit[]>('resolute/settle')
