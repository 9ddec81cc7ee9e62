import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { configFor, describedStyles } from '../../../server/src/core/lint/config/apply.ts'
import { globMatches, isAmong } from '../../../server/src/core/lint/config/glob.ts'
import { FILE_KEYS, OVERRIDE_KEYS, readConfig } from '../../../server/src/core/lint/config/read.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { RULE_IDS } from '../../../server/src/core/styles/rule-ids.ts'

const read = (text: string) => readConfig(text, 'file:///office/resolute.config.yaml')
/** Each complaint with the line that it speaks of, counted from one. */
const complaints = (text: string) =>
  read(text).complaints.map(({ line, message }) => `${line + 1}: ${printMessage(message, 'en')}`)
const layersOf = (...texts: string[]) => texts.flatMap((text) => read(text).layers)
const apply = (path: string, ...texts: string[]) => configFor({ layers: layersOf(...texts), styles: [] }, path)

describe('readConfig', () => {
  it('reads all that a configuration can say, from YAML and from JSON', () => {
    const yaml = `
extends: ../house.yaml
style: eclac
language: es
rules:
  serial-comma: off
styles:
  un-sc:
    rules: { balance: error }
ignore: [archive/**, "*.old.resolution"]
catalogues: ../catalogue
terms:
  - use: Member States
    not: [member countries, states members]
overrides:
  - files: fr/**
    language: fr
`
    const json = JSON.stringify({
      extends: ['../house.yaml'],
      style: 'eclac',
      language: 'es',
      rules: { 'serial-comma': 'off' },
      styles: { 'un-sc': { rules: { balance: 'error' } } },
      ignore: ['archive/**', '*.old.resolution'],
      catalogues: ['../catalogue'],
      terms: [{ use: 'Member States', not: ['member countries', 'states members'] }],
      overrides: [{ files: ['fr/**'], language: 'fr' }],
    })
    for (const text of [yaml, json, `\ufeff${json}`]) {
      const { extends: bases, layers, complaints } = read(text)
      assert.deepEqual(complaints, [])
      assert.deepEqual(
        bases.map(({ value }) => value),
        ['../house.yaml'],
      )
      const [all, override] = layers
      assert.equal(all?.style?.value, 'eclac')
      assert.equal(all?.language, 'es')
      assert.deepEqual(all?.levels, { 'serial-comma': 'off' })
      assert.deepEqual(all?.styleLevels, { 'un-sc': { balance: 'error' } })
      assert.deepEqual(all?.ignore, ['archive/**', '*.old.resolution'])
      assert.deepEqual(
        all?.catalogues.map(({ value }) => value),
        ['../catalogue'],
      )
      assert.deepEqual(all?.terms, [{ use: 'Member States', not: ['member countries', 'states members'] }])
      assert.deepEqual([override?.files, override?.language, override?.style], [['fr/**'], 'fr', null])
    }
  })

  it('names what is wrong with its line, and the rest counts', () => {
    const text = `stile: un-ga
language: en
rules:
  serial-coma: off
  balance: loud
  typography: hint
terms:
  - use: Member States
ignore: 7
overrides:
  - style: eclac
  - files: a
    rules: [balance]
style: [un-ga
`
    const said = complaints(text)
    for (const [line, what] of [
      [1, 'nothing called “stile”.*write “style”'],
      [4, 'no rule “serial-coma”; write “serial-comma”'],
      [5, '“balance” takes off, hint, information, warning, error, not “loud”'],
      [8, 'A term needs “use”.*“not”'],
      [9, '“ignore” takes words, not “7”'],
      [11, 'An override needs “files”'],
      [13, 'rules takes lines “name: value”, not a list'],
    ] as const)
      assert.ok(
        said.some((one) => new RegExp(`^${line}: .*${what}`).test(one)),
        `line ${line}: ${what} in\n${said.join('\n')}`,
      )
    assert.ok(said.some((one) => one.includes('no YAML')))
    assert.deepEqual(read(text).layers[0]?.levels, { typography: 'hint' })
    assert.equal(read(text).layers[0]?.language, 'en')
  })

  it('takes nothing of what is no configuration, and says so', () => {
    for (const text of ['just words', '- a\n- b', '7', `a: ${'['.repeat(60)}`, 'x'.repeat(600_000)]) {
      assert.ok(complaints(text).length > 0, text.slice(0, 20))
      assert.deepEqual(read(text).styles, [])
    }
    for (const text of ['', '\n', '# nothing yet\n', '{}', 'rules:\n']) assert.deepEqual(complaints(text), [])
  })

  it('follows no alias, so that nothing grows', () => {
    const laughs = ['a: &a [x]', ...[...'bcdefgh'].map((k, i) => `${k}: &${k} [*${'abcdefg'[i]}, *${'abcdefg'[i]}]`)]
    const { complaints, layers } = read(`${laughs.join('\n')}\nignore: *h\nstyle: eclac\n`)
    assert.equal(layers[0]?.style?.value, 'eclac')
    assert.deepEqual(layers[0]?.ignore, [])
    assert.ok(complaints.some(({ message }) => printMessage(message, 'en').startsWith('“ignore” takes words')))
  })
})

describe('configFor', () => {
  it('lets the later say count: of a file that is gone on from, of the file, of an override', () => {
    const base = 'style: un-ga\nrules: { balance: hint, typography: off }\nignore: old/**\n'
    const own =
      'rules: { balance: error }\noverrides:\n  - files: es/**\n    style: eclac\n    rules: { balance: "off" }\n'
    const here = apply('en/a.resolution', base, own).settings
    assert.deepEqual(here.configured, {
      style: 'un-ga',
      levels: { balance: 'error', typography: 'off' },
      styleLevels: {},
    })
    const there = apply('es/a.resolution', base, own)
    assert.equal(there.settings.configured.style, 'eclac')
    assert.equal(there.settings.configured.levels.balance, 'off')
    assert.equal(apply('old/a.resolution', base, own).isIgnored, true)
    assert.equal(there.isIgnored, false)
  })

  it('puts levels of a style before those of all, and those of an override before both', () => {
    const text =
      'styles: { un-ga: { rules: { balance: error } } }\nrules: { balance: hint }\noverrides:\n  - files: es\n    rules: { balance: warning }\n'
    const { configured } = apply('a.resolution', text).settings
    assert.deepEqual([configured.levels.balance, configured.styleLevels['un-ga']?.balance], ['hint', 'error'])
    const override = apply('es/a.resolution', text).settings.configured
    assert.deepEqual([override.levels.balance, override.styleLevels['un-ga']?.balance], ['warning', 'warning'])
  })

  it('has styles of the office’s own, which derive from ours or from one another', () => {
    const { styles, layers } = read(
      'styles:\n  council: { from: un-ga, emphasis: underline }\n  board: { from: council, rules: { balance: error } }\n  vogue: { rules: { balance: error } }\n  eclac: { emphasis: italic }\nstyle: board\n',
    )
    const described = describedStyles(styles, layers, [])
    assert.deepEqual(
      described.styles.map(({ id, emphasis }) => [id, emphasis]),
      [
        ['council', 'underline'],
        ['board', 'underline'],
      ],
    )
    assert.deepEqual(
      described.complaints.map(({ line }) => line + 1),
      [4, 5],
    )
  })
})

describe('globs', () => {
  it('name files as people expect', () => {
    for (const [glob, path, wanted] of [
      ['*.resolution', 'a.resolution', true],
      ['*.resolution', 'x/y/a.resolution', true],
      ['/*.resolution', 'x/a.resolution', false],
      ['x/*.resolution', 'x/a.resolution', true],
      ['x/*.resolution', 'x/y/a.resolution', false],
      ['x/**', 'x/y/a.resolution', true],
      ['x/**', 'x', false],
      ['**/y/*', 'x/y/a', true],
      ['**/y/*', 'y/a', true],
      ['x/**/a', 'x/a', true],
      ['x/**/a', 'x/1/2/a', true],
      ['archive', 'old/archive/2019/a.resolution', true],
      ['archive/', 'archive/a.resolution', true],
      ['./x', 'x/a', true],
      ['es/{a,b}?.resolution', 'es/b1.resolution', true],
      ['es/{a,b}?.resolution', 'es/c1.resolution', false],
      ['[0-9]*', '7a', true],
      ['[!0-9]*', '7a', false],
      ['a.b', 'axb', false],
      ['*a*b*c', 'xaybzc', true],
      ['*a*b*c', 'xaybz', false],
      ['', 'a', false],
      ['[', '[', true],
    ] as const)
      assert.equal(globMatches(glob, path), wanted, `${glob} ${path}`)
    assert.equal(isAmong(['x/**', '!x/keep'], 'x/keep'), false)
    assert.equal(isAmong(['x/**', '!x/keep'], 'x/other'), true)
  })

  it('are matched in less than a lifetime, whatever they are', () => {
    globMatches(`${'*a'.repeat(200)}b`, 'a'.repeat(2000))
    globMatches(`${'**/'.repeat(200)}b`, 'a/'.repeat(1000))
    globMatches('{a,b}'.repeat(40), 'a'.repeat(40))
  })
})

describe('the schema of configurations', () => {
  const schema = JSON.parse(readFileSync('assets/config.schema.json', 'utf8'))

  it('offers what is read, and nothing else', () => {
    assert.deepEqual(Object.keys(schema.properties), FILE_KEYS)
    assert.deepEqual(Object.keys(schema.properties.overrides.items.properties), OVERRIDE_KEYS)
    assert.deepEqual(Object.keys(schema.definitions.rules.properties), RULE_IDS)
  })
})
