import assert from 'node:assert/strict'
import { type Change, moved } from '../../client/src/changes.ts'

const OPEN = '<u>'
const CLOSE = '</u>'

/** `before` and `after` mark with `│` where the cursor, or the two ends of what is selected, stand. */
function checkMoved(before: string, changes: (text: string) => Change[], after: string): void {
  const offsets = [...before.matchAll(/│/g)].map((match, passed) => match.index - passed)
  const text = before.replaceAll('│', '')
  const made = changes(text)
  const changed = made.reduceRight((t, { start, end, newText }) => t.slice(0, start) + newText + t.slice(end), text)
  const shown = offsets.reduceRight((t, offset) => {
    const at = moved(offset, made)
    return `${t.slice(0, at)}│${t.slice(at)}`
  }, changed)
  assert.equal(shown, after)
}

const underline = (phrase: string) => (text: string) => {
  const start = text.indexOf(phrase)
  const end = start + phrase.length
  return [
    { start, end: start, newText: OPEN },
    { start: end, end, newText: CLOSE },
  ]
}

const plain = (text: string) =>
  [OPEN, CLOSE].map((tag) => ({ start: text.indexOf(tag), end: text.indexOf(tag) + tag.length, newText: '' }))

describe('what is selected, after an edit', () => {
  it('stays selected when it is underlined', () =>
    checkMoved('1. │Takes note│ of', underline('Takes note'), '1. <u>│Takes note│</u> of'))
  it('stays selected when its underline is taken away', () =>
    checkMoved('1. <u>│Takes note│</u> of', plain, '1. │Takes note│ of'))
  it('with its tags, is what stood between them', () =>
    checkMoved('1. │<u>Takes note</u>│ of', plain, '1. │Takes note│ of'))
  it('a cursor in a word stays in it', () => {
    checkMoved('1. │Requests the', underline('Requests'), '1. <u>│Requests</u> the')
    checkMoved('1. Req│uests the', underline('Requests'), '1. <u>Req│uests</u> the')
    checkMoved('1. Requests│ the', underline('Requests'), '1. <u>Requests│</u> the')
  })
  it('a cursor elsewhere stays where it was in the text', () =>
    checkMoved('│1. Requests the │Chair│', underline('Requests'), '│1. <u>Requests</u> the │Chair│'))
  it('a cursor in a tag that goes stands where the tag was', () =>
    checkMoved('1. <│u>Requests</│u> the', plain, '1. │Requests│ the'))
})
