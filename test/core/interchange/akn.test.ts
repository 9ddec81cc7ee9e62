import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { draftOfAkn } from '../../../server/src/cli/catalogue/draft-of-akn.ts'
import { parse } from '../../../server/src/core/document/document.ts'
import { toAkn } from '../../../server/src/core/interchange/akn/write.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { inEnglish } from '../../../server/src/core/messages/printer.ts'
import { published, sets } from '../../score/word-pairs.ts'
import { draft } from '../../texts.ts'
import { paragraphsIn } from './paragraphs-in.ts'

const DRAFT = draft`
  ---
  symbol: A/C.3/80/L.12
  session: 80
  sponsors: Chile & Peru
  style: un-ga
  ---

  80/12. Harbour <u>lights</u>

  The General Assembly,

  <u>Recalling</u> its resolution 79/9,[^1] *inter alia*, and **bold *both* words** on <boats>:

  (a) Small ones;

  (b) Others:

  (i) Old ones,

  <u>Noting</u> all else,

  1. <u>Decides</u>:

  (a) To stay:

  (i) For good;

  | Port | Light |
  | --- | --- |
  | *One* | 1 & 2[^2] |

  2. <u>Requests</u> more.

  81st plenary meeting
  12 December 2025

  Annex

  Rules of the lights

  1. All shine.

  [^1]: See A/79/9, *in fine*.

  [^2]: A/79/10.
`
const written = (text: string, underline: 'underline' | 'italic' = 'italic') => toAkn(parse(text), underline)
const back = (text: string, underline?: 'underline' | 'italic'): string => draftOfAkn(written(text, underline).xml)

describe('a draft as Akoma Ntoso', () => {
  it('comes back with its paragraphs, emphasis, notes and tables', () => {
    assert.deepEqual(paragraphsIn(back(DRAFT)), paragraphsIn(DRAFT))
    assert.deepEqual(paragraphsIn(back(DRAFT, 'underline')), paragraphsIn(DRAFT))
    for (const name of readdirSync('samples').filter((one) => one.endsWith('.resolution'))) {
      const text = readFileSync(path.join('samples', name), 'utf8')
      assert.deepEqual(paragraphsIn(back(text)), paragraphsIn(text), name)
    }
  })

  it('comes back with what its front matter says of it', () => {
    const front =
      '---\norgan: General Assembly\nsymbol: A/C.3/80/L.12\ndate: 2025-11-02\nsession: 80\nagenda-item: "71 (b): Lights"\nsponsors: Chile & Peru\n'
    const lines = (text: string): readonly string[] => text.slice(0, text.indexOf('\n---')).split('\n').sort()
    assert.deepEqual(
      lines(back(`${front}---\n\nThe General Assembly,\n\nDecides to stay.\n`)),
      lines(`${front}language: en\n---\n`),
    )
  })

  it('is a draft where it says so, whatever of an adopted text is left in it', () => {
    const text = 'The General Assembly,\n\nDecides to stay.\n\n48th plenary meeting\n4 December 2024\n'
    assert.match(back(text), /\nstatus: adopted\n/)
    assert.doesNotMatch(back(`---\nstatus: draft\n---\n\n${text}`), /adopted/)
  })

  it('tells what it leaves out of a file that others have written', () => {
    const left: string[] = []
    draftOfAkn(
      '<akomaNtoso><statement><meta><x>no</x></meta><coverPage><p><docAuthority>United Nations</docAuthority></p><p>Item 7</p></coverPage><mainBody><p>Decides.</p><toc><p>Page 1</p></toc></mainBody></statement></akomaNtoso>',
      (one) => left.push(inEnglish(one)),
    )
    assert.deepEqual(left, [
      'The cover page is left out: “United Nations Item 7”.',
      'The table of contents is left out: “Page 1”.',
    ])
  })

  it('comes back also where it is published', function () {
    if (sets().length === 0) {
      console.log('      No published texts lie beside the project: they are not tried.')
      this.skip()
    }
    for (const set of sets()) {
      const { name, text } = published(set).at(-1) as { name: string; text: string }
      assert.deepEqual(paragraphsIn(back(text)), paragraphsIn(text), name)
    }
  })

  it('has each part where official files have it', () => {
    const { xml } = written(DRAFT)
    for (const piece of [
      '<preface>\n<p><docNumber>80/12.</docNumber> <docTitle refersTo="#resolutionTitle">Harbour <span class="italic">lights</span></docTitle></p>\n</preface>',
      '<formula name="enactingFormula" eId="formula_1"><p>The General Assembly,</p></formula>',
      '<container name="Recalling" eId="container_1">\n<p><span class="italic">Recalling</span> its resolution 79/9,<authorialNote marker="1" ',
      '<b>bold <i>both</i> words</b> on &lt;boats&gt;:</p>\n<blockList ',
      '<paragraph eId="para_1" class="SingleTxt">\n<num>1.</num>\n<list eId="para_1__list_1">\n<intro ',
      '<point eId="para_1__list_1__point_a">\n<num>(a)</num>\n<list ',
      '<conclusions>\n<p>81st plenary meeting<eol/>12 December 2025</p>\n</conclusions>',
      '<attachment>\n<doc name="annex">\n<meta>',
      '<FRBRdate date="2025-12-12" name="adoption"/>',
      '<FRBRlanguage language="eng"/>',
      '<docNumber refersTo="#symbol">A/C.3/80/L.12</docNumber>',
      '<docProponent>Chile &amp; Peru</docProponent>',
    ])
      assert.ok(xml.includes(piece), piece)
    const ids = [...xml.matchAll(/ eId="([^"]*)"/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length, 'no id twice')
    for (const [, id] of xml.matchAll(/ (?:refersTo|href|as|source)="#([^"]*)"/g)) assert.ok(ids.includes(id), id)
  })

  it('invents nothing, and tells what has no place', () => {
    const { xml, left } = written('---\nmood: fine\n---\n\n<!-- Chile: why? -->\n\n1. Decides {++not ++}to stay.\n')
    assert.doesNotMatch(xml, /FRBRdate|FRBRcountry|FRBRauthor href="#organ"|coverPage/)
    assert.deepEqual(
      left.map((what) => printMessage(what, 'en')),
      [
        '1 comment is left out: “why?”.',
        '1 mark of change is taken.',
        '“mood” of the front matter has no place in Akoma Ntoso.',
        'The draft gives no symbol: its header has none.',
        'The draft gives no date: its header has none.',
        'The draft gives no organ: its header has none.',
      ],
    )
    assert.match(
      left.map((what) => printMessage(what, 'es')).join('\n'),
      /^Se omite 1 comentario: «why\?»\.\nSe acepta/,
    )
  })

  it('is well formed whatever the draft', () => {
    for (const text of ['', '# A\n\n# B\n', 'Annex\n\n| a |\n| --- |\n', '\u0001 ]]> &amp; <x\n\n(a) x\n\n(a) y\n'])
      assert.doesNotThrow(() => back(text), text)
  })

  it('keeps the order of a text of several resolutions', () => {
    const two = draft`
      80/1. Lamps

      The General Assembly,

      <u>Noting</u> lamps,

      1. <u>Decides</u> to stay.

      12 December 2025

      80/2. Boats

      The General Assembly,

      <u>Noting</u> boats,

      1. <u>Decides</u> to go.
    `
    assert.deepEqual(paragraphsIn(back(two)), paragraphsIn(two))
  })
})
