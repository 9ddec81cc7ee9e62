/** Word files as people have them: a draft of one that comes back as it was changes nothing; a word is one word. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse } from '../../../server/src/core/document/document.ts'
import { importWord } from '../../../server/src/core/interchange/word/import.ts'
import { changeInPlace } from '../../../server/src/core/interchange/word/in-place/write.ts'
import { p, partOf, r, wordFile } from './word-file.ts'

const HAND = { author: 'Peru', date: '2026-11-28T00:00:00Z' }

const tab = '<w:r><w:tab/></w:r>'
const line = '<w:r><w:br/></w:r>'
const raised = (text: string): string => r(text, '<w:vertAlign w:val="superscript"/>')
const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const field = (code: string, words: string): string =>
  `${sign('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${sign('separate')}${words}${sign('end')}`
const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const at = (depth: number): string => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`

const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', 'Article %1 –')}${level(1, 'decimal', '%2.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
const styles = ['Emph', 'Upright'].map(
  (id, i) =>
    `<w:style w:type="character" w:styleId="${id}">${i ? '<w:basedOn w:val="Emph"/>' : ''}<w:rPr><w:i${i ? ' w:val="0"' : ''}/></w:rPr></w:style>`,
)
const styled = (text: string, style: string, more = ''): string => r(text, `<w:rStyle w:val="${style}"/>${more}`)

const footnotes = `<w:footnote w:id="2">${p('See 2 * 3 * 4 in the report.')}</w:footnote>`
const comments = [
  ['', 'Note: see the report'],
  ['Chile: Mission', 'One <!-- remark'],
  ['An author whose name goes on and on beyond sixty characters in all', 'Which?'],
].map(
  ([author, text], id) =>
    `<w:comment w:id="${id}" w:author="${author}">${p((text ?? '').replace('<', '&lt;'))}</w:comment>`,
)
const on = (id: number, inside: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${inside}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

/** Paragraphs between an organ line and a last one. */
const BODIES: Readonly<Record<string, string>> = {
  'numbers typed with a space': p('1. Requests all of the ports to report;') + p('2.  Invites all of them to stay;'),
  'words that were struck out by hand, and others in their place': p(
    `${r('Requests all ')}${r('ports', '<w:strike/>')}${r(' ')}${r('boats', '<w:color w:val="FF0000"/>')}${r(' to ')}${r('report', '<w:strike/>')}${r('Stay for all of the time;')}`,
  ),
  'numbers in bold': p(`${r('1. ', '<w:b/>')}${r('Requests all of the ports to report;')}`),
  'two labels in one line': p(`${tab}${r('1.')}${tab}${r('(a)')}${tab}${r('Requests all of the ports to report;')}`),
  'an automatic number and one that is typed': p(`${r('(a)')}${tab}${r('all of the ports that report;')}`, at(1)),
  'numbers of words, which are no label': p('Scope of all that these rules are about', at(0)),
  'several paragraphs in one, parted by lines': p(
    `${r('1. Requests all of the ports to report;')}${line}${r('2. Invites them to send:')}${line}${r('(a) all lamps;')}${line}${r('(b) all of the boats.')}`,
  ),
  'lines of the page': p('25-18123 (E)') + p('2/3') + p('Requests all of the ports to report;') + p('25-18123'),
  'notes that were typed':
    p(`${r('Requests all of the ports to report')}${raised('1')}${r(' and to stay.²')}`) +
    p(`${raised('1')}${r(' See A/60/1 and what it says of all.')}`) +
    p('² See A/60/2 and what it says of them.'),
  'notes that were typed in brackets':
    p('Requests all of the ports to report.[1]') + p('[1] See A/60/1 and all of it.'),
  'words that would be marks': p(
    'Recalling 2 * 3 * 4, snake_case_name, [all](http://x.y) of [^1], {++a++} and &lt;u>b&lt;/u>, R&amp;amp;D \\* all',
  ),
  'lines that would be headings and tables':
    p('---') + p('# of all the ports that report') + p('| all | of | them |') + p('> all of the ports') + p('***'),
  'tabs, spaces and lines in a row': p(
    `${r('Requests  all   of the')}${tab}${tab}${r(' ports ')}${line}${line}${r('  to report ')}${tab}${r('and ,')}`,
  ),
  'a figure that is raised': p(
    `${r('Requests all of the 5 m')}${raised('2')}${r(' and CO')}${raised('2')}${r(' in ports')}`,
  ),
  'a field of several words, and a number that is one': p(
    `${r('See ')}${field('REF a', r('paragraph 3 (a)'))}${r(' of this and all of part ')}${field('REF b', r('4'))}${r(', as in paragraph 3 (a)')}`,
  ),
  'emphasis by styles': p(
    `${styled('Requests all ', 'Emph')}${styled('of them ', 'Upright')}${styled('to ', 'Emph', '<w:i w:val="0"/>')}${r('report to ', '<w:i/>')}${r('all', '<w:i/><w:b/>')}`,
  ),
  'comments of authors with any name': p(
    `${on(0, r('Requests'))}${r(' all ')}${on(1, r('of '))}${on(2, r('the'))}${r(' ports')}`,
  ),
  'a field of a symbol': p(
    `${r('Recalling all of resolution ')}${field('HYPERLINK "x"', r('A/RES/60/1'))}${r(' and all others')}`,
  ),
  'a field within a word': p(
    `${r('See all of pre')}${field('REF a', r('paragraph 3'))}${r('s, l’')}${field('REF b', r('article 4'))}${r(' and the (')}${field('REF c', r('annex'))}${r('), and ')}${field('REF d', r('5'))}${r('th')}${line}${line}${raised('2')}${on(1, r(' of all'))}`,
  ),
  'a note before a field': p(
    `${r('Recalling all of them,')}<w:r><w:footnoteReference w:id="2"/></w:r>${field('REF a', r('paragraph 3 and'))}${r(' all ports')}`,
  ),
  'a comment behind a number': p(`${r('1. ')}${on(1, r(' Requests', '<w:i/>'))}${r(' all of the ports to report;')}`),
  'a paragraph that others parted, with its note':
    p('Noting all of the ports and what they say,', `<w:rPr><w:ins w:id="7" w:author="Chile"/></w:rPr>`) +
    p(`${r('and all of the boats that are in them,')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
  'a numbered paragraph that others took out, which had no words':
    p('<w:proofErr/>', `${at(1)}<w:rPr><w:del w:id="7" w:author="Chile"/></w:rPr>`) +
    p('Requests all of the ports to report;'),
  'paragraphs that others put in and took out, numbered by hand':
    p(
      `<w:ins w:id="7" w:author="Chile">${r('1. Requests all of the ports to report;')}</w:ins>`,
      `<w:rPr><w:ins w:id="8" w:author="Chile"/></w:rPr>`,
    ) +
    p(
      `<w:del w:id="9" w:author="Chile"><w:r><w:delText>1. Requests no port to report;</w:delText></w:r></w:del>`,
      `<w:rPr><w:del w:id="10" w:author="Chile"/></w:rPr>`,
    ),
  'a note with signs': p(`${r('Requests all of the ports to report')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
}

describe('a Word file whose draft comes back', () => {
  const fileOf = (body: string): Uint8Array =>
    wordFile(
      `${p('The General Assembly,')}${p('Recalling all that it has said of ports,')}${body}${p('9.\tDecides to stay.')}`,
      {
        ...{ numbering, styles: styles.join(''), footnotes, comments: comments.join('') },
      },
    )
  const bodies = Object.entries(BODIES).map(([name, body]) => [name, fileOf(body)] as const)
  const parts = (bytes: Uint8Array): readonly string[] =>
    ['document', 'footnotes', 'comments'].map((name) => partOf(bytes, `word/${name}.xml`))

  for (const [name, bytes] of bodies) {
    it(`changes nothing where nobody has: ${name}`, () => {
      for (const mode of ['markup', 'accept'] as const) {
        const back = changeInPlace(bytes, parse(importWord(bytes, mode).text), HAND)
        assert.deepEqual(parts(back.bytes), parts(bytes))
        assert.deepEqual([...back.left, ...back.tables], [])
      }
    })

    it(`has one word put in, and one taken out: ${name}`, () => {
      const had = importWord(bytes, 'accept').text
      const places = [...had.matchAll(/(?<=\s)all(?=\s|,)/g)].map(({ index }) => index)
      assert.ok(places.length > 0, had)
      for (const place of places) {
        const now = `${had.slice(0, place)}lamps${had.slice(place + 'all'.length)}`
        const back = changeInPlace(bytes, parse(now), HAND).bytes
        const xml = parts(back).join('')
        const changes = [...xml.matchAll(/<w:(ins|del) [^>]*"Peru"[^>]*>(.*?)<\/w:\1>/g)].map(([, kind, inside]) => [
          kind,
          (inside ?? '').replace(/<[^>]*>/g, ''),
        ])
        const sorted = changes.toSorted(([one], [other]) => (one ?? '').localeCompare(other ?? ''))
        assert.deepEqual(sorted, [
          ['del', 'all'],
          ['ins', 'lamps'],
        ])
        assert.equal(importWord(back, 'accept').text, now)
        assert.equal(importWord(back, 'reject').text, importWord(bytes, 'reject').text)
      }
    })
  }

  it('has no word of a note or beside one lost, and what draft and file underline underlined', () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const had = fileOf(p(`${r('Noting all ')}${r('lights', '<w:u w:val="single"/>')}${mark}${r(' of ports')}`))
    const now = importWord(had).text.replace('<u>lights</u>', '<u>lamps</u>')
    assert.match(
      partOf(changeInPlace(had, parse(now), HAND).bytes, 'word/document.xml'),
      /<w:u w:val="single"\/><\/w:rPr><w:t [^>]*>lamps</,
    )
  })

  it('moves the words of a paragraph with its fields, and changes none but those that were', () => {
    const had = [
      p('1. Requests all of the ports in all regions to report on their lights;'),
      p(
        `${r('2. Invites them to stay in the harbours of l’')}${field('REF a', r('article 3'))}${r(' and to keep all lamps;')}`,
      ),
    ]
    const bytes = fileOf(had.join(''))
    const lines = importWord(bytes, 'accept').text.split('\n\n')
    const [at] = [lines.findIndex((line) => line.includes('Invites'))]
    const moved = (lines[at] as string).replace('lamps', 'lights').replace('2.', '1.')
    const now = [
      ...lines.slice(0, at - 1),
      moved,
      (lines[at - 1] as string).replace('1.', '2.'),
      ...lines.slice(at + 1),
    ]
    const xml = parts(changeInPlace(bytes, parse(now.join('\n\n')), HAND).bytes).join('')
    const words = (kind: string): string =>
      [...xml.matchAll(new RegExp(`<w:${kind} [^>]*>(.*?)</w:${kind}>`, 'g'))].map(([, inside]) => inside).join('')
    assert.match(words('moveFrom').replace(/<[^>]*>/g, ''), /l’REF aarticle 3/)
    assert.doesNotMatch(words('del'), /article/)
  })

  it('changes nothing where nobody has, whatever stands beside what', () => {
    const pieces = [
      ...[r('all of '), r('all ', '<w:i/>'), r('of ', '<w:u w:val="single"/>'), r(' these', '<w:b/>'), tab, line],
      ...[
        raised('2'),
        field('REF a', r('paragraph 3')),
        field('REF b', r('4')),
        styled('to ', 'Emph'),
        on(1, r(' it ')),
      ],
      ...[r('pre', '<w:i/>'), r('s, l’'), r('('), on(2, r('th'))],
      ...['<w:r><w:footnoteReference w:id="2"/></w:r>', `<w:hyperlink w:anchor="a">${r('A/60/1')}</w:hyperlink>`],
      ...[`<w:ins w:id="7" w:author="Chile">${r(' new')}</w:ins>`, r(' * '), r('1. '), r('; '), r('[all] ')],
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces, { minLength: 1, maxLength: 8 }), (runs) => {
        const bytes = fileOf(p(`${r('Requests ')}${runs.join('')}`))
        const back = changeInPlace(bytes, parse(importWord(bytes, 'accept').text), HAND)
        assert.deepEqual(parts(back.bytes), parts(bytes))
      }),
      { numRuns: 150 },
    )
  })
})
