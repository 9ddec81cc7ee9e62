import { commands, Disposable, l10n, Position, Range, Selection, type TextEditor, window } from 'vscode'
import type { BaseLanguageClient, CompletionList } from 'vscode-languageclient'
import { Write, type WritingCommand } from '../../../server/src/protocol/writing.ts'
import { askWhetherToRenumber } from '../ask-to-renumber.ts'
import { lookUp, onDraft } from '../draft.ts'
import { applyInPlace } from '../edits.ts'
import { KeyQueue, type Outcome, type Pressed } from '../key-queue.ts'
import { ask } from '../messages.ts'
import { closingMarkAt, isHead } from '../place-in-line.ts'
import { deleteBack, type Indentation, indent, outdent, put } from '../plain-keys.ts'
import { applied, lineAround, offsetIn } from '../text-offsets.ts'

/** What the key says that takes the first row of a list. */
const FROM_LIST = 'list'

/** By a character that was typed, as the protocol counts what brings a list up. */
const TRIGGERED = 2

/**
 * How long a key waits for the server before it does what it does in any text, in milliseconds: one that has just been
 * started on a slow machine takes over two seconds, and what is typed meanwhile has its place.
 */
const PATIENCE = 5_000

/** The commands of keys that are pressed while a person types. */
const KEYS = ['newParagraph', 'demoteParagraph', 'promoteParagraph', 'joinParagraphs'].map((name) => `resolute.${name}`)

/** Has these keys write paragraphs from when they can at once: until then they do what they do in any text. */
export async function takeKeys(): Promise<void> {
  await lookUp(KEYS).then(undefined, () => undefined)
  await commands.executeCommand('setContext', 'resolute.takesKeys', true)
}

/** The keys that write paragraphs, each with what it does where there is nothing to do for a resolution. */
export function writing(client: BaseLanguageClient): Disposable {
  const queue = new KeyQueue()
  const typing = (editor: TextEditor, pressed: Pressed, command: WritingCommand): Promise<Outcome | null> =>
    outcomeOf(client, editor, pressed, command)
  const tab = async (editor: TextEditor, pressed: Pressed): Promise<Outcome | null> => {
    const { line, character } = lineAround(pressed.text, pressed.at)
    const mark = closingMarkAt(line, character)
    if (mark !== '') return { text: pressed.text, cursor: pressed.at + mark.length }
    const outcome = isHead(line, character) ? await typing(editor, pressed, 'demote') : null
    return outcome ?? indent(pressed, indentationOf(editor))
  }
  return Disposable.from(
    queue,
    onDraft('resolute.newParagraph', (editor) =>
      queue.press(editor, async (pressed) => (await typing(editor, pressed, 'newParagraph')) ?? put(pressed, '\n')),
    ),
    onDraft('resolute.joinParagraphs', (editor) =>
      queue.press(editor, async (pressed) => (await typing(editor, pressed, 'join')) ?? deleteBack(pressed)),
    ),
    onDraft('resolute.demoteParagraph', (editor, argument) =>
      queue.press(editor, async (pressed) => {
        const row = argument === FROM_LIST ? await firstRow(client, editor, pressed) : null
        return row ?? tab(editor, pressed)
      }),
    ),
    onDraft('resolute.promoteParagraph', (editor) =>
      queue.press(editor, async (pressed) => {
        const { line, character } = lineAround(pressed.text, pressed.at)
        const outcome = isHead(line, character) ? await typing(editor, pressed, 'promote') : null
        return outcome ?? outdent(pressed, indentationOf(editor))
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

/**
 * The first row of the list at the cursor, taken. It is asked for anew: the list that is seen may be behind a quick
 * hand, and would put in what was meant by fewer letters. Null where there is none.
 */
async function firstRow(
  client: BaseLanguageClient,
  { document }: TextEditor,
  { text, at, ahead }: Pressed,
): Promise<Outcome | null> {
  await commands.executeCommand('hideSuggestWidget')
  if (ahead > 0) return null
  const asked = client.sendRequest<CompletionList | null>('textDocument/completion', {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    position: client.code2ProtocolConverter.asPosition(document.positionAt(at)),
    context: { triggerKind: TRIGGERED },
  })
  const [row] = (await withinPatience(asked))?.items ?? []
  if (!row?.textEdit || !('range' in row.textEdit)) return null
  const others = row.additionalTextEdits ?? []
  const start = offsetIn(text, row.textEdit.range.start) + applied(text, others).length - text.length
  return { text: applied(text, [...others, row.textEdit]), cursor: start + row.textEdit.newText.length }
}

/** The answer; null where it does not come in time, or is an error: the key has to do something. */
const withinPatience = <T>(answer: Promise<T | null>): Promise<T | null> =>
  Promise.race([answer.catch(() => null), new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))])

const indentationOf = ({ options: { tabSize, insertSpaces } }: TextEditor): Indentation => ({
  width: typeof tabSize === 'number' ? tabSize : 4,
  isSpaces: insertSpaces !== false,
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
    const { active, anchor, isSingleLine } = editor.selection
    // What is selected over several lines is of several paragraphs, whose lines the editor moves.
    if (!isSingleLine && command !== 'insertFootnote') return otherwise()
    const selected = editor.document.getText(editor.selection)
    const written = await ask(client, Write, {
      uri: client.code2ProtocolConverter.asUri(uri),
      position: client.code2ProtocolConverter.asPosition(active),
      command,
      ahead: 0,
    })
    if (!written) return otherwise()
    if ('refused' in written) return window.showInformationMessage(written.refused)
    await applyInPlace(editor, version, await client.protocol2CodeConverter.asTextEdits(written.edits))
    const { line, character } = written.cursor
    const place = new Position(line, character)
    const other = new Position(line, Math.max(0, character + anchor.character - active.character))
    // A number in what is selected may have become longer: then nothing is.
    const isStill = editor.document.getText(new Range(other, place)) === selected
    editor.selection = new Selection(isStill ? other : place, place)
    editor.revealRange(new Range(place, place))
    return undefined
  })
