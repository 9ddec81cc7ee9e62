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
  const key = colon < 0 ? undefined : line.slice(0, colon).trim()
  const typed = line.slice(colon + 1).trimStart()
  const behind = document.text.slice(offset).split('\n', 1)[0]?.trim() ?? ''
  const wanted = foldAccents(typed)
  const row = (label: string, description: Message, text: string, kind: 'key' | 'value'): Completion[] =>
    foldAccents(label).startsWith(wanted) || foldAccents(text).startsWith(wanted)
      ? [
          {
            kind,
            label,
            description,
            text,
            typed: { start: offset - typed.length, end: offset },
            before: null,
          },
        ]
      : []
  if (key === undefined) {
    const known = new Set(
      [...document.text.slice(0, frontEnd(document.text)).matchAll(/^([\w-]+)[ \t]*:/gmu)].map(([, k]) => k),
    )
    return Object.entries(KEYS).flatMap(([name, what]) =>
      known.has(name) ? [] : row(name, what, behind.startsWith(':') ? name : `${name}: `, 'key'),
    )
  }
  if (behind !== '') return []
  switch (key.toLowerCase()) {
    case 'style':
      return styles.flatMap(({ id, name }) => row(id, name, id, 'value'))
    case 'language':
      return LANGUAGES.flatMap((language) => row(language, verbatim(LANGUAGE_NAMES[language]), language, 'value'))
    case 'status':
      return Object.entries(STATUSES).flatMap(([status, what]) => row(status, what, status, 'value'))
    case 'organ':
      return ORGANS.flatMap(({ names, style }) => {
        const { name } = names[document.language]
        return row(name, verbatim(style ?? ''), name, 'value')
      }).slice(0, MOST)
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
