import { yearsOfGa, yearsOfHrc } from '../citations/calendar/session-years.ts'
import { parseSymbol } from '../citations/forms/index.ts'
import { dayOfRecord } from '../citations/own.ts'
import type { ParsedText } from '../document/document.ts'
import { allWords, headings, strayWords, unquoted, wordsOfEach } from '../document/running-text.ts'
import type { Language } from '../lexicon/languages.ts'
import { LINE_TO_FILL, PLACEHOLDERS, valueIn, withoutMark } from '../lexicon/placeholders.ts'
import type { Paragraph, Passage, Resolution, SubParagraph } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { elementsOf, factOf, subParagraphsOf } from '../model/read.ts'
import { type Match, matchesIfPresent } from '../text/matches.ts'
import { memoizeEach, placesFilled } from '../text/memo.ts'
import { day, say } from '../text/message.ts'
import { contains, type Span, shift } from '../text/span.ts'
import { examples } from './examples/placeholder.ts'
import type { RawFinding, Rule } from './rule.ts'
import { removal } from './shared/make-fix.ts'
import { canBeOf, ownForm, sessionInFrontMatter } from './shared/own-session.ts'
import { breaksOffWith, isUnwritten } from './shared/unwritten.ts'

/** Nothing is left unfilled or unsaid, and nothing of the text that a draft was made from. */
export const placeholder: Rule = {
  id: 'placeholder',
  summary: say`No gap of a template is left, and a draft carries no adoption note of the text it was made from.`,
  why: say`A gap that nobody filled is printed as it stands; a note of last year’s adoption says of a draft that it has been adopted.`,
  source: say`the templates of Resolute and of secretariats; what is a draft is said in the front matter (status: draft)`,
  level: 'warning',
  fixes: 'suggestion',
  fixSafety: say`Whether what the old text had still holds, only a person knows.`,
  examples,
  checkParagraph: (paragraph, { language }) =>
    [paragraph, ...subParagraphsOf(paragraph)].flatMap((one) => [...unwritten(one), ...brokenOff(one, language)]),
  checkText({ document }) {
    return [...gaps(document), ...adoptionNotes(document)].sort((a, b) => a.span.start - b.span.start)
  },
}

/** A label behind which nothing stands. */
function unwritten(one: Paragraph | SubParagraph): RawFinding[] {
  const label = 'label' in one ? one.label : null
  if (!label || one.subParagraphs.length > 0 || !isUnwritten(one.prose)) return []
  return [
    {
      span: label.span,
      message: say`“${label.text}” has no words yet. Write them, or take it out.`,
      fixes: [removal(one.span, 'suggestion', say`Take “${label.text}” out`)],
    },
  ]
}

/** Words that end before what they say is said. */
function brokenOff({ prose, subParagraphs }: Paragraph | SubParagraph, language: Language): RawFinding[] {
  const last = subParagraphs.length > 0 ? null : breaksOffWith(prose, language)
  if (last === null) return []
  return [
    {
      span: prose.toDraft(last),
      message: say`The words break off behind “${prose.text.slice(last.start, last.end)}”: what belongs there is missing. Write it, or take the word out.`,
    },
  ]
}

/** What is a gap in an annex may be left for whoever fills in a form: `I, [name], solemnly swear`. */
function gaps(document: ParsedText): RawFinding[] {
  const annexes = document.model.resolutions.flatMap(({ annexes }) => annexes.map(({ span }) => span))
  const spans = [
    ...gapsIn(allWords(document)),
    ...gapsIn(strayWords(document)),
    ...headings(document).flatMap(gapsInHeading),
    ...linesToFill(document),
  ].sort((a, b) => a.start - b.start)
  return spans
    .filter((span, i) => i === 0 || span.start >= (spans[i - 1] as Span).end)
    .map((span) => {
      const found = findingOf(document.text.slice(span.start, span.end), span)
      return annexes.some((annex) => contains(annex, span)) ? { ...found, severity: 'hint' } : found
    })
}

function findingOf(said: string, span: Span): RawFinding {
  if (!said.endsWith('?]'))
    return { span, message: say`“${said}” is a gap that nobody has filled. Write what belongs there.` }
  return {
    span,
    message: say`“${said}” is still to be decided. Keep what stands there or write what takes its place, and take the mark away.`,
    fixes: [{ title: say`Keep “${valueIn(said)}”`, safe: false, edits: withoutMark(said, span) }],
  }
}

const gapsInHeading = ({ text, start }: { readonly text: string; readonly start: number }): Span[] =>
  matchesIfPresent(text, PLACEHOLDERS).map(({ span }) => shift(span, start))

const gapsInEach = memoizeEach((words: Prose['words']) => matchesIfPresent(unquoted(words), PLACEHOLDERS))

function gapsIn(proses: readonly Prose[]): Span[] {
  const each = gapsInEach(wordsOfEach(proses))
  const spans: Span[] = []
  for (const i of placesFilled(each))
    for (const { span } of each[i] as readonly Match[]) spans.push((proses[i] as Prose).toDraft(span))
  return spans
}

/** Lines to write on, in resolutions and notes; one by itself parts what stands above from what stands below. */
function linesToFill({ text, model }: ParsedText): Span[] {
  const places = [...model.resolutions, ...model.footnotes].map(({ span }) => span)
  return matchesIfPresent(text, { pattern: LINE_TO_FILL, requiredSubstrings: ['__'] }).flatMap(({ span }) =>
    places.some((place) => contains(place, span)) && !isAlone(text, span) ? [span] : [],
  )
}

const isAlone = (text: string, { start, end }: Span): boolean =>
  /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 20), start)) &&
  /^[ \t]*(?:\n|\r|$)/.test(text.slice(end, end + 20))

function adoptionNotes(document: ParsedText): RawFinding[] {
  const { model } = document
  if (model.frontMatter?.values.get('status')?.trim().toLowerCase() !== 'draft') return notesOfOtherDays(document)
  return model.resolutions.flatMap((resolution) =>
    notesIn(resolution).map(({ span }) => ({
      span,
      message: say`This note says that the text has been adopted, while its front matter says that it is a draft: it was left by the text that the draft was made from. Take it out.`,
    })),
  )
}

const notesIn = ({ parts }: Resolution): readonly Passage[] =>
  parts.flatMap(elementsOf).filter((element): element is Passage => element.kind === 'adoption')

/** A note of a day that the only resolution of a text cannot be of, by what stands above it: see `designation`. */
function notesOfOtherDays(document: ParsedText): RawFinding[] {
  const [only, ...others] = document.model.resolutions
  if (!only || others.length > 0 || ownForm(only)) return []
  const note = notesIn(only).find(({ prose }) => dayOfRecord(prose.text, document.language) !== null)
  const date = note && dayOfRecord(note.prose.text, document.language)
  if (!note || !date || canBeDay(document, only, date)) return []
  return [
    {
      span: note.span,
      message: say`This note says that the text was adopted on ${day(date)}, while what stands above it says that it is of another year: the note may have been left by the text that this one was made from. Correct it, or take it out.`,
    },
  ]
}

/** Whether a text can be of a day by its session, its symbol and its own day. */
function canBeDay(document: ParsedText, { organ }: Resolution, date: string): boolean {
  const { model } = document
  const session = sessionInFrontMatter(document)
  const years =
    session === null ? null : organ === 'ga' ? yearsOfGa(session) : organ === 'hrc' ? yearsOfHrc(session) : null
  const year = Number(date.slice(0, 4))
  if (years && (year < years[0] || year > years[1])) return false
  const symbol = factOf(model, 'symbol')
  const form = symbol ? parseSymbol(symbol.replace(/[\s\u00a0]/g, '')) : null
  if (form && form.type !== 'document' && !canBeOf(form, date)) return false
  const said = /^\d{4}/.exec(model.frontMatter?.values.get('date') ?? '')?.[0]
  return said === undefined || Number(said) === year
}
