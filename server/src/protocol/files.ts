import { message } from './message.ts'

/**
 * Client to server: the text of a catalogue at an address of the scheme `resolution-catalogue`; null where there is
 * none.
 */
export const CatalogueText = message<{ uri: string }, string | null>('resolute/catalogueText')

/** Server to client: the text of a file. Rejects with one clear line where it cannot be read. */
export const ReadFile = message<{ uri: string }, string>('resolute/readFile')

/** Server to client: the addresses of all drafts of the workspace. */
export const FindDrafts = message<void, string[]>('resolute/findDrafts')
