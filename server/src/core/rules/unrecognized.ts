import type { Document, ParsedText } from '../document/document.ts'
import { nameOfForeign } from '../document/foreign.ts'
import type { Element, Part, Passage, Resolution } from '../model/model.ts'
import { paragraphsIn } from '../model/read.ts'
import { type Message, say, verbatim } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { isNotesName } from '../wording/line-kinds.ts'
import { isSubmitted } from '../wording/submitted.ts'
import { examples } from './examples/unrecognized.ts'
import type { RawFinding, Rule } from './rule.ts'
import { closingOf, lastWordIn } from './shared/closing.ts'

/** What is not understood is said: a block that has no part, a text that has no resolution, a language. */
export const unrecognized: Rule = {
  id: 'unrecognized',
  summary: say`All of the text is understood: it is a resolution, and every paragraph of it has its part.`,
  why: say`What is not understood is not checked. “Nothing found” is only worth something where all of the text was read.`,
  source: verbatim('R-31'),
  level: 'warning',
  fixes: 'none',
  examples,
  checkText({ document, isOnlyResolution }) {
    const { resolutions } = document.model
    if (resolutions.length === 0) return isOnlyResolution ? withoutResolution(document) : []
    return [
      ...beforeFirst(document),
      ...resolutions.flatMap((resolution) => [
        ...withoutParagraphs(resolution, document.model.cells),
        ...resolution.parts.flatMap(({ children }) => withoutPart(children)),
        ...resolution.parts.flatMap((part) => [
          ...behindEnd(part, document.text),
          ...headingAtEnd(part, document.text),
        ]),
      ]),
    ]
  },
  checkDraft: (draft) => inForeignLanguage(draft),
}

/** The first word of a text, its front matter passed over; null where it has none. */
function firstWord({ text, model }: Pick<ParsedText, 'text' | 'model'>): Span | null {
  const from = model.frontMatter?.span.end ?? 0
  const word = /[\p{Alphabetic}\p{N}][^\s]{0,40}/u.exec(text.slice(from))
  return word && { start: from + word.index, end: from + word.index + word[0].length }
}

function inForeignLanguage(draft: Document): RawFinding[] {
  const { foreign, resolutions } = draft
  const first = resolutions[0]?.parsed
  const span = first ? firstWord(first) : null
  if (foreign === null || !span) return []
  return [
    {
      span,
      message: say`This text is in a language that is not known here (${nameOfForeign(foreign)}). Numbers, labels and notes are checked, and nothing else: English, Spanish and French are known.`,
    },
  ]
}

function withoutResolution(document: ParsedText): RawFinding[] {
  const span = firstWord(document)
  if (!span) return []
  return [
    {
      span,
      message: say`No resolution was recognized in this text, so nothing in it is checked. It begins with its organ on a line of its own (“The General Assembly,”), a number (“79/116”) or a title, and has reasons (“Recalling …,”) and decisions (“1. Requests …;”).`,
    },
  ]
}

/** A resolution in which nothing gives a reason or decides. */
function withoutParagraphs(
  { parts, annexes, title, designation }: Resolution,
  cells: readonly Passage[],
): RawFinding[] {
  const [part] = parts
  if (!part || annexes.length > 0 || parts.some((one) => paragraphsIn(one).length > 0)) return []
  const quoted = parts.some(({ children }) => children.some(({ kind }) => kind === 'quoted'))
  const text = parts.flatMap(({ children }) => children).some(({ kind }) => kind === 'text')
  const span = part.organLine?.span ?? designation?.span ?? title?.span
  if (!span || quoted || (text && !part.organLine)) return []
  const isInTable = part.organLine !== null && cells.some((cell) => cell.span.start > span.end)
  return [
    {
      span,
      severity: text || isInTable ? 'warning' : 'hint',
      message: isInTable
        ? say`What stands behind this line is in a table, whose words are no part of the resolution, so nothing of this text is checked. Write its reasons and decisions as paragraphs.`
        : say`Neither a reason nor a decision was recognized behind this line, so nothing of this text is checked. Reasons begin with a participle (“Recalling …,”), decisions with a number and a verb (“1. Requests …;”).`,
    },
  ]
}

/** The sentences above the first resolution, as whoever hands it over writes them, but for those that recommend it. */
function beforeFirst({ text, model: { frontText } }: ParsedText): RawFinding[] {
  if (!frontText) return []
  const front = text.slice(frontText.start, frontText.end)
  return linesTogether(front).flatMap((lines): RawFinding[] => {
    const block = front.slice(lines.start, lines.end)
    if (!ENDS_SENTENCE.test(block) || !/\p{Alphabetic}/u.test(block) || RECOMMENDS.test(block)) return []
    if (/^[\s*_#>]*(?:\(?\w{1,4}[.)]|\[)/u.test(block)) return []
    const start = frontText.start + lines.start + block.search(/[\p{Alphabetic}\p{N}]/u)
    const word = /^[\p{Alphabetic}\p{N}’'-]+/u.exec(text.slice(start, start + 40))?.[0] ?? ''
    return [
      {
        span: { start, end: start + word.length },
        severity: 'information',
        message: say`This stands above the resolution and is no title, number or line of a document, so it is not checked. Take it away if it is no part of the text.`,
      },
    ]
  })
}

/** The lines of a text that stand together, without those that are empty. */
function linesTogether(text: string): readonly Span[] {
  const all: Span[] = []
  let isTogether = false
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]+/g)) {
    const last = all.at(-1)
    const end = start + line.length
    const isNext = isTogether && /^(?:\r\n|\r|\n)$/.test(text.slice(last?.end, start))
    isTogether = line.trim() !== ''
    if (isTogether) all.push(last && isNext ? { start: (all.pop() as Span).start, end } : { start, end })
  }
  return all
}

/** How lines end that are a sentence, or lead to what follows; or several words that go on. */
const ENDS_SENTENCE = /[.:!?][*_\s]*$|; (?:and|or|y|e|o|et|ou),?[*_\s]*$|(?<=(?:\s\S{1,40}){4})[,;][*_\s]*$/
const RECOMMENDS = /recommend|recomienda|recommande/i

/**
 * Words behind the full stop that ends the decision, where its other paragraphs end with semicolons: no published text
 * has any.
 */
function behindEnd(part: Part, text: string): RawFinding[] {
  const decisions = paragraphsIn(part).filter(({ kind }) => kind === 'operative')
  const last = decisions.at(-1)
  if (!last || decisions.length === 1 || last.subParagraphs.length > 0) return []
  if (!decisions.slice(0, -1).every(({ prose }) => closingOf(prose.words).mark === ';')) return []
  const { start, end } = last.span
  const gap = BEHIND_STOP.exec(text.slice(start, end))
  if (!gap) return []
  const at = start + gap.index + gap[0].length
  return [
    {
      span: { start: at, end: at + (/^[\p{Alphabetic}\p{N}’'-]+/u.exec(text.slice(at, end))?.[0].length ?? 1) },
      message: say`These words stand behind the full stop that ends the decision, and count as words of its last paragraph. Take them away, or give them a number and a verb.`,
    },
  ]
}

/** True where who hands the text in stands above, and the names below it: `Respectfully submitted,`. */
const isSigned = (above: string): boolean =>
  above
    .slice(-LONGEST_SIGNATURES)
    .split(/[\r\n]+/)
    .some(isSubmitted)
const LONGEST_SIGNATURES = 600

/**
 * A heading that nothing follows, as the line of an address behind the decision: no published text ends with one. Notes
 * are no part of the resolution, and follow theirs.
 */
function headingAtEnd(part: Part, text: string): RawFinding[] {
  const last = part.children.at(-1)
  if (last?.kind !== 'section' || last.children.length > 0 || paragraphsIn(part).length === 0) return []
  if (isNotesName(last.title ?? '') || isSigned(text.slice(part.span.start, last.span.start))) return []
  const word = /[\p{Alphabetic}\p{N}][\p{Alphabetic}\p{N}’'-]*/u.exec(text.slice(last.span.start, last.span.end))
  const start = last.span.start + (word?.index ?? 0)
  return [
    {
      span: { start, end: start + (word?.[0].length ?? 1) },
      severity: 'information',
      message: say`Nothing stands below this line, so it counts as a heading without a text and is not checked. Take it away if it is no part of the resolution.`,
    },
  ]
}

/** A full stop, an empty line and words. */
const EMPTY_LINE = String.raw`(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]`
const BEHIND_STOP = new RegExp(String.raw`[.][*_”"»)\]]*[ \t]*${EMPTY_LINE}[\s*_]*(?=[\p{Alphabetic}“"«])`, 'u')

/** Blocks that no reading fits; of several in a row, the first. */
function withoutPart(children: readonly Element[], inSection = false): RawFinding[] {
  return children.flatMap((child, i): RawFinding[] => {
    if (child.kind === 'section') return withoutPart(child.children, true)
    if (child.kind !== 'text' || children[i - 1]?.kind === 'text' || !/\p{Alphabetic}/u.test(child.prose.text))
      return []
    if (isAskedAbove(child, children[i - 1])) return []
    // Below a heading, a text of another kind may stand.
    return [{ span: opening(child), message: messageOf(child), ...(inSection && { severity: 'information' }) }]
  })
}

/** A question, as one that is put to the Court, below the words that lead to it. */
const isAskedAbove = ({ prose }: Passage, above: Element | undefined): boolean =>
  above !== undefined &&
  'prose' in above &&
  /[?][”"»)\]]*[\s\u00a0]*$/u.test(prose.text) &&
  /:[\s\u00a0]*$/u.test(above.prose.text)

const messageOf = ({ prose }: Passage): Message =>
  /^\p{Lowercase}/u.test(prose.text)
    ? say`This paragraph is not recognized, so it is not checked: it begins with a small letter and goes on from nothing. A reason begins with a participle (“Recalling …,”), a decision with a number and a verb (“1. Requests …;”).`
    : say`This paragraph is not recognized as a reason, a decision, a heading or a quotation, so it is not checked. A reason begins with a participle (“Recalling …,”), a decision with a number and a verb (“1. Requests …;”).`

/** The first word. */
const opening = ({ prose }: Passage): Span =>
  prose.toDraft(lastWordIn(/^\S+/.exec(prose.text)?.[0] ?? prose.text.slice(0, 1)))
