/** Files of other programs that people take for texts or for Word files, told by how they begin. */
import { type Message, say } from '../../text/message.ts'

const ZIP = 'PK\x03\x04'
/** The first part of an OpenDocument text, which is not compressed, tells its kind. */
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis'
const NAME_IN_ZIP = 30

export type FileKind = 'empty' | 'openDocument' | 'zip' | 'oldWord' | 'richText' | 'pdf' | 'webPage'

/** Whether a file is of a kind, by its first bytes, a character for each. */
const KINDS: readonly (readonly [kind: FileKind, isOne: (begin: string) => boolean])[] = [
  ['empty', (begin) => begin === ''],
  ['openDocument', (begin) => begin.startsWith(ZIP) && begin.startsWith(OPEN_DOCUMENT, NAME_IN_ZIP)],
  ['zip', (begin) => begin.startsWith(ZIP)],
  ['oldWord', (begin) => begin.startsWith('\xd0\xcf\x11\xe0')],
  ['richText', (begin) => begin.startsWith('{\\rtf')],
  ['pdf', (begin) => begin.startsWith('%PDF-')],
  ['webPage', (begin) => /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html[\s>])/i.test(begin)],
]

/** So many bytes tell what a file is. */
const ENOUGH = 200

/** What kind of file this is; null for a text, and for what is not known. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  const begin = String.fromCharCode(...bytes.subarray(0, ENOUGH))
  return KINDS.find(([, isOne]) => isOne(begin))?.[0] ?? null
}

/** What is said of a file of each kind. */
export const SAID: Readonly<Record<Exclude<FileKind, 'zip'>, Message>> = {
  empty: say`is empty: it was not saved, or not brought here whole`,
  openDocument: say`is an OpenDocument text; save it as a Word document (.docx) in the program that made it`,
  oldWord: say`is a file of an old Word (.doc), or has a password: save it in Word as .docx without one`,
  richText: say`is a document in Rich Text Format; save it as a Word document (.docx) in Word`,
  pdf: say`is a PDF; copy its text into a draft`,
  webPage: say`is a web page; copy what it shows into a draft, not the file`,
}

/** Files in a zip, by a part that they have. */
const PACKED: readonly (readonly [part: RegExp, said: Message])[] = [
  [/^(?:xl|ppt)\//, say`is no Word file, but another one of Office`],
  [/^index(?:\.zip$|\.xml$|\/document\.iwa$)/, say`is a document of Pages; export it to Word from there`],
]

const NONE = say`is no Word file (.docx)`

/** What is said of bytes that are no zip of Word; null for one that may be. */
export function otherKind(bytes: Uint8Array): Message | null {
  const kind = kindOf(bytes)
  if (kind === 'zip') return null
  return kind === null ? NONE : SAID[kind]
}

/** What is said of a zip with these parts, named in small letters, that has no text of Word. */
export const otherPackage = (names: readonly string[]): Message =>
  PACKED.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? NONE
