import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '../../server/src/core/document/document.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { EMPTY_WORLD } from '../../server/src/core/world.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace('…', '').trim()

describe('the README in three languages', () => {
  it('leads from each to the two others', () => {
    const all = ['README.md', 'docs/README.es.md', 'docs/README.fr.md']
    for (const name of all) {
      const head = readFileSync(name, 'utf8').slice(0, 300)
      const links = [...head.matchAll(/\]\(((?:\.\.\/|docs\/)?README[.\w]*)\)/g)].map(([, link = '']) =>
        path.join(path.dirname(name), link),
      )
      assert.deepEqual([...links, name].sort(), all.toSorted(), name)
    }
  })

  for (const language of ['es', 'fr'] as const)
    describe(`in ${language}`, () => {
      const readme = readFileSync(`docs/README.${language}.md`, 'utf8')

      it('shows a draft in which nothing is wrong', () => {
        const draft = parse(/```\n([\s\S]*?)```/.exec(readme)?.[1] ?? '')
        assert.equal(draft.language, language)
        assert.deepEqual(
          lint(draft, DEFAULT_SETTINGS, EMPTY_WORLD).map(({ rule }) => rule),
          [],
        )
      })

      it('names commands as the palette has them', () => {
        const texts: Record<string, string> = JSON.parse(readFileSync(`package.nls.${language}.json`, 'utf8'))
        const titles = Object.entries(texts).flatMap(([key, text]) =>
          /^(?:command|view)\./.test(key) ? [plain(text)] : [],
        )
        const named = [...readme.replaceAll(/\s+/g, ' ').matchAll(/F1,? (?:\S+ )*?_(?:Resolute: )?([^_]+)_/g)].map(
          ([, title = '']) => plain(title),
        )
        assert.ok(named.length > 5)
        assert.deepEqual(
          named.filter((title) => !titles.includes(title)),
          [],
        )
      })
    })
})
