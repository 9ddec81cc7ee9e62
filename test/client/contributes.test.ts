import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import manifest from '../../package.json' with { type: 'json' }
import { printMessage } from '../../server/src/core/messages/print.ts'
import { STYLES } from '../../server/src/core/styles/index.ts'
import { DEFAULTS, readSettings } from '../../server/src/lsp/settings.ts'

const { contributes } = manifest
const properties = contributes.configuration.properties

const SOURCES = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, source: readFileSync(`client/src/${name}`, 'utf8') }))

describe('what the package contributes', () => {
  it('commands that the client has, and all of them', () => {
    const commands = contributes.commands.map(({ command }) => command)
    const named = (command: string) => SOURCES.filter(({ source }) => source.includes(`'${command}'`)).length
    assert.deepEqual(
      commands.filter((command) => named(command) === 0),
      [],
    )
    const registered = SOURCES.filter(({ name }) => name.startsWith('commands')).flatMap(({ source }) =>
      [...source.matchAll(/(?:registerCommand|onDraft)\(\s*'(resolute\.\w+)'/g)].map(([, name = '']) => name),
    )
    assert.deepEqual(
      registered.filter((command) => !commands.includes(command)),
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
      STYLES.map(({ name }) => printMessage(name, 'en')),
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
