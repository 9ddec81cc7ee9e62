/**
 * What opening a text costs: from the text sent to the first findings, and to the last of all that an editor asks for
 * then.
 */
import { Editor, type Server, servers } from './peers.mts'
import { median, ms, table, times, within } from './table.mts'
import { largest, type Text, volumes } from './texts.mts'
import type { Answer } from './wire.mts'

/** What an editor asks for of a text that it shows, where a server offers it. */
const ASKED: readonly (readonly [capability: string, method: string])[] = [
  ['documentSymbolProvider', 'textDocument/documentSymbol'],
  ['semanticTokensProvider', 'textDocument/semanticTokens/full'],
  ['foldingRangeProvider', 'textDocument/foldingRange'],
  ['documentLinkProvider', 'textDocument/documentLink'],
  ['codeLensProvider', 'textDocument/codeLens'],
]

/** Milliseconds to the first findings, and to the last answer. */
type Took = readonly [findings: number, all: number]

/** Opens the text and waits for everything. */
async function opened(editor: Editor, { text }: Text): Promise<Took> {
  const textDocument = { uri: editor.uri }
  const pushed = editor.server.diagnostics === 'pushed'
  const start = performance.now()
  const answers: Promise<Answer>[] = pushed ? [editor.ask('diagnostics')] : []
  editor.open(text)
  for (const [capability, method] of ASKED)
    if (editor.capabilities[capability]) answers.push(editor.wire.request(method, { textDocument }))
  if (!pushed) answers.push(editor.ask('diagnostics'))
  const all = await Promise.all(answers)
  return [editor.found - start, Math.max(...all.map(({ at }) => at)) - start]
}

/** The first opening by a server that has just started, and the median of those that follow. */
async function measured(server: Server, text: Text, seconds: number): Promise<readonly [Took, Took] | string> {
  const editor = await Editor.start(server)
  try {
    const first = await within(server.ours ? 120 : 30, opened(editor, text))
    const again: Took[] = []
    const begun = performance.now()
    do {
      const closed = server.diagnostics === 'pushed' ? editor.ask('diagnostics') : null
      editor.closeText()
      await closed
      again.push(await within(120, opened(editor, text)))
    } while (again.length < 9 && performance.now() - begun < seconds * 1000)
    return [first, [median(again.map(([findings]) => findings)), median(again.map(([, all]) => all))]]
  } catch (error) {
    return (error as Error).message
  } finally {
    editor.close()
  }
}

export async function open(peers: boolean, short: boolean): Promise<void> {
  const texts = [...volumes().slice(0, short ? 3 : 4), ...largest(1)].sort((a, b) => a.bytes - b.bytes)
  for (const text of texts) {
    const rows: string[][] = []
    let ours = Number.NaN
    for (const server of servers(peers)) {
      const took = await measured(server, text, short ? 1 : 8).catch((error: Error) => error.message)
      if (typeof took === 'string') {
        rows.push([server.name, took])
        continue
      }
      const [first, again] = took
      if (server.ours) ours = again[1]
      rows.push([server.name, ...[first, again].flatMap((each) => each.map(ms)), times(ours / again[1])])
    }
    table(
      `Opening ${text.name} (${text.bytes} bytes), to the first findings and to the last answer`,
      ['', 'once: findings', 'all', 'again: findings', 'all', 'Resolute : it'],
      rows,
    )
  }
}
