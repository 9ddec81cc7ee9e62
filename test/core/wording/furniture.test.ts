import assert from 'node:assert/strict'
import { isDivider, isFurniture } from '../../../server/src/core/wording/furniture.ts'

describe('what stands on pages', () => {
  it('has numbers, as word processors write them too', () => {
    for (const line of [
      '2/9',
      'Page 2 of 9',
      '– 3 –',
      '2 | P a g e',
      '2|Page',
      'P á g i n a | 12',
      '25-18123 (E) 061124',
    ])
      assert.ok(isFurniture(line), line)
    for (const line of ['9/2', '2 | Pages of the report', 'Page', '3 – the lights', '2 | Lights'])
      assert.ok(!isFurniture(line), line)
  })
})

describe('a line that parts what stands above from what stands below', () => {
  it('has signs in a row, or says that the text ends', () => {
    for (const line of [
      '---',
      '* * *',
      '===',
      '– – –',
      '— —',
      '• • •',
      '– end –',
      '*** FIN ***',
      '(End of document)',
      '- Fin de la résolution -',
    ])
      assert.ok(isDivider(line), line)
    for (const line of [
      '–',
      '• Lights',
      '– end of the war',
      'End',
      '(the end)',
      '____',
      '———',
      '•••',
      '- fin de la guerre -',
      '•',
    ])
      assert.ok(!isDivider(line), line)
  })
})
