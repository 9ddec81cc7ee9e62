import * as vscode from 'vscode'
import { commands, type Diagnostic, type DocumentHighlight, TabInputText, Uri, window, workspace } from 'vscode'
import { equal, includes, there } from './check.ts'
import { codesOf, diagnostics, expectCodes, file, findings, open, openText, rangeOf, set, until } from './editor.ts'

const isText = (input: unknown): boolean => input instanceof TabInputText

const PLANTED = ['citation-date', 'operative-verb-emphasis', 'paragraph-number']

/** The first steps, and what stands beside a draft. */
export function begin(): void {
  const closeAll = () => commands.executeCommand('workbench.action.closeAllEditors')

  before(async () => {
    for (let tries = 0; window.activeTextEditor && tries < 20; tries++)
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await closeAll()
  })

  it('opens a sample with mistakes, which is saved nowhere', async () => {
    await commands.executeCommand('resolute.openSample')
    const { document } = there(window.activeTextEditor, 'the editor')
    equal([document.isUntitled, document.languageId], [true, 'resolution'], 'what it is')
    await until(
      'its mistakes',
      () => codesOf(document).join() === PLANTED.join(),
      () => findings(document),
    )
  })

  it('mends it from the page of the first steps, where no draft has the focus', async () => {
    await commands.executeCommand('resolute.begin')
    await until('the page', () => !window.activeTextEditor && !isText(window.tabGroups.activeTabGroup.activeTab?.input))
    equal(await commands.executeCommand('resolute.fixAll'), 1, 'what is mended')
    const { document } = there(window.activeTextEditor, 'the draft, shown again')
    await expectCodes(document, ['citation-date', 'paragraph-number'])
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  })

  it('says what to open where there is nothing to check, and does nothing', async () => {
    await closeAll()
    for (const command of [
      'lint',
      'fixAll',
      'renumber',
      'showPreview',
      'exportWord',
      'savePage',
      'copyReferences',
      'goToCited',
    ])
      equal((await commands.executeCommand(`resolute.${command}`)) ?? null, null, command)
    await commands.executeCommand('notifications.clearAll')
  })

  it('leads from a finding to the page of its rule', async () => {
    const { document } = await open('planted.resolution')
    const finding = await until('a finding', () => diagnostics(document)[0])
    const { code } = finding as Diagnostic
    if (typeof code !== 'object') throw new Error(`the code leads nowhere: ${code}`)
    equal(code.target.scheme, 'command', 'what it leads to')
    const [rule] = JSON.parse(decodeURIComponent(code.target.query))
    equal(rule, code.value, 'the rule')
    await commands.executeCommand(code.target.path, rule)
    await until('the page', () => window.tabGroups.activeTabGroup.activeTab?.label.includes(`${code.value}.md`))
    const page = await workspace.openTextDocument(Uri.from({ scheme: 'resolute-rule', path: `/${code.value}.md` }))
    includes(page.getText(), `# ${code.value}: `)
    await closeAll()
  })

  it('shows no equal words beside the one at the cursor', async () => {
    const { document } = await open('bridges.resolution')
    const at = rangeOf(document, 'bridges').start.translate(0, 1)
    const shown = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at,
    )
    equal(shown, [], 'what is shown')
  })

  describe('Markdown files', () => {
    const GAP = 'The General Assembly,\n\n*Noting* it,\n\n1. *Decides* to act;\n\n3. *Decides* to go on.\n'
    const write = (name: string, text: string) => workspace.fs.writeFile(file(name), new TextEncoder().encode(text))
    before(async () => {
      await write('gap.md', GAP)
      await write('page.md', '# A page\n\n1. Milk;\n\n3. Bread.\n')
    })
    after(async () => {
      await set('markdown', undefined)
      await closeAll()
      for (const name of ['gap.md', 'page.md']) await workspace.fs.delete(file(name))
    })

    it('are checked where that is set and they are resolutions, and left alone again', async () => {
      const { document: page } = await open('page.md')
      const { document } = await open('gap.md')
      equal(codesOf(document), [], 'what is found before')
      await set('markdown', true)
      await until(
        'what is found',
        () => codesOf(document).includes('paragraph-number'),
        () => findings(document),
      )
      equal([document.languageId, codesOf(page)], ['markdown', []], 'what they are, and what is found in the other')
      await set('markdown', undefined)
      await until('that it is left alone', () => codesOf(document).length === 0)
    })
  })

  it('offers assistants of the editor what the server answers, where the editor has any', async () => {
    const { lm } = vscode as unknown as {
      lm?: {
        tools?: readonly { name: string }[]
        invokeTool?(name: string, options: object): Promise<{ content: readonly { value: string }[] }>
      }
    }
    if (!lm?.tools || !lm.invokeTool) return
    const names = lm.tools.map(({ name }) => name).filter((name) => name.startsWith('resolute_'))
    equal(names.length, 7, `how many tools of ${lm.tools.length}`)
    await openText('The General Assembly,\n\n1. *Decides* to act;\n\n3. *Decides* to go on.\n')
    const { content } = await lm.invokeTool('resolute_check_draft', { input: {}, toolInvocationToken: undefined })
    const { notice, findings: found } = JSON.parse(content.map(({ value }) => value).join(''))
    includes(notice, 'no instruction')
    equal(
      found.some(({ rule }: { rule: string }) => rule === 'paragraph-number'),
      true,
      'the gap is found',
    )
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  })

  it('takes the draft of the one tab that has one, from a page that is none', async () => {
    await closeAll()
    await window.showTextDocument(file('bridges.resolution'), { preview: false })
    await commands.executeCommand('resolute.begin')
    await until('the page', () => !window.activeTextEditor && !isText(window.tabGroups.activeTabGroup.activeTab?.input))
    equal(typeof (await commands.executeCommand('resolute.lint')), 'number', 'what is found')
    equal(window.activeTextEditor?.document.uri.path.split('/').at(-1), 'bridges.resolution', 'what is shown')
  })
}
