import assert from 'node:assert/strict'
import type { Language } from '../../../../server/src/core/lexicon/languages.ts'
import { printMessage } from '../../../../server/src/core/messages/print.ts'
import { verbatim } from '../../../../server/src/core/text/message.ts'
import { labels, offered, taken } from './offered.ts'

const GA = 'The General Assembly,\n\n'

describe('completing an opening', () => {
  it('after one letter, those first that are printed most', () => {
    const [first, second] = labels(`${GA}*Recalling* its wish,\n\n1. D│`)
    assert.equal(first, 'Decides')
    assert.ok(second)
    assert.equal(labels(`${GA}No│`)[0], 'Noting')
    assert.equal(labels('The Security Council,\n\nRe│')[0], 'Recalling')
  })
  it('by its place: reasons above the decisions, decisions from there on', () => {
    assert.ok(labels(`${GA}Re│`).includes('Recalling'))
    assert.ok(!labels(`${GA}*Recalling* its wish,\n\n1. Re│`).includes('Recalling'))
    assert.ok(!labels(`${GA}*Recalling* its wish,\n\n1. *Decides* so;\n\nRe│`).includes('Recalling'))
  })
  it('where it is printed more often', () => {
    assert.deepEqual(
      offered(`${GA}Recalling│`).filter(({ description }) => /^decision/.test(printMessage(description, 'en'))),
      [],
    )
  })
  it('as it is typed first, where it is typed whole', () => {
    const draft = `${GA}*Recalling* its wish,\n\n`
    assert.deepEqual(labels(`${draft}Recalling│`).slice(0, 2), ['Recalling', 'Recalling also'])
    assert.equal(labels('La Asamblea General,\n\n*Recordando* su deseo,\n\nRecordando│')[0], 'Recordando')
    assert.equal(labels('L’Assemblée générale,\n\n*Rappelant* son vœu,\n\nRappelant│')[0], 'Rappelant')
  })
  it('with the emphasis of the house, or of the draft where it has another', () => {
    assert.equal(taken(`${GA}Reca│`, 'Recalling'), `${GA}*Recalling* │`)
    assert.equal(
      taken('The Economic Commission for Latin America and the Caribbean,\n\nRecalling so,\n\n1. Dec│', 'Decides'),
      'The Economic Commission for Latin America and the Caribbean,\n\nRecalling so,\n\n1. <u>Decides</u> │',
    )
    assert.equal(
      taken(`${GA}<u>Recalling</u> its wish,\n\nNot│`, 'Noting'),
      `${GA}<u>Recalling</u> its wish,\n\n<u>Noting</u> │`,
    )
    assert.equal(taken('The World Health Assembly,\n\nReca│', 'Recalling'), 'The World Health Assembly,\n\nRecalling │')
    assert.equal(taken('The World Health Assembly,\n\n1. Ur│', 'Urges'), 'The World Health Assembly,\n\n1. URGES │')
  })
  it('of parliamentary law as the draft has it, else as its template', () => {
    const draft = 'WHEREAS, the lamps are out; and\n\n'
    assert.deepEqual(labels(`${draft}W│`), ['WHEREAS,'])
    assert.equal(taken(`${draft}Wh│`, 'WHEREAS,'), `${draft}WHEREAS, │`)
    assert.deepEqual(labels(`${draft}Res│`), ['RESOLVED, That'])
    const own = `${draft}BE IT RESOLVED THAT the lamps be lit;\n\n`
    assert.deepEqual(labels(`${own}B│`), ['BE IT RESOLVED THAT'])
    assert.deepEqual(labels(`${own}W│`).includes('WHEREAS,'), false)
    assert.deepEqual(labels('POR CUANTO no hay faroles;\n\nPor│'), ['POR CUANTO'])
    assert.deepEqual(labels('ATTENDU QUE la nuit est longue ;\n\nIl│'), ['IL EST RÉSOLU que'])
  })
  it('and no organ below a paragraph', () => assert.deepEqual(labels('Considerando que es de noche;\n\nCons│'), []))
  it('within marks that stand there already, and leaves them', () => {
    assert.equal(taken(`${GA}<u>Rec│</u>`, 'Recalling'), `${GA}<u>Recalling</u>│`)
    assert.equal(taken(`${GA}*Rec│* its wish,`, 'Recalling'), `${GA}*Recalling*│ its wish,`)
    assert.equal(taken(`${GA}<u>Rec│`, 'Recalling'), `${GA}<u>Recalling</u> │`)
  })
  it('and leaves what stands behind the cursor', () => {
    assert.equal(taken(`${GA}Rec│ its wish,`, 'Recalling'), `${GA}*Recalling*│ its wish,`)
    assert.deepEqual(labels(`${GA}Rec│alling its wish,`), [])
  })
  it('with the adverb that is due', () => {
    const draft = `${GA}*Recalling* its wish,\n\n`
    assert.equal(taken(`${draft}Rec│`, 'Recalling also'), `${draft}*Recalling also* │`)
    assert.ok(!labels(`${draft}Rec│`).includes('Recalling'))
    assert.equal(labels(`${draft}*Recalling also* its hope,\n\nRec│`)[0], 'Recalling further')
    assert.ok(labels(`${draft}*Recalling also* its hope,\n\n*Recalling further* this,\n\nRec│`).includes('Recalling'))
    assert.deepEqual(
      labels(`${draft}1. *Requests* the Secretary-General to act;\n\n2. Al│`).filter((one) => /request/.test(one)),
      ['Also requests'],
    )
    const requests = labels(`${draft}1. *Requests* the Secretary-General to act;\n\n2. Req│`)
    assert.deepEqual(requests.slice(0, 2), ['Also requests', 'Requests'], 'another body may be addressed')
  })
  it('in the language of the draft', () => {
    assert.equal(labels('La Asamblea General,\n\nReco│')[0], 'Recordando')
    assert.equal(
      taken('La Asamblea General,\n\n*Recordando* su deseo,\n\nRecord│', 'Recordando también'),
      'La Asamblea General,\n\n*Recordando* su deseo,\n\n*Recordando también* │',
    )
    assert.equal(labels('L’Assemblée générale,\n\nRap│')[0], 'Rappelant')
    assert.ok(labels('L’Assemblée générale,\n\nRéa│').includes('Réaffirmant'))
    assert.ok(labels('L’Assemblée générale,\n\nRea│').includes('Réaffirmant'), 'typed without its accent')
  })
  it('of which nothing is typed, where a person asks', () => {
    const draft = `${GA}*Recalling* its wish,\n\n1. *Decides* so;\n\n2. *│*`
    assert.deepEqual(offered(draft), [])
    assert.ok(
      offered(draft, true)
        .map(({ label }) => label)
        .includes('Requests'),
    )
    assert.deepEqual(offered(draft.replace('│', '').replace('wish', 'w│ish'), true), [])
    assert.equal(offered('│', true)[0]?.label, 'The General Assembly')
  })
  it('with its number where a decision has none yet', () => {
    const draft = `${GA}*Recalling* its wish,\n\n`
    assert.equal(taken(`${draft}1. *Decides* so;\n\nInv│`, 'Invites'), `${draft}1. *Decides* so;\n\n2. *Invites* │`)
    assert.equal(taken(`${draft}Requ│`, 'Requests'), `${draft}1. *Requests* │`)
  })
  it('says how often it is printed, and where it belongs, as each language writes figures', () => {
    const said = (language: Language): string =>
      printMessage(offered(`${GA}Reca│`)[0]?.description ?? verbatim(''), language)
    assert.match(said('en'), /^preamble · \d{1,3},\d{3} times/)
    assert.match(said('es'), /^preámbulo · \d{1,3}\.\d{3} veces/)
    assert.match(said('fr'), /^préambule · \d{1,3}\u00a0\d{3} fois/)
  })
  it('is silent in the middle of a sentence, in an annex and above the organ line', () => {
    assert.deepEqual(labels(`${GA}*Recalling* its re│`), [])
    assert.deepEqual(labels(`${GA}*Recalling* that the\nre│`), [])
    assert.deepEqual(labels(`${GA}*Recalling* it,\n\n1. *Decides* so.\n\nAnnex\n\nRe│`), [])
    assert.deepEqual(labels('Requ│'), [])
  })
})

describe('completing the organ line', () => {
  it('where none stands there yet', () => {
    assert.ok(labels('The Gen│').includes('The General Assembly'))
    assert.equal(taken('# Ports\n\nThe Secur│', 'The Security Council'), '# Ports\n\nThe Security Council,│')
    assert.ok(labels('La Asam│').includes('La Asamblea General'))
    assert.ok(labels("L'│").includes('L’Assemblée générale'), 'with the apostrophe of the keyboard')
    assert.ok(labels('Lights of ports\nThe Gen│').includes('The General Assembly'), 'right below a title')
    assert.deepEqual(labels(`${GA}The Gen│`), [])
  })
  it('leaves a comma that stands there', () =>
    assert.equal(taken('The Secur│,', 'The Security Council'), 'The Security Council│,'))
})
