/**
 * Word files, as a bundle of its own that is loaded when somebody asks for one: bytes and texts in and out. Offline,
 * and within limits; what cannot be read is a `WordRefusal` with one message. What is said to people is in the language
 * that is asked for.
 */
import { parse } from '../core/document/document.ts'
import { asPrinted } from '../core/interchange/as-printed.ts'
import { draftOfHtml } from '../core/interchange/html/paste.ts'
import { referencesOf } from '../core/interchange/references.ts'
import { exportWord } from '../core/interchange/word/export.ts'
import { importWord } from '../core/interchange/word/import.ts'
import { changeInPlace } from '../core/interchange/word/in-place/write.ts'
import { sayLeft } from '../core/interchange/word/read/report.ts'
import type { ChangesMode } from '../core/interchange/word/read/settle.ts'
import { WordRefusal } from '../core/interchange/word/refusal.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { chooseStyle } from '../core/lint/choose-style.ts'
import { DEFAULT_SETTINGS } from '../core/lint/settings.ts'
import type { HouseStyle } from '../core/styles/style.ts'
import { say } from '../core/text/message.ts'
import type { FromWord, ToWord, WordFile } from '../protocol/word.ts'
import { printMessage } from './print.ts'

/** Reads a Word file as a draft. Throws a `WordRefusal`. */
export function fromWord(bytes: Uint8Array, changes: ChangesMode, reader: Language): FromWord {
  const { text, report } = refusingIn(reader, () => importWord(bytes, changes))
  return { text, left: report.map((line) => printMessage(sayLeft(line), reader)) }
}

/** What `work` gives; what it refuses is said in a language. */
function refusingIn<T>(reader: Language, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof WordRefusal) error.message = printMessage(error.said, reader)
    throw error
  }
}

/** A draft that becomes a Word file, in a house that may be that of an organization. */
interface StyledToWord extends ToWord {
  readonly styles?: readonly HouseStyle[]
}

const EARLIER = say`The Word file has tracked changes already: they stay, and yours are added to its text with all of them accepted.`

/** Writes a draft as a Word file. */
export function toWord({ text, hand, reader, styles = [], base, hasFields = false }: StyledToWord): WordFile {
  if (base instanceof Uint8Array) {
    const { bytes, left, references, tables, hasEarlier } = refusingIn(reader, () =>
      changeInPlace(base, parse(text), hand),
    )
    const said = [
      ...(hasEarlier ? [EARLIER] : []),
      ...references,
      ...left.map((words) => say`“${words}…” holds more than words and is left as it was: change it in Word.`),
      ...tables.map(
        (words) => say`“${words}…” is a table that the draft has otherwise, and is left as it was: change it in Word.`,
      ),
    ]
    return {
      bytes,
      left: said.map((message) => printMessage(message, reader)),
    }
  }
  const { document, left } = asPrinted(parse(text))
  const { style } = chooseStyle(document, { ...DEFAULT_SETTINGS, styles })
  const underline = style.emphasis === 'underline' ? 'underline' : 'italic'
  const bytes = exportWord(document, {
    hand,
    underline,
    ...(base !== undefined && { base: asPrinted(parse(base)).document }),
    ...(hasFields && { references: referencesOf(document, style) }),
  })
  return { bytes, left: left.map((message) => printMessage(message, reader)) }
}

/** What was copied as HTML, as text for a draft; null where plain text says as much. */
export const fromHtml = (html: string, firstNote: number): string | null => draftOfHtml(html, firstNote)
