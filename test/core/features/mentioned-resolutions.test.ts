import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { mentionedResolutions } from '../../../server/src/core/features/mentioned-resolutions.ts'

describe('the resolutions that a text cites', () => {
  const text = `81/1. Roads

The General Assembly,

*Recalling* its resolutions 33/134 and 81/1 and document A/80/7,

1. *Reaffirms* resolution 46/182[^1] and resolution 33/134;

[^1]: See resolution 33/134.
`

  it('are each told once, in the order of their first mentions, with all their places', () => {
    const found = mentionedResolutions(parse(text), 'A/RES/81/1')
    assert.deepEqual(
      found.map(({ symbol, spans }) => [symbol, ...spans.map(({ start, end }) => text.slice(start, end))]),
      [
        ['A/RES/33/134', 'resolutions 33/134', 'resolution 33/134', 'resolution 33/134'],
        ['A/RES/46/182', 'resolution 46/182'],
      ],
    )
  })

  it('are none in a text without citations', () => {
    assert.deepEqual(mentionedResolutions(parse('The General Assembly,\n'), null), [])
  })
})
