import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parse } from '../../../server/src/core/document/document.ts'
import { exportWord } from '../../../server/src/core/interchange/word/export.ts'
import { importWord } from '../../../server/src/core/interchange/word/import.ts'
import { draft } from '../../texts.ts'
import { hasSchema, validator } from './valid.ts'
import { partOf } from './word-file.ts'

const HAND = { author: 'Chile', date: '2026-11-28T00:00:00Z' }
const fileOf = (text: string, underline: 'underline' | 'italic' = 'italic') =>
  exportWord(parse(text), { hand: HAND, underline })
const back = (text: string, underline: 'underline' | 'italic' = 'italic'): string =>
  importWord(fileOf(text, underline)).text
const documentOf = (text: string): string => partOf(fileOf(text), 'word/document.xml')

const DRAFT = draft`
  81/12. Harbour lights

  The General Assembly,

  <u>Recalling</u> its resolution 33/134 of 19 December 1978,[^1]

  1. <u>Requests</u> the Secretary-General, in accordance with *inter alia* the **Charter**:

  (a) To report;

  (i) In full;

  Annex

  1. First.

  [^1]: A/79/431, *vol.* I.
`

/** Marks of change, comments, a table, brackets, and what only drafts of people have. */
const MARKED = draft`
  ---
  organ: General Assembly
  symbol: A/C.3/81/L.12
  session: 81
  agenda-item: 71 (b)
  sponsors: Algeria, Brazil and Chile
  ---

  Harbour lights

  The General Assembly,

  {++<u>Noting</u> the lights,++}

  <!-- Japan: we reserve -->
  1. <u>Takes note</u> of {~~one~>two~~} lights{++ and more++};

  {--2. <u>Requests</u> nothing;--}

  [2. <u>Decides</u> [to meet];]

  | Light | *Colour* |
  |---|---|
  | North <!-- Peru: which? --> | **red**[^1] |
  | {++South++} | {~~blue~>green, dim~~} |

  3 bis. <u>Decides</u> to stay.[^2]

  [^1]: A/81/1.

  [^2]: A/81/2.
`

describe('a draft as a Word file', () => {
  for (const underline of ['underline', 'italic'] as const)
    it(`comes back as it was, with openings in ${underline}`, () => {
      for (const text of [DRAFT, MARKED]) assert.equal(back(text, underline).trimEnd(), text.trimEnd())
    })

  it('comes back with what negotiators say of paragraphs beside their numbers', () => {
    const text = draft`
      The General Assembly,

      (EU) PP1 <u>Noting</u> the lights, [agreed]

      New PP: <u>Recalling</u> it,

      [Peru: OP1 (new) <u>Decides</u> to meet;]

      OP2 [Japan] <u>Decides</u> to stay.
    `
    assert.equal(back(text).trimEnd(), text.trimEnd())
  })

  it('has the date of its masthead in words, and gives back the one that the draft has', () => {
    const dated = '---\nsymbol: A/81/L.1\ndate: 2026-12-10\n---\n\nLa Asamblea General,\n\n1. Decide actuar.\n'
    assert.match(documentOf(dated), />10 de diciembre de 2026</)
    assert.match(back(dated), /\ndate: 2026-12-10\n/)
  })

  it('comes back from the samples as it was, notes in one spelling and at the end', () => {
    for (const name of ['eclac', 'general-assembly', 'security-council']) {
      const text = readFileSync(`samples/${name}.resolution`, 'utf8')
      const once = back(text)
      assert.equal(back(once), once)
      const words = (one: string) => one.replace(/^(?:\[\^\d\]:|¹) /gm, '').replace(/\[\^\d\]|¹|\s+/g, '')
      assert.equal(words(once), words(text))
    }
  })

  it('has the address of a link of Markdown as a comment on its words', () =>
    assert.equal(
      back('The General Assembly,\n\n1. Takes note of the [report](https://example.org/r.pdf) on ports.\n'),
      'The General Assembly,\n\n1. Takes note of the report<!-- https://example.org/r.pdf --> on ports.\n',
    ))

  it('keeps comments for Resolute where they stand', () => {
    const text = '<!-- resolute-disable-next-line typography: as adopted -->\n1. <u>Decides</u>  it.\n'
    assert.equal(back(text), text)
  })

  it('joins a paragraph that a note interrupts', () => {
    assert.equal(
      back('The Commission,\n\n1. <u>Takes note</u> of the¹\n\n¹ LC/G.1.\n\nreport;\n'),
      'The Commission,\n\n1. <u>Takes note</u> of the[^1] report;\n\n[^1]: LC/G.1.\n',
    )
  })

  it('has the styles of the United Nations, numbers typed behind tabs, degrees that hang', () => {
    const xml = documentOf(DRAFT)
    assert.match(xml, /<w:pStyle w:val="HCh"\/><\/w:pPr><w:r><w:t [^>]*>81\/12\.<\/w:t><w:tab\/>/)
    assert.match(
      xml,
      /<w:pStyle w:val="SingleTxt"\/><\/w:pPr><w:r><w:tab\/><\/w:r><w:r><w:t [^>]*>1\.<\/w:t><w:tab\/><\/w:r>/,
    )
    assert.match(xml, /<w:ind w:left="2692" w:hanging="475"\/><\/w:pPr><w:r><w:t [^>]*>\(i\)</)
  })

  it('has words underlined in italics where the house prints these', () => {
    assert.match(documentOf(DRAFT), /<w:rStyle w:val="DraftUnderline"\/><\/w:rPr><w:t [^>]*>Recalling/)
    assert.match(
      partOf(fileOf(DRAFT, 'underline'), 'word/document.xml'),
      /<w:u w:val="single"\/><\/w:rPr><w:t [^>]*>Recalling/,
    )
  })

  it('has an opening that was put into italics in Word as one of those', () => {
    assert.equal(
      back('The General Assembly,\n\n<u>Recalling</u> it,\n\n*Noting* it *all*,\n'),
      'The General Assembly,\n\n<u>Recalling</u> it,\n\n<u>Noting</u> it *all*,\n',
    )
  })

  it('has marks of change as tracked changes by their author', () => {
    const xml = documentOf(MARKED)
    assert.match(xml, /<w:rPr><w:ins w:id="\d+" w:author="Chile" w:date="2026-11-28T00:00:00Z"\/><\/w:rPr>/)
    assert.match(xml, /<w:del [^>]*><w:r><w:delText [^>]*>one</)
  })

  it('is the same bytes each time', () => {
    assert.deepEqual(fileOf(MARKED), fileOf(MARKED))
  })

  it('is valid by the schema of Word', async () => {
    if (!hasSchema()) {
      console.log('      The schema does not lie beside the project: nothing is validated.')
      return
    }
    const validate = await validator()
    const base = parse(DRAFT)
    const tracked = exportWord(parse(MARKED), { hand: HAND, underline: 'italic', base })
    for (const bytes of [fileOf(DRAFT), fileOf(MARKED), fileOf(MARKED, 'underline'), tracked, fileOf('')])
      for (const part of ['document', 'styles', 'footnotes', 'settings', 'header', 'footer'])
        validate(partOf(bytes, `word/${part}.xml`))
  })
})
