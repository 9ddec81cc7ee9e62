/**
 * `Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 21 (A/74/21)`: the symbol is of another
 * session than the words say. Source: published notes, in which 155 of 155 agree.
 */
import type { ParsedText } from '../../document/document.ts'
import { allWords, wordsOfEach } from '../../document/running-text.ts'
import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { readOrdinal, sessionOrdinal } from '../../lexicon/session-ordinals.ts'
import type { Prose } from '../../model/prose.ts'
import { matches } from '../../text/matches.ts'
import { memoizeEach, placesFilled } from '../../text/memo.ts'
import { say } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { RawFinding } from '../rule.ts'

const RECORDS: Readonly<Record<Language, RegExp>> = {
  en: /Official Records of the General Assembly, (\p{Alphabetic}[\p{Alphabetic}-]{3,30}) Session,[^()]{1,100}\(A\/(\d{2})\/[^()]{1,40}\)/giu,
  es: /Documentos Oficiales de la Asamblea General, (\p{Alphabetic}[\p{Alphabetic} ]{3,40}) período de sesiones,[^()]{1,100}\(A\/(\d{2})\/[^()]{1,40}\)/giu,
  fr: /Documents officiels de l[’']Assemblée générale, (\p{Alphabetic}[\p{Alphabetic}-]{3,40}) session,[^()]{1,100}\(A\/(\d{2})\/[^()]{1,40}\)/giu,
}

interface Slip {
  readonly span: Span
  readonly said: string
  readonly session: number
}

const slipsOfEach = perLanguage((_, language) =>
  memoizeEach(({ plain }: Prose['words']): readonly Slip[] =>
    matches(plain, RECORDS[language]).flatMap(({ match, span }) => {
      const [all, said = '', figures = ''] = match
      const named = readOrdinal(said.toLowerCase(), language)
      const session = Number(figures)
      if (named === null || named === session) return []
      const start = span.start + all.lastIndexOf('(A/') + 3
      return [{ span: { start, end: start + figures.length }, said, session }]
    }),
  ),
)

/** What is found in the words of a text and of its notes. */
export function sessionsOfRecords(document: ParsedText): RawFinding[] {
  const { language } = document
  const proses = allWords(document)
  const each = slipsOfEach(language)(wordsOfEach(proses))
  return placesFilled(each).flatMap((i) =>
    (each[i] as readonly Slip[]).map(({ span, said, session }) => ({
      span: (proses[i] as Prose).toDraft(span),
      message: say`The symbol is of the ${sessionOrdinal(session, language)} session, and the words say “${said}”. Correct the one that is wrong.`,
    })),
  )
}
