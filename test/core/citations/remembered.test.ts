import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'

/** The symbols that a draft cites. */
const cited = (text: string): string =>
  parse(text)
    .citations.map(({ citation }) => citation.symbol ?? '-')
    .join(' ')

describe('a number that the draft has given to a body before', () => {
  it('keeps that body when it comes bare', () => {
    assert.equal(
      cited(
        'The General Assembly,\n\n*Recalling* Human Rights Council resolution 34/24 of 24 March 2017,\n\n1. *Notes* the report under resolution 34/24;\n\n2. *Decides* so.\n',
      ),
      'A/HRC/RES/34/24 A/HRC/RES/34/24',
    )
    assert.equal(
      cited(
        'La Asamblea General,\n\n*Recordando* la resolución 34/24 del Consejo de Derechos Humanos,\n\n1. *Observa* la resolución 34/24;\n\n2. *Decide* lo mismo.\n',
      ),
      'A/HRC/RES/34/24 A/HRC/RES/34/24',
    )
    assert.equal(
      cited(
        'L’Assemblée générale,\n\n*Rappelant* la résolution 34/24 du Conseil des droits de l’homme,\n\n1. *Prend note* de la résolution 34/24 ;\n\n2. *Décide* ainsi.\n',
      ),
      'A/HRC/RES/34/24 A/HRC/RES/34/24',
    )
  })

  it('is the issuer’s own where its date says so, where both have been named, and where it is said to be', () => {
    const text = (second: string) =>
      `The General Assembly,\n\n*Recalling* Human Rights Council resolution 34/24,\n\n1. *Notes* ${second};\n\n2. *Decides* so.\n`
    assert.equal(cited(text('resolution 34/24 of 18 November 1979')), 'A/HRC/RES/34/24 A/RES/34/24')
    assert.equal(cited(text('its resolution 34/24')), 'A/HRC/RES/34/24 A/RES/34/24')
    assert.equal(
      cited(text('General Assembly resolution 34/24 and resolution 34/24')),
      'A/HRC/RES/34/24 A/RES/34/24 A/RES/34/24',
    )
  })

  it('keeps a body without symbols as well', () => {
    assert.equal(
      cited(
        'The General Assembly,\n\n*Recalling* Commission on the Status of Women resolution 54/7,\n\n1. *Notes* resolution 54/7;\n\n2. *Decides* so.\n',
      ),
      '- -',
    )
  })
})
