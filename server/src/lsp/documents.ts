import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { type Document, edit, parse, wordless } from '../core/document/document.ts'
import { isTooLong, LONGEST_DRAFT } from '../core/document/limits.ts'
import { isRecognized } from '../core/document/recognized.ts'
import type { Language } from '../core/lexicon/languages.ts'
import type { Edit } from '../core/text/edit.ts'
import type { Span } from '../core/text/span.ts'
import type { Log } from '../log.ts'
import { spanOf } from './convert.ts'
import { TextDocuments } from './language-server.ts'

/** One open draft, as it stands in the editor at one version. */
export interface OpenDraft {
  readonly uri: string
  readonly version: number
  /** Replaced by the same text read in another language, where the configuration says so: see `readIn`. */
  document: Document
  /** What it was when it was opened, until that has been checked; then null. */
  opened: Document | null
  /** About where the person works: the place of the first of the last changes, or the beginning. */
  readonly place: number
  /** What a key has just put in, or taken out behind that; null where the last change was of another kind. */
  readonly typed: Span | null
  /** A text of this kind may be anything, and is a draft only where it is recognized for one. */
  readonly mayBeOther: boolean
}

/**
 * What stands for all drafts that are too long to be read: their words are not kept, since each key in them would cost
 * as much as they are long. None becomes a draft again before it is opened again, or comes as a whole.
 */
const NOT_KEPT = wordless(LONGEST_DRAFT + 1)

const kept = (document: Document): Document => (isTooLong(document) ? NOT_KEPT : document)

/** The draft, from now on in the language that its configuration says. */
export function readIn<D extends Pick<OpenDraft, 'document'>>(draft: D, language: Language | null): D {
  if (draft.document.given !== language && draft.document !== NOT_KEPT)
    draft.document = parse(draft.document.text, language)
  return draft
}

/** The drafts that the client has open; texts that are none are followed, and nobody sees them. */
class Drafts extends TextDocuments<OpenDraft> {
  override get(uri: string): OpenDraft | undefined {
    const open = super.get(uri)
    return open && isDraft(open) ? open : undefined
  }

  override all(): OpenDraft[] {
    return super.all().filter(isDraft)
  }

  /** Whether the client has this text open, be it a draft or not. */
  follows(uri: string): boolean {
    return super.get(uri) !== undefined
  }
}

const isDraft = ({ mayBeOther, document }: OpenDraft): boolean => !mayBeOther || isRecognized(document.text)

export type OpenDrafts = Drafts

/** The drafts that the client has open, kept in step with it change by change. */
export const openDrafts = (): OpenDrafts =>
  new Drafts({
    create: (uri, language, version, text) => {
      const document = kept(parse(text))
      return { uri, version, document, opened: document, place: 0, typed: null, mayBeOther: language === 'markdown' }
    },
    update: ({ uri, document: before, opened, typed: last, mayBeOther }, changes, version) => {
      const document = kept(applyChanges(before, changes))
      const [change] = changes
      const hasPlace = document !== NOT_KEPT && change && 'range' in change
      const place = hasPlace ? spanOf(document, change.range).start : 0
      const typed = document === NOT_KEPT ? null : typedBy(before, changes, last)
      return { uri, version, document, opened, place, typed, mayBeOther }
    },
  })

/** No key puts in more, in UTF-16 units: what is longer is pasted. */
const LONGEST_TYPED = 80

/** What a change types; one that takes away counts where it goes on right behind what was typed before. */
function typedBy(before: Document, changes: readonly TextDocumentContentChangeEvent[], last: Span | null): Span | null {
  const [change, more] = changes
  if (!change || more || !('range' in change) || change.text.length > LONGEST_TYPED) return null
  const { start, end } = spanOf(before, change.range)
  const goesOn = change.text !== '' || end === last?.end || end === last?.start
  return goesOn ? { start, end: start + change.text.length } : null
}

/** Keeps the drafts in step with the client; a change to a draft that is not open is lost, and the log says so. */
export function follow(drafts: OpenDrafts, connection: Connection, log: Log): void {
  drafts.listen({
    ...connection,
    onDidChangeTextDocument: (changed) =>
      connection.onDidChangeTextDocument((event) => {
        const { uri } = event.textDocument
        if (!drafts.follows(uri)) log(`A change to ${uri} is lost: this draft was never opened, or has been closed.`)
        changed(event)
      }),
  })
}

/**
 * The document after the client's changes. Each change counts in the text that the one before it has left; changes that
 * run from the end of the text to its beginning do not move one another, so that they are one edit. Of a text that is
 * not kept, none counts but one that brings all of it.
 */
export function applyChanges(document: Document, changes: readonly TextDocumentContentChangeEvent[]): Document {
  let current = document
  let gathered: Edit[] = []
  const apply = () => {
    if (gathered.length > 0) current = edit(current, gathered)
    gathered = []
  }
  for (const change of changes) {
    if (current === NOT_KEPT && 'range' in change) continue
    if (!('range' in change)) {
      gathered = []
      current = parse(change.text, document.given)
      continue
    }
    const last = gathered.at(-1)
    let span = spanOf(current, change.range)
    if (last && span.end >= last.span.start) {
      apply()
      span = spanOf(current, change.range)
    }
    gathered.push({ span, text: change.text })
  }
  apply()
  return current
}
