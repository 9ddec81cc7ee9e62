/** What is to be decided in a draft: the values that carry a mark, each with its place and its kind. */
import { parseSymbol } from '../../citations/forms/index.ts'
import type { Document } from '../../document/document.ts'
import { perResolution } from '../../document/each.ts'
import { LANGUAGES } from '../../lexicon/languages.ts'
import { valueIn, withoutMark } from '../../lexicon/placeholders.ts'
import { readAnyOrdinal } from '../../lexicon/session-ordinals.ts'
import type { Model } from '../../model/model.ts'
import { paragraphsOf } from '../../model/read.ts'
import { placeholder } from '../../rules/placeholder.ts'
import type { RuleContext } from '../../rules/rule.ts'
import type { Edit } from '../../text/edit.ts'
import { type Message, say } from '../../text/message.ts'
import { contains, type Span, shift } from '../../text/span.ts'

/** What a value is: a session or an anniversary, a date, a document, a resolution cited, or words. */
export type DecisionKind = 'session' | 'date' | 'document' | 'citation' | 'other'

/** One value that is to be decided. */
export interface ToDecide {
  readonly kind: DecisionKind
  /** What stands between the marks. */
  readonly value: string
  /** The value with its marks, as offsets of the draft. */
  readonly span: Span
  /** `paragraph 15`, `preamble`, `title`, `footnote 1`. */
  readonly where: Message
  /** The words of its paragraph around it, on one line. */
  readonly words: string
}

const AROUND = 60

/** All that is to be decided, in the order of the text. */
export const toDecideIn: (document: Document) => readonly ToDecide[] = perResolution(
  (parsed) =>
    (placeholder.checkText?.({ document: parsed } as RuleContext) ?? [])
      .filter(({ fixes }) => fixes !== undefined)
      .map(({ span }): ToDecide => {
        const value = valueIn(parsed.text.slice(span.start, span.end))
        return {
          kind: kindOf(value),
          value,
          span,
          where: whereIn(parsed.model, span),
          words: wordsAround(parsed.text, span, value),
        }
      }),
  (one, delta) => ({ ...one, span: shift(one.span, delta) }),
)

/** The edits that settle what is marked at a span of the draft: the value stays. None where nothing is marked there. */
export function settle(document: Document, span: Span): readonly Edit[] {
  const found = toDecideIn(document).find((one) => one.span.start === span.start && one.span.end === span.end)
  return found ? withoutMark(document.text.slice(span.start, span.end), span) : []
}

/**
 * The words of the paragraph on both sides, with dots where they go on, and without marks of emphasis and of notes, not
 * even those that the cut goes through.
 */
function wordsAround(text: string, { start, end }: Span, value: string): string {
  const before = text.slice(Math.max(0, start - AROUND), start).split(BETWEEN_PARAGRAPHS)
  const behind = text.slice(end, end + AROUND).split(BETWEEN_PARAGRAPHS)
  const isCutBefore = before.length === 1 && start > AROUND
  const isCutBehind = behind.length === 1 && end + AROUND < text.length
  const left = isCutBefore ? `…${before[0]?.replace(/^(?:\/?u?>|\^?\w{0,4}\])/, '')}` : before.at(-1)
  const right = isCutBehind ? `${behind[0]?.replace(/(?:<\/?u?|\[\^?\w*)$/, '')}…` : behind[0]
  return plain(`${left}${value}${right}`).trim()
}

const BETWEEN_PARAGRAPHS = /\r?\n\r?\n/

const plain = (text: string): string => text.replace(/\[\^\w{1,4}\]:?|<\/?u>|\*+|\[|\?\]/g, '').replace(/\s+/g, ' ')

function kindOf(value: string): DecisionKind {
  if (LANGUAGES.some((language) => readAnyOrdinal(value, language) !== null)) return 'session'
  if (/^[A-Z][A-Za-z]*\/\S+$/.test(value)) return parseSymbol(value)?.type === 'document' ? 'document' : 'citation'
  if (/\d\/\d|^\d+ \((?:\d{4}|[IVXL]+)\)|^\d+\([IVXL]+\)/.test(value) && !/^\d{4}\/\d\d$/.test(value)) return 'citation'
  return /(?:19|20)\d\d/.test(value) ? 'date' : 'other'
}

function whereIn(model: Model, span: Span): Message {
  const note = model.footnotes.find((one) => contains(one.span, span))
  if (note) return say`footnote ${note.mark.replace(/^\[\^(.*)\]$/, '$1')}`
  for (const resolution of model.resolutions) {
    if (resolution.title && contains(resolution.title.span, span)) return say`title`
    const paragraph = paragraphsOf(resolution).find((one) => contains(one.span, span))
    if (paragraph?.kind === 'preambular') return say`preamble`
    if (paragraph)
      return paragraph.label ? say`paragraph ${paragraph.label.text.replace(/\.$/, '')}` : say`the decision`
    if (resolution.annexes.some((annex) => contains(annex.span, span))) return say`annex`
  }
  return say`heading`
}
