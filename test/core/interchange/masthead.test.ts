/** The masthead of a Word file, and the front matter of its draft: what is seen holds, and nothing in it is lost. */
import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { exportWord } from '../../../server/src/core/interchange/word/export.ts'
import { importWord } from '../../../server/src/core/interchange/word/import.ts'
import { changeInPlace } from '../../../server/src/core/interchange/word/in-place/write.ts'
import { sayLeft } from '../../../server/src/core/interchange/word/read/report.ts'
import type { ChangesMode } from '../../../server/src/core/interchange/word/read/settle.ts'
import { bytesOf, entryOf, readZip, writeZip } from '../../../server/src/core/interchange/word/zip.ts'
import { inEnglish } from '../../../server/src/core/messages/printer.ts'
import { del, ins, p, partOf, r, wordFile } from './word-file.ts'

const HAND = { author: 'Chile', date: null }
const FRONT = [
  'organ: Human Rights Council',
  'session: 58',
  'symbol: A/HRC/58/L.9',
  'agenda-item: 3',
  'date: 2026-11-30',
  'sponsors: Chile, Fiji',
]
const TEXT = '\nHarbour lights\n\n*The Human Rights Council*,\n\n*Decides* to go on.\n'
const draftWith = (front: readonly string[], above = ''): string => `---\n${front.join('\n')}\n---\n${above}${TEXT}`
const exported = (text: string): Uint8Array => exportWord(parse(text), { hand: HAND, underline: 'italic' })

/** A file of ours with these words of its XML replaced. */
function edited(...changes: readonly (readonly [from: string, to: string])[]): Uint8Array {
  const bytes = exported(draftWith(FRONT))
  let xml = partOf(bytes, 'word/document.xml')
  for (const [from, to] of changes) {
    assert.equal(xml.split(from).length, 2, from)
    xml = xml.replace(from, to)
  }
  return writeZip(
    readZip(bytes).map((entry) =>
      entryOf(entry.name, entry.name === 'word/document.xml' ? xml : new TextDecoder().decode(bytesOf(entry))),
    ),
  )
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const read = (bytes: Uint8Array, changes: ChangesMode = 'markup') => {
  const { text, report } = importWord(bytes, changes)
  return {
    text,
    report: report.map((line) => inEnglish(sayLeft(line))).filter((line) => !line.includes('page header')),
  }
}

describe('the masthead of a Word file of ours', () => {
  it('is the front matter as it was, where nobody has changed it', () => {
    assert.deepEqual(read(edited()), { text: draftWith(FRONT), report: [] })
  })

  it('is the front matter as it is now, where somebody has', () => {
    const file = edited(
      [
        'United Nations</w:t><w:tab/><w:t xml:space="preserve">A/HRC/58/L.9',
        'United Nations</w:t><w:tab/><w:t xml:space="preserve">A/HRC/58/L.9/Rev.1',
      ],
      ['>Human Rights Council</w:t><w:tab/>', '>General Assembly</w:t><w:tab/>'],
      ['Fifty-eighth', 'Sixtieth'],
      ['Agenda item 3', 'Agenda item 10 (b)'],
      ['30 November 2026', '1 December 2026'],
      ['Chile, Fiji:', 'Chile, Fiji: and Peru:'],
    )
    const front = [
      'organ: General Assembly',
      'session: 60',
      'symbol: A/HRC/58/L.9/Rev.1',
      'agenda-item: 10 (b)',
      'date: 2026-12-01',
      'sponsors: "Chile, Fiji: and Peru"',
    ]
    assert.deepEqual(read(file), {
      text: draftWith(front),
      report: [
        '6 lines of the masthead have changed, and the front matter with them: “symbol: A/HRC/58/L.9/Rev.1”, “organ: General Assembly”, “date: 2026-12-01”, “session: 60”, “agenda-item: 10 (b)”, “sponsors: Chile, Fiji: and Peru”.',
      ],
    })
  })

  it('is told where a line of it is gone', () => {
    assert.deepEqual(read(edited([run('Agenda item 3'), ''])), {
      text: draftWith(FRONT),
      report: ['1 line of the masthead is gone, and the front matter says it still: “Agenda item 3”.'],
    })
  })

  it('has its tracked changes above the text, or takes them', () => {
    const file = edited([run('Agenda item 3'), `${run('Agenda item ')}${del('3')}${ins(r('4'))}`])
    assert.deepEqual(read(file), {
      text: draftWith(FRONT, '\nAgenda item {~~3~>4~~}\n'),
      report: [
        '1 line of the masthead has tracked changes: it stands above the text, and the front matter says what it was: “Agenda item 3”.',
      ],
    })
    assert.equal(read(file, 'accept').text, draftWith(FRONT).replace('agenda-item: 3', 'agenda-item: 4'))
    assert.deepEqual(read(file, 'reject'), { text: draftWith(FRONT), report: [] })
  })

  it('keeps lines that the front matter says as well, once, where they are in the text', () => {
    const text = draftWith(FRONT, '\nChile, Fiji: draft resolution<!-- Peru: And we? -->\n')
    const xml = partOf(exported(text), 'word/document.xml')
    assert.equal(xml.split('Chile, Fiji').length, 2)
    assert.ok(xml.indexOf('Agenda item') < xml.indexOf('Chile, Fiji'))
    assert.equal(read(exported(text)).text, text)
  })
})

describe('notes and comments on lines of a masthead', () => {
  const noted = (note: string, text: string): string =>
    p(`${r(text)}<w:r><w:footnoteReference w:id="2"${note && ' w:customMarkFollows="1"'}/><w:t>${note}</w:t></w:r>`)
  const remarked = (text: string): string => p(`${r(text)}<w:r><w:commentReference w:id="4"/></w:r>`)
  const parts = {
    footnotes: `<w:footnote w:id="2">${p(`${r('*')}${r(' No member.')}`)}</w:footnote>`,
    comments: `<w:comment w:id="4" w:author="Ana">${p('Add Peru')}</w:comment>`,
  }
  const body = p('A/HRC/58/L.9') + noted('*', 'Chile: draft resolution') + remarked('Agenda item 3') + p('The Council,')
  const file = wordFile(body, parts)

  it('stay with their lines', () => {
    assert.deepEqual(read(file), {
      text: '---\nsymbol: A/HRC/58/L.9\n---\n\nChile: draft resolution[^1]\n\nAgenda item 3<!-- Ana: Add Peru -->\n\nThe Council,\n\n[^1]: No member.\n',
      report: ['1 note that had a sign of its own has a number: “*”.'],
    })
  })

  it('are no change where the draft is handed back, and what is new there is one', () => {
    const { text } = read(file)
    const back = (draft: string): string => partOf(changeInPlace(file, parse(draft), HAND).bytes, 'word/document.xml')
    assert.equal(back(text), partOf(file, 'word/document.xml'))
    const changed = back(text.replace('Chile:', 'Chile, Peru:'))
    assert.deepEqual(changed.match(/<w:t[^>]*>[^<]*Peru[^<]*<\/w:t>/g)?.length, 1)
    assert.ok(changed.includes('<w:ins') && !changed.includes('<w:del '))
  })

  it('are kept in files of ours, too', () => {
    const ours = exported(
      draftWith(FRONT, '\nChile, Fiji: draft resolution[^1]\n').replace(/$/, '\n[^1]: No member.\n'),
    )
    assert.match(read(ours).text, /\n\nChile, Fiji: draft resolution\[\^1\]\n\nHarbour /)
    assert.match(read(ours).text, /\n\[\^1\]: No member\.\n$/)
  })
})

describe('lines of a masthead with tracked changes, in a file of others', () => {
  const file = wordFile(
    p(`${r('Chile, ')}${del('Fiji')}${ins(r('Peru'))}${r(': draft resolution')}`) + p('The Council,'),
  )
  it('stand above the text, and are facts where the changes are taken or not', () => {
    assert.equal(read(file).text, 'Chile, {~~Fiji~>Peru~~}: draft resolution\n\nThe Council,\n')
    assert.equal(read(file, 'accept').text, '---\nsponsors: Chile, Peru\n---\n\nThe Council,\n')
    assert.equal(read(file, 'reject').text, '---\nsponsors: Chile, Fiji\n---\n\nThe Council,\n')
  })
})
