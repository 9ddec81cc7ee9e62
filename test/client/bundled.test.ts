import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../cli/command.ts'

/** What esbuild tells of a build: the modules in each bundle. */
interface Told {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>
}

describe('the server as it is shipped', () => {
  it('is no larger than last recorded in scripts/sizes.json, by more than 5 %', async () => {
    const { shippedSizes } = await import(join(__dirname, '../../scripts/build.mjs'))
    const sizes: readonly (readonly [name: string, bytes: number])[] = await shippedSizes()
    const { bundles } = JSON.parse(readFileSync('scripts/sizes.json', 'utf8'))
    assert.deepEqual(sizes.map(([name]) => name).sort(), Object.keys(bundles).sort())
    for (const [name, bytes] of sizes)
      assert.ok(bytes <= bundles[name] * 1.05, `${name}: ${bytes} bytes; a commit may raise the record with its reason`)
  })

  it('has the library of the protocol imported in one place, so that it is gone over once when the server starts', async () => {
    const { importersOf } = await import(join(__dirname, '../../scripts/build.mjs'))
    const importers: string[] = importersOf('vscode-languageserver', await build())
    assert.deepEqual(
      importers.filter((file) => !/\/(?:main\.(?:node|browser)|node\/stdio)\.ts$/.test(file)),
      ['server/src/lsp/language-server.ts'],
    )
  })
})

describe('the programs for Node', () => {
  it('have what they share once, and each for itself what it alone uses', async () => {
    const told = (await build()) as readonly Told[]
    const bundles = Object.fromEntries(told.flatMap(({ outputs }) => Object.entries(outputs)))
    const modulesOf = (name: string) => Object.keys(bundles[`out/${name}.js`]?.inputs ?? {})
    const core = modulesOf('core')
    assert.ok(core.includes('server/src/core/document/document.ts'))
    for (const name of ['server.node', 'cli', 'word', 'mcp'])
      assert.deepEqual(
        modulesOf(name).filter((module) => core.includes(module)),
        [],
      )
    assert.ok(modulesOf('word').includes('server/src/core/interchange/word/export.ts'))
  })
})

describe('the packages of others that are bundled', () => {
  it('are those that the map of the code lists with their reasons, and no others', async () => {
    const { packagesIn } = await import(join(__dirname, '../../scripts/build.mjs'))
    const bundled: string[] = packagesIn(await build())
    const map = readFileSync('server/README.md', 'utf8')
    const [, section = ''] = map.split('## What it depends on\n')
    const [told = ''] = section.split('\n## ')
    const rows = told.split('\n').filter((line) => line.startsWith('| `'))
    const listed = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name))
    assert.deepEqual(listed.sort(), bundled)
  })
})
