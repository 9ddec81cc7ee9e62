import { chronology } from '../citations/chronology.ts'
import { type Form, numberOf, parseSymbol, printForm } from '../citations/forms/index.ts'
import { theOrgan } from '../citations/names.ts'
import { ownDesignation } from '../citations/own.ts'
import { runningTexts } from '../document/running-text.ts'
import { FORMULAE } from '../lexicon/formulae.ts'
import { readOrdinal } from '../lexicon/session-ordinals.ts'
import type { Resolution } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { matches } from '../text/matches.ts'
import { memoize } from '../text/memo.ts'
import { day, type Message, nth, say, sentences } from '../text/message.ts'
import { examples } from './examples/designation.ts'
import type { RawFinding, Rule, RuleContext } from './rule.ts'
import { canBeOf, numbersAs, ownForm, sessionInFrontMatter, sessionOfForm } from './shared/own-session.ts'

/** Number, session and front matter of a resolution agree. */
export const designation: Rule = {
  id: 'designation',
  summary: say`The number of the heading, the session, the symbols of its documents (SES.24) and the front matter agree.`,
  why: say`A resolution is found by its number and its session; two that differ send the reader to two texts.`,
  source: say`R-28, R-51, R-106 (in ECLAC texts the roman numeral, the ordinal in words and SES. name one session)`,
  level: 'warning',
  fixes: 'none',
  examples,
  checkResolution(resolution, context) {
    const form = ownForm(resolution)
    if (!resolution.designation || !form) return []
    const message =
      againstCalendar(form) ??
      againstFrontMatter(form, context) ??
      againstDate(form, resolution, context) ??
      againstOrgan(form, resolution)
    return message === null ? [] : [{ span: resolution.designation.span, message }]
  },
  checkText(context) {
    return [...sessionsInWords(context), ...documentsOfLaterSessions(context)]
  },
}

/** A number that the Security Council did not give in the year of the heading; null where nothing is wrong. */
function againstCalendar(form: Form): Message | null {
  const fault = form.type === 'sc' ? chronology(form).fault : null
  return fault && sentences(fault.reason, say`Check the heading.`)
}

/** What is wrong with a heading beside the front matter, which speaks of one resolution; null where nothing is. */
function againstFrontMatter(form: Form, { document, isOnlyResolution }: RuleContext): Message | null {
  if (!isOnlyResolution) return null
  const { model } = document
  const symbol = model.frontMatter?.values.get('symbol')
  const written = symbol ? parseSymbol(symbol.replace(/[\s\u00a0]/g, '')) : null
  if (symbol && written && written.type !== 'document' && printForm(written) !== printForm(form))
    return say`The heading has the number ${numberOf(form)}, while the front matter has the symbol ${symbol}. Mend the one that is wrong.`
  const session = sessionOfForm(form)
  const said = sessionInFrontMatter(document)
  if (session === null || said === null || said === session) return null
  return say`The number ${numberOf(form)} is of the ${nth(session)} session, while the front matter says the ${nth(said)}. Mend the one that is wrong.`
}

/** The same beside the date of adoption. */
function againstDate(form: Form, resolution: Resolution, { document }: RuleContext): Message | null {
  const { date } = ownDesignation(document.model, resolution)
  // `54/30` of an organ that is misspelt or not named may be of any that numbers so.
  if (date === null || (resolution.organ === null && form.type !== 'sc') || canBeOf(form, date)) return null
  return say`The number ${numberOf(form)} cannot be of ${day(date)}, the day that the text gives for its adoption. Check the number and the date.`
}

/** The same beside the organ line. */
function againstOrgan(form: Form, { parts: [first] }: Resolution): Message | null {
  const organ = first?.organLine?.organ
  if (!organ || numbersAs(form, organ)) return null
  if (organ === 'sc')
    return say`The Security Council does not number as ${numberOf(form)}: it writes the number and the year, “2513 (2020)”. Check the heading and the organ line.`
  return form.type === 'sc'
    ? say`${numberOf(form)} is a number of the Security Council, while the organ line names ${theOrgan(organ)}. Check which of the two is meant.`
    : say`${numberOf(form)} is a number of the General Assembly, while the organ line names ${theOrgan(organ)}. Check which of the two is meant.`
}

/** The session of a document of the Commission: 24 of `LC/G.1711(SES.24/13)`. */
const SESSION_OF_DOCUMENT = /^LC\/.*SES\.(\d{1,2})/

const namesSession = memoize(({ text }: Prose['words']): boolean => SESSION_OF_DOCUMENT.test(text))

/** `submitted to its twenty-fourth session`, with a note that cites a document of that session. */
function sessionsInWords({ document }: RuleContext): RawFinding[] {
  const { language, model } = document
  if (!model.footnotes.some(({ prose }) => namesSession(prose.words))) return []
  return runningTexts(document).flatMap(({ prose, text }): RawFinding[] => {
    if (prose.words.marks.length === 0) return []
    const named = matches(text, FORMULAE[language].itsSession)
    const [only] = named
    if (!only || named.length > 1) return []
    const notes = prose.marks.flatMap(({ text: mark }) => model.footnotes.filter((note) => note.mark === mark))
    const cited = new Set(notes.flatMap((note) => SESSION_OF_DOCUMENT.exec(note.prose.text)?.[1] ?? []))
    const [session] = cited
    if (cited.size !== 1) return []
    const words = only.match[1] as string
    const value = readOrdinal(words, language)
    if (value === null || value === Number(session)) return []
    const start = only.span.start + only.match[0].indexOf(words)
    return [
      {
        span: prose.toDraft({ start, end: start + words.length }),
        message: say`The ${words} session is named here, while the document in the note is of session ${Number(session)}. Check which of the two is meant.`,
      },
    ]
  })
}

/** A resolution of the Commission cannot rest on documents of a session that is yet to come. */
function documentsOfLaterSessions({ document }: RuleContext): RawFinding[] {
  if (!document.model.resolutions.some(({ organ }) => organ === 'eclac')) return []
  return document.citations.flatMap(({ citation, resolution, prose }): RawFinding[] => {
    const session = resolution && sessionOfForm(ownForm(resolution))
    const match = citation.kind === 'document' ? SESSION_OF_DOCUMENT.exec(citation.symbol ?? '') : null
    if (!match || !session || resolution?.organ !== 'eclac' || Number(match[1]) <= session) return []
    return [
      {
        span: prose.toDraft(citation.numberSpan),
        message: say`This document is of session ${Number(match[1])}, which is later than that of the resolution, ${session}. Check the symbol.`,
      },
    ]
  })
}
