import assert from 'node:assert/strict'
import fc from 'fast-check'
import { SortedLines } from '../../../server/src/core/catalogue/sorted.ts'

const key = fc.string({ unit: fc.constantFrom('A', 'B', '/', '1', '2', '(', 'é', '’'), minLength: 1, maxLength: 5 })

describe('sorted lines', () => {
  it('give the first line of a key and all that begin alike, in whatever order they were written', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 30 }), key, fc.boolean(), (keys, wanted, crlf) => {
        const text = ['# a comment', ...keys.map((k, i) => `${k}\t${i}`), ''].join(crlf ? '\r\n' : '\n')
        const lines = new SortedLines(text)
        const first = keys.indexOf(wanted)
        assert.equal(lines.get(wanted), first < 0 ? null : `${wanted}\t${first}`)
        const found = [...lines.beginning(wanted)].map((line) => line.slice(0, line.indexOf('\t')))
        assert.deepEqual(found, keys.filter((k) => k.startsWith(wanted)).sort())
        assert.equal(lines.size, keys.length)
      }),
    )
  })

  it('pass over what is no line of a table', () => {
    const lines = new SortedLines('# top\n\nB\t1\nno tabulator\n\tno key\n# A\t0\nA\t2\n\n\n')
    assert.deepEqual([...lines.from('')], ['A\t2', 'B\t1'])
    assert.equal(new SortedLines('').get('A'), null)
  })
})
