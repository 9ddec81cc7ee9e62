/** Parts of a Word file as text and as XML. */
import { DecodeUTF8 } from 'fflate'
import { say } from '../../../text/message.ts'
import { damaged, WordRefusal } from '../refusal.ts'
import { type XmlElement, xmlReader } from '../xml.ts'
import { unpack, type ZipEntry } from '../zip.ts'

/** Reads the XML of a part, element by element; see `xmlReader`. */
export function readXml(
  entry: ZipEntry,
  depth: number,
  take: (element: XmlElement, above: readonly string[]) => void,
): void {
  const reader = xmlReader(depth, take)
  eachText(entry, (text) => reader.write(text))
  reader.close()
}

/** The text of a part as a whole. */
export function textOfPart(entry: ZipEntry): string {
  let all = ''
  eachText(entry, (text) => {
    all += text
  })
  return all
}

function eachText(entry: ZipEntry, take: (text: string) => void): void {
  let isFirst = true
  const decoder = new DecodeUTF8((text) => {
    // A byte order mark is no part of the text.
    take(isFirst ? text.replace(/^\ufeff/, '') : text)
    isFirst &&= text === ''
  })
  try {
    unpack(entry, (piece) => decoder.push(piece))
    decoder.push(new Uint8Array(), true)
  } catch (error) {
    throw error instanceof WordRefusal ? error : damaged(say`one of its parts is no text`)
  }
}
