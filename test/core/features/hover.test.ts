import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { hover } from '../../../server/src/core/features/hover.ts'
import type { World } from '../../../server/src/core/world.ts'
import { mark, marked } from '../../marks.ts'
import { BUENOS_AIRES, worldOf } from './world.ts'

const WORLD = worldOf([BUENOS_AIRES])

/**
 * Checks what hovering at the cursor shows, and that it speaks of `⟦span⟧`; nothing is shown where nothing is marked.
 */
function checkHover(source: string, shown: readonly RegExp[], world: World = WORLD): void {
  const { text, cursor, spans } = marked(source)
  const found = hover(parse(text), world, cursor ?? assert.fail('no cursor'), 'en')
  assert.equal(mark(text, found ? [found.span] : []), mark(text, spans))
  for (const pattern of shown) assert.match(found?.markdown ?? '', pattern)
}

const preambular = (words: string): string => `The General Assembly,\n\nRecalling ${words},\n\nDecides so.\n`

describe('hovering a citation', () => {
  it('shows its symbol, title, organ, date, vote and whether they agree', () =>
    checkHover(preambular('its ⟦resolution 33/1│34 of 19 December 1978⟧'), [
      /^\*\*A\/RES\/33\/134\*\* {2}\nUnited Nations Conference on Technical Cooperation/,
      /General Assembly · 19 December 1978 · adopted without a vote/,
      /Confirmed: General Assembly resolution 33\/134 was adopted on 19 December 1978/,
    ]))
  it('says so where the date cannot be', () =>
    checkHover(preambular('its ⟦resolution 33/1│34 of 19 December 1979⟧'), [
      /Contradicted: .* not on 19 December 1979/,
    ]))
  it('counts a vote', () =>
    checkHover(preambular('its ⟦resolution 33/1│34⟧'), [/adopted by 142 votes to 10, with 14 abstentions/], {
      ...worldOf([{ ...BUENOS_AIRES, vote: '142-10-14' }]),
    }))
  it('shows the title in the language of the draft, else in English', () => {
    checkHover('La Asamblea General,\n\nRecordando su ⟦resolución 33/│134⟧,\n', [/Conferencia de las Naciones Unidas/])
    checkHover('L’Assemblée générale,\n\nRappelant sa ⟦résolution 33/│134⟧,\n', [/United Nations Conference/])
  })
  it('shows the part that is cited', () =>
    checkHover(preambular('its ⟦resolution 33/1│34, para. 3⟧'), [/^\*\*A\/RES\/33\/134\*\*, para\\. 3/]))
  it('shows what a draft of the workspace says of itself, and where it lies', () => {
    const world = worldOf([], {
      'old%20bridges.resolution': '79/900. Bridges\n\nThe General Assembly,\n\nDecides so.\n',
    })
    checkHover(
      preambular('its ⟦resolution 79/9│00⟧'),
      [/Bridges/, /in this workspace: old bridges\\.resolution/],
      world,
    )
  })
  it('says which mention it is, where the first stands, and counts anew in another part', () => {
    const text = (first: string, second: string, note: string) =>
      `The General Assembly,\n\nRecalling its ${first} of 19 December 1978,\n\nNoting its ${second},[^1]\n\nDecides so.\n\n[^1]: ${note}.\n`
    const [PLAIN, HERE] = ['resolution 33/134', '⟦resolution 33/1│34⟧']
    checkHover(text('⟦resolution 33/1│34 of 19 December 1978⟧', PLAIN, PLAIN).replace(' of 19 December 1978,', ','), [
      /\n\nThis is the first of 2 mentions\.$/m,
    ])
    checkHover(text(PLAIN, HERE, PLAIN), [/\n\nThis is mention 2 of 2; the first is in line 3\.$/m])
    checkHover(preambular(`its ${HERE}`), [/\n\nIt is mentioned here alone\.$/m])
    checkHover(text(PLAIN, PLAIN, HERE), [/^(?![\s\S]*mention)/])
    checkHover(
      `80/7. Bridges\n\nThe General Assembly,\n\nRecalling its ${PLAIN},\n\nDecides so.\n\n80/8. Roads\n\nThe General Assembly,\n\nRecalling its ${HERE},\n\nNoting its ${PLAIN},\n\nDecides so.\n`,
      [/This is the first of 2 mentions/],
    )
  })
  it('says that it knows nothing while the catalogue is not there', () =>
    checkHover(preambular('its ⟦resolution 33/1│34⟧'), [/A\/RES\/33\/134/], { ...WORLD, catalogue: null }))
  it('takes the edges of a citation with it', () => {
    checkHover(preambular('its ⟦│resolution 33/134⟧'), [/33\/134/])
    checkHover(preambular('its ⟦resolution 33/134│⟧'), [/33\/134/])
  })
  it('takes the citation itself, not the list', () =>
    checkHover(preambular('its resolutions 33/133 and ⟦33/1│34⟧'), [/A\/RES\/33\/134/]))
  it('shows what a paragraph of the draft is', () =>
    checkHover('The General Assembly,\n\n1. Requests it;\n\n2. Recalls ⟦paragraph 1│ above⟧.\n', [/In this draft/]))

  it('quotes a paragraph that nothing says is here', () =>
    checkHover('The Security Council,\n\n1. Requests it;\n\n2. Decides to review the measures in ⟦paragraph 1│⟧.\n', [
      /In this draft/,
      /Requests it/,
    ]))
  it('shows nothing elsewhere', () => {
    checkHover('The General│ Assembly,\n', [])
    checkHover(preambular('its decision to │meet'), [])
  })
})

describe('hovering a footnote mark', () => {
  it('shows the note', () => {
    checkHover('The General Assembly,\n\nNotes the report.⟦¹│⟧\n\n¹ A/75/418.\n', [/^A\/75\/418\\\.$/])
    checkHover('The General Assembly,\n\nNotes the report.⟦[^│a]⟧\n\n[^a]: A/75/418.\n', [/^A\/75\/418\\\.$/])
  })
  it('shows the next note with its sign, where signs begin again', () =>
    checkHover('The General Assembly,\n\n1. Notes one;¹\n\n¹ One.\n\n2. Notes two.⟦¹│⟧\n\n¹ Two.\n', [/^Two/]))
  it('shows nothing where the note is missing', () => checkHover('The General Assembly,\n\nNotes the report.¹│\n', []))
})

describe('what a hover shows', () => {
  /** The Markdown that a title comes out as. */
  function shownTitle(title: string): string {
    const { text, cursor } = marked(preambular('its resolution 33/1│34'))
    const found = hover(parse(text), worldOf([{ ...BUENOS_AIRES, titles: { en: title } }]), cursor ?? 0, 'en')
    return found?.markdown.split('  \n')[1]?.split('\n\n')[0] ?? ''
  }
  it('is the words of a title, whatever they mean in Markdown or HTML', () => {
    const titles = [
      '[click](command:evil)',
      '![picture](https://example.org/x.png)',
      '<img src=x onerror=alert(1)>',
      '<script>alert(1)</script>',
      'https://example.org',
      'someone@example.org',
      '`code` **bold** _italic_ ~~gone~~ $x^2$ &lt;',
      '# Heading\n\n- item',
      '===',
    ]
    for (const title of titles) {
      const shown = shownTitle(title)
      assert.doesNotMatch(shown, /(?<!\\)[<>[\]()`*_~&$#!:@=]/, shown)
      assert.equal(shown.replace(/\\(?=[^\p{L}\p{N}\s])/gu, ''), title.replace(/\s*\n+\s*/g, ' '))
    }
  })
  it('is the words of a footnote in the same way', () => {
    const text = 'The General Assembly,\n\nNotes it.¹\n\n¹ See <b>here</b> [now](command:evil).\n'
    const found = hover(parse(text), WORLD, text.indexOf('¹'), 'en')
    assert.doesNotMatch(found?.markdown ?? '', /(?<!\\)[<>[\]()]/)
  })
})
