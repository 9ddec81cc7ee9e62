import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { toHtml } from '../../../server/src/core/interchange/html/page.ts'
import { type Preview, preview } from '../../../server/src/core/interchange/html/preview.ts'
import { type PreviewChange, previewChange } from '../../../server/src/core/interchange/html/preview-change.ts'
import { verbatim } from '../../../server/src/core/text/message.ts'

/** The body of the page, an element a line. */
const bodyOf = (text: string): string =>
  /<main class="resolution">\n([\s\S]*)\n<\/main>/.exec(toHtml(parse(text)))?.[1] ?? ''

describe('a draft as HTML', () => {
  it('has numbers and labels at their tabs, emphasis, and notes at the foot with the way back', () =>
    assert.equal(
      bodyOf(
        'The General Assembly,\n\n*Recalling* its resolution 33/134,[^1]\n\n1. <u>Requests</u> a report on:\n\n(a) Trade:\n\n(i) By sea;\n\n2. *Decides* to go on.\n\n[^1]: A/75/1.\n',
      ),
      [
        '<p class="organLine">The General Assembly,</p>',
        '<p class="preambular"><i>Recalling</i> its resolution 33/134,<sup><a id="mark-1" href="#note-1" role="doc-noteref">1</a></sup></p>',
        '<p class="operative"><span class="label">1. </span><u>Requests</u> a report on:</p>',
        '<p class="subParagraph degree-1"><span class="label">(a) </span>Trade:</p>',
        '<p class="subParagraph degree-2"><span class="label">(i) </span>By sea;</p>',
        '<p class="operative"><span class="label">2. </span><i>Decides</i> to go on.</p>',
        '<section class="notes" role="doc-endnotes"><ol><li id="note-1" role="doc-footnote">A/75/1. <a href="#mark-1" role="doc-backlink" aria-label="Back to the text">↩</a></li></ol></section>',
      ].join('\n'),
    ))

  it('shows what was put in and taken out', () =>
    assert.equal(
      bodyOf('The General Assembly,\n\n1. *Requests* {++full++} reports{-- on trade--}.\n').split('\n')[1],
      '<p class="operative"><span class="label">1. </span><i>Requests</i> <ins>full</ins> reports<del> on trade</del>.</p>',
    ))

  it('shows what a label was, and what it is', () =>
    assert.equal(
      bodyOf('The General Assembly,\n\n{~~1.~>2.~~} *Requests* reports.\n').split('\n')[1],
      '<p class="operative"><span class="label"><del>1.</del> <ins>2.</ins> </span><i>Requests</i> reports.</p>',
    ))

  it('has in the cells of a table what paragraphs have, and no comment', () =>
    assert.deepEqual(
      bodyOf('The Council,\n\n| *a* <!-- note: who? --> | {++b++}[^1] |\n\n[^1]: A/1.\n').split('\n').slice(1, 2),
      [
        '<table><tr><td><i>a</i> </td><td><ins>b</ins><sup><a id="mark-1" href="#note-1" role="doc-noteref">1</a></sup></td></tr></table>',
      ],
    ))

  it('has a head by the front matter, its session in words', () =>
    assert.ok(
      bodyOf('---\norgan: General Assembly\nsession: 81\nsymbol: A/81/L.1\n---\n\nThe General Assembly,\n').startsWith(
        '<header class="masthead"><p class="symbol">A/81/L.1</p><p class="organ">General Assembly</p><p class="session">Eighty-first session</p></header>',
      ),
    ))

  it('has a session in words that is said in Roman numerals', () =>
    assert.match(bodyOf('---\nsession: XLI\n---\n\nThe Commission,\n'), /<p class="session">Forty-first session</))

  it('has its date in words of the language of the draft, and leaves what is no day', () => {
    const dated = (date: string, text: string) =>
      /<p class="date">([^<]*)</.exec(bodyOf(`---\ndate: ${date}\n---\n\n${text}\n`))?.[1]
    assert.equal(dated('2026-11-28', 'The General Assembly,'), '28 November 2026')
    assert.equal(dated('2026-11-28', 'La Asamblea General,'), '28 de noviembre de 2026')
    assert.equal(dated('2026-05-01', 'L’Assemblée générale,'), '1er mai 2026')
    assert.equal(dated('2026-13-28', 'The General Assembly,'), '2026-13-28')
    assert.equal(dated('spring 2026', 'The General Assembly,'), 'spring 2026')
  })

  it('says the item of the agenda in the language of the draft, and leaves what is said in words', () => {
    const head = (front: string, text: string) =>
      /<p class="agenda">([^<]*)</.exec(bodyOf(`---\n${front}\n---\n\n${text}\n`))?.[1]
    assert.equal(head('agenda-item: 14', 'The General Assembly,'), 'Agenda item 14')
    assert.equal(head('agenda-item: 14 (b)', 'La Asamblea General,'), 'Tema 14 (b) del programa')
    assert.equal(head('agenda-item: 14', 'L’Assemblée générale,'), 'Point 14 de l’ordre du jour')
    assert.equal(head('agenda-item: Item 14', 'The General Assembly,'), 'Item 14')
    assert.equal(head('language: ar\nagenda-item: 14', 'نص'), '14')
  })

  it('takes nothing of a draft for a tag, and asks nothing of anybody', () => {
    const page = toHtml(
      parse(
        '---\nsymbol: "<img src=x onerror=alert(1)>"\n---\n\n# A <script>alert(1)</script> "title"\n\nThe General Assembly,\n\n1. *Requests* <iframe src="https://example.org"></iframe> it;[^"><b>]\n\n| <td onclick=x> |\n|---|\n\n[^"><b>]: <a href="javascript:x">.\n',
      ),
    )
    assert.ok(!/<(?:script|iframe|img|b)\b|<td |\bhref="(?!#)/.test(page), page)
  })

  it('is written from right to left where the language is', () => {
    assert.match(toHtml(parse('---\nlanguage: ar\n---\n\nنص\n')), /<html lang="ar" dir="rtl">/)
    assert.match(toHtml(parse('La Asamblea General,\n')), /<html lang="es" dir="ltr">/)
  })
})

/** A preview of the text, with a finding at each of some words. */
function previewOf(text: string, ...at: readonly string[]): Preview {
  const findings = at.map((words) => {
    const start = text.indexOf(words)
    return {
      rule: 'paragraph-number' as const,
      severity: 'error' as const,
      message: verbatim('A number is missing.'),
      span: { start, end: start + words.length },
      fixes: [],
    }
  })
  return preview(parse(text), findings, 'en')
}

describe('the preview of a draft', () => {
  it('has a button for each citation, which says where in its line it stands', () => {
    const { blocks } = previewOf(
      'The General Assembly,\n\n*Recalling* its resolutions 33/134 and\n46/182,\n\n1. *Notes* A/75/1.\n',
    )
    const places = blocks.map(({ html }) =>
      [...html.matchAll(/<button type="button" class="cites" data-at="(\d+)">([^<]*)</g)].map(([, at, words]) => [
        Number(at),
        words,
      ]),
    )
    assert.deepEqual(places, [
      [],
      [
        [28, '33/134'],
        [39, '46/182'],
      ],
      [[11, 'A/75/1']],
    ])
  })

  it('has no button in the page to print', () =>
    assert.doesNotMatch(toHtml(parse('The General Assembly,\n\n*Recalling* resolution 33/134,\n')), /<button/))

  it('tells of each block its line and its findings', () => {
    const document = parse('The General Assembly,\n\n1. *Notes* it;\n\n3. *Decides* so.\n')
    const at = document.text.indexOf('3.')
    const finding = {
      rule: 'paragraph-number' as const,
      severity: 'error' as const,
      message: verbatim('A number is missing.'),
      span: { start: at, end: at + 2 },
      fixes: [],
    }
    assert.deepEqual(
      preview(document, [finding], 'en').blocks.map(({ line, findings }) => [line, findings.length]),
      [
        [0, 0],
        [2, 0],
        [4, 1],
      ],
    )
  })
})

describe('what changes in a preview', () => {
  const LAMPS = 'The General Assembly,\n\n*Noting* lamps,\n\n1. *Notes* it;[^1]\n\n2. *Decides* so.\n\n[^1]: A/75/1.\n'
  /** What the page shows after a change. */
  const after = ({ blocks }: Preview, { from, removed, blocks: made, shift }: PreviewChange) => [
    ...blocks.slice(0, from),
    ...made,
    ...blocks.slice(from + removed).map((one) => (one.line < 0 ? one : { ...one, line: one.line + shift })),
  ]

  for (const [what, text, changed, removed] of [
    ['nothing where nothing does', LAMPS, 0, 0],
    ['one block where a letter comes', LAMPS.replace('lamps', 'lamp'), 1, 1],
    ['one where a paragraph comes', LAMPS.replace('1. ', '*Noting also* oil,\n\n1. '), 1, 0],
    ['none where a paragraph goes', LAMPS.replace('*Noting* lamps,\n\n', ''), 0, 1],
    ['none where lines without words come above all', `\n\n${LAMPS}`, 0, 0],
    ['none where such a line comes between', LAMPS.replace('\n1.', '\n\n1.'), 0, 0],
    ['the notes alone where one is changed', LAMPS.replace('A/75/1.', 'A/76/1.'), 1, 1],
    ['all where the texts have nothing in common', 'La Asamblea General,\n', 1, 5],
  ] as const)
    it(`is ${what}`, () => {
      const [before, now] = [previewOf(LAMPS), previewOf(text)]
      const change = previewChange(before, now)
      assert.deepEqual(after(before, change), now.blocks)
      assert.deepEqual([change.blocks.length, change.removed], [changed, removed])
    })

  it('is a block whose findings are others', () => {
    const [before, now] = [previewOf(LAMPS), previewOf(LAMPS, 'Decides')]
    const change = previewChange(before, now)
    assert.deepEqual([change.from, change.removed, change.blocks.length], [3, 1, 1])
    assert.deepEqual(after(before, change), now.blocks)
  })

  it('is everything where nothing is shown yet', () => {
    const now = previewOf(LAMPS)
    assert.deepEqual(previewChange(null, now), { from: 0, removed: 0, blocks: now.blocks, shift: 0 })
  })
})
