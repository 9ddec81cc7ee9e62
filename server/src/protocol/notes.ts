import type { Position, Range } from 'vscode-languageserver-protocol'
import { message } from './message.ts'

/** A note of a reviewer in a draft. */
export interface DraftNote {
  readonly uri: string
  readonly range: Range
  readonly text: string
}

/** Client to server: the notes of a draft, or of all drafts of the workspace. */
export const NotesOf = message<{ uri: string | null }, DraftNote[]>('resolute/notes')

/** Client to server: where a note about a place is put in, and what stands around its words; null where no draft is. */
export const PlaceOfNote = message<
  { uri: string; position: Position },
  { readonly position: Position; readonly before: string; readonly after: string } | null
>('resolute/placeOfNote')
