/** The commands of the keyboard by their names. */

import { isAdopted } from '../../document/adopted.ts'
import type { Document } from '../../document/document.ts'
import { locate } from '../../document/locate.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { type Message, say } from '../../text/message.ts'
import { changeDegree } from './change-degree.ts'
import { insertNote } from './insert-note.ts'
import { join } from './join.ts'
import { move } from './move.ts'
import { newParagraph } from './new-paragraph.ts'
import { decideRenumbering, type RenumberOnInsert } from './renumber-on-insert.ts'
import type { Rewriting } from './rewriting.ts'
import { type Unit, unitAt } from './units.ts'
import { NOT_IN_ORDER, withReferences } from './with-references.ts'

type Run = (document: Document, style: HouseStyle, offset: number) => Rewriting | null

export const WRITING_COMMANDS = {
  newParagraph: (document, style, offset) => newParagraph(document, style, offset),
  moveUp: (document, _, offset) => move(document, offset, 'up'),
  moveDown: (document, _, offset) => move(document, offset, 'down'),
  promote: (document, style, offset) => changeDegree(document, style, offset, 'promote'),
  demote: (document, style, offset) => changeDegree(document, style, offset, 'demote'),
  join: (document, _, offset) => join(document, offset),
  insertFootnote: (document, _, offset) => insertNote(document, offset),
} as const satisfies Readonly<Record<string, Run>>

export type WritingCommand = keyof typeof WRITING_COMMANDS

/** Keys that type as well: in an adopted text they are left to the editor, without a word. */
const TYPES: ReadonlySet<WritingCommand> = new Set(['newParagraph', 'join'])

const MOVES: ReadonlySet<WritingCommand> = new Set(['moveUp', 'moveDown'])

/** What stands at an offset that can be moved; null where that is nothing. */
function unitIn(document: Document, offset: number): Unit | null {
  const location = locate(document, offset)
  return unitAt(location.parsed, location.offset)?.unit ?? null
}

/** Why nothing is done, a sentence for people. */
export interface Refusal {
  readonly refused: Message
}

export interface Done extends Rewriting {
  /** True where paragraphs behind a new one have its number now, and the person is to be asked what becomes of them. */
  readonly asks: boolean
}

/**
 * What a command does at an offset of a draft, with every reference; null where it has nothing to do there. What a new
 * paragraph does to the numbers behind it, the person has said: `onInsert`.
 */
export function runCommand(
  command: WritingCommand,
  document: Document,
  style: HouseStyle,
  offset: number,
  onInsert: RenumberOnInsert,
): Done | Refusal | null {
  if (isAdopted(document)) return TYPES.has(command) ? null : { refused: ADOPTED }
  const done = WRITING_COMMANDS[command](document, style, offset)
  // At the edge of its part a paragraph stays: the lines of a text are not moved into one another.
  if (!done && MOVES.has(command) && unitIn(document, offset)) return { edits: [], cursor: offset, asks: false }
  if (!done) return null
  const whole = withReferences(document, style, done)
  // What has a number leaves that to the one beside it: a reference that stays leads to the wrong paragraph then.
  if (whole.leavesReferences && MOVES.has(command) && unitIn(document, offset)?.label) return { refused: NOT_IN_ORDER }
  const decision = command === 'newParagraph' ? decideRenumbering(onInsert, whole.edits !== done.edits) : 'renumber'
  const { edits, cursor } = decision === 'renumber' ? whole : done
  return { edits, cursor, asks: decision === 'ask' }
}

const ADOPTED = say`This text is adopted, so its paragraphs stay as they are. To go on drafting, change “status: adopted” in the front matter.`
