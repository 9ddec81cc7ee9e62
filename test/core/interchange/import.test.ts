import assert from 'node:assert/strict'
import { importWord } from '../../../server/src/core/interchange/word/import.ts'
import { sayLeft } from '../../../server/src/core/interchange/word/read/report.ts'
import type { ChangesMode } from '../../../server/src/core/interchange/word/read/settle.ts'
import { inEnglish } from '../../../server/src/core/messages/printer.ts'
import { del, end, ins, type Parts, p, r, wordFile } from './word-file.ts'

const draftOf = (body: string, parts: Parts = {}, changes: ChangesMode = 'markup'): string =>
  importWord(wordFile(body, parts), changes).text.trimEnd()
const leftOf = (body: string, parts: Parts = {}): readonly string[] =>
  importWord(wordFile(body, parts)).report.map((line) => inEnglish(sayLeft(line)))

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const LIST = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>`
const num = (id: number, abstract = 0, inside = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inside}</w:num>`
const at = (depth: number, id = 1): string => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`

describe('a Word file as a draft', () => {
  it('has its numbers, typed behind tabs or with a space', () => {
    const tab = '<w:r><w:tab/></w:r>'
    assert.equal(
      draftOf(p(`${tab}${r('1.')}${tab}${r('Requests it;')}`) + p('2. Decides it.')),
      '1. Requests it;\n\n2. Decides it.',
    )
    assert.equal(draftOf(p(`${tab}${r('(')}${r('a)')}${tab}${r('To report')}`)), '(a) To report')
  })

  it('has the numbers that Word works out by itself, by level, format and restart', () => {
    const body = [0, 1, 1, 2, 2, 1, 0, 1].map((depth, i) => p(`Item ${i}`, at(depth))).join('')
    const labels = draftOf(body, { numbering: LIST + num(1) })
      .split('\n\n')
      .map((line) => line.split(' ')[0])
    assert.deepEqual(labels, ['1.', '(a)', '(b)', '(i)', '(ii)', '(c)', '2.', '(a)'])
  })

  it('has numbers that go on in another list, or begin where that says', () => {
    const restarted = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>`
    const body = p('One', at(0, 1)) + p('Two', at(0, 2)) + p('Seven', at(0, 3)) + p('Eight', at(0, 3))
    assert.equal(
      draftOf(body, { numbering: LIST + num(1) + num(2) + num(3, 0, restarted) }),
      '1. One\n\n2. Two\n\n7. Seven\n\n8. Eight',
    )
  })

  it('has numbers of a style, and none where a paragraph says so', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Op"><w:basedOn w:val="Base"/></w:style>`
    const body =
      p('One', '<w:pStyle w:val="Op"/>') +
      p('None', '<w:pStyle w:val="Op"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('Two', '<w:pStyle w:val="Op"/>')
    assert.equal(draftOf(body, { numbering: LIST + num(1), styles }), '1. One\n\nNone\n\n2. Two')
  })

  it('has long lists with letters as Word goes on with them', () => {
    const list = `<w:abstractNum w:abstractNumId="0">${level(0, 'lowerLetter', '%1)')}</w:abstractNum>`
    const labels = draftOf(Array.from({ length: 28 }, () => p('x', at(0))).join(''), {
      numbering: list + num(1),
    }).split('\n\n')
    assert.deepEqual(labels.slice(25), ['z) x', 'aa) x', 'bb) x'])
  })

  it('has emphasis of split runs in one, around words and not around spaces', () => {
    assert.equal(
      draftOf(p(r('Ta', '<w:i/>') + r('kes ', '<w:i/>') + r('note ', '<w:i/>') + r('of'))),
      '*Takes note* of',
    )
    assert.equal(
      draftOf(
        p(r('Decides', '<w:u w:val="single"/>') + r(' a ') + r('b', '<w:b/><w:i/>') + r(' c', '<w:i w:val="0"/>')),
      ),
      '<u>Decides</u> a **_b_** c',
    )
  })

  it('has notes with their emphasis, and endnotes, in the order of their marks', () => {
    const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(' ')}${text}`)}</w:footnote>`
    const body = p(`${r('One,')}${mark('footnote', 7)}${r(' two.')}${mark('footnote', 2)}`)
    assert.equal(
      draftOf(body, { footnotes: note(2, r('Second.')) + note(7, r('First', '<w:i/>') + r('.')) }),
      'One,[^1] two.[^2]\n\n[^1]: *First*.\n\n[^2]: Second.',
    )
  })

  it('has the result of fields and not their code, and no underline of links', () => {
    const field = (code: string, text: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${text}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const link = `<w:hyperlink r:id="x">${r('A/75/1', '<w:u w:val="single"/>')}</w:hyperlink>`
    const body = p(
      r('See ') +
        field('REF a', r('3')) +
        `<w:fldSimple w:instr="PAGE">${r(' above')}</w:fldSimple>` +
        r(', ') +
        link +
        field('HYPERLINK "x"', r(' here', '<w:u w:val="single"/>')),
    )
    assert.equal(draftOf(body), 'See 3 above, A/75/1 here')
  })

  it('has what stands in tags, controls and alternatives', () => {
    const body = p(
      `<w:smartTag>${r('a')}</w:smartTag><w:sdt><w:sdtContent>${r('b')}</w:sdtContent></w:sdt><mc:AlternateContent><mc:Choice>${r('c')}</mc:Choice><mc:Fallback>${r('d')}</mc:Fallback></mc:AlternateContent>`,
    )
    assert.equal(draftOf(`<w:sdt><w:sdtContent>${body}</w:sdtContent></w:sdt>`), 'abc')
  })

  it('keeps characters that do not break, and lines within a paragraph', () => {
    assert.equal(
      draftOf(p(`<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>paper\u00a0No.</w:t><w:br/><w:t>two</w:t></w:r>`)),
      'non\u2011paper\u00a0No.\ntwo',
    )
  })

  it('has comments with who made them', () => {
    const comments = `<w:comment w:id="4" w:author="Japan">${p('We reserve.')}</w:comment>`
    const body = p(
      `${r('Requests')}<w:commentRangeStart w:id="4"/>${r(' it')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`,
    )
    assert.equal(draftOf(body, { comments }), 'Requests<!-- Japan: We reserve. --> it')
  })

  it('has words that were struck out by hand as taken out, and tells it', () => {
    const body = p(r('Requests ') + r('al', '<w:strike/>') + r('l', '<w:dstrike/>') + r(' some'))
    assert.equal(draftOf(body), 'Requests {--all--} some')
    assert.deepEqual(leftOf(body), ['1 piece of text that was struck out by hand counts as taken out: “all”.'])
    assert.equal(
      draftOf(p(r('Un', '<w:strike/>') + r('ratified ship') + r('s', '<w:strike/>') + r(' and more'))),
      '{--Un--}ratified ship{--s--} and more',
    )
  })

  it('has words by hand in the place of those as put in, by their colour, line or capital, and tells it', () => {
    const struck = r('Encourages', '<w:i/><w:strike/>')
    const [red, blue] = ['<w:color w:val="FF0000"/>', '<w:color w:val="0000FF"/>']
    const rest = r(' ports to act')
    for (const [body, markup, accept, reject] of [
      [
        struck + r('Urges', `<w:i/>${red}`) + rest,
        '*{~~Encourages~>Urges~~}* ports',
        '*Urges* ports',
        '*Encourages* ports',
      ],
      [
        struck + r('Urges all', red) + rest,
        '{~~*Encourages*~>Urges all~~} ports',
        'Urges all ports',
        '*Encourages* ports',
      ],
      [
        struck + r(' ') + r('Urges', red) + rest,
        '{~~*Encourages*~> Urges~~} ports',
        'Urges ports',
        '*Encourages* ports',
      ],
      [r('Urges', red) + struck + rest, '{++Urges++}{--*Encourages*--} ports', 'Urges ports', '*Encourages* ports'],
      [
        struck + r('urges', '<w:u w:val="single"/>') + rest,
        '{~~*Encourages*~><u>urges</u>~~} ports',
        '<u>urges</u> ports',
        '*Encourages* ports',
      ],
      [struck + r('Urges ports to act'), '{~~*Encourages*~>Urges~~} ports', 'Urges ports', '*Encourages* ports'],
    ] as const) {
      assert.equal(draftOf(p(body)), `${markup} to act`)
      assert.equal(draftOf(p(body), {}, 'accept'), `${accept} to act`)
      assert.equal(draftOf(p(body), {}, 'reject'), `${reject} to act`)
      assert.match(
        leftOf(p(body))[1] ?? '',
        /^1 piece of text in the place of one that was struck out counts as put in: “[Uu]rges(?: all)?”\.$/,
      )
    }
    // Where all words have one colour, and where other words are behind, nothing is known.
    for (const body of [
      r('To ', blue) + r('go', `${blue}<w:strike/>`) + r('stay away', blue),
      r('To ') + r('go', '<w:strike/>') + r(' away') + r(' from it', red),
    ])
      assert.deepEqual(leftOf(p(body)), ['1 piece of text that was struck out by hand counts as taken out: “go”.'])
  })

  it('has tables as tables, those above the organ line and those of one column as lines', () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`
    const body = `<w:tbl>${row('United Nations', 'Text')}</w:tbl>${p('The General Assembly,')}<w:tbl>${row('a', 'b')}${row('1', '2')}</w:tbl><w:tbl>${row('Alone')}</w:tbl>`
    assert.equal(draftOf(body), 'United Nations\n\nText\n\nThe General Assembly,\n\n| a | b |\n| 1 | 2 |\n\nAlone')
    assert.deepEqual(leftOf(body), [
      '1 table is there as lines with “|” between its cells: “a b 1 2” (after “The General Assembly,”).',
    ])
  })

  it('has in the cells of a table what paragraphs have, and rows that were put in or taken out', () => {
    const cell = (inside: string): string => `<w:tc><w:p>${inside}</w:p></w:tc>`
    const row = (change: string, ...cells: string[]): string =>
      `<w:tr><w:trPr>${change && `<w:${change} w:author="Chile"/>`}</w:trPr>${cells.join('')}</w:tr>`
    const noted = `${r('red', '<w:b/>')}<w:r><w:footnoteReference w:id="2"/></w:r>`
    const remarked = `<w:commentRangeStart w:id="1"/>${r('One')}<w:commentRangeEnd w:id="1"/>`
    const body = `${p('The Council,')}<w:tbl>${row('', cell(remarked), cell(noted))}${row('del', cell(r('Two')), cell(r('blue')))}${row('ins', cell(r('Ten')), cell(del('a') + ins(r('b'))))}</w:tbl>`
    const parts = {
      footnotes: `<w:footnote w:id="2">${p('A/1.')}</w:footnote>`,
      comments: `<w:comment w:id="1" w:author="Peru">${p('Which?')}</w:comment>`,
    }
    const rest = '\n\n[^1]: A/1.'
    const first = '| <!-- Peru: Which? -->One | **red**[^1] |'
    assert.equal(
      draftOf(body, parts),
      `The Council,\n\n${first}\n| {--Two--} | {--blue--} |\n| {++Ten++} | {~~a~>b~~} |${rest}`,
    )
    assert.equal(draftOf(body, parts, 'accept'), `The Council,\n\n${first}\n| Ten | b |${rest}`)
    assert.equal(draftOf(body, parts, 'reject'), `The Council,\n\n${first}\n| Two | blue |\n|  | a |${rest}`)
  })

  it('has the line below the head of a table, where the file says that it is one', () => {
    const row = (head: string, ...cells: string[]) =>
      `<w:tr>${head}${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`
    const isHead = '<w:trPr><w:tblHeader/></w:trPr>'
    const body = (head: string): string =>
      `${p('The Council,')}<w:tbl>${row(head, 'a', 'b')}${row('', '1', '2')}</w:tbl>`
    assert.equal(draftOf(body(isHead)), 'The Council,\n\n| a | b |\n|---|---|\n| 1 | 2 |')
    assert.equal(draftOf(body('<w:trPr><w:tblHeader w:val="0"/></w:trPr>')), 'The Council,\n\n| a | b |\n| 1 | 2 |')
    const gone = '<w:trPr><w:tblHeader/><w:del w:id="9" w:author="Chile"/></w:trPr>'
    assert.equal(draftOf(body(gone), {}, 'accept'), 'The Council,\n\n| 1 | 2 |')
    assert.equal(draftOf(body(gone), {}, 'reject'), 'The Council,\n\n| a | b |\n|---|---|\n| 1 | 2 |')
  })

  it('does not join the words before and behind the end of a page', () =>
    assert.equal(
      draftOf(p(`${r('one')}<w:r><w:br w:type="page"/></w:r>${r('two')}<w:r><w:br w:type="page"/></w:r>`)),
      'one\ntwo',
    ))

  it('tells what a draft cannot hold', () => {
    const body = p(
      `<w:r><w:pict><v:imagedata/></w:pict></w:r><w:r><w:pict><w:txbxContent>${p('In a box')}</w:txbxContent></w:pict></w:r>${r('secret', '<w:vanish/>')}${r('new', '<w:highlight w:val="yellow"/>')}<w:r><w:drawing><c:chart/></w:drawing></w:r><w:r><w:sym w:char="F0AA"/></w:r>`,
    )
    assert.deepEqual(leftOf(body), [
      '1 picture is left out.',
      '1 text box is left out: “In a box ”.'.replace(' ”', '”'),
      '1 hidden piece of text is left out: “secret”.',
      '1 highlighted piece of text is there without its colour: “new”.',
      '1 diagram is left out.',
      '1 special sign is there as “?”.',
    ])
  })

  it('writes signs that would be marks as others that look like them, and says so', () => {
    assert.equal(draftOf(p('2 * 3 *is* 6 &lt;u>no&lt;/u>')), '2 ∗ 3 ∗is∗ 6 ‹u>no‹/u>')
    assert.equal(draftOf(p('one * alone')), 'one * alone')
  })

  it('has the facts of a masthead as front matter, those of the first page’s header too', () => {
    const header = p('United Nations') + p('A/C.3/81/L.12')
    const section = '<w:sectPr><w:headerReference w:type="first" r:id="header1"/><w:titlePg/></w:sectPr>'
    const body = p('Eighty-first session') + p('Agenda item 71 (b)') + p('The General Assembly,') + section
    assert.equal(
      draftOf(body, { header1: header }),
      '---\nsymbol: A/C.3/81/L.12\nsession: Eighty-first\nagenda-item: 71 (b)\n---\n\nThe General Assembly,',
    )
  })

  it('has the lines of a Model UN paper as they are, since they tell its house', () => {
    const lines = ['FORUM: General Assembly', 'QUESTION OF: Lamps', 'MAIN SUBMITTER: Norway', 'The General Assembly,']
    assert.equal(draftOf(lines.map((line) => p(line)).join('')), lines.join('\n\n'))
  })

  it('has the date of a masthead, in each language', () => {
    for (const day of ['10 December 2026', '10 de diciembre de 2026', '1er mars 2027'])
      assert.match(draftOf(p('A/C.3/81/L.12') + p(day) + p('The General Assembly,')), new RegExp(`\ndate: ${day}\n`))
  })
})

describe('tracked changes of a Word file', () => {
  const all = (body: string): readonly string[] =>
    (['markup', 'accept', 'reject'] as const).map((mode) => draftOf(body, {}, mode))

  it('are marks, or taken, or not taken', () => {
    assert.deepEqual(all(p(r('Requests ') + del('all') + ins(r('some')) + r(' States') + ins(r(' now')))), [
      'Requests {~~all~>some~~} States{++ now++}',
      'Requests some States now',
      'Requests all States',
    ])
  })

  it('may be those of whole paragraphs', () => {
    const body = p('One') + p(ins(r('New')), end('ins')) + p(del('Old'), end('del')) + p('Two')
    assert.deepEqual(all(body), ['One\n\n{++New++}\n\n{--Old--}\n\nTwo', 'One\n\nNew\n\nTwo', 'One\n\nOld\n\nTwo'])
  })

  it('may part a paragraph, or join two', () => {
    assert.deepEqual(all(p('One ', end('ins')) + p('two')), [
      'One{-- two--}\n\n{++two++}'.replace('One{-- two', 'One {--two'),
      'One\n\ntwo',
      'One two',
    ])
    assert.deepEqual(all(p('One ', end('del')) + p('two')), ['One {++two++}\n\n{--two--}', 'One two', 'One\n\ntwo'])
  })

  it('may be those of labels, typed behind tabs or before a space', () => {
    const tab = '<w:r><w:tab/></w:r>'
    for (const gap of [tab, r(' ')]) {
      const body =
        p(`${tab}${del('4.')}${ins(r('5.'))}${gap}${r('Requests it;')}`) +
        p(`${del('(b)')}${ins(r('(a bis)'))}${gap}${r('To act;')}`) +
        p(`${r('1')}${del('0')}${ins(r('1'))}${r('.')}${gap}${r('Urges it;')}`)
      assert.deepEqual(all(body), [
        '{~~4.~>5.~~} Requests it;\n\n{~~(b)~>(a bis)~~} To act;\n\n{~~10.~>11.~~} Urges it;',
        '5. Requests it;\n\n(a bis) To act;\n\n11. Urges it;',
        '4. Requests it;\n\n(b) To act;\n\n10. Urges it;',
      ])
    }
    assert.deepEqual(
      all(
        p(del('4.') + del('').replace('<w:delText xml:space="preserve"></w:delText>', '<w:tab/>') + r('Requests it;')) +
          p(ins(r('2 bis.') + tab) + r('Urges it;')),
      ),
      [
        '{--4.--} Requests it;\n\n{++2 bis.++} Urges it;',
        'Requests it;\n\n2 bis. Urges it;',
        '4. Requests it;\n\nUrges it;',
      ],
    )
  })

  it('may be moves', () => {
    const body =
      p(`<w:moveFrom w:id="1" w:author="A">${r('Moved')}</w:moveFrom>`, end('del')) +
      p('Stays') +
      p(`<w:moveTo w:id="2" w:author="A">${r('Moved')}</w:moveTo>`)
    assert.deepEqual(all(body).slice(1), ['Stays\n\nMoved', 'Moved\n\nStays'])
  })

  it('count in the numbers that Word works out by itself', () => {
    const body =
      p('One', at(0)) + p(del('Gone'), at(0) + end('del')) + p(ins(r('New')), at(0) + end('ins')) + p('Last', at(0))
    const [accept, reject] = (['accept', 'reject'] as const).map((mode) =>
      draftOf(body, { numbering: LIST + num(1) }, mode),
    )
    assert.equal(accept, '1. One\n\n2. New\n\n3. Last')
    assert.equal(reject, '1. One\n\n2. Gone\n\n3. Last')
  })
})
