import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import manifest from '../../package.json' with { type: 'json' }
import { STYLES } from '../../server/src/core/styles/index.ts'
import { DEFAULTS, readSettings } from '../../server/src/lsp/settings.ts'

const { contributes } = manifest
const properties = contributes.configuration.properties

/** The commands that a file of commands registers: the names of ours that stand in it as texts. */
const commandsIn = (file: string): readonly string[] =>
  [...readFileSync(`client/src/commands/${file}`, 'utf8').matchAll(/'(resolute\.\w+)'/g)].map(([, name = '']) => name)

describe('what the package contributes', () => {
  it('the commands that are registered, each in one file, and no other', () => {
    const files = readdirSync('client/src/commands').filter((name) => name !== 'index.ts')
    const commands = contributes.commands.map(({ command }) => command)
    assert.deepEqual(commands.sort(), files.flatMap(commandsIn).sort())
    assert.deepEqual(
      files.filter((file) => commandsIn(file).length === 0),
      [],
    )
  })

  it('keys and menus of commands that there are', () => {
    const known = new Set(contributes.commands.map(({ command }) => command))
    const used = [...contributes.keybindings, ...Object.values(contributes.menus).flat()].map(({ command }) => command)
    assert.deepEqual(
      used.filter((command) => !known.has(command) && command !== 'cursorMove'),
      [],
    )
  })

  it('files that there are', () => {
    const files = [
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
      manifest.icon,
    ]
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    )
  })

  it('the house styles that there are, by their names', () => {
    const { enum: ids, enumItemLabels: names } = properties['resolute.style']
    assert.deepEqual(ids, ['', ...STYLES.map(({ id }) => id)])
    assert.deepEqual(
      names.slice(1),
      STYLES.map(({ name }) => name),
    )
  })

  it('the defaults that the server has', () => {
    const defaults = Object.entries(properties).map(([name, { default: value }]) => [
      name.replace('resolute.', ''),
      value,
    ])
    assert.deepEqual(readSettings(Object.fromEntries(defaults)), { settings: DEFAULTS, complaints: [] })
  })
})
