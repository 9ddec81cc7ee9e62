import type { Connection } from 'vscode-languageserver'
import type { InitializationOptions } from '../protocol/start.ts'
import { type Files, noFiles } from '../workspace/files.ts'
import type { Storage } from '../workspace/index-storage.ts'
import type { IndexWorker } from '../workspace/index-worker.ts'
import { clientFiles } from './client-files.ts'

/** What the machine under the server can do; a browser can do none of it, and the client helps out. */
export interface Platform {
  /** The text of the catalogue of facts that lies beside the server. */
  readCatalogue?(): Promise<string>
  /** The files of the disk. */
  readonly files?: Files
  /** Keeps the index between sessions in the folder with this address. */
  storage?(folder: string): Storage
  /** Starts a second reader of drafts, which reads from the disk. */
  startWorker?(): IndexWorker
}

/**
 * How files are reached in a workspace with these folders. The disk is several times as fast as asking the client, who
 * alone can read other places.
 */
export function filesFor(
  platform: Platform,
  connection: Connection,
  folders: readonly string[],
  options: InitializationOptions,
): Files {
  const isOnDisk = folders.every((folder) => folder.startsWith('file:'))
  if (platform.files && (isOnDisk || !options.files)) return platform.files
  return options.files ? clientFiles(connection) : noFiles
}
