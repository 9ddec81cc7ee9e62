import assert from 'node:assert/strict'
import { parse } from '../../server/src/core/document/document.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import type { Operative, Preambular } from '../../server/src/core/model/model.ts'
import { EMPTY_WORLD } from '../../server/src/core/world.ts'
import snippets from '../../snippets/resolution.json' with { type: 'json' }

/** The text of a snippet as it stands when a person accepts every default and the first of each choice. */
function expand(body: readonly string[]): string {
  const values = new Map<string, string>()
  const pattern = /\$\{(\d+)(?:\|([^|]*)\||:((?:[^}$]|\$[A-Z_]+)*))?\}|\$0/g
  return body.join('\n').replace(pattern, (_, stop?: string, choices?: string, value?: string) => {
    if (!stop) return ''
    const text = choices?.split(',')[0] ?? value?.replace('$CURRENT_YEAR', '2026')
    if (text !== undefined) values.set(stop, text)
    return values.get(stop) ?? ''
  })
}

const all = Object.entries(snippets).map(([name, { body }]) => ({ name, text: expand(body) }))

const paragraphs = (text: string) =>
  parse(text).model.resolutions.flatMap(({ parts }) =>
    parts.flatMap(({ children }) =>
      children.filter(
        (child): child is Preambular | Operative => child.kind === 'preambular' || child.kind === 'operative',
      ),
    ),
  )

describe('snippets', () => {
  for (const { name, text } of all) it(`${name}: no stop is left over`, () => assert.doesNotMatch(text, /[$|]|\{/))

  for (const { name, text } of all.filter(({ name }) => name.startsWith('Resolution of')))
    it(`${name}: a whole draft in which nothing is wrong`, () => {
      const kinds = paragraphs(text).map(({ kind }) => kind)
      assert.deepEqual(kinds.filter((kind) => kind === 'preambular').length, 2)
      assert.deepEqual(kinds.filter((kind) => kind === 'operative').length, 3)
      const findings = lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD)
      assert.deepEqual(
        findings.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      )
    })

  for (const { name, text } of all.filter(({ name }) => name.startsWith('Citation of') && !name.includes('this draft')))
    it(`${name}: is understood as one`, () => {
      const { citations } = parse(`The General Assembly,\n\n<u>Recalling</u> ${text},\n\n1. <u>Decides</u> to go on.\n`)
      assert.equal(citations.length, 1)
    })
})
