import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }

type Texts = Readonly<Record<string, string>>
const read = (name: string): Texts => JSON.parse(readFileSync(name, 'utf8'))
const english = read('package.nls.json')

const SOURCES = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, source: readFileSync(`client/src/${name}`, 'utf8') }))

describe('what the client says', () => {
  it('is never put before a person but by l10n.t', () => {
    const shown =
      /\b(?:show(?:Information|Warning|Error)Message\(\s*|(?:title|placeHolder|prompt|detail|none)(?: = |: )|new Error\()['`](?!Resolute: \$\{)\p{L}+[ \p{Ll}]/u
    assert.deepEqual(
      SOURCES.filter(({ source }) => shown.test(source)).map(({ name }) => name),
      [],
    )
  })

  it('has a folder of bundles, one for each language', () => {
    assert.equal(manifest.l10n, './l10n')
    assert.deepEqual(readdirSync('l10n').sort(), ['bundle.l10n.es.json', 'bundle.l10n.fr.json'])
  })

  for (const language of ['es', 'fr'])
    describe(`in ${language}`, () => {
      const bundle = read(`l10n/bundle.l10n.${language}.json`)
      const texts = read(`package.nls.${language}.json`)

      it('is another text than in English, but for words that are the same', () => {
        const same = Object.entries(bundle).filter(([text, said]) => text === said)
        assert.deepEqual(
          same.map(([text]) => text).filter((text) => !SAME.has(text)),
          [],
        )
      })

      it('is written as that language is: its quotation marks, and spaces before marks in French alone', () => {
        const said = [...Object.values(bundle), ...Object.values(handWritten(texts))]
        for (const text of said) {
          assert.doesNotMatch(text, /[“”]/, text)
          if (language === 'fr') assert.doesNotMatch(text, / [;:!?»]|« |«(?!\u00a0)|(?<!\u00a0)»/, text)
          else assert.doesNotMatch(text, / [;:!?»]|« /, text)
        }
      })
    })
})

/** Words that are spelt alike. */
const SAME = new Set([
  'error',
  '1 error',
  '1 note',
  '{0} notes',
  'note',
  'citations',
  'Resolute: {0}: {1}.',
  'information',
  'Mandates',
  'Agenda',
])

/** The texts that no rule and no style brings. */
const handWritten = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => !/^(?:rule|style)\./.test(key)))

describe('the texts of the package', () => {
  it('lead to the same commands in every language', () => {
    const links = (texts: Texts) =>
      Object.entries(texts).flatMap(([key, text]) =>
        [...text.matchAll(/command:[\w.]+/g)].map((link) => `${key} ${link}`),
      )
    for (const language of ['es', 'fr']) assert.deepEqual(links(read(`package.nls.${language}.json`)), links(english))
  })

  it('are told of where one is missing, is asked for by nobody, or is in English alone', async () => {
    const { faultsOf } = await import(join(__dirname, '../../scripts/manifest.mjs'))
    const contributes = {
      commands: [
        { command: 'a', title: '%a%' },
        { command: 'b', title: 'B' },
      ],
    }
    assert.deepEqual(faultsOf({ contributes }, { 'x.json': { a: 'A' }, 'y.json': { c: 'C' } }), [
      'package.json: “B” is in English alone',
      'y.json: no text of %a%',
      'y.json: nothing asks for %c%',
    ])
  })
})
