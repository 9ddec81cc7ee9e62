import assert from 'node:assert/strict'
import type { CodeAction, Diagnostic, Hover } from 'vscode-languageserver-protocol'
import { marked } from '../marks.ts'
import { builtInCatalogue, Client } from './client.ts'

const SPANISH =
  'La Asamblea General,\n\n*Recordando* su resolución 33│/134, de 19 de diciembre de 1978,\n\n1. *Toma nota* del informe.\n'
const ENGLISH = 'The General Assembly,\n\n*Recalling* its resolution 33│/134 of 19 December 1978,\n\n1. *Notes* it.\n'

describe('the language of what a person reads', () => {
  /** The hover of the citation, for an interface of a language. */
  async function hoverOf(locale: string | undefined, source: string, messages?: string): Promise<string> {
    const client = await Client.start({
      ...(locale === undefined ? {} : { locale }),
      catalogue: builtInCatalogue(),
      settings: () => (messages === undefined ? null : { messages }),
    })
    const { text, cursor } = marked(source)
    const uri = await client.open(text)
    const ask = () => client.at<Hover>('textDocument/hover', uri, cursor ?? 0)
    return JSON.stringify((await client.eventually(ask, (found) => /onfirm/.test(JSON.stringify(found)))).contents)
  }

  it('is that of the interface', async () => {
    assert.match(await hoverOf('es', ENGLISH), /Asamblea General · 19 de diciembre de 1978.*Confirmada: /)
    assert.match(await hoverOf('fr-CA', ENGLISH), /Assemblée générale · 19 décembre 1978.*Confirmée/)
  })

  it('is English where the interface has a language that is not spoken here', async () => {
    assert.match(await hoverOf('de', SPANISH), /Confirmed: /)
    assert.match(await hoverOf(undefined, SPANISH), /Confirmed: /)
  })

  it('is that of the draft, by a setting', async () =>
    assert.match(await hoverOf('en', SPANISH, 'draft'), /19 de diciembre de 1978.*Confirmada: /))

  it('is the same in findings and in what mends them', async () => {
    const client = await Client.start({ locale: 'fr' })
    const uri = await client.open('The General Assembly,\n\n*Noting* it;\n\n1. *Decides* so.\n')
    const { items } = await client.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    })
    const [finding] = items
    assert.match(String(finding?.message), /^Cet alinéa du préambule /)
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: finding?.range,
      context: { diagnostics: [], only: ['source.fixAll'] },
    })
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Corriger tout ce qui peut l’être sans risque'],
    )
  })
})
