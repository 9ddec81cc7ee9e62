/**
 * A new draft from an adopted or earlier text: new session, status draft, its number and adoption lines dropped, itself
 * recalled, and all that has grown old marked to be decided on.
 */
import { organOf, parseSymbol, printForm } from '../../citations/forms/index.ts'
import { ownDesignation } from '../../citations/own.ts'
import { type Document, type ParsedText, parse } from '../../document/document.ts'
import { ORGANS } from '../../lexicon/organs.ts'
import { toDecide } from '../../lexicon/placeholders.ts'
import { quotesIn } from '../../lexicon/recitals.ts'
import { REPETITION } from '../../lexicon/repetition.ts'
import { chooseStyle } from '../../lint/choose-style.ts'
import { fixToEnd } from '../../lint/fix-to-end.ts'
import { lint } from '../../lint/lint.ts'
import type { Settings } from '../../lint/settings.ts'
import { markOn } from '../../model/emphasis-fit.ts'
import type { Part, Resolution } from '../../model/model.ts'
import { elementsOf, factOf, paragraphsOf } from '../../model/read.ts'
import type { Finding } from '../../rules/rule.ts'
import { sessionInFrontMatter, sessionOfForm } from '../../rules/shared/own-session.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { applyEdits, type Edit } from '../../text/edit.ts'
import { type Message, say } from '../../text/message.ts'
import { contains, overlaps, shift } from '../../text/span.ts'
import { tidy } from '../../tidy/tidy.ts'
import { EMPTY_WORLD, type World } from '../../world.ts'
import { titleOf } from '../names.ts'
import { usualMark } from './emphasised.ts'
import { type FrontMatterFields, printFrontMatter } from './front-matter.ts'
import { nextSession } from './next-session.ts'
import { type Age, oldValues } from './old-values.ts'
import { joined, predecessorOf } from './predecessor.ts'
import { type Earlier, recitalOf } from './recital.ts'

/** A new draft; or why none can be made of the text, a sentence for people. */
export type FollowOn = { readonly text: string } | { readonly refusal: Message }

/**
 * The draft that follows `text`. `symbol` says which of its resolutions is meant where it holds several, and what it
 * is where the text does not say so; `source` is the name of its file, which the front matter gives where it has no
 * symbol.
 */
export function followOn(
  text: Document,
  settings: Settings,
  world: World = EMPTY_WORLD,
  { symbol = null, source: file = null }: { readonly symbol?: string | null; readonly source?: string | null } = {},
): FollowOn {
  const { style } = chooseStyle(text, settings)
  const source = tidied(text, style)
  const found = source.resolutions.filter(({ parsed }) =>
    parsed.model.resolutions.some(({ parts }) => parts.length > 0),
  )
  const named = symbol === null ? found : found.filter(({ parsed }) => symbolOfText(parsed) === symbol)
  const [only, another] = named.length > 0 ? named : found
  if (!only)
    return {
      refusal: say`No resolution was recognized in this text, so nothing can be made of it. Does it have an organ line?`,
    }
  if (another)
    return {
      refusal: say`This text holds ${found.length} resolutions. Name the one that is meant by its symbol, as A/RES/75/118, or put it in a file of its own.`,
    }
  const { parsed } = only
  const [resolution] = parsed.model.resolutions
  if (!resolution) return { refusal: say`No resolution was recognized in this text, so nothing can be made of it.` }
  const earlier = earlierOf(parsed, resolution, symbol, world)
  const predecessor = predecessorOf(parsed, resolution, earlier, world)
  const draft = parse(written(parsed, resolution, style, { earlier, predecessor, file }))
  return { text: corrected(draft, settings) }
}

/** The text in the format: marks would part lines and glued notes from what they are known by. */
function tidied(text: Document, style: HouseStyle): Document {
  const edits = tidy(text, style)
  return edits.length > 0 ? parse(applyEdits(text.text, edits), text.given) : text
}

const symbolOfText = ({ model }: ParsedText): string | null => {
  const [first] = model.resolutions
  return first ? ownDesignation(model, first).symbol : null
}

/** What is known of the earlier text: it says so itself, or the catalogue does; null where it has no number. */
function earlierOf(
  { model, language }: ParsedText,
  resolution: Resolution,
  symbol: string | null,
  { catalogue }: World,
): Earlier | null {
  const own = ownDesignation(model, resolution)
  const form = parseSymbol(own.symbol ?? symbol ?? '')
  if (!form || form.type === 'document') return null
  const record = catalogue?.get(printForm(form))
  return {
    form,
    date: own.date ?? record?.date ?? null,
    title: resolution.title?.text.trim() || (record && titleOf(record, language)) || null,
  }
}

/** Where the text comes from. */
interface Source {
  readonly earlier: Earlier | null
  /** The symbol of what the earlier text itself followed. */
  readonly predecessor: string | null
  readonly file: string | null
}

/** The text with everything changed but the adverbs. */
function written(
  parsed: ParsedText,
  resolution: Resolution,
  style: HouseStyle,
  { earlier, predecessor, file }: Source,
): string {
  const { text } = parsed
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const list = earlier && predecessor !== null ? joined(parsed, earlier, predecessor) : null
  const old = oldValues(parsed, ageOf(parsed, earlier), predecessor, list?.kept ?? null).map(
    (span): Edit => ({ span, text: toDecide(text.slice(span.start, span.end)) }),
  )
  const head = headOf(parsed, resolution)
  const front = printFrontMatter(fieldsOf(parsed, resolution, style, earlier, file), newline)
  const changes = [
    { span: { start: 0, end: head }, text: `${front}${titleLine(parsed, resolution, old, newline)}` },
    ...adoptionEdits(parsed, resolution),
    ...(list?.edits ?? recitalEdits(parsed, resolution, style, earlier, newline)),
  ]
  const left = old.filter(({ span }) => !changes.some((change) => overlaps(change.span, span)))
  return `${applyEdits(text, [...changes, ...left]).trimEnd()}${newline}`
}

/** Where the resolution proper begins: at its first organ line, else at its first paragraph. */
const headOf = ({ model }: ParsedText, { parts: [first], span }: Resolution): number =>
  first?.organLine?.span.start ?? first?.children[0]?.span.start ?? model.frontMatter?.span.end ?? span.start

/** `# Question of Tokelau`, with what has grown old in it marked; nothing where there is no title. */
function titleLine({ text }: ParsedText, { title }: Resolution, old: readonly Edit[], newline: string): string {
  if (!title) return ''
  const { start, end } = title.span
  const marks = old
    .filter(({ span }) => start <= span.start && span.end <= end)
    .map((edit) => ({ ...edit, span: shift(edit.span, -start) }))
  // A heading is one line.
  const lines = applyEdits(text.slice(start, end), marks)
    .trim()
    .split(/[\r\n]+/)
  return `# ${lines.map((line) => line.trim()).join(' ')}${newline}${newline}`
}

function fieldsOf(
  parsed: ParsedText,
  resolution: Resolution,
  style: HouseStyle,
  earlier: Earlier | null,
  file: string | null,
): FrontMatterFields {
  const { model, language } = parsed
  const values = model.frontMatter?.values
  // The number, which the new draft has lost, may be all that told the organ, and the house.
  const id = resolution.organ ?? (earlier && organOf(earlier.form))
  const organ = ORGANS.find((one) => one.id === id)
  return {
    organ: factOf(model, 'organ') ?? organ?.names[language].name ?? null,
    session: nextSession(earlier?.form ?? null, sessionInFrontMatter(parsed)),
    style: values?.get('style') ?? (organ && organ.style !== style.id ? style.id : null),
    language: values?.get('language') ?? null,
    status: 'draft',
    'based-on': earlier ? printForm(earlier.form) : file,
  }
}

function ageOf(parsed: ParsedText, earlier: Earlier | null): Age {
  const form = earlier?.form
  const session = sessionOfForm(form ?? null) ?? sessionInFrontMatter(parsed)
  if (form?.type === 'ga' && !form.special) return { year: 1945 + form.session, session }
  const said = earlier?.date ?? parsed.model.frontMatter?.values.get('date') ?? ''
  const year = /^\d{4}/.exec(said)?.[0]
  if (year) return { year: Number(year), session }
  if (form && 'year' in form) return { year: form.year, session }
  const dates = parsed.citations.flatMap(({ citation }) => (citation.date ? [Number(citation.date.slice(0, 4))] : []))
  // Nothing says when it was adopted: not before the latest of what it cites.
  return { year: dates.length > 0 ? Math.max(...dates) : 0, session }
}

/** Takes out the notes of adoption, with the blank line behind each. */
function adoptionEdits({ text }: ParsedText, resolution: Resolution): Edit[] {
  return resolution.parts.flatMap((part) =>
    elementsOf(part).flatMap((element): Edit[] => {
      if (element.kind !== 'adoption') return []
      const behind =
        /^[ \t]*(?:\r\n|\n|\r|$)(?:[ \t]*(?:\r\n|\n|\r))?/.exec(text.slice(element.span.end))?.[0].length ?? 0
      return [{ span: { start: element.span.start, end: element.span.end + behind }, text: '' }]
    }),
  )
}

/** The recital of the earlier text, first in each part, where no list of those before it has it. */
function recitalEdits(
  { text, language }: ParsedText,
  resolution: Resolution,
  style: HouseStyle,
  earlier: Earlier | null,
  newline: string,
): Edit[] {
  if (!earlier) return []
  const marks = paragraphsOf(resolution).flatMap(({ kind, prose, opening }) =>
    kind === 'preambular' && opening ? [markOn(prose, opening)] : [],
  )
  const mark = usualMark(marks, style, 'preambular')
  return resolution.parts.flatMap((part): Edit[] => {
    if (!part.organLine) return []
    const lineEnd = /[\r\n]|$/.exec(text.slice(part.organLine.span.end))?.index ?? 0
    const at = part.organLine.span.end + lineEnd
    const recital = recitalOf(ofPart(earlier, part, resolution), language, mark, style, quotesIn(text, language))
    return [{ span: { start: at, end: at }, text: `${newline}${newline}${recital}` }]
  })
}

/** A part of a composite resolution recalls the same part, by its letter and its own title. */
function ofPart(earlier: Earlier, { label, title }: Part, { parts }: Resolution): Earlier {
  const { form } = earlier
  if (parts.length < 2 || form.type !== 'ga' || !label || !/^[A-Z]$/.test(label)) return earlier
  return { ...earlier, form: { ...form, part: label }, title: title ?? earlier.title }
}

/**
 * “Also” and “further” as they are due now that a recital stands first, and what else is safe to fix: whoever drafts
 * anew need not take over the slips of the old text. Behind verbs that always take the adverb, and in preambles,
 * it is put where the house leaves it open, too.
 */
function corrected(draft: Document, settings: Settings): string {
  const { always, adverbs } = REPETITION[draft.language]
  const isOf = (opening: string): boolean =>
    [...always].some((verb) => opening === verb || opening.startsWith(`${verb} `))
  const judge = (document: Document) => lint(document, settings, EMPTY_WORLD)
  return fixToEnd(draft, judge, (document, findings) => {
    const recitals = document.model.resolutions
      .flatMap(paragraphsOf)
      .flatMap(({ kind, span }) => (kind === 'preambular' ? [span] : []))
    const isSure = ({ span }: Finding): boolean =>
      recitals.some((recital) => contains(recital, span)) ||
      isOf(bare(document.text.slice(span.start, span.end), adverbs))
    return findings.map((one) =>
      one.rule === 'repeated-opening' && isSure(one)
        ? { ...one, fixes: one.fixes.map((fix) => ({ ...fix, safe: true })) }
        : one,
    )
  }).document.text
}

/** An opening in small letters, without marks and adverbs. */
const bare = (opening: string, adverbs: readonly string[]): string =>
  adverbs
    .reduce((words, adverb) => words.replace(adverb, ''), opening.replace(/<\/?u>|[*_]/g, '').toLowerCase())
    .replace(/\s+/g, ' ')
    .trim()
