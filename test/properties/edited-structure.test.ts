import assert from 'node:assert/strict'
import { edit, parse } from '../../server/src/core/document/document.ts'
import type { Edit } from '../../server/src/core/text/edit.ts'
import { agrees } from '../soak/agrees.ts'

/** A text in which something far behind an edit depends on it, and the edit: each must be as if read anew. */
function check(text: string, taken: string, put: string): void {
  const start = text.indexOf(taken)
  assert.ok(start >= 0)
  const document = parse(text)
  agrees(document)
  const after = edit(document, [leastEdit(start, taken, put)])
  agrees(after)
  agrees(edit(after, [leastEdit(start, put, taken)]))
}

/** No more than what differs: a block that an edit touches is another one, though it says the same. */
function leastEdit(at: number, taken: string, put: string): Edit {
  const most = Math.min(taken.length, put.length)
  let [head, tail] = [0, 0]
  while (head < most && taken[head] === put[head]) head++
  while (tail < most - head && taken.at(-1 - tail) === put.at(-1 - tail)) tail++
  return {
    span: { start: at + head, end: at + taken.length - tail },
    text: put.slice(head, put.length - tail),
  }
}

const many = (line: (i: number) => string): string => Array.from({ length: 30 }, (_, i) => line(i + 1)).join('\n\n')
const HEAD = 'The General Assembly,\n\n*Recalling* its resolution,\n\n'
const HEAD_ES = 'El Congreso,\n\n'

describe('the structure behind an edit', () => {
  it('has points where they stand, though only the gap before them has grown', () => {
    const text = `${HEAD}1. *Decides* on:\n\n(a) Trade;\n\n(b) Ports;\n\n2. *Notes* it;\n\n3. *Urges* all.\n`
    check(text, '\n\n(a)', '\n\n\n\n(a)')
    check(text, '\n\n(b)', '\n\n<!-- why -->\n\n(b)')
  })

  it('has notes that interrupt paragraphs in the paragraphs that have moved', () =>
    check(
      `${HEAD}1. *Decides* on the report\n\n[^1]: A/79/1.\n\nof the Council;\n\n${many((i) => `${i + 1}. *Notes* port ${i};`)}\n`,
      '*Recalling* its',
      '*Recalling* the',
    ))

  it('is what is announced far above', () => {
    const reasons = many((i) => `Que el puerto número ${i} carece de luces y de boyas;`)
    check(
      `${HEAD_ES}CONSIDERANDO:\n\n${reasons}\n\nRESUELVE:\n\n1. Pedir un informe.\n\nLuces y boyas\n`,
      'CONSIDERANDO:',
      'Puertos y mares',
    )
    const decisions = many((i) => `That port ${i} be lit at night;`)
    check(`WHEREAS ports are dark;\n\nBE IT RESOLVED\n\n${decisions}\n`, 'BE IT RESOLVED', 'Of the ports')
  })

  it('goes on from a list that begins far above', () => {
    const lines = many((i) => `of the ports and the lights of island ${i},`)
    check(`${HEAD}1. *Decides* on:\n\n(a) The matters\n\n${lines}\n\n2. *Notes* it.\n`, '(a) The', 'The')
  })

  it('has the numbers of an agenda behind its colon', () => {
    const items = many((i) => `${i}. Report on port ${i}.`)
    const agenda = `${HEAD}1. *Decides* on the agenda:\n\n${items}\n\n2. *Requests* a report.\n`
    check(agenda, 'agenda:', 'agenda;')
    // Whether openings are in emphasis tells of every block what its number is.
    check(agenda.replace('*Recalling*', 'Recalling').replace('*Requests*', 'Requests'), '*Decides*', 'Decides')
  })

  it('has numbers in the form of the first of them', () => {
    check(`${HEAD}${many((i) => `${i}) ${i === 1 ? 'Decides on it' : `Ports of island ${i}`};`)}\n`, 'Decides', 'Ports')
    check(
      `${HEAD}i. Decides on lights;\n\n${many((i) => `${'ivx'[i % 3]}. Ports of island ${i};`)}\n`,
      'i. Decides',
      'Decides',
    )
  })

  it('has numbers behind many blocks that have none', () => {
    const lines = many((i) => `of the ports and the lights of island ${i},`)
    check(`${HEAD}1) Decides on:\n\n${lines}\n\n2) Ports of all islands;\n\n3) Ports of some.\n`, 'Decides', 'Ports')
    const agenda = `${HEAD}1. *Decides* on the agenda:\n\n1. Reports\n\n${lines}\n\n2. Ports\n\n3. Lights\n`
    check(agenda, 'agenda:', 'agenda;')
    check(agenda, '1. *Decides*', '*Decides*')
  })

  it('is of the preamble or of the decision by what stands far before it', () => {
    const lines = many((i) => `Lighting port ${i} for the boats of the island;`)
    check(`${HEAD}*Decides* on lights;\n\n${lines}\n`, 'Decides', 'Noting')
    check(`${HEAD}${lines}\n\n*Decides* on lights.\n`, 'Decides', 'Noting')
  })

  it('is a quotation, an annex or a part where a line far above opens or closes one', () => {
    const lines = many((i) => `${i}. *Notes* port ${i};`)
    check(`${HEAD}“The lights\n\n${lines}\n\nare lit”\n\n31. *Urges* all.\n`, '“The', 'The')
    check(`${HEAD}${lines}\n\nAnnex\n\n${lines}\n`, 'Annex', 'Ports')
    check(`${HEAD}${lines}\n\nB\n\nThe General Assembly,\n\n${lines}\n`, '\n\nB\n\nThe General Assembly,', '')
  })
})
