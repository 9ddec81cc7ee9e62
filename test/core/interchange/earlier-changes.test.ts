import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { parse } from '../../../server/src/core/document/document.ts'
import { importWord } from '../../../server/src/core/interchange/word/import.ts'
import { changeInPlace } from '../../../server/src/core/interchange/word/in-place/write.ts'
import { bytesOf, readZip } from '../../../server/src/core/interchange/word/zip.ts'
import { toldWithout } from './changes-in-file.ts'
import { hasSchema, validator } from './valid.ts'
import { del, end, ins, p, partOf, r, wordFile } from './word-file.ts'

const HAND = { author: 'Peru', date: '2026-11-28T00:00:00Z' }
const SAMPLES = path.resolve('../shared/word/samples')

const tab = '<w:r><w:tab/></w:r>'
const field =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
const goneField = field.replaceAll('instrText', 'delInstrText').replaceAll('w:t>', 'w:delText>')
const range = (kind: 'From' | 'To', id: number, inside: string): string =>
  `<w:move${kind}RangeStart w:id="${id}" w:author="Chile" w:date="2026-01-01T00:00:00Z" w:name="m"/>${inside}<w:move${kind}RangeEnd w:id="${id}"/>`
const moved = (kind: 'From' | 'To'): string =>
  p(
    `<w:move${kind} w:id="4" w:author="Chile">${r('Noting the lights of small ports,')}</w:move${kind}>`,
    `<w:rPr><w:move${kind} w:id="5" w:author="Chile"/></w:rPr>`,
  )

/** Files that others have changed: what each has in its body. */
const FILES: Readonly<Record<string, string>> = {
  'words put in and taken out':
    p('The General Assembly,') +
    p(`${r('Recalling its ')}${ins(r('historic '))}${del('old ')}${r('colo')}${del('u')}${r('rs of the harbour,')}`) +
    p(`${tab}${r('1.')}${tab}${r('Requests the ')}${del('Secretary')}${ins(r('Registrar'))}${r(' to report;')}`) +
    p(`${tab}${del('3')}${ins(r('2'))}${r('.')}${tab}${r('Decides to stay.')}`),
  'paragraphs put in and taken out':
    p('The General Assembly,') +
    p(ins(r('Aware of all the lamps of ports,')), end('ins')) +
    p(del('Unaware of the lamps of quays,'), end('del')) +
    p('Noting the boats,') +
    p(`${r('Decides to stay')}${ins(r(' for good'))}${r('.')}`) +
    '<w:p/>',
  'a paragraph parted, and two joined':
    p('The General Assembly,') +
    p('Aware of the light', end('ins')) +
    p('Noting the boats ', end('del')) +
    p(del('gone with all'), end('del')) +
    p('and the harbour, which are small,') +
    p(r('Decides to stay.')),
  'a move':
    p('The General Assembly,') +
    range('To', 8, moved('To')) +
    p('Recalling the quays,') +
    range('From', 9, moved('From')) +
    p('Decides to stay.'),
  'fields and links':
    p('The General Assembly,') +
    p(
      `${r('See paragraph ')}${ins(field)}${r(' above and ')}<w:del w:id="6" w:author="Chile">${goneField}</w:del>${r('below,')}`,
    ) +
    p(
      `${r('See ')}<w:hyperlink w:anchor="x">${r('A/')}${ins(r('80/'))}${del('79/')}${r('1')}</w:hyperlink>${r(' again,')}`,
    ) +
    p(
      `${ins(`${r('Pleased ')}<w:del w:id="7" w:author="Cuba"><w:r><w:delText>indeed </w:delText></w:r></w:del>${r('to stay,')}`)}${r(' as ')}<w:del w:id="8" w:author="Cuba"><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:del><w:del w:id="9" w:author="Cuba"><w:r><w:delInstrText>PAGE</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>${r('ever,')}`,
    ) +
    p(
      'Decides to stay.',
      `<w:rPr><w:ins w:id="1" w:author="Chile"/><w:rPrChange w:id="2" w:author="Chile"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:pPrChange w:id="3" w:author="Chile"><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange>`,
    ),
}

const files = new Map(Object.entries(FILES).map(([name, body]) => [name, wordFile(`${body}<w:sectPr/>`)]))
const samples = existsSync(SAMPLES) ? readdirSync(SAMPLES) : []
for (const name of samples) files.set(name, new Uint8Array(readFileSync(path.join(SAMPLES, name))))

describe('a Word file that others have changed, changed in place', () => {
  let validate: (xml: string) => void = () => undefined

  before(async () => {
    if (hasSchema()) validate = await validator()
    else console.log('      The schema of Word does not lie beside the project: nothing is validated.')
    if (samples.length === 0) console.log('      Files made by Word do not lie beside the project: they are not tried.')
  })

  const main = (bytes: Uint8Array): string => partOf(bytes, 'word/document.xml')
  const textOf = (base: Uint8Array): string => importWord(base, 'accept').text

  /** Comments stay where they are in the file, also where the words that they are on go. */
  const withoutComments = (text: string): string => text.replace(/<!--.*?-->\s?/g, '')

  /** Taking all gives `now`, taking none the original, and taking none of ours what they had. */
  function changed(base: Uint8Array, now: string): string {
    const { bytes, left } = changeInPlace(base, parse(now), HAND)
    assert.deepEqual(left, [])
    assert.equal(withoutComments(textOf(bytes)), withoutComments(now), 'all taken')
    assert.equal(importWord(bytes, 'reject').text, importWord(base, 'reject').text, 'none taken')
    assert.deepEqual(toldWithout(HAND.author, main(bytes)), toldWithout(HAND.author, main(base)), 'ours not taken')
    // What older programs may ignore is in no schema.
    validate(main(bytes).replace(/ (?:mc:Ignorable|w14:\w+)="[^"]*"/g, ''))
    const before = new Map(readZip(base).map((entry) => [entry.name, Buffer.from(bytesOf(entry))]))
    for (const entry of readZip(bytes))
      assert.ok(entry.name === 'word/document.xml' || before.get(entry.name)?.equals(bytesOf(entry)), entry.name)
    return main(bytes)
  }

  const edited = (name: string, from: string, to: string): string => {
    const base = files.get(name) as Uint8Array
    const text = textOf(base)
    assert.ok(text.includes(from), text)
    return changed(base, text.replace(from, to))
  }

  it('is the same where nothing is new', () => {
    for (const [name, base] of files) assert.equal(changed(base, textOf(base)), main(base), name)
  })

  it('has words of others taken out within what they put in, and new ones beside', () => {
    const xml = edited('words put in and taken out', 'historic', 'famous')
    assert.match(xml, /<w:ins [^>]*"Chile"[^>]*><w:del [^>]*"Peru"[^>]*><w:r><w:delText [^>]*>historic</)
    assert.match(xml, /<\/w:del><\/w:ins><w:ins [^>]*"Peru"[^>]*><w:r><w:t [^>]*>famous</)
  })

  it('parts what others put in where words are put into it', () => {
    const xml = edited('paragraphs put in and taken out', 'of all the lamps', 'of nearly all the lamps')
    assert.match(
      xml,
      />Aware of <\/w:t><\/w:r><\/w:ins><w:ins [^>]*"Peru".*?nearly <\/w:t><\/w:r><\/w:ins><w:ins [^>]*"Chile"/,
    )
  })

  it('leaves a word as it is in which others took out a letter', () => {
    const xml = edited('words put in and taken out', 'harbour', 'port')
    assert.ok(xml.includes(`colo</w:t></w:r>${del('u')}<w:r>`))
  })

  it('has a paragraph of others taken out with its end', () => {
    const xml = edited('paragraphs put in and taken out', 'Aware of all the lamps of ports,\n\n', '')
    assert.match(xml, /<w:rPr><w:ins [^>]*"Chile"\/><w:del [^>]*"Peru"[^>]*\/><\/w:rPr>/)
  })

  it('has new paragraphs that have no changes of others in their look', () => {
    const xml = edited('fields and links', 'Decides to stay.', 'Invites all;\n\nDecides to stay.')
    assert.equal(xml.match(/pPrChange /g)?.length, 1)
  })

  it('has a paragraph behind one whose end others put in', () => {
    edited('a paragraph parted, and two joined', 'the light', 'the light of day\n\nRecalling more')
    edited('a paragraph parted, and two joined', 'Aware of the light\n\n', '')
    edited('a paragraph parted, and two joined', 'boats and the harbour', 'lamps')
  })

  it('has words of notes changed within what others put in, and tells of notes that cannot be', () => {
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const note = (id: number, inside: string): string => `<w:footnote w:id="${id}">${inside}</w:footnote>`
    const base = wordFile(p(`${r('Noting one')}${mark(1)}${ins(mark(2))}${r(' and two.')}`), {
      footnotes: note(1, p(`${r('See ')}${ins(r('A/1'))}${del('A/2')}${r('.')}`)) + note(2, p('One.') + p('Two.')),
    })
    const { bytes, left } = changeInPlace(base, parse(textOf(base).replace('A/1', 'A/3').replace('Two', 'Many')), HAND)
    assert.deepEqual(left, ['One. Two.'])
    assert.match(importWord(bytes, 'accept').text, /: See A\/3\./)
    const [before, after] = [base, bytes].map((one) => toldWithout(HAND.author, partOf(one, 'word/footnotes.xml')))
    assert.deepEqual(after, before)
    assert.equal(importWord(bytes, 'reject').text, importWord(base, 'reject').text)
  })

  it('changes the text that a file of Word itself has', function () {
    if (samples.length === 0) this.skip()
    const xml = edited('track_changes_insertion.docx', 'two exciting', 'three dull')
    assert.match(xml, /"eng-dept"[^>]*><w:del [^>]*"Peru"[^>]*>.*?two exciting</)
    edited('paragraph_insertion_deletion.docx', 'splitParagraph.', 'joined paragraph.')
    edited('track_changes_move.docx', 'text to be moved', 'text to stay')
    edited('track_changes_scrubbed_metadata.docx', 'test', 'fine')
    edited('track_changes_deletion.docx', 'with a deletion', 'without one')
  })

  it('gives all its texts back whatever is changed', () => {
    const edit = fc.tuple(fc.constantFrom('drop', 'put', 'move', 'word', 'end'), fc.nat(), fc.nat())
    for (const base of files.values()) {
      const paragraphs = withoutComments(textOf(base)).trim().split('\n\n')
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
          const now = [...paragraphs]
          for (const [kind, a, b] of edits) {
            const at = a % now.length
            const words = (now[at] ?? '').split(' ')
            if (kind === 'drop' && now.length > 1) now.splice(at, 1)
            else if (kind === 'put') now.splice(at, 0, `Stressing the need for light number ${b % 9},`)
            else if (kind === 'move') now.splice(b % now.length, 0, ...now.splice(at, 1))
            else if (kind === 'word') now[at] = words.with(b % words.length, 'lamps').join(' ')
            else if (kind === 'end') now[at] = `${now[at]} ever`
          }
          changed(base, `${now.join('\n\n')}\n`)
        }),
        { numRuns: 20 },
      )
    }
  })
})
