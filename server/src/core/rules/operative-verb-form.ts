import { ITEM_SHAPES } from '../lexicon/item-shapes.ts'
import type { Language } from '../lexicon/languages.ts'
import { OURSELVES, SEVERAL } from '../lexicon/organ-lines.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { pluralOf } from '../lexicon/verb-forms.ts'
import type { Element, Operative, Paragraph } from '../model/model.ts'
import { elementsOf, paragraphsOf, sourcesOf } from '../model/read.ts'
import { memoizeRow } from '../text/memo.ts'
import { say } from '../text/message.ts'
import { isFormulaWithVerb } from '../wording/formula.ts'
import { opensSmall } from '../wording/openings/of-line.ts'
import { examples } from './examples/operative-verb-form.ts'
import type { RawFinding, Rule } from './rule.ts'
import { replacement } from './shared/make-fix.ts'
import { misspeltOpening } from './shared/misspelt-opening.ts'
import { misspeltIn, replaceVerb, unaccentedIn, verbInPerfect, verbOfOpening, wrongVerb } from './shared/verb-form.ts'

/** An operative paragraph opens with a verb in the present, third person singular. */
export const operativeVerbForm: Rule = {
  id: 'operative-verb-form',
  summary: say`An operative paragraph opens with a known verb in the present, third person singular: Decides, Requests.`,
  why: say`The organ is the subject and the paragraph is its act: “The General Assembly … decides”. Another form leaves no act at all.`,
  source: say`R-61 (Editorial Manual, Resolutions, II.C, and the openings of 71,397 published operative paragraphs)`,
  level: 'error',
  fixes: 'suggestion',
  fixSafety: say`The paragraph may belong to the preamble, or be text of another kind, so a person chooses.`,
  examples,
  checkResolution(resolution, { document }) {
    const { language } = document
    const paragraphs = paragraphsOf(resolution)
    const several = resolution.parts.find(({ organLine }) => organLine && SEVERAL.test(organLine.prose.text))
    const organ = several?.organLine?.prose.text
    // In English the first person is the form that a slip has as well.
    const isOurs = organ === undefined ? language !== 'en' && isDeclaration(paragraphs) : OURSELVES.test(organ)
    const emphasised = paragraphs.some(isEmphasised)
    const sound = soundIn(document.language)(paragraphs)
    const announced = resolution.parts.some((part) => elementsOf(part).some(announcesByVerb))
    return paragraphs.flatMap((paragraph, i): readonly RawFinding[] => {
      if (paragraph.kind !== 'operative' || sound[i]) return []
      if ((organ !== undefined || isOurs) && decidesInPlural(paragraph, isOurs, language)) return []
      const plain =
        paragraph.label !== null || isEmphasised(paragraph) ? unaccented(paragraph, document.language) : null
      if (plain || paragraph.label === null) return plain ? [plain] : []
      if (announced && (opensWithInfinitive(paragraph, document.language) || CLAUSE.test(paragraph.prose.text)))
        return []
      const found = wrongForm(paragraph, document.language)
      // Where other paragraphs are emphasised, a plain one may be text of another kind, such as a declaration.
      const doubtful = emphasised && !isEmphasised(paragraph)
      // Below a line that announces all decisions, they may be clauses of most kinds: `1. The Fund is established;`.
      const isClause = announced && !PARTICIPLE[document.language].test(paragraph.prose.text)
      if (!found) return misspelt(paragraph, document.language) ?? (doubtful || isClause ? [] : unknownVerb(paragraph))
      return [doubtful ? { ...found, severity: 'hint' } : found]
    })
  },
}

/** `RESUELVE:`, `Le Congrès, réuni au port, décide :` */
const announcesByVerb = (element: Element): boolean =>
  element.kind === 'formula' && isFormulaWithVerb(element.prose.text)

/** `1. Instar a …`, `1. Iluminar …`, below such a line. */
function opensWithInfinitive({ prose }: Operative, language: Language): boolean {
  if (ITEM_SHAPES[language].some(({ kind, pattern }) => kind === 'infinitive' && pattern.test(prose.text))) return true
  const found = language === 'en' ? null : wrongVerb(prose.text, language)
  return found !== null && prose.text.slice(found.span.start, found.span.end).toLowerCase() === found.verb.base
}

/** Which of some paragraphs have nothing wrong with their verbs, whatever the others have. */
const soundIn = perLanguage((_, language) =>
  memoizeRow(
    sourcesOf,
    (paragraph: Paragraph): boolean =>
      paragraph.kind !== 'operative' ||
      (!unaccented(paragraph, language) &&
        !wrongForm(paragraph, language) &&
        unknownVerb(paragraph).length === 0 &&
        !misspelt(paragraph, language)),
  ),
)

/** `The States Parties …: 1. Decide to meet;`, or in the first person, `Nous, Ministres …: 1. Décidons …`. */
function decidesInPlural({ prose: { text } }: Operative, isOurs: boolean, language: Language): boolean {
  const found = wrongVerb(text, language)
  const said = found && text.slice(found.span.start, found.span.end).toLowerCase()
  return found !== null && said === pluralOf(found.verb, language, isOurs)
}

/** A text of which most paragraphs open with no verb of the organ: a declaration, in which those who adopt it speak. */
function isDeclaration(paragraphs: readonly Paragraph[]): boolean {
  const decisions = paragraphs.filter(({ kind }) => kind === 'operative')
  return decisions.filter(({ opening }) => opening?.known).length * 2 < decisions.length
}

const isEmphasised = ({ prose }: Paragraph): boolean => prose.words.emphasis[0]?.words.start === 0

function wrongForm({ prose, opening: read, label }: Operative, language: Language): RawFinding | null {
  // Where `Resolved that` stands among other decisions, it is the past tense.
  const opening = read?.formal ? null : read
  const done = verbInPerfect(prose.text, language)
  if (!done && opening?.known && opening.part === 'operative') return null
  // `While noting …, recognizes …`, `Acting under Chapter VII …, calls upon`: a clause goes before the verb.
  if (/^(?:While|Si bien|Tout en|Acting (?:under|in)|Actuando|Agissant)(?!\p{Alphabetic})/u.test(prose.text))
    return null
  const number = label?.text.replace(/\.$/, '') ?? ''
  const wrong = done ?? (opening?.known ? verbOfOpening(prose, opening, language) : wrongVerb(prose.text, language))
  if (wrong) {
    const fix = replaceVerb(prose, wrong.span, wrong.verb.finite)
    const said = prose.text.slice(wrong.span.start, wrong.span.end)
    return {
      span: prose.toDraft(wrong.span),
      message: say`Paragraph ${number} opens with “${said}”, which is no act of the organ: operative paragraphs have a verb in the present. Write “${fix.edits[0]?.text ?? ''}”.`,
      fixes: [fix],
    }
  }
  if (opening?.known)
    return {
      span: prose.toDraft({ start: opening.start, end: opening.end }),
      message: say`Paragraph ${number} opens as a paragraph of the preamble does, and decides nothing. Begin with a verb in the present: “${EXAMPLE[language]}”.`,
    }
  return null
}

/** `Decide` for `Décide`. */
function unaccented({ prose }: Operative, language: Language): RawFinding | null {
  const found = unaccentedIn(prose, language)
  if (!found) return null
  const span = prose.toDraft(found.span)
  return {
    severity: 'warning',
    span,
    message: say`“${prose.text.slice(found.span.start, found.span.end)}” lacks its accent. Write “${found.right}”.`,
    fixes: [replacement(span, found.right, 'suggestion')],
  }
}

/** `Reqeusts` for `Requests`: an opening that is not known, but for one letter. */
function misspelt({ prose, opening }: Operative, language: Language): RawFinding[] | null {
  const found = opening?.known ? null : misspeltIn(prose.words, language)
  return found && [misspeltOpening(prose, found)]
}

/** A word that no opening is known to have: it may be misspelt, or new. */
function unknownVerb({ prose, opening }: Operative): RawFinding[] {
  if (opening?.known || /^(?:Also|Further|Además|También|Asimismo|Également|En outre),/u.test(prose.text)) return []
  const word = /^[\p{Alphabetic}’'-]+/u.exec(prose.text)?.[0]
  if (!word || goesOn(prose.text)) return []
  return [
    {
      severity: 'hint',
      span: prose.toDraft({ start: 0, end: word.length }),
      message: say`“${word}” is no verb that operative paragraphs are known to open with. Check its spelling and its form.`,
    },
  ]
}

/** `1. calls upon …`, `1° de faire …`: a known verb in small letters, or words that go on from the line above. */
const goesOn = (text: string): boolean => /^\p{Lowercase}/u.test(text) && (CLAUSE.test(text) || opensSmall(text))

/** `To approve …`, `D’approuver …`: what the verb of the line above decides. */
const CLAUSE = /^(?:(?:to|that|que|de|à)(?!\p{Alphabetic})|(?:qu|d)[’'])/iu

/** A first word that may be a participle, `Lighting`, and so neither a verb nor the subject of one. */
const PARTICIPLE: Readonly<Record<Language, RegExp>> = {
  en: /^\p{Alphabetic}+ing(?!\p{Alphabetic})/u,
  es: /^\p{Alphabetic}+[ae]ndo(?!\p{Alphabetic})/u,
  fr: /^\p{Alphabetic}+ant(?!\p{Alphabetic})/u,
}

const EXAMPLE: Readonly<Record<Language, string>> = { en: 'Expresses', es: 'Expresa', fr: 'Exprime' }
