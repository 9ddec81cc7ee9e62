import assert from 'node:assert/strict'
import { labels, taken } from './offered.ts'

describe('completing front matter', () => {
  it('keys that are not there yet', () => {
    assert.deepEqual(labels('---\nst│\n---\n'), ['style', 'status'])
    assert.deepEqual(labels('---\nstyle: mun\nst│\n---\n'), ['status'])
    assert.equal(taken('---\nst│\n---\n', 'status'), '---\nstatus: │\n---\n')
    assert.ok(labels('---\n│').includes('organ'), 'before it is closed')
  })
  it('values that a key takes', () => {
    assert.deepEqual(labels('---\nstatus: │\n---\n'), ['draft', 'adopted'])
    assert.deepEqual(labels('---\nstyle: mun-│\n---\n'), ['mun-amun', 'mun-thimun'])
    assert.deepEqual(labels('---\nlanguage: │\n---\n'), ['en', 'es', 'fr'])
    assert.equal(labels('---\norgan: Gen│\n---\n')[0], 'General Assembly')
    assert.deepEqual(labels('---\nlanguage: fr\norgan: Conseil de s│\n---\n'), ['Conseil de sécurité'])
  })
  it('is silent where a value stands already, and behind the front matter', () => {
    assert.deepEqual(labels('---\nstatus: │draft\n---\n'), [])
    assert.deepEqual(labels('---\nstatus: draft\n---\nsty│'), [])
  })
})
