import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { notesOf } from '../../../server/src/core/features/notes.ts'

describe('notes of a reviewer', () => {
  it('are comments that begin so, wherever they stand', () => {
    const text =
      '<!-- note: one -->\n\nThe General Assembly,\n\n1. Requests <!-- NOTE: two\n lines --> a report;\n\n<!-- other -->\n\n<!-- note: -->\n\n2. Decides.\n\n<!-- note: three -->'
    const notes = notesOf(parse(text))
    assert.deepEqual(
      notes.map(({ text }) => text),
      ['one', 'two lines', 'three'],
    )
    for (const { span } of notes) assert.match(text.slice(span.start, span.end), /^<!-- note:[\s\S]*-->$/i)
    assert.deepEqual(notesOf(parse('No note.\n')), [])
  })
})
