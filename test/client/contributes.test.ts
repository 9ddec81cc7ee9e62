import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import manifest from '../../package.json' with { type: 'json' }
import { printMessage } from '../../server/src/core/messages/print.ts'
import { STYLES } from '../../server/src/core/styles/index.ts'
import { DEFAULTS, readSettings } from '../../server/src/lsp/settings.ts'

const { contributes } = manifest
const english: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'))
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
    const registered = SOURCES.flatMap(({ source }) =>
      [...source.matchAll(/(?:registerCommand|onDraft|onSomeDraft)\(\s*'(resolute\.\w+)'/g)].map(
        ([, name = '']) => name,
      ),
    )
    assert.deepEqual(
      registered.filter((command) => !commands.includes(command) && command !== 'resolute.showReferences'),
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

  it('commands of one category, by which the palette finds them', () =>
    assert.deepEqual(
      contributes.commands.filter(({ category }) => category !== 'Resolute').map(({ command }) => command),
      [],
    ))

  it('no two keys that are the same at the same moment, and those that the README lists', () => {
    const keys = contributes.keybindings.map(({ key, when }) => `${key} when ${when}`)
    assert.deepEqual(
      keys.filter((key, i) => keys.indexOf(key) !== i),
      [],
    )
    const readme = readFileSync('README.md', 'utf8').toLowerCase()
    const spelt = (key: string) => key.replaceAll(/\b(?:up|down|left|right)\b/g, (way) => way).toLowerCase()
    assert.deepEqual(
      [...new Set(contributes.keybindings.map(({ key }) => spelt(key)))].filter((key) => !readme.includes(key)),
      [],
    )
  })

  it('steps that are done by commands that there are', () => {
    const known = new Set([
      ...contributes.commands.map(({ command }) => command),
      ...contributes.views.resolute.map(({ id }) => `${id}.focus`),
    ])
    const steps = contributes.walkthroughs.flatMap(({ steps }) => steps)
    const texts = Object.entries(english).filter(([key]) => /^(?:walkthrough|welcome)\./.test(key))
    const links = texts.flatMap(([, text]) => [...text.matchAll(/\(command:([\w.]+)\)/g)].map(([, name = '']) => name))
    const events = steps
      .flatMap(({ completionEvents }) => completionEvents)
      .map((event) => event.replace('onCommand:', ''))
    assert.deepEqual(
      [...links, ...events].filter((command) => !known.has(command)),
      [],
    )
    for (const { completionEvents } of steps) assert.ok(completionEvents.length > 0)
  })

  it('one menu of the things that matter, and one welcome that stands open', () => {
    assert.deepEqual(
      contributes.menus['editor/context'].map(({ command }) => command.replace('resolute.', '')),
      ['goToCited', 'whoCites', 'renumber', 'toggleEmphasis', 'addNote', 'showPreview', 'exportWord'],
    )
    // The Explorer opens none of the views that are put into it: ours stand in a place of their own.
    assert.deepEqual(Object.keys(contributes.views), ['resolute'])
    assert.equal(contributes.views.resolute[0]?.id, 'resolute.start')
    assert.equal(contributes.views.resolute[0]?.visibility, 'visible')
  })

  it('files that there are', () => {
    const files = [
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.languages.flatMap(({ icon }) => Object.values(icon)),
      ...contributes.snippets.map(({ path }) => path),
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
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
      names.slice(1).map((name) => english[name.slice(1, -1)]),
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
