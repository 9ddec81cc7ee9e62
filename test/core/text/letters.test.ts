import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LETTERS } from '../../../server/src/core/text/letters.ts'

describe('the letters of our scripts', () => {
  const letter = new RegExp(`^[${LETTERS}]$`, 'u')
  const characters = Array.from({ length: 0x10000 }, (_, i) => String.fromCharCode(i))
  const among = (from: number, to: number): readonly string[] => characters.slice(from, to + 1)

  it('are all those of Unicode in the Latin, Greek and Cyrillic blocks', () => {
    for (const one of [...among(0, 0x2c1), ...among(0x370, 0x52f), ...among(0x1e00, 0x1eff), 'ﬁ'])
      if (/\p{L}/u.test(one)) assert.match(one, letter)
  })

  it('are no others, but for a few signs between them that stand in no draft', () => {
    for (const other of 'א文ا๑— “1') assert.doesNotMatch(other, letter)
    const signs = characters.filter((one) => letter.test(one) && !/\p{L}/u.test(one))
    assert.deepEqual(
      signs.filter((one) => /[\0-\u02c5]|\p{P}|\p{N}|\p{Z}|\p{Sc}/u.test(one)),
      [],
    )
  })

  it('are so few ranges that the engine looks a character up without a call, with figures, `’` and `-` beside them', () => {
    const ranges = LETTERS.replace(/(.)-./gu, '$1')
    assert.ok([...ranges].length + 3 <= 16, ranges)
  })
})

describe('letters of any script', () => {
  it('are said by properties whose characters the engine keeps: it gathers those of others anew for each pattern', () => {
    const folder = 'server/src'
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const slow = files.filter((name) => /\\p\{(?:L|Lu|Ll)\}/.test(readFileSync(path.join(folder, name), 'utf8')))
    assert.deepEqual(slow, [], 'Alphabetic, Uppercase and Lowercase take a fifth of the time of L, Lu and Ll')
  })
})
