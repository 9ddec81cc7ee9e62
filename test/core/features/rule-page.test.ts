import assert from 'node:assert/strict'
import { examplesFor, rulePage } from '../../../server/src/core/features/rule-page.ts'
import { LANGUAGES, type Language } from '../../../server/src/core/lexicon/languages.ts'
import { RULES } from '../../../server/src/core/rules/index.ts'
import type { Rule } from '../../../server/src/core/rules/rule.ts'
import type { RuleId } from '../../../server/src/core/styles/rule-ids.ts'

const ruleOf = (id: RuleId): Rule => RULES.find((rule) => rule.id === id) as Rule

/** A line of the page that ends with a colon: what it says of an example. */
const headsOf = (id: RuleId, reader: Language): readonly string[] =>
  rulePage(ruleOf(id), reader)
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter((line) => /^\S.*:$/.test(line))

describe('the page of a rule', () => {
  it('shows its examples in the language of the reader', () => {
    const lines = (reader: Language): readonly (string | undefined)[] =>
      rulePage(ruleOf('paragraph-number'), reader)
        .split('\n')
        .filter((line) => /^ {4}/.test(line))
        .slice(0, 1)
    assert.deepEqual(LANGUAGES.map(lines), [
      ['    The General Assembly,'],
      ['    La Asamblea General,'],
      ['    L’Assemblée générale,'],
    ])
  })

  it('shows two examples to every reader', () => {
    for (const rule of RULES)
      for (const reader of LANGUAGES) {
        const page = rulePage(rule, reader)
        for (const { bad, good } of examplesFor(rule, reader))
          assert.ok(page.includes(`    ${(bad ?? good ?? '').trimEnd().split('\n').at(-1)}`), `${rule.id} ${reader}`)
      }
  })

  it('says in which language an example is that cannot be in that of the reader', () => {
    assert.deepEqual(headsOf('house-spelling', 'en'), [
      'What stands between ⟦ and ⟧ is found in:',
      'Nothing is found in (house style mun):',
    ])
    assert.deepEqual(headsOf('house-spelling', 'es'), [
      'Lo que está entre ⟦ y ⟧ se encuentra en (ejemplo en inglés):',
      'No se encuentra nada en (estilo mun, ejemplo en inglés):',
    ])
    assert.deepEqual(headsOf('opening-agreement', 'en'), [
      'What stands between ⟦ and ⟧ is found in (example in Spanish):',
      'Nothing is found in (example in Spanish):',
    ])
    assert.deepEqual(headsOf('opening-agreement', 'fr'), [
      'Ce qui est entre ⟦ et ⟧ est relevé dans :',
      'Rien n’est relevé dans :',
    ])
  })
})
