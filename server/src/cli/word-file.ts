/** Word files among the texts that a command is given. */
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Language } from '../core/lexicon/languages.ts'
import { verbatim } from '../core/text/message.ts'
import { UsageError } from './command.ts'
import { decode } from './decode.ts'
import { foreignFile, mayBeWord } from './foreign-file.ts'

/** A bundle that lies beside this one: without it the others start sooner. */
export const wordBundle = () => require('./word.js') as typeof import('../word/word.ts')

/** True for a Word file, by its name or by how it begins. */
export const isWordFile = (path: string, bytes: Uint8Array): boolean =>
  mayBeWord(bytes) || (extname(path).toLowerCase() === '.docx' && foreignFile(bytes) === null)

/** The bundle has a class of its own for what it refuses: it is told by its name. */
export const isWordRefusal = (error: unknown): error is Error => error instanceof Error && error.name === 'WordRefusal'

/**
 * The text of a draft that is only read, or of a Word file with its tracked changes taken. Throws where it cannot be
 * read; `reader` is the language in which the person is told.
 */
export function readText(path: string, reader: Language): string {
  const bytes = readFileSync(path)
  if (!isWordFile(path, bytes)) return decode(bytes).text
  try {
    return wordBundle().fromWord(bytes, 'accept', reader).text
  } catch (error) {
    throw isWordRefusal(error) ? new UsageError(verbatim(error.message)) : error
  }
}
