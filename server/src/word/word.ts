/**
 * Word files, as a bundle of its own that is loaded when somebody asks for one: bytes and texts in and out. Offline, and
 * within limits; what cannot be read is a `WordRefusal` with one message.
 */
import { parse } from '../core/document/document.ts'
import { draftOfHtml } from '../core/interchange/html/paste.ts'
import { referencesOf } from '../core/interchange/references.ts'
import { exportWord } from '../core/interchange/word/export.ts'
import { importWord } from '../core/interchange/word/import.ts'
import { changeInPlace } from '../core/interchange/word/in-place/write.ts'
import { sayLeft } from '../core/interchange/word/read/report.ts'
import type { ChangesMode } from '../core/interchange/word/read/settle.ts'
import { chooseStyle } from '../core/lint/choose-style.ts'
import { DEFAULT_SETTINGS } from '../core/lint/settings.ts'
import type { HouseStyle } from '../core/styles/style.ts'
import type { FromWord, ToWord, WordFile } from '../protocol.ts'

/** Reads a Word file as a draft. Throws a `WordRefusal`. */
export function fromWord(bytes: Uint8Array, changes: ChangesMode): FromWord {
  const { text, report } = importWord(bytes, changes)
  return { text, left: report.map(sayLeft) }
}

/** A draft that becomes a Word file, in a house that may be that of an organization. */
interface StyledToWord extends ToWord {
  readonly styles?: readonly HouseStyle[]
}

const EARLIER =
  'The Word file has tracked changes already: they stay, and yours are added to its text with all of them accepted.'

/** Writes a draft as a Word file. */
export function toWord({ text, hand, styles = [], base, hasFields = false }: StyledToWord): WordFile {
  const document = parse(text)
  if (base instanceof Uint8Array) {
    const { bytes, left, tables, hasEarlier } = changeInPlace(base, document, hand)
    return {
      bytes,
      left: [
        ...(hasEarlier ? [EARLIER] : []),
        ...left.map((words) => `“${words}…” holds more than words and is left as it was: change it in Word.`),
        ...tables.map(
          (words) => `“${words}…” is a table that the draft has otherwise, and is left as it was: change it in Word.`,
        ),
      ],
    }
  }
  const { style } = chooseStyle(document, { ...DEFAULT_SETTINGS, styles })
  const underline = style.emphasis === 'underline' ? 'underline' : 'italic'
  const bytes = exportWord(document, {
    hand,
    underline,
    ...(base !== undefined && { base: parse(base) }),
    ...(hasFields && { references: referencesOf(document, style) }),
  })
  return { bytes, left: [] }
}

/** What was copied as HTML, as text for a draft; null where plain text says as much. */
export const fromHtml = (html: string, firstNote: number): string | null => draftOfHtml(html, firstNote)
