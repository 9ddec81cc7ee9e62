/** What stands above a draft of the United Nations, from its front matter; and the way back. */
import { dayInWords } from '../../../citations/dates.ts'
import type { Language } from '../../../lexicon/languages.ts'
import { sessionOrdinal } from '../../../lexicon/session-ordinals.ts'
import { type RichParagraph, textRun } from '../../rich-text.ts'

/** The lines of a masthead, by the degree of their paragraphs. */
const MASTHEAD_LINE = { publication: 0, distribution: 1, session: 2, agenda: 3, sponsors: 4 } as const

const WORDS: Readonly<
  Record<Language, Readonly<Record<'un' | 'session' | 'agenda' | 'draft' | 'limited' | 'original', string>>>
> = {
  en: {
    un: 'United Nations',
    session: 'session',
    agenda: 'Agenda item',
    draft: 'draft resolution',
    limited: 'Distr.: Limited',
    original: 'Original: English',
  },
  es: {
    un: 'Naciones Unidas',
    session: 'período de sesiones',
    agenda: 'Tema',
    draft: 'proyecto de resolución',
    limited: 'Distr. limitada',
    original: 'Original: español',
  },
  fr: {
    un: 'Nations Unies',
    session: 'session',
    agenda: 'Point',
    draft: 'projet de résolution',
    limited: 'Distr. limitée',
    original: 'Original : français',
  },
}

/** The masthead of a draft; none where its front matter has no symbol, as only documents have one. */
export function mastheadOf(values: ReadonlyMap<string, string>, language: Language): readonly RichParagraph[] {
  const words = WORDS[language]
  const symbol = values.get('symbol') ?? ''
  if (symbol === '') return []
  const value = (key: string): string => values.get(key) ?? ''
  const lines: (readonly [text: string, degree: number])[] = [
    [`${words.un}\t${symbol}`, MASTHEAD_LINE.publication],
    [`${value('organ')}${/\/L\./.test(symbol) ? `\t${words.limited}` : ''}`, MASTHEAD_LINE.distribution],
    [value('date') && `\t${dayInWords(value('date'), language)}`, MASTHEAD_LINE.distribution],
    [`\t${words.original}`, MASTHEAD_LINE.distribution],
    [value('session') && `${ordinalOf(value('session'), language)} ${words.session}`, MASTHEAD_LINE.session],
    [value('agenda-item') && `${words.agenda} ${value('agenda-item')}`, MASTHEAD_LINE.agenda],
    [value('sponsors') && `${value('sponsors')}: ${words.draft}`, MASTHEAD_LINE.sponsors],
  ]
  return lines
    .filter(([text]) => text !== '')
    .map(([text, degree]) => ({
      kind: 'paragraph',
      role: 'masthead',
      degree,
      label: '',
      runs: [textRun(text)],
      change: null,
      start: -1,
    }))
}

/** `81` → `Eighty-first`; what is no such number stays as it is. */
function ordinalOf(session: string, language: Language): string {
  const number = /^\d{1,2}$/.test(session) ? Number(session) : 0
  if (number === 0) return session
  const words = sessionOrdinal(number, language)
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
