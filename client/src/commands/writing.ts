import { commands, Disposable, l10n, Position, Range, Selection, type TextEditor, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Write, type WritingCommand, type Written } from '../../../server/src/protocol/writing.ts'
import { askWhetherToRenumber } from '../ask-to-renumber.ts'
import { onDraft } from '../draft.ts'
import { applyInPlace } from '../edits.ts'
import { KeyQueue, type Outcome, type Pressed } from '../key-queue.ts'
import { ask } from '../messages.ts'
import { closingMarkAt, isHead } from '../place-in-line.ts'
import { applied, lineAround, offsetIn } from '../text-offsets.ts'

/** How long a key waits for the server before it does what it does in any text, in milliseconds. */
const PATIENCE = 1_000

/** The keys that write paragraphs, each with what it does where there is nothing to do for a resolution. */
export function writing(client: BaseLanguageClient): Disposable {
  const queue = new KeyQueue()
  const typing = (editor: TextEditor, pressed: Pressed, command: WritingCommand): Promise<Outcome | null> =>
    outcomeOf(client, editor, pressed, command)
  return Disposable.from(
    queue,
    onDraft('resolute.newParagraph', (editor) =>
      queue.press(editor, async (pressed) => (await typing(editor, pressed, 'newParagraph')) ?? put(pressed, '\n')),
    ),
    onDraft('resolute.joinParagraphs', (editor) =>
      queue.press(editor, async (pressed) => {
        const outcome = await typing(editor, pressed, 'join')
        if (!outcome) await commands.executeCommand('deleteLeft')
        return outcome
      }),
    ),
    onDraft('resolute.demoteParagraph', (editor) =>
      queue.press(editor, async (pressed) => {
        const { line, character } = lineAround(pressed.text, pressed.at)
        const mark = closingMarkAt(line, character)
        if (mark !== '') return { text: pressed.text, cursor: pressed.at + mark.length }
        const outcome = isHead(line, character) ? await typing(editor, pressed, 'demote') : null
        if (!outcome) await commands.executeCommand('tab')
        return outcome
      }),
    ),
    onDraft('resolute.promoteParagraph', (editor) =>
      queue.press(editor, async (pressed) => {
        const { line, character } = lineAround(pressed.text, pressed.at)
        const outcome = isHead(line, character) ? await typing(editor, pressed, 'promote') : null
        if (!outcome) await commands.executeCommand('outdent')
        return outcome
      }),
    ),
    edits(client, 'resolute.moveParagraphUp', 'moveUp', () =>
      commands.executeCommand('editor.action.moveLinesUpAction'),
    ),
    edits(client, 'resolute.moveParagraphDown', 'moveDown', () =>
      commands.executeCommand('editor.action.moveLinesDownAction'),
    ),
    edits(client, 'resolute.insertFootnote', 'insertFootnote', () =>
      window.showInformationMessage(l10n.t('A footnote belongs to the words of a paragraph: put the cursor there.')),
    ),
  )
}

/** What the server makes of a key in a text; null where it has nothing to do, or does not answer in time. */
async function outcomeOf(
  client: BaseLanguageClient,
  { document }: TextEditor,
  { text, at, ahead }: Pressed,
  command: WritingCommand,
): Promise<Outcome | null> {
  const position = client.code2ProtocolConverter.asPosition(document.positionAt(at))
  const uri = client.code2ProtocolConverter.asUri(document.uri)
  const written = await withinPatience(ask(client, Write, { uri, position, command, ahead }))
  if (written && 'refused' in written) {
    window.showInformationMessage(written.refused)
    return { text, cursor: at }
  }
  if (!written) return null
  if (written.asks) void askWhetherToRenumber()
  const due = applied(text, written.edits)
  return { text: due, cursor: offsetIn(due, written.cursor) }
}

/** The answer; null where it does not come in time, or is an error: the key has to do something. */
const withinPatience = (answer: Promise<Written | null>): Promise<Written | null> =>
  Promise.race([answer.catch(() => null), new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))])

/** A text put in at the cursor. */
const put = ({ text, at }: Pressed, typed: string): Outcome => ({
  text: text.slice(0, at) + typed + text.slice(at),
  cursor: at + typed.length,
})

/** A command whose edits are made one by one, so that what they move is seen to move. */
const edits = (
  client: BaseLanguageClient,
  name: string,
  command: WritingCommand,
  otherwise: () => Thenable<unknown>,
): Disposable =>
  onDraft(name, async (editor) => {
    const { uri, version } = editor.document
    const written = await ask(client, Write, {
      uri: client.code2ProtocolConverter.asUri(uri),
      position: client.code2ProtocolConverter.asPosition(editor.selection.active),
      command,
      ahead: 0,
    })
    if (!written) return otherwise()
    if ('refused' in written) return window.showInformationMessage(written.refused)
    await applyInPlace(editor, version, await client.protocol2CodeConverter.asTextEdits(written.edits))
    const { line, character } = written.cursor
    const place = new Position(line, character)
    editor.selection = new Selection(place, place)
    editor.revealRange(new Range(place, place))
    return undefined
  })
