import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from '../../../server/src/core/document/document.ts'
import { placeOfNote } from '../../../server/src/core/features/add-note.ts'
import { inspect } from '../../../server/src/core/features/inspect.ts'
import { notesOf } from '../../../server/src/core/features/notes.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'
import { mark, marked } from '../../marks.ts'

/** Checks which comments of a draft are notes, and what they say. */
function checkNotes(source: string, ...words: string[]): void {
  const { text, spans } = marked(source)
  const notes = notesOf(parse(text))
  const own = mark(
    text,
    notes.map(({ span }) => span),
  )
  assert.equal(own, mark(text, spans))
  assert.deepEqual(
    notes.map((note) => note.text),
    words,
  )
}

describe('the notes of a reviewer', () => {
  it('are comments that say so, in a paragraph or between two', () =>
    checkNotes(
      'The General Assembly,\n\n⟦<!-- note: is this\n the first mention? -->⟧\n\n1. Requests⟦<!--NOTE: whom? -->⟧ a report;\n',
      'is this the first mention?',
      'whom?',
    ))
  it('are so in French and Spanish', () =>
    checkNotes('1. Prie⟦<!-- note : qui ? -->⟧ que;\n\n2. Pide⟦<!-- nota: ¿a quién? -->⟧.\n', 'qui ?', '¿a quién?'))
  it('are no other comments, and none that says nothing', () =>
    checkNotes('<!-- not yet -->\n\n<!-- note: -->\n\n1. Decides <!-- noted: this --> so.\n'))
})

/** The text with a note put in where `│` stands. */
function withNote(source: string): string {
  const { text, cursor } = marked(source)
  const { at, before, after } = placeOfNote(parse(text), cursor ?? 0)
  return `${text.slice(0, at)}${before}│${after}${text.slice(at)}`
}
const check = (source: string, expected: string): void => assert.equal(withNote(source), expected)

describe('a new note', () => {
  it('stands behind the word at the cursor, and its punctuation', () =>
    check('1. Requests a rep│ort; now\n', '1. Requests a report;<!-- note: │ --> now\n'))
  it('stands behind the word before a space', () =>
    check('1. Requests a │ report.\n', '1. Requests a<!-- note: │ -->  report.\n'))
  it('never stands between a label and its words', () =>
    check('│1. Requests a report.\n', '1. Requests<!-- note: │ --> a report.\n'))
  it('belongs to the paragraph above on a blank line', () =>
    check('1. Decides so;\n│\n2. Ends.\n', '1. Decides so;<!-- note: │ -->\n\n2. Ends.\n'))
  it('stands behind a comment that the cursor is in', () =>
    check('1. Asks<!-- note: w│ho? --> all.\n', '1. Asks<!-- note: who? --><!-- note: │ --> all.\n'))
  it('is a paragraph of its own where no words stand before it', () => {
    check('│\n1. Decides so.\n', '\n<!-- note: │ -->\n\n1. Decides so.\n')
    check('---\nst│yle: mun\n---\n\n1. Decides so.\n', '---\nstyle: mun\n---\n\n<!-- note: │ -->\n\n1. Decides so.\n')
    check('│', '<!-- note: │ -->\n\n')
  })

  it('is no part of the text, wherever it is put in', () => {
    const said = (text: string): string => {
      const document = parse(text)
      const findings = lint(document, DEFAULT_SETTINGS, EMPTY_WORLD).map(({ rule, message }) => [rule, message])
      const understood = inspect(document, DEFAULT_SETTINGS, EMPTY_WORLD)
      return JSON.stringify([findings, understood], (key, value) => (key === 'span' ? undefined : value), 1)
    }
    for (const name of readdirSync('samples').filter((one) => one.endsWith('.resolution'))) {
      const text = readFileSync(`samples/${name}`, 'utf8')
      const before = said(text)
      for (let offset = 0; offset < text.length; offset += 211) {
        const { at, before: opens, after } = placeOfNote(parse(text), offset)
        const noted = `${text.slice(0, at)}${opens}is it so?${after}${text.slice(at)}`
        assert.equal(said(noted), before, `${name} at ${offset}`)
        assert.equal(notesOf(parse(noted)).length, notesOf(parse(text)).length + 1)
      }
    }
  })
})
