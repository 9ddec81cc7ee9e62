import assert from 'node:assert/strict'
import { capitalized, capitalizedLike, inEitherCase, uncapitalized } from '../../../server/src/core/text/capital.ts'

describe('the letter at the head of words', () => {
  it('becomes large, or small', () => {
    assert.equal(capitalized('état Membre'), 'État Membre')
    assert.equal(uncapitalized('La Asamblea General'), 'la Asamblea General')
    assert.equal(capitalized(''), '')
  })

  it('is as that of other words', () => {
    assert.equal(capitalizedLike('Also', 'further'), 'Further')
    assert.equal(capitalizedLike('also', 'further'), 'further')
  })

  it('is either in a pattern', () => assert.equal(inEitherCase('mars'), '[Mm]ars'))
})
