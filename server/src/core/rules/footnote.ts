import { perResolution } from '../document/each.ts'
import type { Language } from '../lexicon/languages.ts'
import {
  isOneNumbering,
  joinedNumbering,
  type NoteMark,
  type Numbering,
  numberingOf,
  renamed,
} from '../numbering/note-marks.ts'
import { firstNumberOf, numberNotes } from '../numbering/notes.ts'
import { memoize } from '../text/memo.ts'
import { type Message, say } from '../text/message.ts'
import { examples } from './examples/footnote.ts'
import { type Fix, type RawFinding, type Rule, shiftFinding } from './rule.ts'
import { HALF_MARK } from './shared/half-mark.ts'
import { removal, replacement } from './shared/make-fix.ts'
import { noteWords } from './shared/note-words.ts'

/** Every mark has its note, every note its mark; they are numbered in order. */
export const footnote: Rule = {
  id: 'footnote',
  summary: say`Every footnote mark has its note and every note its mark, once, numbered in the order of the text; and each note says something.`,
  why: say`Footnotes carry the sources of a resolution. A mark without its note has lost its source, and a note that no mark leads to is not found by the reader.`,
  source: say`R-114, R-118 (all of 2,959 marks of 338 published General Assembly texts have their note, once and in order)`,
  level: 'error',
  fixes: 'safe and suggestion',
  fixSafety: say`It numbers anew only where each mark has one note and each note one mark, and what refers to a note by its number goes with it; where that cannot be done, a person chooses, as where a figure is glued to a word.`,
  examples,
  checkText: ({ document, isOnlyResolution }) => (isOnlyResolution ? noteWords(document) : []),
  checkDraft(draft) {
    return isOneNumbering(draft) ? findingsOf(joinedNumbering(draft), draft) : findingsInEach(draft)
  },
}

/** A draft or one of its resolutions; the text of a draft is joined when it is asked for. */
type Readable = { readonly text: string; readonly language: Language }

/** What is found in resolutions each of which numbers its notes by itself. */
const findingsInEach = perResolution((parsed) => findingsOf(numberingOf(parsed), parsed), shiftFinding)

function findingsOf(numbering: Numbering, read: Readable): readonly RawFinding[] {
  return [...findingsOfNumbers(numbering, read), ...otherDress(numbering)]
}

/** What is found in the names of marks and notes, and in their order. */
function findingsOfNumbers(numbering: Numbering, read: Readable): readonly RawFinding[] {
  const { marks, notes } = numbering
  if (isWhole(numbering)) return []
  const misnumbered = detectMisnumbered(numbering)
  if (misnumbered) return [misnumbered]
  const unmarked = detectUnmatched(notes, marks)
  const half = unmarked.length > 0 ? halfMarksIn(read) : NONE
  return [
    ...detectUnmatched(marks, notes).map(unmatchedBy(MESSAGES.markWithoutNote)),
    ...unmarked.filter(({ name }) => !half.has(name)).map(unmatchedBy(MESSAGES.noteWithoutMark)),
    ...detectRepeated(marks).map(findingBy(MESSAGES.repeatedMark)),
    ...detectRepeated(notes).map(findingBy(MESSAGES.repeatedNote)),
    ...outOfOrder(numbering, read),
    ...gluedMarks(numbering),
  ]
}

/** Figures that read as marks and are not raised: they stand in the words for every reader, `2015–20301`. */
function gluedMarks({ glued, marks, notes }: Numbering): readonly RawFinding[] {
  const marked = namesOf(marks)
  return glued.map(({ name, text, span }): RawFinding => {
    const note = marked.has(name) ? undefined : notes.find((one) => one.name === name)
    return {
      span,
      // Without any notes it may be a copy that has left them out.
      severity: notes.length > 0 ? 'warning' : 'hint',
      message: say`“${text}” is glued to what stands before it: it may be the mark of a note that is no longer raised. Write the mark of its note, or take it out.`,
      fixes: [
        note
          ? replacement(span, renamed(note, name), 'suggestion')
          : removal(span, 'suggestion', say`Take out “${text}”`),
      ],
    }
  })
}

/** `[3]` among marks such as `[^1]`, one of whose notes it leads to. */
function otherDress({ marks, notes }: Numbering): readonly RawFinding[] {
  const others = marks.filter(({ text }) => !isOfFormat(text))
  if (others.length === 0 || others.length === marks.length) return []
  return others.flatMap(({ name, text, span }): RawFinding[] => {
    const note = notes.find((one) => one.name === name)
    if (!note || !isOfFormat(note.text)) return []
    return [
      {
        span,
        severity: 'warning',
        message: say`The mark “${text}” is written otherwise than its note and the other marks, and may be printed as words of the text. Write “${note.text}”.`,
        fixes: [replacement(span, note.text, 'suggestion')],
      },
    ]
  })
}

const isOfFormat = (mark: string): boolean => mark.startsWith('[^')

/** Marks and notes from 1 on in the same order, as nearly all are, in which there is nothing to be found. */
const isWhole = ({ marks, notes, glued }: Numbering): boolean =>
  glued.length === 0 &&
  marks.length === notes.length &&
  marks.every(({ name }, i) => name === notes[i]?.name && name === String(i + 1))

/** Marks and notes that differ in one name: of the two, the one that is out of the order of all others is wrong. */
function detectMisnumbered({ marks, notes, glued }: Numbering): RawFinding | null {
  if (marks.length !== notes.length || glued.length > 0) return null
  const differ = marks.flatMap(({ name }, i) => (name === notes[i]?.name ? [] : [i]))
  const [at = 0] = differ
  const [mark, note] = [marks[at], notes[at]]
  if (differ.length !== 1 || !mark || !note || mark.inNote) return null
  const isWrongMark = isInOrder(notes)
  if (!isWrongMark && !isInOrder(marks)) return null
  const [wrong, right] = isWrongMark ? [mark, note] : [note, mark]
  const due = renamed(wrong, right.name)
  const message = isWrongMark ? MESSAGES.wrongMark(wrong.text, due) : MESSAGES.wrongNote(wrong.text, due)
  return { span: wrong.span, message, fixes: [replacement(wrong.span, due, 'suggestion')] }
}

function isInOrder(marks: readonly NoteMark[]): boolean {
  const first = firstNumberOf(marks)
  return marks.every(({ name }, i) => name === String(first + i))
}

/** What marks name that have lost a bracket, `[^2`, `^2]`: they are told where they stand, see `balance`. */
const halfMarksIn = ({ text }: Readable): ReadonlySet<string> =>
  new Set([...text.matchAll(HALF_MARK)].map(([, one, other]) => one ?? other ?? ''))

const NONE: ReadonlySet<string> = new Set()

const findingBy =
  (message: (printed: string) => Message) =>
  ({ text, span }: NoteMark): RawFinding => ({ span, message: message(text) })

/** A figure glued to a word may be no mark, and a line that opens with one no note: they are only told as hints. */
const unmatchedBy =
  (message: (printed: string) => Message) =>
  (mark: NoteMark): RawFinding => {
    const found = findingBy(message)(mark)
    return /^\d+$/.test(mark.text) ? { ...found, severity: 'hint' } : found
  }

const MESSAGES = {
  markWithoutNote: (mark: string) =>
    say`No note belongs to the mark “${mark}”, so its source is lost. Write the note, or take the mark out if it marks nothing.`,
  noteWithoutMark: (mark: string) =>
    say`No mark in the text leads to the note “${mark}”, so no reader will find it. Put its mark where it belongs, or take the note out.`,
  wrongMark: (mark: string, due: string) =>
    say`The mark “${mark}” stands where “${due}” is due, and none leads to that note. Write “${due}”.`,
  wrongNote: (mark: string, due: string) =>
    say`The note “${mark}” stands where “${due}” is due, and that mark has no note. Write “${due}”.`,
  repeatedMark: (mark: string) =>
    say`The mark “${mark}” stands twice. Each mark leads to a note of its own: number this one anew, with a note such as “Ibid.” or “See note …”.`,
  repeatedNote: (mark: string) =>
    say`Two notes have the mark “${mark}”, so it is not clear which one is meant. Number them apart, in the text as well.`,
  markOutOfOrder: ({ found, due }: Stray) =>
    say`Footnote mark “${found.text}” stands where “${renamed(found, String(due))}” is due. Footnotes are numbered in the order of the text, so that a reader can follow them: number them anew.`,
  noteOutOfOrder: ({ found, due }: Stray) =>
    say`The note “${found.text}” stands where “${renamed(found, String(due))}” is due. Footnotes are numbered in the order of the text, so that a reader can follow them: number them anew.`,
} as const

/** The names of marks, or of notes. */
const namesOf = memoize((marks: readonly NoteMark[]): ReadonlySet<string> => new Set(marks.map(({ name }) => name)))

/** Those whose name none of the others has. */
function detectUnmatched(marks: readonly NoteMark[], others: readonly NoteMark[]): readonly NoteMark[] {
  const known = namesOf(others)
  return marks.filter(({ name }) => !known.has(name))
}

/** Those that stand a second time. */
function detectRepeated(marks: readonly NoteMark[]): readonly NoteMark[] {
  if (namesOf(marks).size === marks.length) return []
  const seen = new Set<string>()
  return marks.filter(({ name }) => seen.has(name) || !seen.add(name))
}

/** The first mark that is out of order, or else the first note, with a fix for all of them. */
function outOfOrder(numbering: Numbering, read: Readable): RawFinding[] {
  const { marks, notes } = numbering
  const mark = detectStray(marks, notes)
  const stray = mark ?? detectStray(notes, marks)
  if (!stray) return []
  const message = mark ? MESSAGES.markOutOfOrder(stray) : MESSAGES.noteOutOfOrder(stray)
  return [{ span: stray.found.span, message, fixes: fixByNumbering(numbering, read) }]
}

interface Stray {
  readonly found: NoteMark
  readonly due: number
}

/** The first that is not the next in number; numbers that only the others have are found missing elsewhere. */
function detectStray(marks: readonly NoteMark[], others: readonly NoteMark[]): Stray | null {
  const [here, elsewhere] = [namesOf(marks), namesOf(others)]
  const areOnce = here.size === marks.length
  const seen = new Set<string>()
  let due = firstNumberOf([...marks, ...others])
  for (const found of marks) {
    if (!/^\d+$/.test(found.name) || seen.has(found.name)) continue
    if (!areOnce) seen.add(found.name)
    while (elsewhere.has(String(due)) && !here.has(String(due))) due++
    if (String(due) !== found.name) return { found, due }
    due++
  }
  return null
}

function fixByNumbering(numbering: Numbering, read: Readable): Fix[] {
  const numbered = numberNotes(numbering, read)
  if (!numbered) return []
  const { edits, left } = numbered
  return [{ title: say`Number the footnotes in the order of the text`, edits, safe: left.length === 0 }]
}
