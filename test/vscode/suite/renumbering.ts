import { commands, type Location, type Position, type WorkspaceEdit, workspace } from 'vscode'
import { equal, includes, there } from './check.ts'
import { codesOf as codes, expectCodes, openText, rangeOf, until } from './editor.ts'

const DRAFT = `The General Assembly,

1. <u>Notes</u> the report of the Secretary-General on the lights of ports;

2. <u>Requests</u> a further report, at the next session;

3. <u>Urges</u> all Governments to keep their lights in working order;

4. <u>Decides</u> to consider what paragraphs 2 and 3 above and paragraph 1 above say.
`

/** Putting in, taking out and moving paragraphs: no reference is left behind. */
export function renumbering(): void {
  it('last year’s text becomes this year’s: two paragraphs in, one out, all references right, and one step to undo', async () => {
    const editor = await openText(DRAFT)
    const { document } = editor
    await expectCodes(document, [])
    const at = (part: string): Position => rangeOf(document, part).start
    await editor.edit((builder) => {
      builder.insert(at('2. <u>'), '<u>Welcomes</u> the new lights of the islands;\n\n')
      builder.insert(at('3. <u>'), '3. <u>Encourages</u> donors to give for lights and buoys;\n\n')
      builder.delete(
        rangeOf(document, '1. <u>Notes</u> the report of the Secretary-General on the lights of ports;\n\n'),
      )
    })
    const before = document.getText()
    await until('the reference to what was taken out', () => codes(document).includes('reference-stale'))
    equal(await commands.executeCommand('resolute.renumber'), 4, 'the number of places changed')
    const text = document.getText()
    includes(text, '1. <u>Welcomes</u>')
    includes(text, '4. <u>Urges</u>')
    includes(text, 'what paragraphs 2 and 4 above and paragraph 1 above say')
    await commands.executeCommand('undo')
    equal(document.getText(), before, 'the text after undo')
  })

  it('Shift+F12 on a number finds what refers to it, and F2 gives it another', async () => {
    const { document } = await openText(DRAFT)
    await expectCodes(document, [])
    const number = rangeOf(document, '3. <u>').start
    const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, number)
    equal(
      found.map(({ range }) => document.getText(range)),
      ['paragraphs 2 and 3'],
      'the references',
    )
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      number,
      '1',
    )
    await workspace.applyEdit(there(edit, 'the edit'))
    includes(document.getText(), '1. <u>Urges</u>')
    includes(document.getText(), 'what paragraphs 3 and 1 above and paragraph 2 above say')
  })
}
