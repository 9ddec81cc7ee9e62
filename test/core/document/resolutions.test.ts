import assert from 'node:assert/strict'
import { type Document, edit, parse } from '../../../server/src/core/document/document.ts'

/** Where each resolution of a draft begins. */
const starts = ({ resolutions }: Document): readonly number[] => resolutions.map(({ start }) => start)

describe('the resolutions of a draft after an edit', () => {
  const DECISIONS = Array.from({ length: 60 }, (_, i) => `${i + 1}. *Decides* to light small ports and to draw charts;`)
  const FIRST = `The General Assembly,

*Recalling* the lights of small ports,

*Noting* their charts,

${DECISIONS.join('\n\n')}

`
  const SECOND = '79/2. Safety of ports\n\nThe General Assembly,\n\n*Noting* them,\n\n1. *Decides* so.\n'

  it('are those of its text: a line that only reads as that of an organ is one where no other is', () => {
    const before = parse(FIRST + SECOND)
    assert.deepEqual(starts(before), [0, FIRST.length])
    const after = edit(before, [{ span: { start: 'The '.length, end: FIRST.indexOf('ports') }, text: '' }])
    assert.ok(after.text.startsWith('The ports,\n\n*Noting* their charts,'))
    assert.deepEqual(starts(after), starts(parse(after.text)))
    assert.deepEqual(starts(after), [0])
  })
})
