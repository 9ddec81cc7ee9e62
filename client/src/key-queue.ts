import {
  commands,
  type Disposable,
  Range,
  Selection,
  SnippetString,
  type TextDocument,
  type TextEditor,
  workspace,
} from 'vscode'
import { type ContentChange, type Replacement, replacementOf, typedAfter } from './typing.ts'

/** What a key makes of a text: the text, and where the cursor stands in it. */
export interface Outcome {
  readonly text: string
  readonly cursor: number
}

/** What a key was pressed in: the text without what has been typed since, and the place of the cursor. */
export interface Pressed {
  readonly text: string
  readonly at: number
  /** How many characters have been typed behind that place since, which the text of the draft has already. */
  readonly ahead: number
}

/** Tells what a key does; null for nothing. */
type Work = (pressed: Pressed) => Promise<Outcome | null>

/**
 * How long it is tried to put an outcome into a text that a person types on in, in milliseconds. The editor refuses it
 * where a letter comes before it: on a slow machine, until the person rests for a moment.
 */
const INSISTENCE = 60_000
/** How long it waits between two tries, in milliseconds. */
const BETWEEN_TRIES = 5

/** A key whose answer is waited for. */
interface Pending {
  readonly document: TextDocument
  /** Where what is typed meanwhile begins, and that text; null where the draft was changed in another way. */
  at: number
  typed: string | null
  /** What is being put in, by which the change is known for our own, and where the typing begins behind it. */
  own: (Replacement & { readonly cursor: number; readonly typed: string }) | null
}

/** A key that waits for its turn: how much was typed, behind the key before it, when it was pressed. */
interface Queued {
  waiting: number | null
}

/**
 * Keys whose answers are waited for, one after another. What is typed meanwhile goes on behind what each of them puts
 * in, as if it had come at once. While there are any the context `resolute.waits` is set: a key that moves the cursor in
 * the window would come before them.
 */
export class KeyQueue implements Disposable {
  #tail: Promise<Pending | null> = Promise.resolve(null)
  #pending: Pending | null = null
  readonly #queued: Queued[] = []
  readonly #listener = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const pending = this.#pending
    if (pending?.document === document) heed(pending, contentChanges)
  })

  dispose(): void {
    this.#listener.dispose()
  }

  /**
   * Does the work of a key in its turn. The place of a first one is taken down at once: what was typed behind it may
   * have come with it, in one message of the editor.
   */
  press(editor: TextEditor, work: Work): Promise<unknown> {
    const { document } = editor
    const waiting = this.#pending?.document === document ? this.#pending.typed?.length : undefined
    if (!this.#pending && this.#queued.length === 0) {
      this.#pending = pendingAt(document, cursorOf(editor))
      tellWaiting(true)
    }
    const queued = { waiting: waiting ?? null }
    this.#queued.push(queued)
    this.#tail = this.#tail.then((former) => this.#run(editor, work, former, queued)).catch(() => null)
    return this.#tail
  }

  /** `former` is what has become of the key before. Returns what becomes of this one. */
  async #run(editor: TextEditor, work: Work, former: Pending | null, { waiting }: Queued): Promise<Pending> {
    this.#queued.shift()
    for (const later of this.#queued) if (later.waiting !== null) later.waiting -= waiting ?? 0
    const { document } = editor
    const early = this.#pending?.typed === null ? null : this.#pending
    const pending = early ?? behind(former, waiting, document) ?? pendingAt(document, cursorOf(editor))
    this.#pending = pending
    try {
      const { at, typed } = pending
      const ahead = typed?.length ?? 0
      const outcome = await work({ text: without(document.getText(), at, ahead), at, ahead })
      if (outcome) await put(editor, outcome, pending)
      return pending
    } finally {
      this.#pending = null
      if (this.#queued.length === 0) tellWaiting(false)
    }
  }
}

const tellWaiting = (waits: boolean): void => void commands.executeCommand('setContext', 'resolute.waits', waits)

/** A key that was pressed so many characters behind the one before; null where that one has lost its place. */
function behind(former: Pending | null, waiting: number | null, document: TextDocument): Pending | null {
  if (!former || former.typed === null || waiting === null || former.document !== document) return null
  return pendingAt(document, former.at + waiting, former.typed.slice(waiting))
}

const cursorOf = ({ document, selection }: TextEditor): number => document.offsetAt(selection.active)

const pendingAt = (document: TextDocument, at: number, typed = ''): Pending => ({ document, at, typed, own: null })

/** Takes note of changes while a key is waited for: our own, or typing. */
function heed(pending: Pending, changes: readonly ContentChange[]): void {
  const { own } = pending
  const [change] = changes
  if (own && change && changes.length === 1 && change.rangeOffset === own.start && isSame(change.text, own)) {
    pending.at = own.cursor
    pending.typed = own.typed
    pending.own = null
  } else pending.typed = typedAfter(pending.typed, pending.at, changes)
}

const isSame = (put: string, { left, right }: Replacement): boolean =>
  put.replace(/\r\n?/g, '\n') === (left + right).replace(/\r\n?/g, '\n')

/** Puts an outcome in, what was typed meanwhile behind it, unless the draft is changed in another way before. */
async function put(editor: TextEditor, { text, cursor }: Outcome, pending: Pending): Promise<void> {
  for (const end = Date.now() + INSISTENCE; Date.now() < end; ) {
    const { typed } = pending
    const current = editor.document.getText()
    if (typed === null || !current.startsWith(typed, pending.at)) return
    const due = text.slice(0, cursor) + typed + text.slice(cursor)
    const replacement = visible(replacementOf(current, due, cursor + typed.length), due, pending.at)
    pending.own = { ...replacement, cursor, typed }
    if (await replace(editor, replacement, cursor + typed.length)) return
    pending.own = null
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES))
  }
}

const without = (text: string, at: number, length: number): string => text.slice(0, at) + text.slice(at + length)

/**
 * A cursor that goes on over words puts these in anew: only a change of the text is refused where somebody has typed in
 * the meantime.
 */
function visible(replacement: Replacement, due: string, at: number): Replacement {
  const { start, end, left, right } = replacement
  const isMove = start === end && left === '' && right === '' && at < start
  return isMove ? { start: at, end, left: due.slice(at, start), right } : replacement
}

/** Makes a replacement, in one step that can be undone; false where the text has changed in the meantime. */
async function replace(editor: TextEditor, { start, end, left, right }: Replacement, cursor: number): Promise<boolean> {
  const { document } = editor
  if (start === end && left === '' && right === '') return true
  const range = new Range(document.positionAt(start), document.positionAt(end))
  const isSame = document.getText(range) === left + right
  const undo = { undoStopBefore: !isSame, undoStopAfter: !isSame }
  if (document.lineAt(range.start.line).firstNonWhitespaceCharacterIndex === 0) {
    // A snippet puts text and cursor at once: nothing can be typed between the two.
    const snippet = new SnippetString().appendText(left).appendTabstop(0).appendText(right)
    return editor.insertSnippet(snippet, range, undo)
  }
  if (!(await editor.edit((builder) => builder.replace(range, left + right), undo))) return false
  const place = document.positionAt(cursor)
  editor.selection = new Selection(place, place)
  editor.revealRange(new Range(place, place))
  return true
}
