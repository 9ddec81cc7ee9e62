/** What notes say and cannot say: nothing, `Ibid.` with no note before it, a note that is not there. Source: R-118. */
import type { ParsedText } from '../../document/document.ts'
import type { Language } from '../../lexicon/languages.ts'
import type { Footnote } from '../../model/model.ts'
import { notesNamedIn } from '../../numbering/note-references.ts'
import { nameOfMark } from '../../syntax/note-start.ts'
import { say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'

/** What is found in the words of the notes of a text whose notes are its own. */
export function noteWords({ model: { footnotes }, language }: ParsedText): RawFinding[] {
  const names = new Set(footnotes.map(({ mark }) => nameOfMark(mark)))
  // An excerpt may begin with a later note.
  const first = Number(footnotes[0] ? nameOfMark(footnotes[0].mark) : 1)
  return footnotes.flatMap((note, i) => [
    ...empty(note),
    ...(i === 0 && first === 1 ? withoutOneBefore(note) : []),
    ...missing(note, (name) => names.has(name) || Number(name) < first, language),
  ])
}

function empty({ mark, prose, span }: Footnote): RawFinding[] {
  if (prose.text.trim() !== '') return []
  return [
    {
      severity: 'warning',
      span: { start: span.start, end: span.start + mark.length },
      message: say`The note “${mark}” says nothing, so its source is lost. Write it, or take the note and its mark out.`,
    },
  ]
}

/** The same as the note before, in any of the three languages. */
const SAME = /^\s{0,4}(?:[Ii]bid|[IÍií]b[ií]d|[Ll]bid)(?:em)?(?!\p{Alphabetic})\.?/u

function withoutOneBefore({ prose }: Footnote): RawFinding[] {
  const said = SAME.exec(prose.text)?.[0]
  if (said === undefined) return []
  return [
    {
      severity: 'warning',
      span: prose.toDraft({ start: said.length - said.trimStart().length, end: said.length }),
      message: say`“${said.trim()}” refers to the note before this one, and there is none. Write the source.`,
    },
  ]
}

const missing = ({ prose }: Footnote, mayBeThere: (name: string) => boolean, language: Language): RawFinding[] =>
  notesNamedIn(prose.text, language)
    .filter(({ name }) => !mayBeThere(name))
    .map(({ name, span }) => ({
      severity: 'warning',
      span: prose.toDraft(span),
      message: say`There is no note ${name} in this text. Refer to the note that is meant.`,
    }))
