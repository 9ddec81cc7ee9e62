import assert from 'node:assert/strict'
import { LANGUAGES } from '../../../server/src/core/lexicon/languages.ts'
import { readOrdinal, sessionOrdinal } from '../../../server/src/core/lexicon/session-ordinals.ts'

describe('ordinals of sessions', () => {
  it('are read back as they are written, from 1 to 99 in three languages', () => {
    for (const language of LANGUAGES)
      for (let value = 1; value < 100; value++)
        assert.equal(readOrdinal(sessionOrdinal(value, language), language), value)
  })

  it('are those of published texts', () => {
    assert.deepEqual(
      [76, 80].flatMap((value) => LANGUAGES.map((language) => sessionOrdinal(value, language))),
      ['seventy-sixth', 'septuagésimo sexto', 'soixante-seizième', 'eightieth', 'octogésimo', 'quatre-vingtième'],
    )
    assert.equal(readOrdinal('soixante et onzième', 'fr'), 71)
    assert.equal(readOrdinal('next', 'en'), null)
  })
})
