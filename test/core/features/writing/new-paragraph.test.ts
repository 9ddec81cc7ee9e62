import assert from 'node:assert/strict'
import { parse } from '../../../../server/src/core/document/document.ts'
import { newParagraph, newParagraphTyped } from '../../../../server/src/core/features/writing/new-paragraph.ts'
import { decideRenumbering } from '../../../../server/src/core/features/writing/renumber-on-insert.ts'
import { applyEdits } from '../../../../server/src/core/text/edit.ts'
import { marked } from '../../../marks.ts'
import { after, checkIn, styleOf } from './commands.ts'

const check = checkIn(newParagraph)
const checkBare = checkIn(newParagraph, '')

describe('Enter', () => {
  describe('at the end', () => {
    it('of a paragraph starts the next one, ready for its verb', () =>
      check('1. *Notes* it;\n\n2. *Requests* that;│', '1. *Notes* it;\n\n2. *Requests* that;\n\n3. *│*'))
    it('of one in the middle gives it the due number, and leaves those behind it', () =>
      check('1. *Notes* it;│\n\n2. *Requests* that.\n', '1. *Notes* it;\n\n2. *│*\n\n2. *Requests* that.\n'))
    it('of a sub-paragraph starts the next one', () =>
      check(
        '1. *Requests* it:\n\n(a) To go;\n\n(b) To come;│',
        '1. *Requests* it:\n\n(a) To go;\n\n(b) To come;\n\n(c) │',
      ))
    it('keeps the indentation, the bullet and the line ends of a list', () => {
      check('1. *Asks*:\n\n  (a) To go;│\n', '1. *Asks*:\n\n  (a) To go;\n\n  (b) │\n')
      checkBare(
        'The General Assembly,\r\n\r\n- 1. *Notes* it;│\r\n',
        'The General Assembly,\r\n\r\n- 1. *Notes* it;\r\n\r\n- 2. *│*\r\n',
      )
    })
    it('stands as far from the one above as that does, whatever ends their lines', () => {
      for (const end of ['\n', '\r\n', '\r'])
        checkBare(
          ['The General Assembly,', '1. *Notes* it;', '2. *Asks* this;│'].join(end),
          ['The General Assembly,', '1. *Notes* it;', '2. *Asks* this;', '3. *│*'].join(end),
        )
    })
    it('of a recital starts the next one', () =>
      checkBare(
        'The General Assembly,\n\n*Recalling* it,│\n\n1. *Notes* it.\n',
        'The General Assembly,\n\n*Recalling* it,\n\n*│*\n\n1. *Notes* it.\n',
      ))
    it('of the organ line starts the first recital, and puts its comma', () => {
      checkBare('*The General Assembly*,│', '*The General Assembly*,\n\n*│*')
      checkBare('The General Assembly│', 'The General Assembly,\n\n*│*')
    })
    it('of a line that announces the decisions starts the first, whose verb may be said there', () => {
      const head = 'La Asamblea General,\n\n*Recordando* esto,\n\nResuelve:'
      checkBare(`${head}│`, `${head}\n\n1. │`)
      checkBare(`${head}\n\n1. Reparar los faroles│`, `${head}\n\n1. Reparar los faroles;\n\n2. │`)
      checkBare(`${head}│\n\n1. Reparar;\n\n2. Pedir.`, `${head}\n\n│\n\n1. Reparar;\n\n2. Pedir.`)
    })
    it('of a heading leaves a line blank', () =>
      checkBare(
        '81/399. Safety of ports│\n\nThe General Assembly,\n',
        '81/399. Safety of ports\n\n│\n\nThe General Assembly,\n',
      ))
    it('behind a colon opens the next degree', () => {
      check('1. *Requests* all:│', '1. *Requests* all:\n\n(a) │')
      check('1. *Requests* all:\n\n(a) To train:│', '1. *Requests* all:\n\n(a) To train:\n\n(i) │')
      check('1. *Requests* all:\n\n(a) To:\n\n(i) See:│', '1. *Requests* all:\n\n(a) To:\n\n(i) See:\n\na. │')
      check('1. *Requests* all:│\n\n(a) To go.', '1. *Requests* all:\n\n(a) │\n\n(a) To go.')
    })
    it('closes words that have no mark with the one that is due', () => {
      check('1. *Notes* it│', '1. *Notes* it;\n\n2. *│*')
      check('1. *Requests*:\n\n(a) To go│', '1. *Requests*:\n\n(a) To go;\n\n(b) │')
      checkBare('The General Assembly,\n\n*Recalling* it│', 'The General Assembly,\n\n*Recalling* it,\n\n*│*')
      check('1. *Notes* the report[^1]│\n\n[^1]: A/1.', '1. *Notes* the report;[^1]\n\n2. *│*\n\n[^1]: A/1.')
    })
    it('stands for the end before the closing mark, in emphasis, and before the mark of a note', () => {
      check('1. *Notes* it│;', '1. *Notes* it;\n\n2. *│*')
      check('1. *Notes│*', '1. *Notes*;\n\n2. *│*')
      check('1. *Notes* it;│[^1]\n\n[^1]: A/1.', '1. *Notes* it;[^1]\n\n2. *│*\n\n[^1]: A/1.')
    })
    it('leaves words that lead to the next, and the marks of a house that has none of its own', () => {
      const whereas = 'WHEREAS, the lamps are out; and\n\nWHEREAS, the night is long; now, therefore, be it│'
      checkBare(whereas, whereas.replace('│', '\n\n│'))
      const resolved = whereas.replace('│', '\n\nRESOLVED, That the lamps be lit; and be it further│')
      checkBare(resolved, resolved.replace('│', '\n\n│'))
      const ended = resolved.replace('; and be it further│', '.│')
      checkBare(ended, ended.replace('│', '\n\n│'))
    })
    it('takes the mark that was typed, and not the one that stood behind it', () => {
      check('1. *Asks* all to:│;\n\n2. *Notes* it.', '1. *Asks* all to:\n\n(a) │\n\n2. *Notes* it.')
      check('1. *Asks* all;│.', '1. *Asks* all;\n\n2. *│*')
      check('1. *Asks* all,│;\n\n2. *Notes* it.', '1. *Asks* all,\n\n2. *│*\n\n2. *Notes* it.')
      check('1. *Asks* all;│;[^1]\n\n[^1]: A/1.', '1. *Asks* all;[^1]\n\n2. *│*\n\n[^1]: A/1.')
    })
    it('of a list that closed as its paragraph does closes as items do', () =>
      checkBare(
        'The General Assembly,\n\n*Noting*:\n\n(a) This;\n\n(b) That,│\n\n1. *Asks* it.',
        'The General Assembly,\n\n*Noting*:\n\n(a) This;\n\n(b) That;\n\n(c) │\n\n1. *Asks* it.',
      ))
    it('ends the marks behind the opening, where words were typed on within them', () => {
      const head = 'The General Assembly,\n\n'
      checkBare(`${head}*Noting with concern the lamps│*`, `${head}*Noting with concern* the lamps,\n\n*│*`)
      checkBare(`${head}<u>Noting the lamps,│</u>`, `${head}<u>Noting</u> the lamps,\n\n<u>│</u>`)
      check('1. *Requests all to:│*', '1. *Requests* all to:\n\n(a) │')
      check('1. *Notes* it;\n\n2. *Decides so.│*', '1. *Notes* it;\n\n2. *Decides* so;\n\n3. *│*')
      check('1. *Notes* it;\n\n2. *Decides so.*│', '1. *Notes* it;\n\n2. *Decides so;*\n\n3. *│*')
    })
    it('of the text goes on with it: the full stop becomes a semicolon', () => {
      check('1. *Notes* it;\n\n2. *Decides* so.│\n', '1. *Notes* it;\n\n2. *Decides* so;\n\n3. *│*\n')
      check('1. *Asks*:\n\n(a) This;\n\n(b) That.│', '1. *Asks*:\n\n(a) This;\n\n(b) That;\n\n(c) │')
    })
    it('of statements leaves their full stops', () =>
      check('1. *Notes* it.\n\n2. *Decides* so.│\n', '1. *Notes* it.\n\n2. *Decides* so.\n\n3. *│*\n'))
    it('of a single paragraph without a number numbers both', () =>
      check('*Requests* a report.│', '1. *Requests* a report;\n\n2. *│*'))
    it('of one with a suffix, or a negotiator’s label, goes on from its number', () => {
      check('1. *Notes* it;\n\n1 bis. *Notes* that;│', '1. *Notes* it;\n\n1 bis. *Notes* that;\n\n2. *│*')
      check('OP1. *Notes* it;\n\nOP2. *Asks*;│', 'OP1. *Notes* it;\n\nOP2. *Asks*;\n\nOP3. *│*')
    })
    it('keeps to lines without blank ones where the text does', () =>
      checkBare(
        'The General Assembly,\nRecalling it,\n1. Notes it;\n2. Asks for it;│\n',
        'The General Assembly,\nRecalling it,\n1. Notes it;\n2. Asks for it;\n3. │\n',
      ))
    it('puts the mark behind that of a note where the language has it so', () => {
      checkBare(
        'La Asamblea General,\n\n*Preocupada* por los puertos[^1]│\n\n[^1]: A/81/1.\n',
        'La Asamblea General,\n\n*Preocupada* por los puertos[^1],\n\n*│*\n\n[^1]: A/81/1.\n',
      )
      checkBare(
        'The General Assembly,\n\n*Concerned* about ports,[^1]│\n\n[^1]: A/81/1.\n',
        'The General Assembly,\n\n*Concerned* about ports,[^1]\n\n*│*\n\n[^1]: A/81/1.\n',
      )
    })
    it('follows the house in labels, emphasis and space', () => {
      checkBare(
        '---\nstyle: eclac\n---\n\nThe Commission,\n\nRecalling it,│',
        '---\nstyle: eclac\n---\n\nThe Commission,\n\nRecalling it,\n\n│',
      )
      checkBare(
        '---\nstyle: eclac\n---\n\nThe Commission,\n\n1. <u>Requests</u>:│',
        '---\nstyle: eclac\n---\n\nThe Commission,\n\n1. <u>Requests</u>:\n\na) │',
      )
      checkBare(
        'L’Assemblée générale,\n\n1. *Prie* le Secrétaire général d’agir│',
        'L’Assemblée générale,\n\n1. *Prie* le Secrétaire général d’agir\u00a0;\n\n2. *│*',
      )
      checkBare('La Asamblea General,\n\n1. *Pide* a todos:│', 'La Asamblea General,\n\n1. *Pide* a todos:\n\na) │')
      checkBare(
        '---\nstyle: mun\n---\n\nThe General Assembly,\n\n1. <u>Requests</u> all;│',
        '---\nstyle: mun\n---\n\nThe General Assembly,\n\n1. <u>Requests</u> all;\n\n2. <u>│</u>',
      )
    })
  })

  describe('on an empty one', () => {
    it('climbs a degree', () => {
      check('1. *Asks*:\n\n(a) To:\n\n(i) See;\n\n(ii) │', '1. *Asks*:\n\n(a) To:\n\n(i) See;\n\n(b) │')
      check('1. *Asks*:\n\n(a) To;\n\n(b) │\n', '1. *Asks*:\n\n(a) To;\n\n2. *│*\n')
      check('1. *Asks*:\n\n(a) │\n\n2. *Notes* it.', '1. *Asks*:\n\n2. *│*\n\n2. *Notes* it.')
    })
    it('goes from the recitals to the decisions', () => {
      checkBare('The General Assembly,\n\n*Recalling* it,\n\n*│*', 'The General Assembly,\n\n*Recalling* it,\n\n1. *│*')
      checkBare(
        '---\nstyle: mun\n---\nThe General Assembly,\n\n<u>Recalling</u> it,\n\n<u>│</u>',
        '---\nstyle: mun\n---\nThe General Assembly,\n\n<u>Recalling</u> it,\n\n1. <u>│</u>',
      )
    })
    it('goes to the decisions where a house has no marks on recitals as well', () => {
      const eclac = '---\nstyle: eclac\n---\n\nThe Commission,\n\nRecalling it,\n\n'
      checkBare(`${eclac}│`, `${eclac}1. <u>│</u>`)
      checkBare(`${eclac}Stressing:\n\na) This,\n\n│\n`, `${eclac}Stressing:\n\na) This,\n\n1. <u>│</u>\n`)
      checkBare('The World Health Assembly,\nNoting it,\n│', 'The World Health Assembly,\nNoting it,\n1. │')
      checkBare(`${eclac}\n│`, null)
      checkBare(`${eclac}│\n\n1. <u>Notes</u> it.`, null)
      checkBare('The General Assembly,\n\n*Recalling* it,\n\n│', null)
    })
    it('leaves the recitals where decisions follow', () =>
      checkBare(
        'The General Assembly,\n\n*Recalling* it,\n\n*│*\n\n1. *Notes* it.',
        'The General Assembly,\n\n*Recalling* it,\n\n│\n\n1. *Notes* it.',
      ))
    it('leaves decisions that have no numbers', () =>
      checkBare(
        'Senate,\n\n*WHEREAS*, it is;\n\n*RESOLVED*, That so.\n\n*│*',
        'Senate,\n\n*WHEREAS*, it is;\n\n*RESOLVED*, That so.\n\n│',
      ))
    it('leaves the decisions, and closes the last with a full stop', () => {
      check('1. *Notes* it;\n\n2. *Asks*;\n\n3. *│*\n\n[^1]: A.', '1. *Notes* it;\n\n2. *Asks*.\n\n│\n\n[^1]: A.')
      check('1. *Notes* it;\n\n2. *│*\n\n3. *Asks*.', '1. *Notes* it;\n\n│\n\n3. *Asks*.')
    })
    it('closes a list that it leaves as its paragraph closes', () => {
      checkBare(
        'The General Assembly,\n\n*Noting*:\n\n(a) This;\n\n(b) That;\n\n(c) │',
        'The General Assembly,\n\n*Noting*:\n\n(a) This;\n\n(b) That,\n\n*│*',
      )
      const thimun =
        '---\nstyle: mun-thimun\n---\nThe General Assembly,\n\n1. <u>Urges</u>:\n\na) this,\n\nb) that:\n\n'
      checkBare(`${thimun}i. one,\n\nii. │`, `${thimun}i. one,\n\nc) │`)
      checkBare(`${thimun}i. one,\n\nc) │`, `${thimun}i. one;\n\n2. <u>│</u>`)
    })
    it('leaves a single decision without its number', () => check('1. *Notes* it;\n\n2. *│*', '*Notes* it.\n\n│'))
  })

  describe('in the middle', () => {
    it('splits a paragraph, and closes the first half', () => {
      check(
        '1. *Requests* it, │and notes that;\n\n2. *Decides* so.',
        '1. *Requests* it;\n\n2. │and notes that;\n\n2. *Decides* so.',
      )
      check('1. *Requests* this │and that.', '1. *Requests* this;\n\n2. │and that.')
      check('1. *Asks*:\n\n(a) To go │and come.', '1. *Asks*:\n\n(a) To go;\n\n(b) │and come.')
      checkBare(
        'The General Assembly,\n\n*Recalling* this │and that,',
        'The General Assembly,\n\n*Recalling* this,\n\n│and that,',
      )
    })
    it('is a plain line end inside words, emphasis and labels, and before a label', () => {
      check('1. *Takes* no│te of it.', null)
      check('1. *Takes │note* of it.', null)
      check('│1. *Takes note* of it.', null)
      check('1│. *Takes note* of it.', null)
    })
    it('before the first word makes room above', () =>
      check('1. *Notes* it;\n\n2. │*Asks* that.', '1. *Notes* it;\n\n2. *│*\n\n3. *Asks* that.'))
  })

  it('is a plain line end outside paragraphs, and in an adopted text', () => {
    for (const source of [
      '---\nstyle: mun│\n---\n\nThe General Assembly,\n',
      'The General Assembly,\n\n1. *Notes* it.\n\n<!-- a note│ -->\n',
      'The General Assembly,\n\n1. *Notes* it.\n\n| a | b |│\n',
      'The General Assembly,\n\n1. *Notes* it.\n\n[^1]: A/1.│\n',
      'The General Assembly,\n\n1. *Notes* it.\n\nAnnex\n\n1. Words;│\n',
      'The General Assembly,\n\n1. *Decides* to amend:\n\n“1. Words;│\n\n2. More.”\n',
      'The General Assembly,\n\n1. *Notes* it.\n\n│\n',
      'Dear colleague,│',
      '│',
      '---\nstatus: adopted\n---\n\nThe General Assembly,\n\n1. *Notes* it;│\n',
    ])
      assert.equal(after(newParagraph, source), null, source)
  })

  it('typed in any editor leaves the same text, without marks that no cursor would stand in', () => {
    const check = (source: string, expected: string): void => {
      const { text, cursor } = marked(source)
      const document = parse(text)
      assert.equal(applyEdits(text, newParagraphTyped(document, styleOf(document), cursor ?? 0)), expected)
    }
    check('The General Assembly,\n\n1. *Notes* it\n│', 'The General Assembly,\n\n1. *Notes* it;\n\n2. ')
    check('The General Assembly,\n\n1. *Notes* it:\n  │\n', 'The General Assembly,\n\n1. *Notes* it:\n\n(a) \n')
    check('The General Assembly,\r\n\r\n1. *Notes* it;\r\n│', 'The General Assembly,\r\n\r\n1. *Notes* it;\r\n\r\n2. ')
    check('Dear colleague,\n│', 'Dear colleague,\n')
    check('│', '')
  })
})

describe('the numbers behind a new paragraph', () => {
  it('are asked about, given anew or left, where its own is taken', () => {
    assert.equal(decideRenumbering('ask', true), 'ask')
    assert.equal(decideRenumbering('always', true), 'renumber')
    assert.equal(decideRenumbering('never', true), 'nothing')
    assert.equal(decideRenumbering('always', false), 'nothing')
  })
})
