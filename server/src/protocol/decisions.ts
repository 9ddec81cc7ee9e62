import type { Range } from 'vscode-languageserver-protocol'
import type { DecisionKind } from '../core/decisions/decision.ts'
import { message } from './message.ts'

/** What an operative paragraph, or a sub-paragraph of its own, decides. */
export interface DecidedParagraph {
  readonly label: string
  readonly verb: string
  /** Those who are asked, without their articles. */
  readonly addressees: readonly string[]
  readonly asks: string
  readonly kinds: readonly DecisionKind[]
  /** For people: `seventy-sixth session`, `31 May 2021`, `annually`. */
  readonly due: readonly string[]
  /** What sorts each of `due` among those of other decisions. */
  readonly dueOrder: readonly string[]
  readonly to: readonly string[]
  /** What can be read aloud: `operative paragraph 5, Requests the Secretary-General, report, due …`. */
  readonly name: string
  readonly words: string
  readonly range: Range
}

/** Client to server: what a draft decides, in the order of its text. */
export const DecisionsOf = message<{ uri: string }, DecidedParagraph[]>('resolute/decisions')
