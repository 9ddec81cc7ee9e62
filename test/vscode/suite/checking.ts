import { commands, DiagnosticSeverity, languages, window } from 'vscode'
import { equal, includes, there } from './check.ts'
import { codesOf, diagnostics, expectCodes, findings, open, openText, until } from './editor.ts'
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

  it('shows the findings with which a long draft begins, and then all', async () => {
    const many = 1_000
    const words = ' of the ports'.repeat(120)
    const resolutions = Array.from(
      { length: many },
      (_, i) =>
        `95/${i + 1}. Ports\n\nThe General Assembly,\n\n*Recalling* the report${words},\n\n1. *Requests* the the report.\n`,
    )
    const shown: number[] = []
    const watching = languages.onDidChangeDiagnostics(() => {
      const { activeTextEditor: editor } = window
      if (editor) shown.push(codesOf(editor.document).filter((code) => code === 'typography').length)
    })
    await openText(resolutions.join('\n'))
    await until(
      'all findings',
      () => shown.at(-1) === many,
      () => shown,
    )
    watching.dispose()
    const first = there(
      shown.find((count) => count > 0),
      'the first findings',
    )
    equal(first > 20 && first < many / 3, true, `findings of the beginning first: ${shown.join(', ')}`)
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
