import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

/** The rules whose findings are left, each once. */
const left = (text: string): readonly string[] => [
  ...new Set(lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).map(({ rule }) => rule)),
]

const comment = (rule: string): string => `<!-- resolute-disable-next-line ${rule}: reason -->`
const opened = (text: string): string => `The General Assembly,\n\n*Recalling* one,\n\n${text}`

describe('a comment that silences the next line', () => {
  it('silences it, and nothing of its own line', () => {
    assert.deepEqual(left(opened(`${comment('number-style')}\n*Decides* on 5% of it.\n`)), [])
    assert.ok(left(opened(`*Decides* on 5% of it. ${comment('number-style')}\n`)).includes('number-style'))
  })

  it('silences nothing of its own line in the last line of a draft either, whatever stands above', () => {
    const text = opened(`${comment('format')}\n*Decides* on 5% of it. ${comment('number-style')}`)
    for (const end of ['', '\n']) assert.ok(left(text + end).includes('number-style'))
  })

  it('reaches the first line of the next resolution', () => {
    const record = (silenced: string) =>
      `79/1. Trade\n\nThe General Assembly,\n\n*Decides* so.\n\n${silenced}\n\n79/1. Trade\n\nThe Security Council,\n\n*Decides* so.\n`
    assert.ok(left(record('')).includes('designation'))
    assert.ok(!left(record(comment('designation'))).includes('designation'))
  })
})

describe('a comment that names no rule there is', () => {
  const said = (rules: string): readonly string[] =>
    lint(parse(opened(`${comment(rules)}\n*Decides* on 5% of it.\n`)), DEFAULT_SETTINGS, EMPTY_WORLD)
      .filter(({ rule }) => rule === 'suppression')
      .map(({ message, fixes }) => `${printMessage(message, 'en')}${fixes.length > 0 ? ' *' : ''}`)

  it('is told so, with the rule that was probably meant, and is not taken out', () => {
    for (const slip of ['number-styl', 'number-sytle', 'nummber-style', 'Number-Style']) {
      const [message = ''] = said(slip)
      assert.ok(message.startsWith(`There is no rule “${slip}”`), message)
      assert.ok(message.endsWith('Write “number-style”, if that is meant.'), message)
    }
    assert.match(said('figures').join(), /^There is no rule “figures”, .* Write the name .*\.$/)
  })

  it('is told so beside a rule that finds nothing, and silences the others that it names', () => {
    const [unknown = '', idle = '', ...more] = said('figures, format, number-style')
    assert.match(unknown, /^There is no rule “figures”/)
    assert.match(idle, /silences “format”, which finds nothing here any more/)
    assert.deepEqual(more, [])
    assert.ok(!left(opened(`${comment('figures, number-style')}\n*Decides* on 5% of it.\n`)).includes('number-style'))
  })
})
