import assert from 'node:assert/strict'
import type { CodeAction, Position, SelectionRange, TextEdit } from 'vscode-languageserver-protocol'
import { Write, type WritingCommand, type Written } from '../../server/src/protocol/writing.ts'
import { marked } from '../marks.ts'
import { Client } from './client.ts'

const HEAD = 'The General Assembly,\n\n'

/** Opens a draft with a cursor; gives its address, its text and where the cursor is. */
async function opened(client: Client, source: string): Promise<{ uri: string; text: string; position: Position }> {
  const { text, cursor } = marked(source)
  const uri = await client.open(text)
  return { uri, text, position: client.range(uri, { start: cursor ?? 0, end: cursor ?? 0 }).start }
}

describe('writing', () => {
  it('starts the next paragraph when a line end is typed, as an editor without keys of its own asks', async () => {
    const client = await Client.start()
    assert.equal(client.initialized.capabilities.documentOnTypeFormattingProvider?.firstTriggerCharacter, '\n')
    const type = async (source: string): Promise<string> => {
      const { uri, position } = await opened(client, HEAD + source)
      const options = { tabSize: 2, insertSpaces: true }
      const params = { textDocument: { uri }, position, ch: '\n', options }
      const text = client.applied(uri, await client.request<TextEdit[]>('textDocument/onTypeFormatting', params))
      await client.close(uri)
      return text.slice(HEAD.length)
    }
    assert.equal(await type('1. *Notes* it;\n│'), '1. *Notes* it;\n\n2. ')
    assert.equal(await type('1. *Asks* all:\n│\n'), '1. *Asks* all:\n\n(a) \n')
    assert.equal(await type('1. *Asks* all:\n\n(a) To go;\n\n(b) \n│'), '1. *Asks* all:\n\n(a) To go;\n\n2. ')
    assert.equal(await type('1. *Notes* it.\n\n[^1]: A/1.\n│'), '1. *Notes* it.\n\n[^1]: A/1.\n')
  })

  it('answers each command with edits and the place of the cursor', async () => {
    const client = await Client.start()
    const run = async (command: WritingCommand, source: string): Promise<string | null> => {
      const { uri, position } = await opened(client, HEAD + source)
      const done = await client.request<Written | null>(Write.method, { uri, position, command })
      const text = done && !('refused' in done) ? client.applied(uri, done.edits) : null
      await client.close(uri)
      if (text === null || !done || 'refused' in done) return text
      const lines = text.split('\n')
      const { line, character } = done.cursor
      lines[line] = `${lines[line]?.slice(0, character)}│${lines[line]?.slice(character)}`
      return lines.join('\n').slice(HEAD.length)
    }
    assert.equal(await run('newParagraph', '1. *Notes* it;│\n'), '1. *Notes* it;\n\n2. *│*\n')
    assert.equal(await run('moveDown', '1. *Notes* │it;\n\n2. *Ends*.\n'), '1. *Ends*;\n\n2. *Notes* │it.\n')
    assert.equal(await run('moveUp', '1. *Notes* │it;\n\n2. *Ends*.\n'), '1. *Notes* │it;\n\n2. *Ends*.\n')
    assert.equal(await run('demote', '1. *Asks* it;\n\n2. │*Ends*.\n\n'), '*Asks* it:\n\n(a) │*Ends*.\n\n')
    assert.equal(
      await run('promote', '1. *Asks*:\n\n(a) This;\n\n(b) │That;\n'),
      '1. *Asks*:\n\n(a) This;\n\n2. │That;\n',
    )
    assert.equal(await run('join', '1. *Notes* it;\n\n2. │and so.\n'), '1. *Notes* it; │and so.\n')
    assert.equal(await run('insertFootnote', '1. *Notes* it;│\n'), '1. *Notes* it;[^1]\n\n[^1]: │\n')
  })

  it('refuses with the reason in an adopted text, but leaves the keys that type to the editor', async () => {
    const client = await Client.start()
    const adopted = `---\nstatus: adopted\n---\n${HEAD}1. *Notes* it;│\n\n2. *Ends*.\n`
    const { uri, position } = await opened(client, adopted)
    const ask = (command: WritingCommand) => client.request<Written | null>(Write.method, { uri, position, command })
    for (const command of ['moveUp', 'moveDown', 'promote', 'demote', 'insertFootnote'] as const) {
      const answer = await ask(command)
      assert.match(answer && 'refused' in answer ? answer.refused : '', /This text is adopted/)
    }
    assert.equal(await ask('newParagraph'), null)
    assert.equal(await ask('join'), null)
  })

  it('refuses to move a paragraph away from its references where the numbers do not tell what they mean', async () => {
    const client = await Client.start()
    const run = async (source: string, command: WritingCommand = 'moveDown') => {
      const { uri, position } = await opened(client, HEAD + source)
      const answer = await client.request<Written | null>(Write.method, { uri, position, command })
      await client.close(uri)
      return !answer ? null : 'refused' in answer ? answer.refused : answer.edits.length > 0
    }
    const referring = '3. *Decides* on what paragraph 2 above asks.\n'
    const refused = 'The numbers of this draft are not in order, so references could not follow. Renumber it first.'
    assert.equal(await run(`1. *Notes* it;\n\n4. *Asks* │it;\n\n${referring}`), refused)
    assert.equal(await run(`1. *Notes* it;\n\n4. *Asks* │it;\n\n${referring}`, 'moveUp'), refused)
    assert.equal(await run('1. *Asks*:\n\n(a) Th│is;\n\n(c) That, by subparagraph (a) above.\n'), refused)
    // Where they are in order they follow; nothing is lost where there are none, or where no number moves.
    assert.equal(await run(`1. *Notes* it;\n\n2. *Asks* │it;\n\n${referring}`), true)
    assert.equal(await run('1. *Notes* it;\n\n4. *Asks* │it;\n\n5. *Decides* so.\n'), true)
    assert.equal(
      await run(`*Noting* │it,\n\n*Noting also* that,\n\n1. *Asks* it;\n\n4. *Notes* it;\n\n${referring}`),
      true,
    )
  })

  it('answers nothing about a draft that is not open', async () => {
    const client = await Client.start()
    const position = { line: 0, character: 0 }
    const params = { uri: 'file:///drafts/none.resolution', position, command: 'moveUp' }
    assert.equal(await client.request(Write.method, params), null)
  })

  it('offers the same as refactorings, to an editor that asks for them', async () => {
    const client = await Client.start()
    const { uri, position, text } = await opened(client, `${HEAD}1. *Notes* it;\n\n2. │*Ends*.\n`)
    const ask = (only?: string[]) =>
      client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: position, end: position },
        context: { diagnostics: [], ...(only && { only }) },
      })
    assert.deepEqual(
      (await ask(['refactor'])).map(({ title }) => title),
      [
        'Move this paragraph up',
        'Make it a sub-paragraph of the one before',
        'Join it with the paragraph above',
        'Insert a footnote here',
      ],
    )
    const [up] = await ask(['refactor.move'])
    const [change] = up?.edit?.documentChanges ?? []
    const edits = change && 'edits' in change ? (change.edits as TextEdit[]) : []
    assert.equal(client.applied(uri, edits), `${HEAD}1. *Ends*;\n\n2. *Notes* it.\n`)
    assert.ok(
      (await ask()).every(({ kind }) => !kind?.startsWith('refactor')),
      text,
    )
  })

  it('tells what a selection grows to', async () => {
    const client = await Client.start()
    const { uri, position, text } = await opened(client, `${HEAD}1. *Asks* all:\n\n(a) To g│o;\n`)
    const [range] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [position],
    })
    const grown: string[] = []
    for (let one = range; one; one = one.parent) {
      const { start, end } = one.range
      const at = (p: Position) =>
        text.split('\n').slice(0, p.line).join('\n').length + (p.line > 0 ? 1 : 0) + p.character
      grown.push(text.slice(at(start), at(end)))
    }
    assert.deepEqual(grown.slice(0, 4), ['go', 'To go', 'To go;', '(a) To go;'])
    assert.equal(grown.at(-1), text)
  })
})
