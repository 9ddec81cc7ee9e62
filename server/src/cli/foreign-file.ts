/** Files of other programs that people take for texts. */
import { type FileKind, kindOf } from '../core/interchange/word/kinds.ts'
import { type Message, say } from '../core/text/message.ts'

/** What is said of a file of a kind; an empty one is a text. */
const SAID: Readonly<Record<FileKind, (() => Message) | null>> = {
  empty: null,
  openDocument: () => say`is an OpenDocument text; save it as a Word document (.docx) in the program that made it`,
  zip: () => say`is a Word document or an archive; “resolute convert FILE --to resolution” makes a draft of it`,
  oldWord: () => say`is a file of an old Word (.doc), or has a password: save it in Word as .docx without one`,
  richText: () => say`is a document in Rich Text Format; save it as a Word document (.docx) in Word`,
  pdf: () => say`is a PDF; copy its text into a draft, and “resolute tidy” makes paragraphs of it`,
  webPage: () => say`is a web page; copy what it shows into a draft, not the file`,
}

/** What a file of another program is and what to do with it, in words that go on its name; null for any other file. */
export function foreignFile(bytes: Uint8Array): Message | null {
  const kind = kindOf(bytes)
  return (kind && SAID[kind]?.()) ?? null
}

/** True for an archive that may be a Word file. */
export const mayBeWord = (bytes: Uint8Array): boolean => kindOf(bytes) === 'zip'
