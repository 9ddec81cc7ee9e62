/** Signs that would be read as marks in a draft, and those that look like them and stand in their place. */

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ '*': '∗', _: 'ˍ', '<': '‹', '{': '❴', '}': '❵', '~': '∼', ']': '］', '^': '＾', '&': '＆', '\\': '∖' },
  ...{ '#': '＃', '|': '¦', '>': '›' },
}
const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries(LOOK_ALIKES).map(([sign, like]) => [like, sign]))
const LIKE = new RegExp(`[${[...SIGNS.keys()].join('')}]`, 'g')

/** What may open or close a mark: some signs anywhere, others in links, marks of notes, escapes. */
const IN_WORDS = /[*_<{}~]|\](?=\()|(?<=\[)\^|\^(?=\d)|&(?=#?\w+;)|\\(?=[!-/:-@[-\x60{-~])/g

/** What makes a line a heading, a row of a table, a quotation. */
const OPENING = /^(?:#{1,6}(?=[ \t])|[|>])/

const like = (signs: string): string => [...signs].map((sign) => LOOK_ALIKES[sign] as string).join('')

/** Words of which no sign opens or closes a mark. */
export const withLookAlikes = (words: string): string => words.replace(IN_WORDS, like)

/** A line that opens as words do. */
export const withPlainOpening = (line: string): string => line.replace(OPENING, like)

/** Words as they were before signs of theirs were written as others; each sign takes as much room as the other. */
export const withoutLookAlikes = (words: string): string => words.replace(LIKE, (sign) => SIGNS.get(sign) as string)
