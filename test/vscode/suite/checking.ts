import { commands, DiagnosticSeverity, languages, window } from 'vscode'
import { equal, includes, there } from './check.ts'
import { diagnostics, expectCodes, findings, open } from './editor.ts'
import { PLANTED } from './fixture.ts'

/** Squiggles: what the four checks say of the planted mistakes, and that they say nothing of a clean draft. */
export function checking(): void {
  it('finds every planted mistake and no other', async () => {
    const { document } = await open('planted.resolution')
    await expectCodes(document, PLANTED)
    equal(
      diagnostics(document).map(({ severity }) => DiagnosticSeverity[severity]),
      ['Error', 'Warning', 'Warning', 'Error', 'Error'],
      `levels of ${findings(document).join(', ')}`,
    )
  })

  it('says what is wrong, why, and what to do', async () => {
    const { document } = await open('planted.resolution')
    const { message } = there(
      diagnostics(document).find(({ range }) => document.getText(range).includes('1978')),
      'the finding on the date',
    )
    includes(message, '19 December 1978')
  })

  it('finds nothing in clean drafts', async () => {
    for (const name of ['bridges.resolution', 'ferries.resolution']) {
      const { document } = await open(name)
      equal(await commands.executeCommand('resolute.lint'), 0, `findings in ${name}`)
      equal(findings(document), [], `squiggles in ${name}`)
    }
  })

  it('checks while one types', async () => {
    const editor = await open('bridges.resolution')
    await editor.edit((edit) => edit.replace(editor.document.lineAt(14).range, '7. <u>Welcomes</u> the bridges;'))
    await expectCodes(editor.document, ['paragraph-number'])
    await commands.executeCommand('undo')
    await expectCodes(editor.document, [])
  })

  it('treats a text file as a resolution when asked', async () => {
    const { document } = await open('notes.txt')
    equal(document.languageId, 'plaintext', 'the language before')
    await commands.executeCommand('resolute.treatAsResolution')
    const draft = there(window.activeTextEditor, 'the editor').document
    equal(draft.languageId, 'resolution', 'the language after')
    await expectCodes(draft, ['paragraph-number'])
    await languages.setTextDocumentLanguage(draft, 'plaintext')
  })
}
