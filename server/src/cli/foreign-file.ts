/** Files of other programs that people take for texts. */
import { type FileKind, kindOf, SAID as OF_KIND } from '../core/interchange/word/kinds.ts'
import { type Message, say } from '../core/text/message.ts'

/** What is said of a file of a kind; an empty one is a text. */
const SAID: Readonly<Record<FileKind, Message | null>> = {
  ...OF_KIND,
  empty: null,
  zip: say`is a Word document or an archive; “resolute convert FILE --to resolution” makes a draft of it`,
  pdf: say`is a PDF; copy its text into a draft, and “resolute tidy” makes paragraphs of it`,
}

/** What a file of another program is and what to do with it, in words that go on its name; null for any other file. */
export function foreignFile(bytes: Uint8Array): Message | null {
  const kind = kindOf(bytes)
  return kind && SAID[kind]
}

/** True for an archive that may be a Word file. */
export const mayBeWord = (bytes: Uint8Array): boolean => kindOf(bytes) === 'zip'
