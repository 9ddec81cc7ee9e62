import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { meaningOfEscape } from '../../../server/src/core/syntax/escapes.ts'

/** The words of the first reason and of the first decision of a text. */
function readOf(text: string): { preambular: string; operative: string } {
  const [preambular, operative] = parse(text).model.resolutions[0]?.parts[0]?.children ?? []
  assert.ok(preambular?.kind === 'preambular' && operative?.kind === 'operative')
  return { preambular: preambular.prose.text, operative: operative.prose.text }
}

describe('an escape', () => {
  it('is that of Markdown, or of a web page', () => {
    const known = { '\\.': '.', '&nbsp;': '\u00a0', '&eacute;': 'é', '&Ntilde;': 'Ñ', '&#8217;': '’', '&#x201C;': '“' }
    for (const [code, character] of Object.entries(known)) assert.equal(meaningOfEscape(code), character, code)
    for (const code of ['&unknown;', '&#0;', '&#55357;', '&#xd83d;', '&qacute;'])
      assert.equal(meaningOfEscape(code), null, code)
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

  it('may be a letter and its accent, where one character stands for both', () => {
    const text = 'L’Assemblée générale,\n\n*Réaffirmant* le prix e\u0302\u0301 et x\u0301,\n\n1. *Décide* d’agir.\n'
    const { preambular, operative } = readOf(text.normalize('NFD'))
    assert.equal(preambular, 'Réaffirmant le prix ế et x\u0301,')
    assert.equal(operative, 'Décide d’agir.')
  })

  it('may be letters that are one character, or one that was read in another encoding', () => {
    const text =
      'The General Assembly,\n\n*Reaﬃrming* the ofﬁces of womenâ€™s TÃ¼rkiye,\n\n1.Â *Reaﬃrms* “Ã‰tat”Â so.\n'
    const { preambular, operative } = readOf(text)
    assert.equal(preambular, 'Reaffirming the offices of women’s Türkiye,')
    assert.equal(operative, 'Reaffirms “État”\u00a0so.')
  })

  it('is a whole in the draft, however many letters it is read as', () => {
    const text = 'The General Assembly,\n\n*Reaﬃrming* the ofﬁce,\n\n1. *Decides* so.\n'
    const [reason] = parse(text).model.resolutions[0]?.parts[0]?.children ?? []
    assert.ok(reason?.kind === 'preambular')
    const { prose } = reason
    for (const [said, written] of [
      ['Reaffirming', 'Reaﬃrming'],
      ['Reaff', 'Reaﬃ'],
      ['office', 'ofﬁce'],
      ['ce,', 'ce,'],
    ] as const) {
      const at = prose.text.indexOf(said)
      const { start, end } = prose.toDraft({ start: at, end: at + said.length })
      assert.equal(text.slice(start, end), written)
    }
  })
})
