import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { characterOfEscape } from '../../../server/src/core/syntax/escapes.ts'

describe('an escape', () => {
  it('is that of Markdown, or of a web page', () => {
    const known = { '\\.': '.', '&nbsp;': '\u00a0', '&eacute;': 'é', '&Ntilde;': 'Ñ', '&#8217;': '’', '&#x201C;': '“' }
    for (const [code, character] of Object.entries(known)) assert.equal(characterOfEscape(code), character, code)
    for (const code of ['&unknown;', '&#0;', '&#55357;', '&#xd83d;', '&qacute;'])
      assert.equal(characterOfEscape(code), null, code)
  })

  it('is read as the character, and a line break that ends its line as nothing', () => {
    const text =
      'The General Assembly,\n\nRecalling&nbsp;the Comit&eacute;\\, R&D; and&unknown; A<br>B,<br>\nand C,\\\nand D,\n\n1\\. Decides so.\n'
    const [reason] = parse(text).model.resolutions[0]?.parts[0]?.children ?? []
    assert.ok(reason?.kind === 'preambular')
    assert.equal(reason.prose.text, 'Recalling\u00a0the Comité, R&D; and&unknown; A B, and C, and D,')
    const at = reason.prose.text.indexOf('Comité')
    const { start, end } = reason.prose.toDraft({ start: at, end: at + 6 })
    assert.equal(text.slice(start, end), 'Comit&eacute;')
  })
})
