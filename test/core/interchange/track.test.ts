import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse } from '../../../server/src/core/document/document.ts'
import { exportWord } from '../../../server/src/core/interchange/word/export.ts'
import { importWord } from '../../../server/src/core/interchange/word/import.ts'
import { changeInPlace } from '../../../server/src/core/interchange/word/in-place/write.ts'
import { bytesOf, entryOf, readZip, writeZip } from '../../../server/src/core/interchange/word/zip.ts'
import { draft } from '../../texts.ts'
import { p, partOf, r, wordFile } from './word-file.ts'

const HAND = { author: 'Chile', date: '2026-11-28T00:00:00Z' }
const BASE = draft`
  80/12. Harbour lights

  The General Assembly,

  <u>Recalling</u> its resolution 79/9 of 19 December 2024,[^1]

  <u>Noting</u> the harbour lights of small ports in all regions of the world,

  1. <u>Takes note</u> of the report of the Secretary-General;[^2]

  2. <u>Requests</u> the Secretary-General to report to it at its eighty-first session;

  3. <u>Decides</u> to remain seized of the matter.

  [^1]: See A/79/49.

  [^2]: A/80/12, annex I.
`

const tracked = (base: string, now: string): Uint8Array =>
  exportWord(parse(now), { hand: HAND, underline: 'italic', base: parse(base) })
const plain = (text: string): string => importWord(exportWord(parse(text), { hand: HAND, underline: 'italic' })).text

/** Taking all gives `now`, taking none gives `base`; what the marks say. */
function marksOf(base: string, now: string): string {
  const bytes = tracked(base, now)
  assert.equal(importWord(bytes, 'accept').text, plain(now), 'all taken')
  assert.equal(importWord(bytes, 'reject').text, plain(base), 'none taken')
  return importWord(bytes).text
}

const edited = (from: string, to: string): string => {
  assert.ok(BASE.includes(from), from)
  return BASE.replace(from, to)
}

describe('changes tracked against a base', () => {
  it('are whole words', () => {
    assert.match(
      marksOf(BASE, edited('79/9 of 19 December 2024', '80/7 of 12 December 2025')),
      /resolution \{~~79\/9 of 19~>80\/7 of 12~~\} December \{~~2024~>2025~~\},/,
    )
  })

  it('are words in the cells of a table, and rows', () => {
    const put = (table: string): string => edited('\n2. <u>Requests</u>', `\n${table}\n2. <u>Requests</u>`)
    const old = put('| Port | Light |\n| One | red |\n')
    assert.match(marksOf(old, put('| Port | Light |\n| One | green |\n')), /\n\| One \| \{~~red~>green~~\} \|\n/)
    const more = put('| Port | Light |\n| Two | red |\n| One | red |\n')
    assert.match(marksOf(old, more), /Light \|\n\| \{\+\+Two\+\+\} \| \{\+\+red\+\+\} \|\n\| One \| red \|\n/)
    assert.match(marksOf(more, old), /Light \|\n\| \{--Two--\} \| \{--red--\} \|\n\| One \| red \|\n/)
    assert.match(marksOf(old, BASE), /\n\| \{--Port--\} \| \{--Light--\} \|\n/)
    assert.match(marksOf(BASE, old), /\n\| \{\+\+One\+\+\} \| \{\+\+red\+\+\} \|\n/)
  })

  it('are whole paragraphs with their ends, at the end of the text as well', () => {
    const now = edited(
      '\n2. <u>Requests</u> the Secretary-General to report to it at its eighty-first session;\n\n3.',
      '\n2.',
    )
    assert.match(marksOf(BASE, now), /\{--2\. <u>Requests<\/u> .*;--\}/)
    const more = edited('of the matter.', 'of the matter;\n\n4. <u>Invites</u> all States to light their harbours.')
    assert.match(marksOf(BASE, more), /4\. \{\+\+<u>Invites<\/u> all States/)
    marksOf(
      BASE,
      edited('3. <u>Decides</u> to remain seized of the matter.', '3. <u>Invites</u> all States to light up.'),
    )
  })

  it('put in the end before new paragraphs where words are put in at it, though the last line changes as well', () => {
    const last = (text: string, line: string): string => text.replace('\n[^1]:', `\n${line}\n\n[^1]:`)
    const xml = partOf(
      tracked(
        last(BASE, '13th plenary meeting 22 July 2021'),
        last(edited('of the matter.', 'of the matter;\n\n4. <u>Invites</u> all States.'), '45th meeting 5 May 2020'),
      ),
      'word/document.xml',
    )
    const paragraphs = xml.split('</w:p>').slice(-4)
    assert.deepEqual(
      paragraphs.map((one) => /<w:pPr>(?:(?!<\/w:pPr>).)*<w:ins /.test(one)),
      [true, false, false, false],
    )
  })

  it('are changes within a note, whose mark stays', () => {
    const xml = partOf(tracked(BASE, edited('annex I', 'annex II')), 'word/footnotes.xml')
    assert.match(xml, /<w:del [^>]*><w:r><w:delText [^>]*>I</)
    marksOf(BASE, edited('annex I', 'annex II'))
    assert.doesNotMatch(partOf(tracked(BASE, edited('annex I', 'annex II')), 'word/document.xml'), /<w:(?:ins|del) /)
  })

  it('are changes of numbers by themselves where a paragraph is merely renumbered', () => {
    const xml = partOf(
      tracked(
        BASE,
        edited('1. <u>Takes note</u>', '1. <u>Welcomes</u> the lights;\n\n2. <u>Takes note</u>')
          .replace('\n2. <u>Requests', '\n3. <u>Requests')
          .replace('\n3. <u>Decides', '\n4. <u>Decides'),
      ),
      'word/document.xml',
    )
    assert.match(
      xml,
      /<w:del w:id="\d+" w:author="Chile" [^>]*><w:r><w:delText [^>]*>3\.<\/w:delText><w:tab\/><\/w:r><\/w:del><w:ins w:id="\d+" w:author="Chile" [^>]*><w:r><w:t [^>]*>4\.</,
    )
  })

  it('are moves where a paragraph stands elsewhere', () => {
    const moved = '\n<u>Noting</u> the harbour lights of small ports in all regions of the world,\n'
    const now = BASE.replace(moved, '').replace('<u>Recalling</u>', `${moved.trim()}\n\n<u>Recalling</u>`)
    marksOf(BASE, now)
    const xml = partOf(tracked(BASE, now), 'word/document.xml')
    assert.match(xml, /<w:moveFromRangeStart [^>]*w:name="move1"/)
    assert.match(xml, /<w:moveToRangeStart [^>]*w:name="move1"/)
  })

  it('are moves with changes beside what was moved where a paragraph stands elsewhere and has other words', () => {
    const moved = '\n<u>Noting</u> the harbour lights of small ports in all regions of the world,\n'
    const other = moved.replace('regions', 'corners')
    const now = BASE.replace(moved, '').replace('<u>Recalling</u>', `${other.trim()}\n\n<u>Recalling</u>`)
    marksOf(BASE, now)
    const xml = partOf(tracked(BASE, now), 'word/document.xml')
    const words = (name: string): string =>
      [...xml.matchAll(new RegExp(`<${name} .*?</${name}>`, 'g'))].map(([one]) => one.replace(/<[^>]*>/g, '')).join('|')
    assert.match(words('w:moveFrom'), / small ports in all \|.* of the world,$/)
    assert.equal(words('w:moveTo'), words('w:moveFrom'))
    assert.equal(words('w:del'), 'regions')
    assert.equal(words('w:ins'), 'corners')
  })

  it('give both texts back whatever is changed', () => {
    const paragraphs = BASE.trim().split('\n\n')
    const body = paragraphs.filter((one) => !one.startsWith('[^'))
    const notes = paragraphs.filter((one) => one.startsWith('[^'))
    const edit = fc.tuple(fc.constantFrom('drop', 'put', 'move', 'word', 'emphasis'), fc.nat(), fc.nat())
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const now = [...body]
        for (const [kind, a, b] of edits) {
          const at = 2 + (a % Math.max(1, now.length - 2))
          const words = (now[at] ?? '').split(' ')
          if (kind === 'drop' && now.length > 4) now.splice(at, 1)
          else if (kind === 'put') now.splice(at, 0, `<u>Stressing</u> the need for light number ${b % 9},`)
          else if (kind === 'move') now.splice(2 + (b % (now.length - 2)), 0, ...now.splice(at, 1))
          else if (kind === 'word') now[at] = words.with(b % words.length, 'lamps').join(' ')
          else now[at] = `${now[at]} *ever*`
        }
        marksOf(BASE, `${[...now, ...notes].join('\n\n')}\n`)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a Word file changed in place', () => {
  const FILE = wordFile(
    p(`${r('The General Assembly', '<w:i/><w:sz w:val="20"/>')}${r(',')}`, '<w:pStyle w:val="SingleTxt"/>') +
      p(
        `<w:r><w:tab/></w:r>${r('1.')}<w:r><w:tab/></w:r><w:bookmarkStart w:id="0" w:name="a"/>${r('Requests', '<w:i/>')}<w:bookmarkEnd w:id="0"/>${r(' the ', '<w:lang w:val="en-GB"/>')}<w:hyperlink r:id="x">${r('report')}</w:hyperlink>${r(' of all;')}`,
        '<w:pStyle w:val="SingleTxt"/>',
      ) +
      p(`<w:r><w:tab/></w:r>${r('2.')}<w:r><w:tab/></w:r>${r('Decides', '<w:i/>')}${r(' to stay.')}`) +
      '<w:p/><w:sectPr><w:pgSz w:w="1"/></w:sectPr>',
    { styles: '<w:style/>', settings: '<w:zoom/>' },
  )
  const text = importWord(FILE).text
  const inPlace = (now: string): Uint8Array => changeInPlace(FILE, parse(now), HAND).bytes
  const both = (now: string): Uint8Array => {
    const bytes = inPlace(now)
    assert.equal(importWord(bytes, 'accept').text, now)
    assert.equal(importWord(bytes, 'reject').text, text)
    return bytes
  }

  it('is the same bytes where nothing changed', () => {
    for (const entry of readZip(inPlace(text)))
      assert.deepEqual(bytesOf(entry), bytesOf(readZip(FILE).find(({ name }) => name === entry.name) as typeof entry))
  })

  it('has its other parts as they were, and paragraphs that did not change', () => {
    const bytes = both(text.replace('of all', 'of them'))
    const changed = readZip(bytes).filter(
      (entry) =>
        !Buffer.from(bytesOf(entry)).equals(
          Buffer.from(bytesOf(readZip(FILE).find(({ name }) => name === entry.name) as typeof entry)),
        ),
    )
    assert.deepEqual(
      changed.map(({ name }) => name),
      ['word/document.xml'],
    )
    const xml = partOf(bytes, 'word/document.xml')
    assert.ok(xml.includes(partOf(FILE, 'word/document.xml').match(/<w:p><w:pPr>.*?<\/w:p>/)?.[0] as string))
    assert.match(
      xml,
      /<w:bookmarkStart w:id="0" w:name="a"\/><w:r><w:rPr><w:i\/><\/w:rPr><w:t xml:space="preserve">Requests/,
    )
    assert.match(xml, /<w:hyperlink r:id="x"><w:r><w:t xml:space="preserve">report/)
  })

  it('has new words in the look of those beside them', () => {
    const xml = partOf(both(text.replace('to stay', 'now to stay')), 'word/document.xml')
    assert.match(xml, /<w:ins [^>]*><w:r><w:t xml:space="preserve">now /)
  })

  it('has new paragraphs in the look of those like them', () => {
    const xml = partOf(both(text.replace('2. *Decides', '2. *Invites* them;\n\n3. *Decides')), 'word/document.xml')
    assert.match(
      xml,
      /<w:pPr><w:pStyle w:val="SingleTxt"\/><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins [^>]*><w:r><w:tab\/><w:t [^>]*>2\./,
    )
  })

  it('takes words out of links, and keeps the links', () => {
    assert.match(
      partOf(both(text.replace('the report', 'the')), 'word/document.xml'),
      /<w:hyperlink r:id="x"><w:del [^>]*><w:r><w:delText [^>]*>report/,
    )
  })

  it('gets a part of notes where it had none', () => {
    const bytes = inPlace(`${text.replace('to stay.', 'to stay.[^1]').trimEnd()}\n\n[^1]: A/1.\n`)
    assert.match(partOf(bytes, 'word/footnotes.xml'), /A\/1\./)
    assert.match(partOf(bytes, '[Content_Types].xml'), /footnotes\.xml/)
    assert.match(importWord(bytes, 'accept').text, /to stay\.\[\^1\]\n\n\[\^1\]: A\/1\./)
    assert.equal(importWord(bytes, 'reject').text, text)
  })

  it('gets notes and comments in parts, and relations, whose root is empty and closes where it opens', () => {
    const closed = (bytes: Uint8Array): Uint8Array =>
      writeZip(
        readZip(bytes).map((entry) =>
          entryOf(entry.name, partOf(bytes, entry.name).replace(/^(<([\w:]+)[^<>]*)><\/\2>$/, '$1/>')),
        ),
      )
    const now = 'Noting <!-- Peru: all? -->all,[^1]\n\n[^1]: A/1.\n'
    const body = p('Noting all,')
    for (const file of [wordFile(body, { comments: '', footnotes: '' }), wordFile(body)]) {
      const empty = closed(file)
      assert.match(partOf(empty, '[Content_Types].xml'), /\/>$/)
      const { bytes } = changeInPlace(empty, parse(now), HAND)
      assert.match(
        partOf(bytes, 'word/comments.xml'),
        /^(?:<\?.*\?>\s*)?<w:comments [^<>]*><w:comment [\s\S]*<\/w:comments>$/,
      )
      assert.match(
        partOf(bytes, 'word/footnotes.xml'),
        /^(?:<\?.*\?>\s*)?<w:footnotes [^<>]*>\s*<w:footnote [\s\S]*<\/w:footnotes>$/,
      )
      assert.match(importWord(bytes, 'accept').text, /Noting <!-- Peru: all\? -->all,\[\^1\]\n\n\[\^1\]: A\/1\./)
    }
  })

  it('numbers no new paragraph that has no number, and none in the list of others', () => {
    const level = (at: number, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${at > 0 ? 'lowerLetter' : 'decimal'}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, '%1.')}${level(1, '(%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const numbers = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const styles = `<w:style w:type="paragraph" w:styleId="Op"><w:pPr>${numbers}</w:pPr></w:style>`
    const had = '1. *Notes* it:\n\n2. *Decides* to stay.\n'
    const now = '*Aware* of it,\n\n1. *Notes* it:\n\n(a) All of it;\n\n2. *Urges* all;\n\n3. *Decides* to stay.\n'
    for (const properties of [numbers, '<w:pStyle w:val="Op"/><w:keepNext/><w:jc w:val="both"/>']) {
      const operative = (verb: string, rest: string): string => p(r(verb, '<w:i/>') + r(rest), properties)
      const base = wordFile(operative('Notes', ' it:') + operative('Decides', ' to stay.'), { numbering, styles })
      assert.equal(importWord(base).text, had)
      const { bytes } = changeInPlace(base, parse(now), HAND)
      assert.equal(importWord(bytes, 'accept').text, now)
      assert.equal(importWord(bytes, 'reject').text, had)
      const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
      const xml = partOf(bytes, 'word/document.xml')
      assert.ok(xml.includes(properties === numbers ? none : `<w:keepNext/>${none}<w:jc w:val="both"/>`), xml)
    }
  })

  it('gets paragraphs in its body where it had none, but a table', () => {
    const row = `<w:tbl><w:tr><w:tc>${p('Port')}</w:tc></w:tr></w:tbl>`
    const { bytes } = changeInPlace(wordFile(row), parse('Noting all,\n\n| Port |\n'), HAND)
    assert.match(partOf(bytes, 'word/document.xml'), /^<w:document [^<>]*><w:body><w:p>.*Noting all,.*<w:tbl>/)
  })

  it('tells of a paragraph that holds more than words, and leaves it as it was', () => {
    const box = `<w:r><w:t>In front</w:t><w:pict><w:txbxContent>${p('Box')}</w:txbxContent></w:pict></w:r>`
    const { bytes, left } = changeInPlace(wordFile(p(box) + p('Behind')), parse('In the front\n\nBehind it\n'), HAND)
    assert.deepEqual(left, ['In front'])
    assert.equal(importWord(bytes, 'accept').text, 'In front\n\nBehind it\n')
  })

  it('has its tables as they were, and tells of those that the draft has otherwise', () => {
    const cell = (words: string): string => `<w:tc><w:tcPr><w:tcW w:w="9"/></w:tcPr>${p(words)}</w:tc>`
    const table = `<w:tbl><w:tblPr><w:jc w:val="center"/></w:tblPr><w:tr>${cell('Port')}${cell('Light')}</w:tr></w:tbl>`
    const base = wordFile(`${p('Noting all,')}${table}${p('Decides to stay.')}`)
    const had = importWord(base).text
    assert.match(had, /\n\| Port \| Light \|\n/)
    const changedFrom = (now: string) => changeInPlace(base, parse(now), HAND)
    const { bytes, tables } = changedFrom(had.replace('all', 'them').replace('to stay', 'not to stay'))
    assert.deepEqual(tables, [])
    assert.ok(partOf(bytes, 'word/document.xml').includes(table))
    assert.match(importWord(bytes).text, /\{~~all~>them~~\},\n\n\| Port \| Light \|\n\nDecides \{\+\+not /)
    for (const now of [had.replace('Light', 'Lamp'), had.replace('\n| Port | Light |\n', '')]) {
      const other = changedFrom(now)
      assert.deepEqual(other.tables, ['Port Light'])
      assert.equal(partOf(other.bytes, 'word/document.xml'), partOf(base, 'word/document.xml'))
    }
    assert.deepEqual(changedFrom(`${had}\n| New | One |\n`).tables, ['New One'])
    for (const more of ['<!-- Peru: which? -->', '[^1]'])
      assert.deepEqual(changedFrom(`${had.replace('Light', `Light${more}`)}\n[^1]: A/1.\n`).tables, ['Port Light'])
  })

  describe('with comments', () => {
    const comment = (id: number, text: string): string =>
      `<w:comment w:id="${id}" w:author="Chile"><w:p>${r(text)}</w:p></w:comment>`
    const on = (id: number, inside: string): string =>
      `<w:commentRangeStart w:id="${id}"/>${inside}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
    const COMMENTED = wordFile(p(on(3, r('Noting all,'))) + p('Decides to stay.'), { comments: comment(3, 'Why?') })

    it('has those of the draft that are new, in the name of who made them', () => {
      const now = text.replace('of all', 'of <!-- Peru: whose? -->all').replace('Decides', '<!-- How long? -->Decides')
      const bytes = inPlace(now)
      assert.match(
        partOf(bytes, 'word/comments.xml'),
        /w:id="0" w:author="Peru" w:date="2026-11-28T00:00:00Z".*>whose\?<.*w:id="1" w:author="Chile" .*>How long\?</,
      )
      assert.match(partOf(bytes, 'word/document.xml'), /<w:t [^>]*> of <\/w:t><\/w:r><w:commentRangeStart w:id="0"\/>/)
      assert.doesNotMatch(partOf(bytes, 'word/document.xml'), /<w:(?:ins|del) /)
      assert.match(partOf(bytes, '[Content_Types].xml'), /comments\.xml/)
      assert.match(importWord(bytes).text, /of <!-- Peru: whose\? -->all/)
    })

    it('has those that it had as they were, and others behind them', () => {
      const had = importWord(COMMENTED).text
      assert.match(had, /<!-- Chile: Why\? -->/)
      const same = changeInPlace(COMMENTED, parse(had), HAND).bytes
      assert.equal(partOf(same, 'word/document.xml'), partOf(COMMENTED, 'word/document.xml'))
      assert.equal(partOf(same, 'word/comments.xml'), partOf(COMMENTED, 'word/comments.xml'))
      const bytes = changeInPlace(COMMENTED, parse(`${had}\n<!-- And then? -->\n`), HAND).bytes
      const before = partOf(COMMENTED, 'word/comments.xml')
      assert.ok(partOf(bytes, 'word/comments.xml').startsWith(before.slice(0, -'</w:comments>'.length)))
      assert.equal(importWord(bytes).text, `${had.replace('Decides', '<!-- Chile: And then? -->\nDecides')}`)
    })

    it('has none that speaks to this program, and leaves a paragraph alone whose comment is gone', () => {
      const bytes = changeInPlace(
        COMMENTED,
        parse('Noting all,\n\n<!-- resolute-disable x: y -->\nDecides to stay.\n'),
        HAND,
      )
      assert.equal(partOf(bytes.bytes, 'word/document.xml'), partOf(COMMENTED, 'word/document.xml'))
    })
  })
})
