import assert from 'node:assert/strict'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { DEFAULTS, readSettings } from '../../server/src/lsp/settings.ts'
import { Client, MODERN, PUSHED } from './client.ts'

const DRAFT = 'The General Assembly,\n\n1. Requests the Secretary-General to report;\n\n2. <u>Decides</u> to go on.\n'

describe('settings', () => {
  it('are the defaults where nothing is set', () => {
    for (const raw of [null, undefined, {}, [], 'text', 7, { style: '' }])
      assert.deepEqual(readSettings(raw), { settings: DEFAULTS, complaints: [] })
  })

  it('are read', () => {
    const raw = { validate: 'onSave', style: 'eclac', strictEmphasis: true, rules: { 'citation-date': 'off' } }
    const { settings, complaints } = readSettings(raw)
    assert.deepEqual(complaints, [])
    assert.deepEqual(settings, {
      ...DEFAULTS,
      validate: 'onSave',
      lint: { ...DEFAULT_SETTINGS, style: 'eclac', strictEmphasis: true, levels: { 'citation-date': 'off' } },
    })
  })

  it('that are not known are named, a line each, and the defaults hold', () => {
    const raw = {
      validate: 'never',
      style: 'vogue',
      strictEmphasis: 'yes',
      rules: { nosuch: 'off', 'citation-date': 'loud' },
    }
    const { settings, complaints } = readSettings(raw)
    assert.deepEqual(settings, DEFAULTS)
    assert.equal(complaints.length, 5)
    for (const [i, name] of ['validate', 'style', 'strictEmphasis', 'rules.nosuch', 'rules.citation-date'].entries())
      assert.match(complaints[i] ?? '', new RegExp(`^Setting resolute\\.${name}: .*\\.$`))
  })

  it('are those of each draft, and a change of them is seen at once', async () => {
    let quiet = /quiet/
    const off = { rules: { 'operative-verb-emphasis': 'off' } }
    const client = await Client.start({ settings: (uri) => (quiet.test(uri) ? off : { rules: {} }) })
    const count = async (uri: string) => {
      const report = await client.pull(uri)
      return report.kind === 'full' ? report.items.length : -1
    }
    const quietUri = await client.open(DRAFT, 'file:///quiet/a.resolution')
    const otherUri = await client.open(DRAFT, 'file:///other/a.resolution')
    assert.deepEqual([await count(quietUri), await count(otherUri)], [0, 1])
    quiet = /other/
    await client.notify('workspace/didChangeConfiguration', { settings: null })
    assert.deepEqual([await count(quietUri), await count(otherUri)], [1, 0])
    assert.ok(client.registered.includes('workspace/didChangeConfiguration'))
  })

  it('that are wrong are named in the log once, and harm nothing', async () => {
    const client = await Client.start({ settings: () => ({ style: 'vogue' }) })
    await client.open(DRAFT, 'file:///drafts/a.resolution')
    await client.pull(await client.open(DRAFT, 'file:///drafts/b.resolution'))
    await client.until(() => client.logged.length > 0)
    assert.equal(client.logged.length, 1)
    assert.match(client.logged[0] ?? '', /resolute\.style.*vogue/)
  })

  it('are taken as they are pushed by a client that cannot be asked', async () => {
    const capabilities = { ...PUSHED, workspace: { ...MODERN.workspace, configuration: false } }
    const client = await Client.start({ capabilities })
    const uri = await client.open(DRAFT)
    await client.until(() => client.published.some((p) => p.diagnostics.length === 1))
    const rules = { 'operative-verb-emphasis': 'off' }
    await client.notify('workspace/didChangeConfiguration', { settings: { resolute: { rules } } })
    await client.until(() => client.published.some((p) => p.uri === uri && p.diagnostics.length === 0))
  })
})
