import { AGREEMENT, type Agreement, JOINS_NOUNS } from '../lexicon/grammatical-agreement.ts'
import type { Language } from '../lexicon/languages.ts'
import { ORGANS, type OrganId } from '../lexicon/organs.ts'
import type { Paragraph } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { paragraphsIn } from '../model/read.ts'
import { capitalizedLike } from '../text/capital.ts'
import { type Message, say, sentences } from '../text/message.ts'
import { pattern } from '../text/pattern.ts'
import type { Span } from '../text/span.ts'
import { PhraseUsage } from '../wording/phrase-usage.ts'
import { examples } from './examples/opening-agreement.ts'
import type { RawFinding, Rule } from './rule.ts'
import { replacement, type Safety } from './shared/make-fix.ts'
import { numbersAs, ownForm } from './shared/own-session.ts'

/** In Spanish and French an opening agrees with the organ in gender and number. */
export const openingAgreement: Rule = {
  id: 'opening-agreement',
  summary: say`In Spanish and French an opening agrees with the organ, and “hace suyo” with what is endorsed.`,
  why: say`Texts are carried over from one organ to another; an adjective of the wrong gender shows that the carrying was not read.`,
  source: say`R-142, R-143 (la Asamblea: preocupada, el Consejo: preocupado, in all of the published texts that were counted)`,
  level: 'warning',
  fixes: 'safe and suggestion',
  fixSafety: say`Only the ending of a word changes, where the noun it agrees with leaves no doubt; of two nouns a person chooses.`,
  languages: ['es', 'fr'],
  examples,
  checkPart(part, { document: { language }, resolution }) {
    const agreement = AGREEMENT[language]
    if (!agreement) return []
    // An organ that is not known, because its name is misspelt, is not the one of the resolution.
    const organ = part.organLine ? part.organLine.organ : resolution.organ
    const form = ownForm(resolution)
    // Nor is one that the number in the heading speaks against.
    const isSure = !organ || !form || numbersAs(form, organ)
    const gender = isSure ? genderOf(organ, language) : null
    return paragraphsIn(part).flatMap((paragraph) => [
      ...(gender ? withOrgan(paragraph, gender, agreement, new PhraseUsage(language, organ)) : []),
      ...(gender ? remaining(paragraph, gender, agreement) : []),
      ...withObject(paragraph, agreement),
    ])
  },
}

const genderOf = (organ: OrganId | null, language: Language): 'm' | 'f' | null =>
  ORGANS.find(({ id }) => id === organ)?.names[language].gender ?? null

const notOrgans = (said: string): Message =>
  say`“${said}” does not agree with the organ, which is the subject of the sentence.`

/** The adjectives of an opening that says how the organ feels. */
function withOrgan(
  { prose, opening }: Paragraph,
  gender: 'm' | 'f',
  { adjectives, copulas }: Agreement,
  usage: PhraseUsage,
): RawFinding[] {
  if (!opening) return []
  const phrase = prose.text.slice(opening.start, opening.end)
  const formsOf = (word: string): Agreement['adjectives'][number] | undefined =>
    adjectives.find((forms) => forms.includes(word.toLowerCase()))
  if (!formsOf(opening.verb) && !copulas.has(opening.verb)) return []
  return [...phrase.matchAll(/[\p{Alphabetic}’]+/gu)].flatMap(({ 0: word, index }) => {
    const forms = formsOf(word)
    const due = forms?.[gender === 'm' ? 0 : 1]
    const start = opening.start + index
    if (!due || due === word.toLowerCase()) return []
    const right = phrase.slice(0, index) + due + phrase.slice(index + word.length)
    const isRarer = usage.count(opening.part, right).here < usage.count(opening.part, phrase).here
    return [findingOf(prose, { start, end: start + word.length }, due, notOrgans, isRarer ? 'suggestion' : 'safe')]
  })
}

/** `Décide de rester saisie de la question`. */
function remaining({ prose }: Paragraph, gender: 'm' | 'f', { remaining }: Agreement): RawFinding[] {
  const start = remaining.before.exec(prose.text)?.[0].length
  const word = start === undefined ? undefined : /^\p{Alphabetic}+/u.exec(prose.text.slice(start))?.[0]
  if (start === undefined || word === undefined) return []
  const due = remaining.adjectives.find((forms) => forms.some((form) => form === word.toLowerCase()))?.[
    gender === 'm' ? 0 : 1
  ]
  if (due === undefined || due === word.toLowerCase()) return []
  return [findingOf(prose, { start, end: start + word.length }, due, notOrgans, 'safe')]
}

/** `Hace suyas las conclusiones`. */
function withObject({ prose }: Paragraph, { possessive, byArticle }: Agreement): RawFinding[] {
  const match = possessive?.exec(prose.text)
  const [whole, said, article] = match ?? []
  const fitting = article ? (byArticle[article.toLowerCase()] ?? []) : []
  const due = fitting[0]
  if (!whole || !said || !article || !due || fitting.includes(said.toLowerCase())) return []
  const [object = ''] = prose.text.slice(whole.length).split(/[,;.:]/u)
  const second = JOINS_NOUNS.test(object)
  if (second && said.endsWith('s') && !(article.endsWith('s') && agreesThroughout(article, object))) return []
  const start = whole.indexOf(said)
  const wrong = (form: string): Message => say`“${form}” does not agree with what is endorsed (“${article} …”).`
  return [findingOf(prose, { start, end: start + said.length }, due, wrong, second ? 'suggestion' : 'safe')]
}

/** A second noun right behind the first, with its article: what stands behind a preposition is none. */
const SECOND_NOUN = pattern('u')`
  ^[\s\u00a0](?:
    (?!de |del |por |en |que |para |a |sobre |du |des )[\p{Alphabetic}-]+[\s\u00a0]
  ){1,3}?(?:y|e|et)[\s\u00a0](?:(el|la|los|las|le|les)[\s\u00a0])?(\p{Alphabetic}+)
`
const FEMININE = /(?:ciones|siones|ción|sión|dades|dad|as|a)$/u

/** Whether what agrees with the first noun agrees with a second one as well. */
function agreesThroughout(article: string, object: string): boolean {
  const match = SECOND_NOUN.exec(object)
  if (!match || !/^las?$/i.test(article)) return true
  const [, own, noun = ''] = match
  return own ? /^las?$/i.test(own) : FEMININE.test(noun)
}

function findingOf(prose: Prose, at: Span, due: string, wrong: (said: string) => Message, safety: Safety): RawFinding {
  const said = prose.text.slice(at.start, at.end)
  const right = capitalizedLike(said, due)
  const span = prose.toDraft(at)
  return {
    span,
    message: sentences(wrong(said), say`Write “${right}”.`),
    fixes: [replacement(span, right, safety)],
  }
}
