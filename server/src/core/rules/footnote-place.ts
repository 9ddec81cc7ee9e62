import type { Language } from '../lexicon/languages.ts'
import { PUNCTUATION } from '../lexicon/punctuation.ts'
import type { Footnote } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { numberingOf } from '../numbering/note-marks.ts'
import { memoizeEach } from '../text/memo.ts'
import { say } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { examples } from './examples/footnote-place.ts'
import type { RawFinding, Rule } from './rule.ts'
import { closeWith, closingOf, lastWordIn } from './shared/closing.ts'
import { fixBy, insertion } from './shared/make-fix.ts'

/**
 * The mark of a footnote stands on the side of the punctuation that the language has, and the note closes with a full
 * stop.
 */
export const footnotePlace: Rule = {
  id: 'footnote-place',
  summary: say`A footnote mark stands behind a comma, semicolon, colon or full stop (in Spanish and French before it), and the note closes with a full stop.`,
  why: say`Printers and translators set the marks of all texts in one way; a note is a sentence of its own.`,
  source: say`R-94, R-118 (behind the mark 16,332 to about 8 in published English texts)`,
  level: 'information',
  fixes: 'safe',
  fixSafety: say`A mark changes places with the punctuation beside it, a space beside it is put in or taken out, or a full stop closes a note; no word changes.`,
  examples,
  checkText({ document }) {
    const { text, language, model } = document
    const { footnoteMark } = PUNCTUATION[language]
    const marks = numberingOf(document).marks.filter(({ inNote }) => !inNote)
    const runs = inRuns(marks.map(({ span }) => span))
    const misplaced = runs.flatMap(
      (run) =>
        (footnoteMark === 'after' ? markBefore(run, text) : markAfter(run, text)) ??
        markApart(run, text) ??
        markGlued(run, text) ??
        [],
    )
    const stopped = closedIn(model.footnotes.map(({ prose }) => prose.words))
    return [
      ...misplaced,
      ...model.footnotes.flatMap((note, i) => (stopped[i] ? [] : (withoutStop(note, language) ?? []))),
    ]
  },
}

/** Marks that touch one another are moved together. */
function inRuns(spans: readonly Span[]): readonly Span[] {
  const runs: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1)
    if (last?.end === span.start) runs[runs.length - 1] = { start: last.start, end: span.end }
    else runs.push(span)
  }
  return runs
}

/** `report[^1],` in a language that has `report,[^1]`. */
function markBefore(run: Span, text: string): RawFinding | null {
  if (!',;:.'.includes(text.charAt(run.end)) || isBetweenMarks(text, run.end)) return null
  const sign = /^(?:[,;.](?![.\d])|:(?=\s))/.exec(text.slice(run.end, run.end + 2))?.[0]
  // What stands by itself before a colon opens a note.
  if (!sign || (sign === ':' && !/\S/.test(text.charAt(run.start - 1)))) return null
  const edit = { span: { start: run.start, end: run.end + 1 }, text: sign + text.slice(run.start, run.end) }
  return {
    span: run,
    message: say`The mark “${text.slice(run.start, run.end)}” belongs behind the “${sign}”. All texts in this language set it there: move it.`,
    fixes: [fixBy(edit, 'safe', say`Move the mark behind the “${sign}”`)],
  }
}

/** `informe.[^1]` in a language that has `informe[^1].` */
function markAfter(run: Span, text: string): RawFinding | null {
  if (!',;:.'.includes(text.charAt(run.start - 1)) || /[\]⁰-⁹¹²³],$/u.test(text.slice(run.start - 2, run.start)))
    return null
  const before = text.slice(Math.max(0, run.start - 8), run.start)
  const sign = /(?<!\b\p{Uppercase}|\betc)[\u00a0 ]?[,;:.]$/u.exec(before)?.[0]
  if (!sign) return null
  const edit = {
    span: { start: run.start - sign.length, end: run.end },
    text: text.slice(run.start, run.end) + sign,
  }
  const mark = sign.trim()
  return {
    span: run,
    message: say`The mark “${text.slice(run.start, run.end)}” belongs before the “${mark}”. All texts in this language set it there: move it.`,
    fixes: [fixBy(edit, 'safe', say`Move the mark before the “${mark}”`)],
  }
}

/** `the lights [^1] and`, `1994, [^1]in`: a space before the mark, of more than 9,000 published ones before two. */
function markApart(run: Span, text: string): RawFinding | null {
  const marks = text.slice(run.start, run.end)
  if (
    !/^(?:\[\^|[⁰¹²³-⁹])/u.test(marks) ||
    !/[\p{Alphabetic}\d,;.)”»][ \u00a0]$/u.test(text.slice(run.start - 2, run.start))
  )
    return null
  const behind = /\p{Alphabetic}/u.test(text.charAt(run.end)) ? ' ' : ''
  const edit = { span: { start: run.start - 1, end: run.end }, text: marks + behind }
  return {
    span: run,
    message: say`A space stands before the mark “${marks}”. It follows what it belongs to at once: take the space out.`,
    fixes: [fixBy(edit, 'safe', say`Take the space out`)],
  }
}

/** `the lights[^1]and`: the space behind the mark is lost. */
function markGlued(run: Span, text: string): RawFinding | null {
  const marks = text.slice(run.start, run.end)
  const isMark = marks.startsWith('[') || /^[⁰¹²³⁴-⁹]/u.test(marks)
  if (!isMark || !/^(?:\p{Alphabetic}|\((?=\p{Alphabetic}))/u.test(text.slice(run.end, run.end + 2))) return null
  return {
    span: run,
    message: say`A space is missing behind the mark “${marks}”, which parts it from the next word. Put it in.`,
    fixes: [insertion(run.end, ' ', 'safe', say`Put a space in`)],
  }
}

/** `[^1],[^2]`: the comma only keeps two marks apart. */
const isBetweenMarks = (text: string, at: number): boolean =>
  /^,[ \u00a0]?(?:\[\^?\d|[⁰-⁹¹²³])/u.test(text.slice(at, at + 4))

/** Which notes close with a full stop. */
const closedIn = memoizeEach((words: Prose['words']): boolean => closingOf(words).mark === '.')

function withoutStop({ prose, mark }: Footnote, language: Language): RawFinding | null {
  const closing = closingOf(prose.words)
  const words = prose.text.slice(0, closing.span.end)
  if (words === '' || closing.mark === '.' || /[!?…][”"»’')\]*]*$/u.test(words)) return null
  return {
    span: prose.toDraft(lastWordIn(words)),
    message: say`The note “${mark}” ends without a full stop. A note is a sentence of its own: close it with a full stop.`,
    fixes: [fixBy(closeWith('.', prose, closing, language), 'safe', say`Close the note with a full stop`)],
  }
}
