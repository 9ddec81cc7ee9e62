import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { ORGANS } from '../../../server/src/core/lexicon/organs.ts'
import { chooseStyle } from '../../../server/src/core/lint/choose-style.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../server/src/core/lint/settings.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { styleOf } from '../../../server/src/core/styles/index.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

/** Checks which style a draft is judged by, and why. */
function checkStyle(text: string, settings: Partial<Settings>, id: string, reason: string): void {
  const chosen = chooseStyle(parse(text), { ...DEFAULT_SETTINGS, ...settings })
  assert.deepEqual([chosen.style.id, printMessage(chosen.reason, 'en')], [id, reason])
}

const MUN = '---\nstyle: mun\n---\n\n'
const COUNCIL = 'The Security Council,\n\nDecides so.\n'

describe('the house style of a draft', () => {
  it('is first of all what the command line asks for', () =>
    checkStyle(MUN + COUNCIL, { forcedStyle: 'eclac', style: 'un-ga' }, 'eclac', 'The command line asks for it.'))
  it('is then what the front matter names', () =>
    checkStyle(MUN + COUNCIL, { style: 'un-ga' }, 'mun', 'The front matter of the draft names it.'))
  it('is then that of the setting', () =>
    checkStyle(COUNCIL, { style: 'un-ga' }, 'un-ga', 'The setting “resolute.style” names it.'))
  it('is then that of the organ line', () =>
    checkStyle(COUNCIL, {}, 'un-sc', 'The organ line names the Security Council.'))
  it('is that of the organ that the front matter names, where there is no organ line', () =>
    checkStyle(
      '---\norgan: ECLAC\n---\n\n# Trade\n\nDecides so.\n',
      {},
      'eclac',
      'The front matter names the Economic Commission for Latin America and the Caribbean.',
    ))
  it('is that of the designation, where nothing names the organ and only one numbers so', () => {
    const body = '<u>Decides</u> to go on.\n'
    checkStyle(`Resolution 2899 (2026)\n\n${body}`, {}, 'un-sc', 'The designation names the Security Council.')
    checkStyle(`81/399. Ports\n\n${body}`, {}, 'un-ga', 'Nothing in the draft names an organ, so the default applies.')
  })
  it('is that of Model UN where the lines of such a paper stand above the organ line', () => {
    for (const head of [
      'COMMITTEE: Environment\nSPONSORS: Fiji, Malta',
      'Sponsors: Fiji\n\nSignatories: Malta, Palau',
      'Subject: Fog\n\nSponsor(s): Fiji\n\nSignatories (2): Malta, Palau',
    ])
      checkStyle(
        `${head}\n\nThe General Assembly,\n\n1. Decides so.\n`,
        {},
        'mun',
        'It opens with the lines of a Model UN paper, as COMMITTEE or SPONSORS.',
      )
  })
  it('is that of The Hague where a forum or a question is one of these lines', () => {
    const reason = 'It opens with FORUM or QUESTION OF, as Model UN papers of The Hague and its affiliates do.'
    const organ = 'The General Assembly,\n\n1. Decides so.\n'
    checkStyle(`FORUM: Environment\nQUESTION OF: Small ports\n\n${organ}`, {}, 'mun-thimun', reason)
    checkStyle(`**Question of**: Ports\n**Submitted by**: Malta\n\n${organ}`, {}, 'mun-thimun', reason)
    const spanish = 'FORO: Medio Ambiente\nCUESTIÓN DE: Los puertos\n\nLa Asamblea General,\n\n1. Decide así.\n'
    checkStyle(spanish, {}, 'mun-thimun', reason)
    const french = 'FORUM : Environnement\nQUESTION DE : Les ports\n\nL’Assemblée générale,\n\n1. Décide ainsi.\n'
    checkStyle(french, {}, 'mun-thimun', reason)
  })
  it('is that of the first resolution with a known organ', () =>
    checkStyle(
      `# Bridges\n\nThe Youth Council of Northport,\n\nDecides so.\n\n# Peace\n\n${COUNCIL}`,
      {},
      'un-sc',
      'The organ line names the Security Council.',
    ))
  it('is that of an organ whose line has the number of its session', () => {
    const reason = 'The organ line names the World Health Assembly.'
    checkStyle('The Seventy-seventh World Health Assembly,\n\n1. URGES all to act.\n', {}, 'who', reason)
    checkStyle('La 77.ª Asamblea Mundial de la Salud,\n\n1. INSTA a todos a actuar.\n', {}, 'who', reason)
    checkStyle('La Soixante-Dix-Septième Assemblée mondiale de la Santé,\n\n1. PRIE tous d’agir.\n', {}, 'who', reason)
  })
  it('is the default for an organ with a house of its own that is not described here', () =>
    checkStyle(
      'The General Conference of UNESCO,\n\nDecides so.\n',
      {},
      'un-ga',
      'The organ line names the General Conference of the United Nations Educational, Scientific and Cultural Organization, whose own style is not known here, so the default applies, and what it asks of form is only hinted at.',
    ))
  it('is not that of a designation above a line that names another body', () =>
    checkStyle(
      'Resolution 990 (LVI)\n\nThe Council of Harbours,\n\n1. Decides so.\n',
      {},
      'un-ga',
      'Nothing in the draft names an organ, so the default applies.',
    ))
  it('is that of the organization whose number stands above a line that several have', () => {
    const unknown =
      'whose own style is not known here, so the default applies, and what it asks of form is only hinted at.'
    const states = `The organ line names the General Assembly of the Organization of American States, ${unknown}`
    checkStyle('AG/RES. 9 (LV-O/25)\n\nTHE GENERAL ASSEMBLY,\n\n1. Decides so.\n', {}, 'un-ga', states)
    checkStyle('AG/RES. 9 (LV-O/25)\n\nLA ASAMBLEA GENERAL,\n\n1. Decide así.\n', {}, 'un-ga', states)
    checkStyle(
      'GC(99)/RES/4\n\nThe General Conference,\n\n1. Decides so.\n',
      {},
      'un-ga',
      'The organ line names the General Conference of the International Atomic Energy Agency.',
    )
    checkStyle(
      '99 C/Résolution 4\n\nLa Conférence générale,\n\n1. Décide ainsi.\n',
      {},
      'un-ga',
      `The organ line names the General Conference of the United Nations Educational, Scientific and Cultural Organization, ${unknown}`,
    )
  })
  it('is asked of form in hints where nobody is named and all reasons close with semicolons', () => {
    const severities = (mark: string): ReadonlySet<string> => {
      const text = `*Recalling* lamps${mark}\n\n*Noting* piers${mark}\n\n*Aware* of ports${mark}\n\n1. *Decides* so;\n\n2. *Requests* it.\n`
      const all = lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).filter(
        ({ rule }) => rule === 'paragraph-punctuation',
      )
      return new Set(all.map(({ severity }) => severity))
    }
    assert.deepEqual(severities(';'), new Set(['hint']))
    // One that has slipped in is a slip.
    assert.deepEqual(severities(':'), new Set(['warning']))
  })
  it('is the default where nothing speaks for another', () => {
    const reason = 'Nothing in the draft names an organ, so the default applies.'
    checkStyle('', {}, 'un-ga', reason)
    checkStyle('The Youth Council of Northport,\n\nDecides so.\n', {}, 'un-ga', reason)
  })

  it('passes over a name that is none', () =>
    checkStyle(
      '---\nstyle: baroque\n---\n\nThe Security Council,\n',
      { forcedStyle: 'none', style: '' },
      'un-sc',
      'The organ line names the Security Council.',
    ))
  it('is named in letters of any kind, with spaces around', () =>
    checkStyle('---\nstyle: " MUN "\n---\n', {}, 'mun', 'The front matter of the draft names it.'))
  it('does not change with the language of the organ line', () =>
    checkStyle('El Consejo de Seguridad,\n', {}, 'un-sc', 'The organ line names the Security Council.'))
})

describe('organs', () => {
  it('have house styles that there are, or one that is not known', () => {
    for (const { id, style } of ORGANS) assert.ok(style === null || styleOf(style), id)
  })
})
