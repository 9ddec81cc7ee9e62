/** Files of other kinds that are taken for Word files, with what to do about each. */
import { type Message, say } from '../../text/message.ts'

const OTHERS: readonly (readonly [begins: RegExp, said: Message])[] = [
  [/^$/, say`is empty: it was not saved, or not brought here whole`],
  [/^\xd0\xcf/, say`is a file of an old Word (.doc), or has a password: save it in Word as .docx without one`],
  [/^\{\\rtf/, say`is rich text (.rtf), whatever its name: open it in Word and save it as .docx`],
  [/^%PDF/, say`is a PDF, whatever its name: open it in Word and save it as .docx`],
  [
    /^(?:\xef\xbb\xbf|\s)*(?:<|MIME-Version)/i,
    say`is a web page or XML, whatever its name: open it in Word and save it as .docx`,
  ],
]

/** Files in a zip, by a part that they have. */
const PACKED: readonly (readonly [part: RegExp, said: Message])[] = [
  [/^(?:xl|ppt)\//, say`is no Word file, but another one of Office`],
  [/^content\.xml$/, say`is OpenDocument (.odt), whatever its name: open it where it was made and save it as .docx`],
  [
    /^index(?:\.zip$|\.xml$|\/document\.iwa$)/,
    say`is a file of Pages, whatever its name: open it there and export it to Word`,
  ],
]

const NONE = say`is no Word file (.docx)`

/** So many bytes tell. */
const SHOWN = 64

/** What is said of bytes that are no zip. */
export function otherKind(bytes: Uint8Array): Message {
  const head = String.fromCharCode(...bytes.subarray(0, SHOWN))
  return OTHERS.find(([begins]) => begins.test(head))?.[1] ?? NONE
}

/** What is said of a zip with these parts, named in small letters, that has no text of Word. */
export const otherPackage = (names: readonly string[]): Message =>
  PACKED.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? NONE
