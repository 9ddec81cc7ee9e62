import { type CompletionList, commands, Selection, type TextEditor, window } from 'vscode'
import { equal, includes } from './check.ts'
import { codesOf, open, openText, until } from './editor.ts'

/** What a person is offered where they type, by its labels. */
async function offered(editor: TextEditor): Promise<readonly string[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
  )
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label))
}

/** The draft that a command has opened. */
const opened = (before: TextEditor | undefined): Promise<TextEditor> =>
  until('the new draft', () => {
    const editor = window.activeTextEditor
    return editor !== before && editor?.document.isUntitled ? editor : undefined
  })

const toEnd = (editor: TextEditor): void => {
  const end = editor.document.positionAt(editor.document.getText().length)
  editor.selection = new Selection(end, end)
}

/** New drafts, completion of what is typed, and a switch of house. */
export function drafting(): void {
  it('makes a new draft of a house in a language, with nothing wrong but its gaps', async () => {
    const before = window.activeTextEditor
    await commands.executeCommand('resolute.newResolution', { style: 'un-ga', language: 'fr', title: 'Les phares' })
    const { document, selection } = await opened(before)
    equal(document.languageId, 'resolution', 'its language')
    equal(document.getText(selection), '[numéro]', 'what is selected')
    includes(document.getText(), '# Les phares\n\nL’Assemblée générale,\n')
    await until('its gaps', () => codesOf(document).length > 0)
    equal(new Set(codesOf(document)).size, 1, 'kinds of findings')
    equal(codesOf(document)[0], 'placeholder', 'what is found')
  })

  it('makes this year’s draft from last year’s, and lists what is to be decided', async () => {
    const earlier = await openText(
      '80/912. Lamps\n\nThe General Assembly,\n\n<u>Noting</u> the lamps of 2025,\n\n1. <u>Welcomes</u> them;\n\n2. <u>Decides</u> to go on at its eighty-first session.\n',
    )
    await commands.executeCommand('resolute.newFromEarlier', { uri: earlier.document.uri })
    const { document } = await opened(earlier)
    includes(document.getText(), 'based-on: A/RES/80/912')
    includes(document.getText(), '<u>Recalling</u> its resolution 80/912, entitled “Lamps”,')
    includes(document.getText(), 'its [eighty-first?] session')
  })

  it('completes openings, within the marks that are typed', async () => {
    const editor = await openText('The General Assembly,\n\n<u>Re')
    toEnd(editor)
    const rows = await until('the openings', async () => {
      const labels = await offered(editor)
      return labels.length > 0 && labels
    })
    equal(rows[0], 'Recalling', 'the first')
    equal(new Set(rows).size, rows.length, 'each row once')
  })

  it('switches the house in one step', async () => {
    const editor = await openText(
      'The General Assembly,\n\n*Noting* the lamps,\n\n1. *Requests* States:\n\n(a) To keep them;\n\n(b) To count them;\n\n2. *Decides* so.\n',
    )
    const before = editor.document.getText()
    await commands.executeCommand('resolute.switchStyle', 'eclac', 'switch')
    await until('the other house', () => editor.document.getText().includes('style: eclac'))
    includes(editor.document.getText(), '\na) To keep them;')
    includes(editor.document.getText(), '<u>Requests</u> States:')
    await commands.executeCommand('undo')
    equal(editor.document.getText(), before, 'one step takes all of it back')
  })

  it('leaves the draft where there is no such house', async () => {
    const { document } = await open('bridges.resolution')
    const text = document.getText()
    await commands.executeCommand('resolute.switchStyle', 'no-such-house', 'switch')
    equal(document.getText(), text, 'the text')
  })
}
