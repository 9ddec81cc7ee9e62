/** The emphasis of an opening of which one tag is lost: `Decides</u> to`, `<u>Decides to`. */
import type { Language } from '../../lexicon/languages.ts'
import type { Paragraph } from '../../model/model.ts'
import { EMPHASIS_TAGS } from '../../syntax/emphasis-marks.ts'
import { type Opening, readOpening } from '../../wording/openings/index.ts'

/** A tag that is lost, and the offset in the words of the paragraph where it belongs. */
export interface LostTag {
  readonly at: number
  readonly tag: string
}

const CLOSING = new RegExp(`</(?:${EMPHASIS_TAGS})>`, 'iy')

/** Whether the tag that closes emphasis stands at one of the ends that an opening may have, and none opened it. */
export const isHalfClosed = ({ prose }: Paragraph, opening: Opening): boolean =>
  opening.acceptedEnds.some((at) => closesAt(prose.text, at))

function closesAt(text: string, at: number): boolean {
  CLOSING.lastIndex = at
  return CLOSING.test(text)
}

/** The other half of a tag of emphasis that stands alone at `at`, where it is one of the opening; else null. */
export function otherHalf(paragraph: Paragraph, tag: string, at: number, language: Language): LostTag | null {
  const { opening, prose } = paragraph
  if (tag.startsWith('</')) {
    return opening?.acceptedEnds.includes(at) ? { at: opening.start, tag: tag.replace('/', '') } : null
  }
  const hidden = at === 0 && tag.startsWith('<') ? readOpening(prose.text.slice(tag.length), language) : null
  return hidden?.known ? { at: tag.length + hidden.end, tag: tag.replace('<', '</') } : null
}
