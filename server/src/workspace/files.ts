import type { Language } from '../core/lexicon/languages.ts'

/** How the server reaches the files of the workspace, whoever reads them. */
export interface Files {
  /** All drafts in the workspace folders with these addresses. */
  find(folders: readonly string[]): Promise<readonly FoundFile[]>
  /**
   * The text of a file. Rejects with one clear line where it cannot be read, or does not lie in the folder `within`,
   * where one is given.
   */
  read(uri: string, within?: string): Promise<string>
  /**
   * The bytes of a file without waiting, as a text of a character for each, where that can be done; throws where `read`
   * rejects.
   */
  bytesNow?(uri: string): string
  /** The words of such a text. */
  decode?(bytes: string): string
  /**
   * What tells one state of a file from another: its size and time; null where there is no such file in the folders.
   */
  stamp?(uri: string, folders: readonly string[]): Promise<string | null>
}

/** A file that was found; its stamp is null where nothing tells its states apart. */
export interface FoundFile {
  readonly uri: string
  readonly stamp: string | null
  /** The language that its configuration says it is in, where it says one. */
  readonly language?: Language | null
}

/** The stamp of a file by its size in bytes and the time of its last change. */
export const stampFrom = (size: number, time: number): string => `${size} ${time}`

/** The size in bytes that a stamp tells; 0 where it tells none. */
export const sizeOf = (stamp: string | null): number => Number(stamp?.split(' ', 1)[0] ?? 0)

/** What a server has that can reach no files: the drafts that are open, and no others. */
export const noFiles: Files = {
  find: async () => [],
  read: async (uri) => {
    throw new Error(`${uri} cannot be read: this editor gives no access to files.`)
  },
}

/** True for the name, path or address of a draft. */
export const isDraftName = (name: string): boolean => /\.resolution(\.md)?$/i.test(name)

/** True for a folder that holds no drafts of a person's own. */
export const isPassedOver = (folder: string): boolean =>
  folder === 'node_modules' || folder === 'out' || folder.startsWith('.')

/**
 * True for a text of a catalogue, which `resolute catalogue build` has put into a folder of its own: no draft of
 * anybody's.
 */
export const isCatalogueFile = (path: string): boolean =>
  /[/\\]texts[/\\][A-Za-z0-9_-]+\.(?:en|es|fr)\.resolution$/.test(path)

/** True for a draft that no passed-over folder separates from the workspace folder it lies in. */
export function isOwnDraft(uri: string, folders: readonly string[]): boolean {
  const key = uriKey(uri)
  const folder = folders.map((f) => `${uriKey(f).replace(/\/$/, '')}/`).find((f) => key.startsWith(f))
  const between = folder === undefined ? [] : key.slice(folder.length).split('/').slice(0, -1)
  return isDraftName(key) && !isCatalogueFile(key) && !between.some(isPassedOver)
}

/** True for a draft of a person's own that lies in one of these folders. */
export const isDraftIn = (folders: readonly string[], uri: string): boolean =>
  folders.some((folder) => uriKey(uri).startsWith(`${uriKey(folder).replace(/\/$/, '')}/`)) && isOwnDraft(uri, folders)

/**
 * One spelling for each address: clients differ in what they write as `%…` and in the case of the drive letter.
 * Only ever compared, never sent.
 */
export function uriKey(uri: string): string {
  let plain = uri
  try {
    if (uri.includes('%')) plain = decodeURIComponent(uri)
  } catch {
    // Not well-formed: it stands for itself.
  }
  return plain.replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase())
}
