import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { toHtml } from '../../../server/src/core/interchange/html/page.ts'
import { preview } from '../../../server/src/core/interchange/html/preview.ts'
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
        '<p class="operative"><span class="label">1.</span> <u>Requests</u> a report on:</p>',
        '<p class="subParagraph degree-1"><span class="label">(a)</span> Trade:</p>',
        '<p class="subParagraph degree-2"><span class="label">(i)</span> By sea;</p>',
        '<p class="operative"><span class="label">2.</span> <i>Decides</i> to go on.</p>',
        '<section class="notes" role="doc-endnotes"><ol><li id="note-1" role="doc-footnote">A/75/1. <a href="#mark-1" role="doc-backlink" aria-label="Back to the text">↩</a></li></ol></section>',
      ].join('\n'),
    ))

  it('shows what was put in and taken out', () =>
    assert.equal(
      bodyOf('The General Assembly,\n\n1. *Requests* {++full++} reports{-- on trade--}.\n').split('\n')[1],
      '<p class="operative"><span class="label">1.</span> <i>Requests</i> <ins>full</ins> reports<del> on trade</del>.</p>',
    ))

  it('has a head by the front matter, its session in words', () =>
    assert.ok(
      bodyOf('---\norgan: General Assembly\nsession: 81\nsymbol: A/81/L.1\n---\n\nThe General Assembly,\n').startsWith(
        '<header class="masthead"><p class="symbol">A/81/L.1</p><p class="organ">General Assembly</p><p class="session">Eighty-first session</p></header>',
      ),
    ))

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

describe('the preview of a draft', () => {
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
