import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { switchStyle } from '../../../server/src/core/features/switch-style.ts'
import { chooseStyle } from '../../../server/src/core/lint/choose-style.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { STYLES, styleOf } from '../../../server/src/core/styles/index.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

const DRAFT = `The General Assembly,

*Noting* the lamps of small ports,

*Noting also* their buoys,

1. *Requests* the Secretary-General:

(a) To keep the lamps, and to report on the implementation of the present resolution;

(b) To count the buoys, as in subparagraph (a) above;

2. *Reiterates its call for* lamps;

3. *Decides* to remain seized of the matter.
`

function switched(text: string, id: string): string {
  const document = parse(text)
  const answer = switchStyle(document, styleOf(id) ?? assert.fail(id), DEFAULT_SETTINGS)
  if ('refusal' in answer) return assert.fail(printMessage(answer.refusal, 'en'))
  return applyEdits(text, answer.edits)
}

/** What a house says against a text, its own mark of emphasis asked for. */
const against = (text: string): string[] =>
  lint(parse(text), { ...DEFAULT_SETTINGS, strictEmphasis: true }, EMPTY_WORLD).map(
    ({ rule, message }) => `${rule}: ${message}`,
  )

describe('switching the house style', () => {
  it('gives labels, emphasis, and how the draft names itself the form of the house', () => {
    const eclac = switched(DRAFT, 'eclac')
    assert.match(eclac, /^---\nstyle: eclac\n---\n/)
    assert.ok(
      eclac.includes('\na) To keep') && eclac.includes('<u>Requests</u>') && eclac.includes('<u>Noting also</u>'),
    )
    const sc = switched(DRAFT, 'un-sc')
    assert.ok(sc.includes('of this resolution'), sc)
    assert.ok(switched(DRAFT, 'mun-thimun').includes('a) to keep'), 'small letters')
    assert.ok(switched(DRAFT, 'who').includes('NOTING the lamps of small ports;'), 'capitals and closing marks')
  })
  for (const { id } of STYLES)
    it(`to ${id} leaves nothing that the house would say, and comes back`, () => {
      const text = switched(DRAFT, id)
      assert.equal(chooseStyle(parse(text), DEFAULT_SETTINGS).style.id, id)
      assert.deepEqual(against(text), [], text)
      assert.equal(switched(text, 'un-ga').replace(/^---\n[^-]*---\n\n/, ''), DRAFT)
    })
  it('changes nothing in a draft of that house', () => assert.equal(switched(DRAFT, 'un-ga'), DRAFT))
  it('says of each edit what it changes', () => {
    const answer = switchStyle(parse(DRAFT), styleOf('eclac') ?? assert.fail(), DEFAULT_SETTINGS)
    assert.ok('edits' in answer)
    const kinds = new Set(answer.edits.map(({ kind }) => kind))
    assert.deepEqual([...kinds].sort(), ['emphasis', 'label', 'style'])
  })
  it('gives a lone paragraph its number, and takes it', () => {
    const lone = 'The General Assembly,\n\n*Noting* the lamps,\n\n*Decides* to act.\n'
    assert.ok(switched(lone, 'mun').includes('\n1. <u>Decides</u> to act.'))
    assert.ok(switched(switched(lone, 'mun'), 'un-ga').includes('\n*Decides* to act.'))
  })
  it('leaves an adopted text as it is, and says why', () => {
    const adopted = parse(`---\nstatus: adopted\n---\n\n${DRAFT}`)
    const answer = switchStyle(adopted, styleOf('eclac') ?? assert.fail(), DEFAULT_SETTINGS)
    assert.match('refusal' in answer ? printMessage(answer.refusal, 'en') : '', /adopted/)
  })
})
