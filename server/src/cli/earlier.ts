/** An earlier text of a draft: a file, or a resolution by its symbol, from a catalogue that has texts. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { textFile } from '../core/catalogue/layout.ts'
import { type Document, parse } from '../core/document/document.ts'
import { isTooLong } from '../core/document/limits.ts'
import { isUnfinished, symbolsOf } from '../core/features/typed-symbols.ts'
import { LANGUAGES, type Language } from '../core/lexicon/languages.ts'
import { say } from '../core/text/message.ts'
import { open } from './catalogue/open.ts'
import { UsageError } from './command.ts'
import { reason } from './reason.ts'
import { about } from './tell.ts'
import { readText } from './word-file.ts'

/**
 * Reads it; a Word file with its tracked changes taken. Throws a refusal in one line where there is none, or it cannot
 * be read.
 */
export function readEarlier(named: string, catalogues: readonly string[], reader: Language): Document {
  const path = existsSync(named) ? named : textFileOf(named, catalogues)
  if (path === null) throw new UsageError(say`${named} cannot be found, and no catalogue named has its text.`)
  try {
    const document = parse(readText(path, reader))
    if (isTooLong(document)) throw new UsageError(say`is too large to be read`)
    return document
  } catch (error) {
    throw new UsageError(about(named, reason(error)))
  }
}

/** The file of a symbol's text in one of the catalogues; null where none has it. */
export function textFileOf(named: string, catalogues: readonly string[]): string | null {
  for (const one of catalogues) {
    const { folder, catalogue } = open(one)
    const symbol = symbolsOf(named, catalogue).find((found) => !isUnfinished(found))
    if (symbol === undefined) continue
    const languages = catalogue.get(symbol)?.texts ?? LANGUAGES
    const file = languages.map((language) => join(folder, textFile(symbol, language))).find((path) => existsSync(path))
    if (file !== undefined) return file
  }
  return null
}
