import assert from 'node:assert/strict'
import fc from 'fast-check'
import { draftOfHtml } from '../../../server/src/core/interchange/html/paste.ts'
import { growthOf } from '../../soak/growth.ts'

const pasted = (html: string, firstNote = 1) => draftOfHtml(html, firstNote)

describe('what was copied as HTML', () => {
  it('keeps its emphasis, by tags and by styles', () => {
    assert.equal(
      pasted('<p><i>Recalling</i> its&nbsp;resolution <b>33/134</b>,</p>'),
      '*Recalling* its\u00a0resolution **33/134**,',
    )
    assert.equal(
      pasted(
        '<b style="font-weight:normal"><span style="font-style:italic">Recalling </span><span>it</span>, <u>all</u></b>',
      ),
      '*Recalling* it, <u>all</u>',
    )
  })

  it('has no emphasis that is only that of links and headings', () => {
    assert.equal(
      pasted('<h1><b>Title</b></h1><p><i>See</i> <a href="x" style="text-decoration:underline">A/1</a></p>'),
      '**Title**\n\n*See* A/1',
    )
  })

  it('has the numbers of lists, which are not written in it', () => {
    const html =
      '<ol start="3"><li>Requests<ol type="a"><li>To go<ol style="list-style-type:lower-roman"><li>Now</li></ol></li><li>To stay</li></ol></li><li value="7">Decides</li></ol>'
    assert.equal(pasted(html), '3. Requests\n\n(a) To go\n\n(i) Now\n\n(b) To stay\n\n7. Decides')
    assert.equal(pasted('<ul><li>One</li><li>Two</li></ul>'), '- One\n\n- Two')
  })

  it('has the numbers that Word works out, and its notes', () => {
    const html =
      '<!--[if gte mso 9]><xml>x</xml><![endif]--><style>p {}</style><p class=MsoListParagraph><![if !supportLists]><span style=\'mso-list:Ignore\'>1.<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]><i>Requests</i> it;<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1"><span>[1]</span></a><o:p></o:p></p>' +
      '<div style=\'mso-element:footnote-list\'><div style=\'mso-element:footnote\' id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> See A/1.</p></div></div>'
    assert.equal(pasted(html, 4), '1. *Requests* it;[^4]\n\n[^4]: See A/1.')
  })

  it('has what was put in and struck out as marks of change', () => {
    assert.equal(pasted('<p>the <del>report</del><ins>reports</ins></p>'), 'the {~~report~>reports~~}')
  })

  it('reads white space as a page shows it', () => {
    assert.equal(
      pasted('<div>\n  <p> The <i>General\n Assembly</i> , </p>\n <p></p><p>a<br>b</p></div>'),
      'The *General Assembly* ,\n\na\nb',
    )
  })

  it('is left to be pasted as plain text where that says as much', () => {
    assert.equal(pasted('<meta charset="utf-8"><p>One</p><p>Two</p>'), null)
    assert.equal(pasted(''), null)
  })

  it('takes no script and no style, and what is nested without end means nothing', () => {
    assert.equal(
      pasted('<style>p { color: red }</style><p><i>Notes</i> it<script>alert(1)</script>;</p>'),
      '*Notes* it;',
    )
    const deep = 100_000
    assert.equal(pasted(`<p><i>Notes</i> it;</p>${'<div>'.repeat(deep)}${'</div>'.repeat(deep)}`), '*Notes* it;')
  })

  it('is read whatever it is, in time', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<i>',
      '</i>',
      '<ol>',
      '<li>',
      '<',
      '>',
      '"',
      "'",
      '<a href="',
      '<!--',
      '-->',
      '&amp;',
      '&#x1F600;',
      '<script>',
      'word',
      ' ',
      '\n',
      '<br>',
      '<![if',
      '*',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (all) => void pasted(all.join(''))),
      { numRuns: 300 },
    )
  })

  for (const piece of ['<p>', '<', '<!', '<i>', '<a href="', '</p>', '<ol><li>', '&', ' '])
    it(`takes twice the time where “${piece}” stands twice as often`, () => {
      const { isLinear, n, times } = growthOf((n) => `<i>x</i>${piece.repeat(n)}`, 1_000, 5, 40_000, pasted)
      assert.ok(isLinear, `${times.map((time) => time.toFixed(1)).join(', ')} ms for ${n}, ${2 * n} and ${4 * n}`)
    })
})
