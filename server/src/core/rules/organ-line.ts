import type { ParsedText } from '../document/document.ts'
import type { Language } from '../lexicon/languages.ts'
import { ORGANS } from '../lexicon/organs.ts'
import type { OrganLine, Part } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { paragraphsIn } from '../model/read.ts'
import { matches } from '../text/matches.ts'
import { type Message, say } from '../text/message.ts'
import { type Span, shift } from '../text/span.ts'
import { parseOrganLine } from '../wording/organ-line.ts'
import { examples } from './examples/organ-line.ts'
import type { RawFinding, Rule } from './rule.ts'
import { nearOrgan } from './shared/closest-organ-name.ts'
import { insertion, replacement } from './shared/make-fix.ts'

/** The organ line names an organ that is known, and has its comma before a preamble. */
export const organLine: Rule = {
  id: 'organ-line',
  summary: say`The organ line names an organ that is known, and ends with a comma where a preamble follows.`,
  why: say`The organ is the subject of the one sentence that a resolution is; all that follows hangs on its name.`,
  source: say`R-32, R-50 (a comma in 2,187 of 2,187 published resolutions with a preamble, none in the 48 without)`,
  level: 'warning',
  fixes: 'safe and suggestion',
  fixSafety: say`The comma is safe, since the sentence goes on behind it; a name is only offered, since another organ may be meant, and so is a new line, since it moves words.`,
  examples,
  checkText: ({ document }) => inFrontText(document),
  checkPart(part, { style, document }) {
    const line = part.organLine
    if (!line) return misread(part, document.text)
    if (line.organ === null) return unknown(line.prose, !style.hasOrganLine)
    const foreign = inAnotherLanguage(line, part, document.language)
    if (foreign.length > 0) return foreign
    return [...comma(line, part), ...sharedLine(line, document.text)]
  },
}

/** What stands around the name of an organ and keeps it from being read as one: `“`, `[`, `PP1`. */
const AROUND = /^(?:(?:PP|OP)?[ \u00a0.]?\d{1,2}[.:)]?\s{1,4}|[\s\p{P}]{0,4})(?=\p{Alphabetic})/iu

/** `“The Human Rights Council,`: a line above the first reason that would be the line of the organ. */
function inFrontText({ text, model: { frontText } }: ParsedText): RawFinding[] {
  if (!frontText) return []
  const from = Math.max(frontText.start, frontText.end - LONGEST_FRONT)
  const lines = matches(text.slice(from, frontText.end), /[^\r\n]+/g).map(({ span }) => shift(span, from))
  return lines.flatMap(({ start, end }, i) => {
    const words = text.slice(start, end).trimEnd()
    return i === lines.length - 1 || /,\P{Alphabetic}{0,3}$/u.test(words)
      ? dressed(words, { start, end: start + words.length })
      : []
  })
}

/** So much text above a resolution is looked through. */
const LONGEST_FRONT = 2_000

/** No organ line is longer. */
const LONGEST = 300

/** An organ that is known, with something around its name. */
function dressed(words: string, span: Span): RawFinding[] {
  const name = words
    .slice(0, LONGEST)
    .replace(AROUND, '')
    .replace(/[\s\p{P}]{1,4}$/u, '')
  if (name === '' || !parseOrganLine(`${name},`)?.organ) return []
  const line = `${name},`
  return [
    {
      span,
      message: say`“${words}” is not read as the line of the organ, since something stands around the name. Write “${line}”.`,
      fixes: [replacement(span, line, 'suggestion')],
    },
  ]
}

/** A misspelt line that does not even look like an organ line stands as the first paragraph of the preamble. */
function misread(part: Part, text: string): RawFinding[] {
  const first = part.children[0]
  if (first?.kind === 'preambular' || first?.kind === 'operative') {
    const words = first.prose.text.trimEnd()
    const { end } = first.prose.toDraft({ start: 0, end: words.length })
    const span = { start: first.span.start, end }
    const found = parseOrganLine(words)?.organ ? dressed(text.slice(span.start, span.end), span) : []
    if (found.length > 0) return found
  }
  return first?.kind === 'preambular' && first.opening === null ? unknown(first.prose, true) : []
}

/** The name that a line gives, without its mark. */
const nameIn = ({ text }: Prose): string =>
  text
    .trimEnd()
    .replace(/[,;:]$/, '')
    .trimEnd()

function unknown(prose: Prose, onlyNear = false): RawFinding[] {
  const name = nameIn(prose)
  const near = nearOrgan(name)
  if (onlyNear && !near) return []
  const span = prose.toDraft({ start: 0, end: name.length })
  if (near)
    return [
      {
        span,
        message: say`“${name}” is no organ, but “${near}” is. A resolution goes by its organ’s name: write “${near}”.`,
        fixes: [replacement(span, near, 'suggestion')],
      },
    ]
  return [
    {
      span,
      severity: 'information',
      message: say`“${name}” is no organ that is known here, so its resolutions cannot be told from those of others. Check the name.`,
    },
  ]
}

/** `La Asamblea General`, where the paragraphs below are in English. */
function inAnotherLanguage({ prose, organ }: OrganLine, part: Part, language: Language): RawFinding[] {
  const own = parseOrganLine(prose.text)?.language
  if (!own || own === language || !paragraphsIn(part).some(({ opening }) => opening?.known)) return []
  const said = nameIn(prose)
  const right = ORGANS.find(({ id }) => id === organ)?.names[language].full
  const isWhole = ORGANS.some(({ id, names }) => id === organ && names[own].full === said)
  if (!right) return []
  const span = prose.toDraft({ start: 0, end: said.length })
  return [
    {
      span,
      message: say`“${said}” names the organ in another language than that of the text, so that the sentence has no subject. Write “${right}”.`,
      fixes: isWhole ? [replacement(span, right, 'suggestion')] : [],
    },
  ]
}

const OTHER_MARKS: Readonly<Record<string, Message>> = {
  ';': say`a semicolon`,
  '.': say`a full stop`,
  ':': say`a colon`,
}

/** Without a preamble the comma is left to the drafter: the preamble may still be to come. */
function comma({ prose, span }: OrganLine, part: Part): RawFinding[] {
  const [first] = paragraphsIn(part)
  if (first?.kind !== 'preambular' || /,[\s\u00a0]*$/u.test(prose.text)) return []
  const words = prose.text.trimEnd()
  const { end } = prose.toDraft({ start: 0, end: words.length })
  const closing = OTHER_MARKS[words.slice(-1)]
  if (closing) {
    const mark = prose.toDraft({ start: words.length - 1, end: words.length })
    return [
      {
        span: mark,
        message: say`The organ line closes with ${closing}. The sentence goes on behind it: close it with a comma.`,
        fixes: [replacement(mark, ',', 'safe')],
      },
    ]
  }
  return [
    {
      span,
      message: say`The organ line has no comma, although a preamble follows. Put one behind it: the sentence goes on.`,
      fixes: [insertion(end, ',', 'safe', say`Put a comma behind the organ`)],
    },
  ]
}

/** `The General Assembly, Recalling …`: the first reason stands on the line of the organ. */
function sharedLine({ prose, span }: OrganLine, text: string): RawFinding[] {
  const { end } = prose.toDraft({ start: 0, end: prose.text.trimEnd().length })
  const [all, space] =
    /^(?:[*_]{1,3}|<\/\w{1,6}>){0,3}([ \t\u00a0]+)(?=[^\s\u00a0])/.exec(text.slice(end, end + 40)) ?? []
  if (all === undefined || space === undefined) return []
  const gap = { start: end + all.length - space.length, end: end + all.length }
  return [
    {
      span: { start: span.start, end },
      severity: 'information',
      message: say`Words share the line of the organ. It stands on a line of its own, and each reason on another: begin a new line behind it.`,
      fixes: [replacement(gap, '\n\n', 'suggestion', say`Begin a new line`)],
    },
  ]
}
