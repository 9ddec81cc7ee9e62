/** One draft on the disk: read whole, and written whole or not at all. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { say } from '../core/text/message.ts'
import { bytesNow } from '../node/bytes-now.ts'
import { ChangedMeanwhile, putFile, whyNot } from '../node/put-file.ts'
import { UsageError } from './command.ts'
import { type Decoded, decode, encode, isText } from './decode.ts'

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

/** The same of a file that has been found before: it may have become a pipe since, which might never end. */
export function readDraftAgain(path: string): Input {
  if (!statSync(path).isFile()) throw new UsageError(say`is no file any more`)
  return readDraft(path)
}

/**
 * The same where the bytes pass a test, a character for each of them; null where they do not. Throws where `readDraft`
 * does.
 */
export function readDraftIf(path: string, test: (bytes: string) => boolean): Input | null {
  const bytes = bytesNow(path)
  return isText(bytes) && !test(bytes.toString('latin1')) ? null : { path, ...decode(bytes) }
}

/** The file of a draft is not as it was when it was read. */
export class ChangedDraft extends UsageError {}

/**
 * Puts another text in the place of a draft, in the same encoding. Throws a refusal where its file cannot be written, a
 * `ChangedDraft` where it is not as it was when it was read.
 */
export function writeDraft(draft: Input, text: string): void {
  if (draft.path === STANDARD_INPUT) throw new UsageError(say`cannot be changed`)
  try {
    putFile(draft.path, encode({ ...draft, text }), encode(draft))
  } catch (error) {
    if (error instanceof ChangedMeanwhile)
      throw new ChangedDraft(say`has changed since it was read, and is left as it is: try again`)
    throw new UsageError(say`cannot be written, and is as it was: ${whyNot(error)}`)
  }
}

/** Does `work` on a draft, and once more on what is there by then where its file has changed since it was read. */
export function withFresh<T>(draft: Input, work: (draft: Input) => T): T {
  try {
    return work(draft)
  } catch (error) {
    if (!(error instanceof ChangedDraft)) throw error
    return work(readDraftAgain(draft.path))
  }
}
