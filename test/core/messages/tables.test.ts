import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = 'server/src/core/messages'

/** All translations into a language, by what they translate. */
const tableOf = (language: string): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...readdirSync(`${FOLDER}/${language}`).map((file) =>
      JSON.parse(readFileSync(`${FOLDER}/${language}/${file}`, 'utf8')),
    ),
  )

describe('translations', () => {
  it('have the quotation marks of their language', () => {
    for (const language of ['es', 'fr'])
      assert.deepEqual(
        Object.values(tableOf(language)).filter((text) => /[“”"]/.test(text)),
        [],
      )
  })

  it('have no-break spaces where French has them', () =>
    assert.deepEqual(
      Object.values(tableOf('fr')).filter((text) => /[^\u00a0]»|«(?!\u00a0)| [;:?!»]|« /u.test(text)),
      [],
    ))

  it('end with a full stop where what they translate does', () => {
    for (const language of ['es', 'fr'])
      assert.deepEqual(
        Object.entries(tableOf(language)).filter(([text, own]) => text.endsWith('.') !== own.endsWith('.')),
        [],
      )
  })
})
