import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

const ADDRESSES = [
  'https://www.center.org/q?a=5%20b,c;d:e..html',
  'http://x.int/a/programmes/resolution75/282,76/290',
  'www.labor.net/the/general_assembly:a.Center',
  'labor.center@un.org',
  'un.org/labor;a,b',
  'doi:10.1016/j.labor,2020..01',
  'https://doi.org/10.1016/s0140-6736(20)30183-5',
]

const found = (text: string) =>
  lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).map(({ span }) => text.slice(span.start, span.end))

describe('an address', () => {
  for (const address of ADDRESSES)
    it(`is left as it is: ${address}`, () => {
      const en = `<u>Noting</u> the page ${address}, (${address}) and “${address}”,\n\n<u>Invites</u> States to see ${address}.\n`
      const es = `<u>Observando</u> la página ${address}, (${address}),\n\n<u>Invita</u> a los Estados a ver ${address}.\n`
      const fr = `<u>Notant</u> la page ${address}, (${address}),\n\n<u>Invite</u> les États à voir ${address}.\n`
      assert.deepEqual(found(`The General Assembly,\n\n${en}`), [])
      assert.deepEqual(found(`La Asamblea General,\n\n${es}`), [])
      assert.deepEqual(found(`L’Assemblée générale,\n\n${fr}`), [])
    })

  it('has its end, and the words beside it are read', () => {
    const text = 'The General Assembly,\n\n<u>Invites</u> the center to see www.center.org , and the center.\n'
    assert.deepEqual(found(text), ['center', ' ,', 'center'])
  })
})
