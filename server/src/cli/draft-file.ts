/** One draft on the disk: read whole, and written whole or not at all. */
import { accessSync, constants, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from './command.ts'
import { type Decoded, decode, encode } from './decode.ts'

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-'

/** One draft that a command was given; plain data, which a thread can be given. */
export interface Input extends Decoded {
  /** As it was given, or found under a folder that was given. */
  readonly path: string
}

/** The address of a draft, as other drafts know it. */
export const addressOf = ({ path }: Pick<Input, 'path'>): string =>
  path === STANDARD_INPUT ? 'untitled:standard-input' : pathToFileURL(resolve(path)).href

/** Reads a draft from its file. Throws where that cannot be read. */
export const readDraft = (path: string): Input => ({ path, ...decode(readFileSync(path)) })

/**
 * Puts another text in the place of a draft, in the same encoding. Throws a refusal where its file cannot be written, or
 * is not as it was when it was read.
 */
export function writeDraft(draft: Input, text: string): void {
  if (draft.path === STANDARD_INPUT) throw new UsageError('cannot be changed')
  try {
    replace(draft.path, encode(draft), encode({ ...draft, text }))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`cannot be written, and is as it was: ${(error as Error).message}`)
  }
}

/**
 * Puts other bytes in a file's place, whole or not at all: they are written beside it and take its name, where it leads
 * and its rights.
 */
function replace(path: string, before: Uint8Array, bytes: Uint8Array): void {
  const file = realpathSync(path)
  const { mode } = fileStatus(file)
  // What may not be written is not written over either.
  accessSync(file, constants.W_OK)
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  try {
    writeFileSync(part, bytes, { mode })
    // Other drafts have been checked since this one was read, and somebody may have gone on writing it.
    if (!readFileSync(file).equals(before)) throw new UsageError('has changed since it was read, and is left as it is')
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

function fileStatus(file: string) {
  const status = statSync(file)
  if (!status.isFile()) throw new UsageError('is no file that can be written')
  return status
}
