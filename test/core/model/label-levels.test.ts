import assert from 'node:assert/strict'
import { assignLevels } from '../../../server/src/core/model/structure/label-levels.ts'
import { readLabel } from '../../../server/src/core/syntax/labels.ts'

/**
 * Reads a list of labels, a colon behind one that announces a list; gives each with its degree in dots and its slip.
 */
function place(list: string): string {
  const words = list.split(' ')
  const placements = assignLevels(
    words.map((word, i) => {
      const label = readLabel(word.replace(/:$/, ''))
      assert.ok(label, word)
      return { inner: label.inner, closing: label.closing, afterColon: i === 0 || (words[i - 1] ?? '').endsWith(':') }
    }),
  )
  return placements
    .map(
      (p, i) =>
        `${'.'.repeat(p.degree - 1)}${(words[i] ?? '').replace(/:$/, '')}${p.slip === 'none' ? '' : ` ${p.slip}`}`,
    )
    .join(', ')
}

describe('placeLabels', () => {
  it('tells letters from roman numerals by their place', () => {
    assert.equal(place('(a): (i) (ii) (b)'), '(a), .(i), .(ii), (b)')
    assert.equal(place('(g) (h) (i) (j)').replace(/ gap/, ''), '(g), (h), (i), (j)')
    assert.equal(place('(a) (b) (c) (d) (e) (f) (g) (h) (i) (j)').split(', ').at(-2), '(i)')
    assert.equal(place('(a) (b) (c) (d) (e) (f) (g) (h): (i) (ii) (i)').split(', ').slice(-3).join(), '.(i),.(ii),(i)')
    assert.equal(place('(i) (ii) (iii) (iv) (v)'), '(i), (ii), (iii), (iv), (v)')
  })

  it('counts on where all labels stand still', () => {
    const labels = ['a', 'a', 'a'].map((inner) => ({ inner, closing: 'both' as const, afterColon: false }))
    assert.deepEqual(
      assignLevels(labels).map(({ expected }) => expected.value),
      [1, 2, 3],
    )
  })

  it('follows four degrees', () => {
    assert.equal(place('(a): (i): a.: i. ii. b. (ii) (b)'), '(a), .(i), ..a., ...i., ...ii., ..b., .(ii), (b)')
  })

  it('goes on with aa after z', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((l) => `${l})`).join(' ')
    assert.ok(place(`${letters} aa) bb)`).endsWith('z), aa), bb)'))
  })

  it('finds a gap, a repeat and a look-alike, and no slip after them', () => {
    assert.equal(place('(a) (b) (d) (e)'), '(a), (b), (d) gap, (e)')
    assert.equal(place('(a) (b) (b) (c)'), '(a), (b), (b) repeat, (c)')
    assert.equal(place('(a) (b) (b) (d)'), '(a), (b), (b) repeat, (d)')
    assert.equal(
      place('i) j) k) 1) m)').replace('i) gap', 'i)'),
      'i), j) gap, k), 1) look-alike, m)'.replace('j) gap', 'j)'),
    )
    assert.equal(place('(h) (1) (j)').replace('(h) gap', '(h)'), '(h), (1) look-alike, (j)')
    assert.equal(place('а) b) c)'), 'а) look-alike, b), c)')
  })
})
