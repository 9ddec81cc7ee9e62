import { commands, TabInputCustom, window } from 'vscode'
import { equal, includes, there } from './check.ts'
import { file, until } from './editor.ts'

/** Word documents. `lights.docx` is a draft that was exported, with changes and a comment. */
export function word(): void {
  it('opens a Word document as a draft, with its changes as marks', async () => {
    await commands.executeCommand('resolute.openWord', file('lights.docx'))
    const { document } = there(window.activeTextEditor, 'the editor')
    equal(document.languageId, 'resolution', 'its language')
    const text = document.getText()
    includes(text, '81/12. Lights of small harbours\n\nThe General Assembly,\n\n<u>Recalling</u>')
    includes(text, '{++<u>Noting</u>')
    includes(text, 'of the {~~report~>reports~~} of')
    includes(text, '<!-- Harbour office: which of the two? -->')
    includes(text, '[^1]: See A/81/12.')
  })

  it('offers that where a Word document is opened in the editor', async () => {
    await commands.executeCommand('vscode.open', file('lights.docx'))
    const input = await until('the tab', () => window.tabGroups.activeTabGroup.activeTab?.input)
    equal(input instanceof TabInputCustom && input.viewType, 'resolute.word', 'what the tab shows')
    await commands.executeCommand('workbench.action.closeActiveEditor')
  })
}
