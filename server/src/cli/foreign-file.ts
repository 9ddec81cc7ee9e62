/** Files of other programs that people take for texts, told by how they begin. */
import { type Message, say } from '../core/text/message.ts'

const ZIP = 'PK\x03\x04'
/** The first part of an OpenDocument text, which is not compressed, tells its kind. */
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis'
const NAME_IN_ZIP = 30

/** Whether a file is of a kind, by its first bytes, a character for each; and what is said of it. */
const KINDS: readonly (readonly [isOne: (begin: string) => boolean, said: () => Message])[] = [
  [isOpenDocument, () => say`is an OpenDocument text; save it as a Word document (.docx) in the program that made it`],
  [
    (begin) => begin.startsWith(ZIP),
    () => say`is a Word document or an archive; “resolute convert FILE --to resolution” makes a draft of it`,
  ],
  [
    (begin) => begin.startsWith('\xd0\xcf\x11\xe0'),
    () => say`is a file of an old Word (.doc), or has a password: save it in Word as .docx without one`,
  ],
  [
    (begin) => begin.startsWith('{\\rtf'),
    () => say`is a document in Rich Text Format; save it as a Word document (.docx) in Word`,
  ],
  [
    (begin) => begin.startsWith('%PDF-'),
    () => say`is a PDF; copy its text into a draft, and “resolute tidy” makes paragraphs of it`,
  ],
  [
    (begin) => /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html[\s>])/i.test(begin),
    () => say`is a web page; copy what it shows into a draft, not the file`,
  ],
]

function isOpenDocument(begin: string): boolean {
  return begin.startsWith(ZIP) && begin.startsWith(OPEN_DOCUMENT, NAME_IN_ZIP)
}

/** So many bytes tell what a file is. */
const ENOUGH = 200

const beginOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, ENOUGH))

/** What a file of another program is and what to do with it, in words that go on its name; null for any other file. */
export function foreignFile(bytes: Uint8Array): Message | null {
  const begin = beginOf(bytes)
  return KINDS.find(([isOne]) => isOne(begin))?.[1]() ?? null
}

/** True for an archive that may be a Word file. */
export function mayBeWord(bytes: Uint8Array): boolean {
  const begin = beginOf(bytes)
  return begin.startsWith(ZIP) && !isOpenDocument(begin)
}
