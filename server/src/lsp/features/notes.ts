import { type Document, parse } from '../../core/document/document.ts'
import { isTooLong, LONGEST_INDEXED } from '../../core/document/limits.ts'
import { placeOfNote } from '../../core/features/add-note.ts'
import { notesOf } from '../../core/features/notes.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import { type DraftNote, NotesOf, PlaceOfNote } from '../../protocol/notes.ts'
import { throwIfCancelled } from '../../workspace/cancellation.ts'
import { isDraftIn, uriKey } from '../../workspace/files.ts'
import { TimeSlice } from '../../workspace/time-slice.ts'
import { offsetOf, rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

/** The notes of reviewers in drafts: listed, and put in. */
export const notes: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, drafts, files, log } = session
    connection.onRequest(
      NotesOf.method,
      guard(log, 'Notes', [], async ({ uri }: { uri: string | null }, cancellation): Promise<DraftNote[]> => {
        if (uri !== null) return notesIn(uri, (await session.draftToRead(uri))?.document)
        const folders = await session.foldersNow()
        const open = new Map(drafts.all().map((draft) => [uriKey(draft.uri), draft]))
        const addresses = (await files.find(folders)).map((file) => file.uri).filter((one) => isDraftIn(folders, one))
        const all: DraftNote[] = []
        const slice = new TimeSlice()
        for (const address of addresses) {
          throwIfCancelled(cancellation)
          const draft = open.get(uriKey(address))
          open.delete(uriKey(address))
          const document = draft?.document ?? (await withComments(() => files.read(address)))
          all.push(...notesIn(draft?.uri ?? address, document))
          if (slice.isDue) await slice.yieldToEventLoop(cancellation)
        }
        // Drafts that lie in no file of the workspace.
        for (const draft of open.values()) all.push(...notesIn(draft.uri, draft.document))
        return all.sort((a, b) => a.uri.localeCompare(b.uri, 'en', { numeric: true }))
      }),
    )
    connection.onRequest(
      PlaceOfNote.method,
      guard(log, 'Note', null, ({ uri, position }: Parameters<NonNullable<typeof PlaceOfNote.types>>[0]) => {
        const document = session.draft(uri)?.document
        if (!document || isTooLong(document)) return null
        const { at, before, after } = placeOfNote(document, offsetOf(document, position))
        return { position: document.lines.position(at), before, after }
      }),
    )
  },
}

/** A text that may have notes; undefined where it cannot be read, or has none: it is not looked into then. */
async function withComments(read: () => Promise<string>): Promise<Document | undefined> {
  const text = await read().catch(() => '')
  return text.includes('<!--') && text.length <= LONGEST_INDEXED ? parse(text) : undefined
}

const notesIn = (uri: string, document: Document | undefined): DraftNote[] =>
  document && !isTooLong(document)
    ? notesOf(document).map(({ span, text }) => ({ uri, range: rangeOf(document, span), text: forDisplay(text) }))
    : []
