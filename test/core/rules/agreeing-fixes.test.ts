import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

/** A paragraph of the General Assembly after the fixes of a rule. */
function fixed(rule: string, organ: string, paragraph: string): string | undefined {
  const text = `${organ},\n\n${paragraph}\n`
  const found = lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).filter((finding) => finding.rule === rule)
  return applyEdits(
    text,
    found.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
  ).split('\n')[2]
}
const spanish = (rule: string, paragraph: string) => fixed(rule, 'La Asamblea General', paragraph)
const french = (rule: string, paragraph: string) => fixed(rule, 'L’Assemblée générale', paragraph)

describe('what agrees with a word that is mended', () => {
  it('is mended with it: the article of a noun of citations', () => {
    const es = (paragraph: string) => spanish('citation-form', `*Recordando* ${paragraph},`)
    const fr = (paragraph: string) => french('citation-form', `*Rappelant* ${paragraph},`)
    assert.equal(es('su resolución 33/134 y 46/182'), '*Recordando* sus resoluciones 33/134 y 46/182,')
    assert.equal(es('lo previsto en las resoluciones 33/134'), '*Recordando* lo previsto en la resolución 33/134,')
    assert.equal(fr('sa résolution 33/134 et 46/182'), '*Rappelant* ses résolutions 33/134 et 46/182,')
    assert.equal(
      fr('le texte de la résolution 33/134 et 46/182'),
      '*Rappelant* le texte des résolutions 33/134 et 46/182,',
    )
    assert.equal(fr('la suite donnée aux décisions 46/512'), '*Rappelant* la suite donnée à la décision 46/512,')
    assert.equal(fr('Casa résolution 33/134 et 46/182'), '*Rappelant* Casa résolutions 33/134 et 46/182,')
  })

  it('is mended with it: the article of a name in full', () => {
    const fr = (paragraph: string) => french('abbreviation', `*Prie* ${paragraph}.`)
    assert.equal(fr('l’ECOSOC d’agir'), '*Prie* le Conseil économique et social d’agir.')
    assert.equal(fr('les membres de l’ECOSOC d’agir'), '*Prie* les membres du Conseil économique et social d’agir.')
    assert.equal(
      fr('les membres élus à l’ECOSOC d’agir'),
      '*Prie* les membres élus au Conseil économique et social d’agir.',
    )
    const es = (paragraph: string) => spanish('abbreviation', `*Solicita* ${paragraph}.`)
    assert.equal(es('a la ONU que actúe'), '*Solicita* a la Organización de las Naciones Unidas que actúe.')
    assert.equal(es('a las NN. UU. que actúen'), '*Solicita* a las Naciones Unidas que actúen.')
  })

  it('leaves no space of a French question mark behind', () =>
    assert.equal(
      french('placeholder', '*Décide* de se réunir à sa [quatre-vingtième\u00a0?] session.'),
      '*Décide* de se réunir à sa quatre-vingtième session.',
    ))
})
