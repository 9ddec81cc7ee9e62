import assert from 'node:assert/strict'
import { valueIn, withValue } from '../../client/src/word/front-matter.ts'

const after = (draft: string, key: string, value: string): string => {
  const change = withValue(draft, key, value)
  return change ? draft.slice(0, change.start) + change.text + draft.slice(change.end) : draft
}

describe('what the front matter remembers of an export', () => {
  it('is added behind what is there, or changed', () => {
    assert.equal(
      after('---\norgan: A\n---\n\nText\n', 'author', 'Chile'),
      '---\norgan: A\nauthor: Chile\n---\n\nText\n',
    )
    assert.equal(after('---\nauthor: Japan\norgan: A\n---\n', 'author', 'Chile'), '---\nauthor: Chile\norgan: A\n---\n')
    assert.equal(after('---\r\nauthor: Chile\r\n---\r\n', 'author', 'Chile'), '---\r\nauthor: Chile\r\n---\r\n')
  })

  it('begins a front matter where there is none', () => {
    assert.equal(
      after('Text\n\n---\nauthor: x\n---\n', 'based-on', 'a b.docx'),
      '---\nbased-on: a b.docx\n---\n\nText\n\n---\nauthor: x\n---\n',
    )
  })

  it('is written so that it is read again', () => {
    for (const value of ['Chile', 'C: drive', '#1', '"quoted"', 'last year/79.docx'])
      assert.equal(
        valueIn(after('---\norgan: A\n---\n', 'author', value), 'author')
          .replaceAll('\\"', '"')
          .replace(/^"|"$/g, ''),
        value.replace(/^"|"$/g, ''),
      )
  })
})
