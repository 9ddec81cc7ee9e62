import { commands, TabInputCustom, TabInputTextDiff, window, workspace } from 'vscode'
import { equal, includes, there } from './check.ts'
import { file, fixesAt, openText, until } from './editor.ts'

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
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  })

  it('compares a draft with a Word document, and shows its words beside those of the draft', async () => {
    await commands.executeCommand('resolute.openWord', file('lights.docx'))
    const taken = there(window.activeTextEditor, 'the editor')
      .document.getText()
      .replace(/\{\+\+(.*?)\+\+\}|\{--.*?--\}|\{~~.*?~>(.*?)~~\}/g, '$1$2')
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    const front = `---\nbased-on: ${file('lights.docx')}\n---\n\n`
    await openText(front + taken.replace('Small', 'Large').replace('small harbours', 'large harbours'))
    await commands.executeCommand('resolute.compare')
    equal(await commands.executeCommand('resolute.filterChanges', []), ['changed'], 'the kinds of changes')
    await commands.executeCommand('resolute.compareSideBySide')
    const input = await until('both texts', () => {
      const shown = window.tabGroups.activeTabGroup.activeTab?.input
      return shown instanceof TabInputTextDiff && shown
    })
    equal(input.original.path.endsWith('lights.docx.resolution'), true, 'the earlier text')
    const earlier = await workspace.openTextDocument(input.original)
    includes(earlier.getText(), '81/12. Lights of small harbours')
    equal(/\{(?:\+\+|--|~~)/.test(earlier.getText()), false, 'whether changes of it are left')
    await commands.executeCommand('workbench.action.closeActiveEditor')
  })

  it('makes a draft that follows a Word document', async () => {
    await commands.executeCommand('resolute.newFromEarlier', file('lights.docx'))
    const text = there(window.activeTextEditor, 'the editor').document.getText()
    includes(text, 'session: 82')
    includes(text, 'its resolution 81/12, entitled')
    includes(text, 'of small harbours')
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  })

  it('takes the changes of a Word document one by one', async () => {
    await commands.executeCommand('resolute.openWord', file('lights.docx'))
    const { document } = there(window.activeTextEditor, 'the editor')
    const fixes = await until('the quick fix', async () => {
      const all = await fixesAt(document, 'report~>')
      return all.some(({ title }) => title === 'Take this change') && all
    })
    const fix = fixes.find(({ title }) => title === 'Take this change')
    await workspace.applyEdit(there(fix?.edit, 'its edit'))
    includes(document.getText(), 'of the reports of')
    includes(document.getText(), '{++<u>Noting</u>')
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  })

  it('offers that where a Word document is opened in the editor', async () => {
    await commands.executeCommand('vscode.open', file('lights.docx'))
    const input = await until('the tab', () => window.tabGroups.activeTabGroup.activeTab?.input)
    equal(input instanceof TabInputCustom && input.viewType, 'resolute.word', 'what the tab shows')
    await commands.executeCommand('workbench.action.closeActiveEditor')
  })
}
