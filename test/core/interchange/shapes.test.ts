/** What Word files of people hold, each as a draft has it, and what is told of it. */
import assert from 'node:assert/strict'
import { importWord } from '../../../server/src/core/interchange/word/import.ts'
import { sayLeft } from '../../../server/src/core/interchange/word/read/report.ts'
import type { ChangesMode } from '../../../server/src/core/interchange/word/read/settle.ts'
import { inEnglish } from '../../../server/src/core/messages/printer.ts'
import { type Parts, p, r, wordFile } from './word-file.ts'

const draftOf = (body: string, parts: Parts = {}, changes: ChangesMode = 'markup'): string =>
  importWord(wordFile(body, parts), changes).text.trimEnd()
const leftOf = (body: string, parts: Parts = {}): readonly string[] =>
  importWord(wordFile(body, parts)).report.map((line) => inEnglish(sayLeft(line)))

const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const list = (...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
const at = (depth: number, more = ''): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/>${more}</w:numPr>`
const style = (id: string, type: string, inside: string, more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}>${inside}</w:style>`

describe('numbers of a Word file', () => {
  const numbers = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'

  it('stand at the level that a list keeps for their style', () => {
    const styles = style('One', 'paragraph', numbers) + style('Two', 'paragraph', numbers)
    const numbering = list(
      level(0, 'upperRoman', '%1.', '<w:pStyle w:val="One"/>'),
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Two"/><w:isLgl/>'),
    )
    const body = ['One', 'Two', 'Two', 'One'].map((id) => p('x', `<w:pStyle w:val="${id}"/>`)).join('')
    assert.equal(draftOf(body, { styles, numbering }), 'I. x\n\n1.1 x\n\n1.2 x\n\nII. x')
  })

  it('are those of the style that paragraphs have which tell none', () => {
    const styles = style('Normal', 'paragraph', numbers, ' w:default="1"')
    assert.equal(draftOf(p('x') + p('y'), { styles, numbering: list(level(0, 'decimal', '%1.')) }), '1. x\n\n2. y')
  })

  it('count where they are hidden, and are not seen', () => {
    const numbering = list(
      level(0, 'decimal', '%1.').replace('</w:lvl>', '<w:rPr><w:vanish/></w:rPr></w:lvl>'),
      level(1, 'lowerLetter', '%1 %2)'),
    )
    assert.equal(draftOf(p('x', at(0)) + p('y', at(0)) + p('z', at(1)), { numbering }), 'x\n\ny\n\n2 a) z')
  })

  it('have brackets and strokes of their format', () => {
    for (const [format, first] of [
      ['decimalEnclosedParen', '(1)'],
      ['decimalEnclosedFullstop', '1.'],
      ['numberInDash', '- 1 -'],
    ] as const)
      assert.equal(draftOf(p('x', at(0)), { numbering: list(level(0, format, '%1')) }), `${first} x`)
  })

  it('are as they were where their paragraphs were numbered, or no longer, as a tracked change', () => {
    const numbering = list(level(0, 'decimal', '%1.'))
    const changed = (before: string): string =>
      `<w:pPrChange w:id="4" w:author="A"><w:pPr>${before}</w:pPr></w:pPrChange>`
    const body =
      p('Decides', at(0, '<w:ins w:id="1" w:author="A"/>')) +
      p('Asks', at(0) + changed('')) +
      p('Urges', changed(at(0))) +
      p('Ends', at(0))
    assert.equal(draftOf(body, { numbering }), '{++1.++} Decides\n\n{++2.++} Asks\n\n{--1.--} Urges\n\n3. Ends')
    assert.equal(draftOf(body, { numbering }, 'accept'), '1. Decides\n\n2. Asks\n\nUrges\n\n3. Ends')
    assert.deepEqual(leftOf(body, { numbering }), [
      '1 paragraph was given a number, or another, by a change of its look: “Asks”.',
      'The number of 1 paragraph was taken away by a change of its look: “Urges”.',
    ])
    assert.equal(draftOf(body, { numbering }, 'reject'), 'Decides\n\nAsks\n\n1. Urges\n\n2. Ends')
  })
})

describe('the look of words in a Word file', () => {
  it('is what a style of characters gives, takes back, or has of the one it is based on', () => {
    const styles =
      style('Emph', 'character', '<w:rPr><w:i/></w:rPr>') +
      style('Upright', 'character', '<w:basedOn w:val="Emph"/><w:rPr><w:i w:val="0"/></w:rPr>') +
      style('Both', 'character', '<w:basedOn w:val="Emph"/><w:rPr><w:b/></w:rPr>') +
      style('Secret', 'character', '<w:rPr><w:vanish/></w:rPr>') +
      style('Gone', 'character', '<w:rPr><w:strike/></w:rPr>')
    const of = (id: string, more = ''): string => r(`${id} `, `<w:rStyle w:val="${id}"/>${more}`)
    const body = p(of('Emph') + of('Upright') + of('Both') + of('Both', '<w:i w:val="0"/>') + of('Gone') + of('Secret'))
    assert.equal(draftOf(body, { styles }), '*Emph* Upright **_Both_ Both** {--Gone--}')
    assert.deepEqual(leftOf(body, { styles }), [
      '1 hidden piece of text is left out: “Secret”.',
      '1 piece of text that was struck out by hand counts as taken out: “Gone”.',
    ])
  })

  it('is told where it is that of capitals, and the words are none', () => {
    const body = p(r('Ports ', '<w:caps/>') + r('A/1 ', '<w:smallCaps/>') + r('boats', '<w:smallCaps/>'))
    assert.equal(draftOf(body), 'Ports A/1 boats')
    assert.deepEqual(leftOf(body), [
      '2 pieces of text that look like capitals are there as they were typed: “Ports”, “boats”.',
    ])
  })
})

describe('words of a Word file', () => {
  it('are signs of fonts in the text and by their numbers; what nobody knows is told', () => {
    const symbols = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'
    const one = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    const body = p(
      r('\uf0b7\uf0b3 ', symbols) + one('Wingdings', 'F0FC') + one('Symbol', 'F061') + one('Arial', '2192'),
    )
    assert.equal(draftOf(body), '•≥ ✓α→')
    assert.deepEqual(leftOf(body), [])
    const unknown = p(r('a\uf0f0', symbols))
    assert.equal(draftOf(unknown), 'a?')
    assert.deepEqual(leftOf(unknown), ['1 special sign is there as “?”.'])
  })

  it('are on one line where programs have set the XML out on several', () => {
    const body = '<w:p>\n <w:r>\n  <w:t>\n   The General\r\n   Assembly,\n  </w:t>\n </w:r>\n</w:p>'
    assert.equal(draftOf(body), 'The General Assembly,')
    assert.equal(draftOf(p('Recalling\n  it')), 'Recalling it')
  })

  it('are those below what stands above them, and that is told', () => {
    const ruby = `<w:r><w:ruby><w:rt>${r('kyo')}</w:rt><w:rubyBase>${r('京')}</w:rubyBase></w:ruby></w:r>`
    assert.equal(draftOf(p(`${r('In ')}${ruby}${r(' too')}`)), 'In 京 too')
    assert.deepEqual(leftOf(p(ruby)), ['1 reading that stands above words is left out: “kyo”.'])
  })

  it('stand behind fields that have no end', () => {
    const body =
      p(`${r('Recalling ')}${sign('begin')}${code('REF x')}${r('its work,')}`) +
      p(r('Decides', '<w:u w:val="single"/>'))
    assert.equal(draftOf(body), 'Recalling its work,\n\n<u>Decides</u>')
    const linked = body
      .replace('REF x', 'HYPERLINK "x"')
      .replace('its work', `${'</w:t></w:r>'}${sign('separate')}<w:r><w:t>its work`)
    assert.equal(draftOf(linked), 'Recalling its work,\n\n<u>Decides</u>')
    assert.equal(draftOf(p(`${r('Recalling ')}${sign('end')}${r('it,')}`)), 'Recalling it,')
  })

  it('are what Word shows for fields without words; what it works out is told', () => {
    const field = (text: string): string => sign('begin') + code(text) + sign('end')
    const body = p(
      `${field(' SYMBOL 183 \\f Symbol ')}${field('MACROBUTTON No [Click here]')}${field(' XE "port" ')}${field(' AUTONUM ')}<w:fldSimple w:instr=" LISTNUM "/>`,
    )
    assert.equal(draftOf(body), '•[Click here]')
    assert.deepEqual(leftOf(body), ['2 fields that Word works out anew each time are left out: “AUTONUM”, “LISTNUM”.'])
  })

  it('are raised figures where they are the number of a note that has its mark elsewhere', () => {
    const words = r('3')
    const body = p(
      `${r('Noting all')}${sign('begin')}${code('NOTEREF a')}${sign('separate')}${words}${sign('end')}${r(' and it')}<w:fldSimple w:instr="NOTEREF a">${words}</w:fldSimple>`,
    )
    assert.equal(draftOf(body), 'Noting all³ and it³')
  })

  it('are those of headings that the text goes on behind in their line', () => {
    const hidden = '<w:rPr><w:vanish/><w:specVanish/></w:rPr>'
    assert.equal(draftOf(p('Scope.', hidden) + p(' All ports.') + p('Aims')), 'Scope. All ports.\n\nAims')
  })
})

describe('blocks of a Word file', () => {
  it('are what stands in an alternative that is the only one', () => {
    const alternative = (inside: string): string => `<mc:AlternateContent>${inside}</mc:AlternateContent>`
    assert.equal(draftOf(alternative(`<mc:Fallback>${p('Only,')}</mc:Fallback>`)), 'Only,')
    const both = `<mc:Choice>${p('New,')}</mc:Choice><mc:Fallback>${p('Old,')}</mc:Fallback>`
    assert.equal(draftOf(alternative(both)), 'New,')
  })

  it('are told where they are in another file', () =>
    assert.deepEqual(leftOf(`<w:altChunk/>${p('<w:subDoc r:id="x"/>')}`), ['2 embedded files are left out.']))

  it('have rows and cells in tags, and cells that were put in or taken out', () => {
    const cell = (words: string, change = ''): string =>
      `<w:tc><w:tcPr>${change && `<w:${change} w:id="1" w:author="A"/>`}</w:tcPr>${p(words)}</w:tc>`
    const tagged = (inside: string): string => `<w:customXml>${inside}</w:customXml>`
    const row = `<w:tr>${tagged(cell('a'))}${cell('b', 'cellIns')}${cell('c', 'cellDel')}</w:tr>`
    assert.equal(draftOf(`<w:tbl>${tagged(row)}</w:tbl>`), '| a | {++b++} | {--c--} |')
  })

  it('have headers in each section; those that differ are told', () => {
    const section = (id: string): string => `<w:sectPr><w:headerReference w:type="default" r:id="${id}"/></w:sectPr>`
    const tab = '<w:r><w:tab/></w:r>'
    const parts = { header1: p(`${r('One')}${tab}${r('Left')}`), header2: p('Two') }
    assert.deepEqual(leftOf(p('x', section('header1')) + section('header2'), parts), [
      '3 lines of page headers and footers are left out: “One”, “Left”, “Two”.',
    ])
  })
})

describe('notes and comments of a Word file', () => {
  const mark = (id: number, sign = ''): string =>
    `<w:r><w:footnoteReference${sign && ' w:customMarkFollows="1"'} w:id="${id}"/>${sign && `<w:t>${sign}</w:t>`}</w:r>`

  it('have numbers where they had signs of their own', () => {
    const footnotes = `<w:footnote w:id="2">${p('* A/1.')}</w:footnote><w:footnote w:id="3">${p('* A/2.')}</w:footnote>`
    const body = p(`${r('Noting one,')}${mark(2, '*')}${r(' and two,')}${mark(3)}`)
    assert.equal(draftOf(body, { footnotes }), 'Noting one,[^1] and two,[^2]\n\n[^1]: A/1.\n\n[^2]: * A/2.')
    assert.deepEqual(leftOf(body, { footnotes }), ['1 note that had a sign of its own has a number: “*”.'])
  })

  it('have their tables and controls; a mark without its note is told', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`
    const control = `<w:sdt><w:sdtContent>${p('in all.')}</w:sdtContent></w:sdt>`
    const footnotes = `<w:footnote w:id="2">${p('See')}${table}${control}</w:footnote>`
    const body = p(`${r('Noting it')}${mark(2)}${mark(9)}`)
    assert.equal(draftOf(body, { footnotes }), 'Noting it[^1]\n\n[^1]: See a b in all.')
    assert.ok(leftOf(body, { footnotes }).includes('1 mark of a note that the file does not have is left out.'))
  })

  it('have tabs, lines and hyphens between their words', () => {
    const words =
      '<w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>non</w:t><w:noBreakHyphen/><w:t>paper</w:t></w:r>'
    const comments = `<w:comment w:id="4" w:author="Peru">${p(words)}</w:comment>`
    const body = p(`${r('Noting')}<w:commentRangeStart w:id="4"/>${r(' it')}`)
    assert.equal(draftOf(body, { comments }), 'Noting<!-- Peru: One two non\u2011paper --> it')
  })
})
