import { commands, Disposable, Position, Range, Selection, type TextEditor, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Write, type WritingCommand, type Written } from '../../../server/src/protocol.ts'
import { onDraft } from '../draft.ts'
import { ask } from '../messages.ts'
import { closingMarkAt } from '../place-in-line.ts'
import { TypedMeanwhile } from '../typed-meanwhile.ts'

/** How long a key waits for the server before it does what it does in any text, in milliseconds. */
const PATIENCE = 500

/** The keys that write paragraphs, each with what it does where there is nothing to do for a resolution. */
export const writing = (client: BaseLanguageClient): Disposable =>
  Disposable.from(
    key(client, 'resolute.newParagraph', 'newParagraph', () => commands.executeCommand('type', { text: '\n' })),
    key(client, 'resolute.moveParagraphUp', 'moveUp', () => commands.executeCommand('editor.action.moveLinesUpAction')),
    key(client, 'resolute.moveParagraphDown', 'moveDown', () =>
      commands.executeCommand('editor.action.moveLinesDownAction'),
    ),
    key(client, 'resolute.demoteParagraph', 'demote', () => commands.executeCommand('tab')),
    key(client, 'resolute.promoteParagraph', 'promote', () => commands.executeCommand('outdent')),
    key(client, 'resolute.joinParagraphs', 'join', () => commands.executeCommand('deleteLeft')),
    key(client, 'resolute.insertFootnote', 'insertFootnote', () =>
      window.showInformationMessage('A footnote belongs to the words of a paragraph: put the cursor there.'),
    ),
    onDraft('resolute.leaveEmphasis', leaveEmphasis),
  )

const key = (
  client: BaseLanguageClient,
  name: string,
  command: WritingCommand,
  otherwise: () => Thenable<unknown>,
): Disposable =>
  onDraft(name, async (editor) => {
    const { document, selection } = editor
    const before = document.getText()
    const at = document.offsetAt(selection.active)
    const typed = new TypedMeanwhile(document, at)
    const written = await withinPatience(
      ask(client, Write, {
        uri: client.code2ProtocolConverter.asUri(document.uri),
        position: client.code2ProtocolConverter.asPosition(selection.active),
        command,
      }),
    )
    typed.dispose()
    if (written && 'refused' in written) return window.showInformationMessage(written.refused)
    if (typed.text === null) return
    return written ? apply(editor, { before, at, typed: typed.text }, written) : otherwise()
  })

/** The answer; null where it does not come in time, or is an error: the key has to do something. */
const withinPatience = (answer: Promise<Written | null>): Promise<Written | null> =>
  Promise.race([answer.catch(() => null), new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))])

interface Asked {
  /** The text that the server answered for, and the offset of the cursor in it. */
  readonly before: string
  readonly at: number
  /** What has been typed there since. */
  readonly typed: string
}

/** Makes the edits as one step that can be undone, what was typed since behind them. */
async function apply(editor: TextEditor, { before, at, typed }: Asked, written: Written): Promise<void> {
  if ('refused' in written || written.edits.length === 0) return
  const { document } = editor
  const isSpanned = written.edits.some(({ range }) => {
    const [start, end] = [offsetIn(before, range.start), offsetIn(before, range.end)]
    return start <= at && at < end
  })
  const now = (place: { readonly line: number; readonly character: number }): Position => {
    const offset = offsetIn(before, place)
    return document.positionAt(offset > at ? offset + typed.length : offset)
  }
  const done = await editor.edit(
    (builder) => {
      for (const { range, newText } of written.edits)
        builder.replace(new Range(now(range.start), now(range.end)), newText)
      if (typed !== '' && !isSpanned)
        builder.delete(new Range(document.positionAt(at), document.positionAt(at + typed.length)))
    },
    { undoStopBefore: true, undoStopAfter: typed === '' },
  )
  if (!done) throw new Error('the text could not be changed: is it open for reading only?')
  let cursor = new Position(written.cursor.line, written.cursor.character)
  editor.selection = new Selection(cursor, cursor)
  if (typed !== '') {
    await editor.edit((builder) => builder.insert(cursor, typed), { undoStopBefore: false, undoStopAfter: true })
    cursor = document.positionAt(document.offsetAt(cursor) + typed.length)
    editor.selection = new Selection(cursor, cursor)
  }
  editor.revealRange(new Range(cursor, cursor))
}

/** The offset of a place in a text whose lines end in any way. */
function offsetIn(text: string, { line, character }: { readonly line: number; readonly character: number }): number {
  let start = 0
  for (let n = 0; n < line; n++) {
    const end = /\r\n|\n|\r/g
    end.lastIndex = start
    if (!end.exec(text)) return text.length
    start = end.lastIndex
  }
  return Math.min(start + character, text.length)
}

/** Puts the cursor behind the mark of emphasis that closes at it. */
async function leaveEmphasis(editor: TextEditor): Promise<void> {
  const { active } = editor.selection
  const mark = closingMarkAt(editor.document.lineAt(active.line).text, active.character)
  const behind = active.translate(0, mark.length)
  editor.selection = new Selection(behind, behind)
}
