import assert from 'node:assert/strict'
import { english } from '../../../server/src/core/lexicon/openings.en.ts'
import { spanish } from '../../../server/src/core/lexicon/openings.es.ts'
import { french } from '../../../server/src/core/lexicon/openings.fr.ts'

describe('the lexicon of openings', () => {
  for (const [name, lexicon] of Object.entries({ english, spanish, french }))
    it(`has each verb once: of two the first alone would be read (${name})`, () => {
      const verbs = lexicon().verbs.map(({ finite }) => finite)
      assert.deepEqual(
        verbs.filter((verb, i) => verbs.indexOf(verb) !== i),
        [],
      )
    })
})
