/** Completes the front matter: keys that are not there yet, and the values that a key takes. */

import type { Document } from '../../document/document.ts'
import type { FrontMatterKey } from '../../lexicon/front-matter-keys.ts'
import { LANGUAGE_NAMES, LANGUAGES } from '../../lexicon/languages.ts'
import { ORGANS } from '../../lexicon/organs.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { foldAccents } from '../../text/fold-accents.ts'
import { type Message, say, verbatim } from '../../text/message.ts'
import type { Completion } from './completion.ts'

/** The keys that mean something, with what each says. */
const KEYS: Readonly<Record<FrontMatterKey, Message>> = {
  organ: say`the organ that adopts the text`,
  session: say`the session of the organ, as 81 or XLI`,
  style: say`the house style`,
  language: say`the language of the text`,
  status: say`draft, or adopted`,
  symbol: say`the symbol of the document, as A/C.3/80/L.12`,
  title: say`the title, where the text has none`,
  date: say`the day of the draft or of adoption, as 2026-12-10`,
  'agenda-item': say`the item of the agenda`,
  sponsors: say`who submits the draft`,
  'based-on': say`the text that the draft was made from`,
  author: say`whose name is on tracked changes in Word files`,
}
const STATUSES: Readonly<Record<string, Message>> = {
  draft: say`still being written`,
  adopted: say`only read: nothing of it is changed any more`,
}

const MOST = 40

/** A key or a value that may stand in the front matter. */
type Offer = Pick<Completion, 'label' | 'description' | 'text'>

/** What may be meant in the front matter at an offset; null outside of it. */
export function frontMatterAt(
  document: Document,
  offset: number,
  styles: readonly HouseStyle[],
): readonly Completion[] | null {
  const written = writtenBefore(document.text, offset)
  if (written === null) return null
  const line = written.split('\n').at(-1) ?? ''
  const colon = line.indexOf(':')
  const key = colon < 0 ? null : line.slice(0, colon).trim()
  const said = line.slice(colon + 1).trimStart()
  const behind = document.text.slice(offset).split('\n', 1)[0]?.trim() ?? ''
  const offers =
    key === null ? keysFor(document.text, behind) : behind === '' ? valuesFor(key.toLowerCase(), document, styles) : []
  const typed = { start: offset - said.length, end: offset }
  return offers
    .filter(({ label, text }) => [label, text].some((one) => foldAccents(one).startsWith(foldAccents(said))))
    .slice(0, MOST)
    .map((offer) => ({ kind: key === null ? 'key' : 'value', ...offer, typed, before: null }))
}

/** The keys that a text does not have yet; `behind` is what stands behind the cursor in its line. */
function keysFor(text: string, behind: string): readonly Offer[] {
  const known = new Set([...text.slice(0, frontEnd(text)).matchAll(/^([\w-]+)[ \t]*:/gmu)].map(([, key]) => key))
  return Object.entries(KEYS)
    .filter(([key]) => !known.has(key))
    .map(([key, what]) => ({ label: key, description: what, text: behind.startsWith(':') ? key : `${key}: ` }))
}

/** What may stand behind a key, which is given in small letters. */
function valuesFor(key: string, { language }: Document, styles: readonly HouseStyle[]): readonly Offer[] {
  const value = (text: string, description: Message): Offer => ({ label: text, description, text })
  switch (key) {
    case 'style':
      return styles.map(({ id, name }) => value(id, name))
    case 'language':
      return LANGUAGES.map((one) => value(one, verbatim(LANGUAGE_NAMES[one])))
    case 'status':
      return Object.entries(STATUSES).map(([status, what]) => value(status, what))
    case 'organ':
      return ORGANS.map(({ names, style }) => value(names[language].name, verbatim(style ?? '')))
    default:
      return []
  }
}

/** What stands between the opening fence and an offset within front matter; null where that is no front matter. */
function writtenBefore(text: string, offset: number): string | null {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0].length
  if (open === undefined || offset < open) return null
  const written = text.slice(open, offset)
  return /^(?:---|\.\.\.)[ \t]*\r?$/m.test(written) || /\n[ \t]*\r?\n/.test(written) ? null : written
}

/** Where front matter ends: at its closing fence, or where a blank line shows that it has none. */
const frontEnd = (text: string): number => {
  const end = text.slice(4).search(/^---|^[ \t]*\r?$/m)
  return end < 0 ? text.length : end + 4
}
