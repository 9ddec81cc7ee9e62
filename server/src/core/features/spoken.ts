/**
 * Names of what a draft holds as they are read aloud and searched for: `operative paragraph 5, Requests the Executive
 * Secretary`. What a list shows by its place, such as what an entry is, is in the words.
 */
import type { CitationStatus } from '../citations/assess.ts'
import type { Paragraph, SubParagraph } from '../model/model.ts'
import { type Message, say } from '../text/message.ts'
import { cutOf, shorten } from './shorten.ts'

/** A name, and what comes behind it in smaller letters. */
export interface Spoken {
  readonly name: string
  readonly detail: string
}

/** A citation's status in words. */
export const STATUS_WORDS: Readonly<Record<CitationStatus, Message>> = {
  contradicted: say`contradicted`,
  missing: say`no such resolution`,
  unknown: say`not known here`,
  confirmed: say`confirmed`,
  internal: say`in this draft`,
}

/**
 * How many characters of a paragraph are in its name at most, and how many of it are shown in all: a list shows no
 * more, and each is sent again after each letter.
 */
const NAMED = 56
const SHOWN = 72

/** A paragraph by what and which it is, with its first words, up to a comma behind its opening; the others behind. */
export function spokenParagraph(which: string, paragraph: Paragraph | SubParagraph): Spoken {
  const { text } = paragraph.prose
  const opening = 'opening' in paragraph && paragraph.opening ? paragraph.opening.end : 0
  const comma = text.slice(opening, NAMED).search(/[,;:]/)
  const cut = comma > 0 ? opening + comma : cutOf(text, NAMED)
  const words = shorten(text.slice(0, cut), NAMED).replace(/[,;:]$/, '')
  return {
    name: listed(which.trim().replace(/\.$/, ''), words),
    detail: shorten(text.slice(cut).replace(/^[\s,;:.]+/, ''), SHOWN - words.length),
  }
}

const listed = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ')

export const spokenFootnote = (which: string, words: string): Spoken => ({
  name: listed(which, words),
  detail: '',
})

/** A citation with its status, where there is one. */
export const spokenCitation = (text: string, symbol: string, status: string | null): Spoken => ({
  name: status ? `${text}, ${status}` : text,
  detail: symbol,
})

/** What has a heading, by that: `section I, Aims`. */
export const spokenHeading = (what: string, heading: string): Spoken => ({
  name: heading.startsWith(',') ? what + heading : `${what} ${heading}`.trim(),
  detail: '',
})
