/** What stands above a draft of the United Nations, from its front matter; and the way back. */
import { dayInWords } from '../../../citations/dates.ts'
import type { Language } from '../../../lexicon/languages.ts'
import { sessionOrdinal } from '../../../lexicon/session-ordinals.ts'
import type { MastheadKey } from '../../../wording/masthead.ts'
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

/** A line of a masthead, with the facts of the front matter that it says. */
export interface MastheadLine {
  readonly text: string
  readonly degree: number
  readonly facts: readonly MastheadKey[]
}

/** The lines of the masthead of a draft; none where its front matter has no symbol, as only documents have one. */
export function mastheadLines(values: ReadonlyMap<string, string>, language: Language): readonly MastheadLine[] {
  const words = WORDS[language]
  const symbol = values.get('symbol') ?? ''
  if (symbol === '') return []
  const value = (key: MastheadKey): string => values.get(key) ?? ''
  const line = (degree: number, text: string, ...facts: readonly MastheadKey[]): MastheadLine => ({
    text,
    degree,
    facts: facts.filter((key) => value(key) !== ''),
  })
  return [
    line(MASTHEAD_LINE.publication, `${words.un}\t${symbol}`, 'symbol'),
    line(MASTHEAD_LINE.distribution, `${value('organ')}${/\/L\./.test(symbol) ? `\t${words.limited}` : ''}`, 'organ'),
    line(MASTHEAD_LINE.distribution, value('date') && `\t${dayInWords(value('date'), language)}`, 'date'),
    line(MASTHEAD_LINE.distribution, `\t${words.original}`),
    line(
      MASTHEAD_LINE.session,
      value('session') && `${ordinalOf(value('session'), language)} ${words.session}`,
      'session',
    ),
    line(MASTHEAD_LINE.agenda, value('agenda-item') && `${words.agenda} ${value('agenda-item')}`, 'agenda-item'),
    line(MASTHEAD_LINE.sponsors, value('sponsors') && `${value('sponsors')}: ${words.draft}`, 'sponsors'),
  ].filter(({ text }) => text !== '')
}

export const mastheadParagraph = ({ text, degree }: MastheadLine): RichParagraph => ({
  kind: 'paragraph',
  role: 'masthead',
  degree,
  label: '',
  runs: [textRun(text)],
  change: null,
  start: -1,
})

/** `81` → `Eighty-first`; what is no such number stays as it is. */
function ordinalOf(session: string, language: Language): string {
  const number = /^\d{1,2}$/.test(session) ? Number(session) : 0
  if (number === 0) return session
  const words = sessionOrdinal(number, language)
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
