import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { setStyle } from '../../../server/src/core/features/set-style.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'

const checkSet = (text: string, style: string, expected: string): void =>
  assert.equal(applyEdits(text, setStyle(parse(text), style)), expected)

const BODY = 'The General Assembly,\n'

describe('the house style in the front matter', () => {
  it('is changed', () =>
    checkSet(`---\nstyle: mun\nstatus: draft\n---\n${BODY}`, 'eclac', `---\nstyle: eclac\nstatus: draft\n---\n${BODY}`))
  it('is added', () =>
    checkSet(`---\nstatus: draft\n---\n${BODY}`, 'mun', `---\nstatus: draft\nstyle: mun\n---\n${BODY}`))
  it('is put into front matter of its own where there is none', () =>
    checkSet(BODY, 'mun', `---\nstyle: mun\n---\n\n${BODY}`))
  it('is put behind a byte order mark, with the line ends of the draft', () =>
    checkSet(
      '\ufeffThe General Assembly,\r\n',
      'mun',
      '\ufeff---\r\nstyle: mun\r\n---\r\n\r\nThe General Assembly,\r\n',
    ))
  it('is taken away', () =>
    checkSet(`---\r\nstyle: mun\r\nstatus: draft\r\n---\r\n`, '', `---\r\nstatus: draft\r\n---\r\n`))
  it('is not there to be taken away', () => {
    checkSet(BODY, '', BODY)
    checkSet(`---\nstatus: draft\n---\n${BODY}`, '', `---\nstatus: draft\n---\n${BODY}`)
  })
})
