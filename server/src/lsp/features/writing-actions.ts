import type { CodeAction } from 'vscode-languageserver'
import { runCommand, type WritingCommand } from '../../core/features/writing/commands.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import { printMessage } from '../../core/messages/print.ts'
import type { HouseStyle } from '../../core/styles/style.ts'
import { type Message, say } from '../../core/text/message.ts'
import { offsetOf, workspaceEdit } from '../convert.ts'
import type { OpenDraft } from '../documents.ts'

/** The kinds that an editor asks for by name; unasked, they would light the bulb in every paragraph. */
export const REFACTOR = { move: 'refactor.move.resolute', rewrite: 'refactor.rewrite.resolute' } as const

const ACTIONS: readonly { readonly command: WritingCommand; readonly title: Message; readonly kind: string }[] = [
  { command: 'moveUp', title: say`Move this paragraph up`, kind: REFACTOR.move },
  { command: 'moveDown', title: say`Move this paragraph down`, kind: REFACTOR.move },
  { command: 'promote', title: say`Take it out of its list`, kind: REFACTOR.rewrite },
  { command: 'demote', title: say`Make it a sub-paragraph of the one before`, kind: REFACTOR.rewrite },
  { command: 'join', title: say`Join it with the paragraph above`, kind: REFACTOR.rewrite },
  { command: 'insertFootnote', title: say`Insert a footnote here`, kind: REFACTOR.rewrite },
]

/** What can be done with the paragraph at a position, of the kinds that are asked for. */
export function writingActions(
  draft: OpenDraft,
  style: HouseStyle,
  position: Parameters<typeof offsetOf>[1],
  asks: (kind: string) => boolean,
  versioned: boolean,
  reader: Language,
): CodeAction[] {
  const offset = offsetOf(draft.document, position)
  return ACTIONS.filter(({ kind }) => asks(kind)).flatMap(({ command, title, kind }) => {
    const done = runCommand(command, draft.document, style, offset, 'never')
    if (!done || 'refused' in done || done.edits.length === 0) return []
    return [{ title: printMessage(title, reader), kind, edit: workspaceEdit(draft, done.edits, versioned) }]
  })
}
