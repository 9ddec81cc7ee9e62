/**
 * `Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 21 (A/74/21)`: the symbol is of another
 * session, year or committee than the words say. Source: published notes, in which 832 of 832 agree.
 */
import type { ParsedText } from '../../document/document.ts'
import { allWords, wordsOfEach } from '../../document/running-text.ts'
import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { readOrdinal, sessionOrdinal } from '../../lexicon/session-ordinals.ts'
import type { Prose } from '../../model/prose.ts'
import { matches } from '../../text/matches.ts'
import { memoizeEach, placesFilled } from '../../text/memo.ts'
import { type Message, say } from '../../text/message.ts'
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { RawFinding } from '../rule.ts'

interface RecordWords {
  /** What the records of the General Assembly, and those of the Economic and Social Council, are called. */
  readonly assembly: string
  readonly council: string
  /** A session, whose ordinal is the group. */
  readonly session: string
  /** The main committees, from the first on. */
  readonly committees: readonly string[]
}

const WORDS: Readonly<Record<Language, RecordWords>> = {
  en: {
    assembly: 'Official Records of the General Assembly',
    council: 'Official Records of the Economic and Social Council',
    session: String.raw`(\p{Alphabetic}[\p{Alphabetic}-]{3,30}) Session`,
    committees: ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'].map((one) => `${one} Committee`),
  },
  es: {
    assembly: 'Documentos Oficiales de la Asamblea General',
    council: 'Documentos Oficiales del Consejo Económico y Social',
    session: String.raw`(\p{Alphabetic}[\p{Alphabetic} ]{3,40}) período de sesiones`,
    committees: ['Primera', 'Segunda', 'Tercera', 'Cuarta', 'Quinta', 'Sexta'].map((one) => `${one} Comisión`),
  },
  fr: {
    assembly: "Documents officiels de l['’]Assemblée générale",
    council: 'Documents officiels du Conseil économique et social',
    session: String.raw`(\p{Alphabetic}[\p{Alphabetic} -]{3,40}) session`,
    committees: ['Première', 'Deuxième', 'Troisième', 'Quatrième', 'Cinquième', 'Sixième'].map(
      (one) => `${one} Commission`,
    ),
  },
}

/** Session, what stands between it and the symbol, the committee and the session of the symbol. */
const OF_ASSEMBLY = perLanguage((_, language) => {
  const { assembly, session } = WORDS[language]
  return pattern('giu')`
    (?:${assembly}|Ibid\.), ${session},([^()]{1,100})\(A/(?:C\.(\d)/)?(\d\d)(?=/[^()]{1,40}\))
  `
})

/** Year, and that of the symbol. */
const OF_COUNCIL = perLanguage((_, language) => {
  const { council } = WORDS[language]
  return pattern('giu')`
    (?:${council}|Ibid\.), ((?:19|20)\d\d),[^()]{1,100}\(E/((?:19|20)\d\d)(?=/[^()]{1,40}\))
  `
})

interface Slip {
  readonly span: Span
  readonly says: Message
}

const slipsOfEach = perLanguage((_, language) =>
  memoizeEach(({ plain }: Prose['words']): readonly Slip[] => [
    ...ofAssembly(plain, language),
    ...ofCouncil(plain, language),
  ]),
)

const ofAssembly = (text: string, language: Language): readonly Slip[] =>
  matches(text, OF_ASSEMBLY(language)).flatMap(({ match, span: { end } }): Slip[] => {
    const [, said = '', between = '', letter, figures = ''] = match
    const named = readOrdinal(said.toLowerCase(), language)
    const session = Number(figures)
    if (named !== null && named !== session)
      return [
        {
          span: { start: end - figures.length, end },
          says: say`The symbol is of the ${sessionOrdinal(session, language)} session, and the words say “${said}”. Correct the one that is wrong.`,
        },
      ]
    const { committees } = WORDS[language]
    const committee = committees.findIndex((one) => between.toLowerCase().includes(one.toLowerCase()))
    const right = committees[Number(letter) - 1]
    const at = end - figures.length - 2
    return letter === undefined || committee < 0 || right === undefined || committees[committee] === right
      ? []
      : [
          {
            span: { start: at, end: at + 1 },
            says: say`The symbol is of the ${right}, and the words say “${committees[committee] as string}”. Correct the one that is wrong.`,
          },
        ]
  })

const ofCouncil = (text: string, language: Language): readonly Slip[] =>
  matches(text, OF_COUNCIL(language)).flatMap(({ match: [, said = '', year = ''], span: { end } }) =>
    said === year
      ? []
      : [
          {
            span: { start: end - year.length, end },
            says: say`The symbol is of ${year}, and the words say “${said}”. Correct the one that is wrong.`,
          },
        ],
  )

/** What is found in the words of a text and of its notes. */
export function symbolsOfRecords(document: ParsedText): RawFinding[] {
  const proses = allWords(document)
  const each = slipsOfEach(document.language)(wordsOfEach(proses))
  return placesFilled(each).flatMap((i) =>
    (each[i] as readonly Slip[]).map(({ span, says }) => ({
      span: (proses[i] as Prose).toDraft(span),
      message: says,
    })),
  )
}
