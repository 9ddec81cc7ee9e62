import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { citationList, referenceList } from '../../../server/src/core/features/citations.ts'
import { LANGUAGES } from '../../../server/src/core/lexicon/languages.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'
import { draft } from '../../texts.ts'

describe('what a draft cites', () => {
  const document = parse(draft`
    La Asamblea General,

    _Recordando_ su resolución 41/128, de 4 de diciembre de 1986, y la resolución 1325 (2000) del Consejo de Seguridad,

    _Decide_ seguir.
  `)
  const cited = citationList(document, EMPTY_WORLD)

  it('is named in the language of the reader', () =>
    assert.deepEqual(
      LANGUAGES.map((reader) => printMessage(cited[0]?.name ?? assert.fail('nothing is cited'), reader)),
      [
        'General Assembly resolution 41/128',
        'resolución 41/128 de la Asamblea General',
        'résolution 41/128 de l’Assemblée générale',
      ],
    ))

  it('is a list of references in the language of the draft, in the order of symbols', () =>
    assert.deepEqual(referenceList(cited, document, null).split('\n'), [
      'resolución 41/128 de la Asamblea General (A/RES/41/128), 4 de diciembre de 1986',
      'resolución 1325 (2000) del Consejo de Seguridad (S/RES/1325(2000))',
    ]))
})
