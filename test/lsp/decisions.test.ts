import assert from 'node:assert/strict'
import { type DecidedParagraph, DecisionsOf } from '../../server/src/protocol/decisions.ts'
import { Client } from './client.ts'

const DRAFT = `The General Assembly,

1. *Notes* it;

5. *Requests* the Secretary-General to submit to the Assembly at its seventy-sixth session a report on lights;

6. *Decides* to meet from 15 to 19 June 2026.
`

describe('the decisions of a draft', () => {
  it('come with a place, and with a name that can be read aloud', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    const told = await client.request<DecidedParagraph[]>(DecisionsOf.method, { uri })
    assert.deepEqual(
      told.map(({ name }) => name),
      [
        'operative paragraph 1, Notes',
        'operative paragraph 5, Requests the Secretary-General, report, to Assembly, due seventy-sixth session',
        'operative paragraph 6, Decides, due 15 June 2026 to 19 June 2026',
      ],
    )
    assert.deepEqual(told[1]?.due, ['seventy-sixth session'])
    assert.equal(client.document(uri).getText(told[1]?.range).slice(0, 13), '5. *Requests*')
  })

  it('are none of a draft that is not open', async () => {
    const client = await Client.start()
    assert.deepEqual(await client.request(DecisionsOf.method, { uri: 'file:///nowhere.resolution' }), [])
  })
})
