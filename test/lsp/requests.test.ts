import assert from 'node:assert/strict'
import type { TextEdit } from 'vscode-languageserver-protocol'
import { Lint } from '../../server/src/protocol/findings.ts'
import { SetStyle, type StyleChoice, Styles } from '../../server/src/protocol/styles.ts'
import { ToggleEmphasis } from '../../server/src/protocol/writing.ts'
import { marked } from '../marks.ts'
import { Client, PUSHED } from './client.ts'

const { text, spans } = marked(
  'The Security Council,\n\n1. ⟦Requests⟧ the Secretary-General to report;\n\n2. <u>Decides</u> to go on.\n',
)
const [verb = { start: 0, end: 0 }] = spans

describe('the house style', () => {
  it('is told with its reason when a draft is opened, and again when it changes', async () => {
    const client = await Client.start()
    const uri = await client.open(text)
    const first = await client.until(() => client.statuses[0])
    assert.deepEqual(
      [first.uri, first.style, first.styleName, first.language],
      [uri, 'un-sc', 'Security Council', 'en'],
    )
    assert.notEqual(first.reason, '')

    await client.type(uri, { start: 4, end: 20 }, 'General Assembly')
    const then = await client.until(() => client.statuses[1])
    assert.equal(then.style, 'un-ga')
  })

  it('can be chosen, and is then written into the front matter', async () => {
    const client = await Client.start()
    const uri = await client.open(text)
    const styles = await client.request<StyleChoice[]>(Styles.method)
    assert.ok(styles.some((s) => s.id === 'eclac' && s.name !== '' && s.description !== ''))
    assert.deepEqual(await client.connection.sendRequest(Styles.method), styles)
    const edits = await client.request<TextEdit[]>(SetStyle.method, { uri, style: 'eclac' })
    const changed = client.applied(uri, edits)
    assert.match(changed, /^---\nstyle: eclac\n---\n/)
    assert.ok(changed.endsWith(text))
  })
})

describe('requests of our own', () => {
  it('underline, and take the underline away', async () => {
    const client = await Client.start()
    const uri = await client.open(text)
    const toggled = async (uri: string, start: number, end: number) => {
      const ranges = [client.range(uri, { start, end })]
      return client.applied(
        uri,
        await client.request<TextEdit[]>(ToggleEmphasis.method, { uri, ranges, mark: 'underline' }),
      )
    }
    const underlined = await toggled(uri, verb.start, verb.end)
    assert.equal(underlined, text.replace('Requests', '<u>Requests</u>'))
    const again = await client.open(underlined, 'file:///drafts/underlined.resolution')
    assert.equal(await toggled(again, verb.start + 3, verb.end + 3), text)
  })

  it('lint now, whatever the settings say', async () => {
    const client = await Client.start({ capabilities: PUSHED, settings: () => ({ validate: 'onSave' }) })
    const uri = await client.open(text)
    await client.until(() => client.published.length > 0)
    await client.type(uri, verb, '<u>Requests</u>')
    assert.equal(await client.request(Lint.method, { uri }), 0)
    await client.until(() => client.published.some((p) => p.version === 2 && p.diagnostics.length === 0))
  })

  it('about a draft that is not open have an empty answer', async () => {
    const client = await Client.start()
    const uri = 'file:///drafts/none.resolution'
    assert.equal(await client.request(Lint.method, { uri }), 0)
    assert.deepEqual(await client.request(SetStyle.method, { uri, style: 'mun' }), [])
    assert.deepEqual(await client.request(ToggleEmphasis.method, { uri, ranges: [], mark: 'own' }), [])
    assert.deepEqual(client.logged, [])
  })
})
