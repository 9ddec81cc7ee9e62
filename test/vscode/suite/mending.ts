import { type CodeAction, commands, Range, type TextEditor, workspace } from 'vscode'
import { equal, includes, there } from './check.ts'
import { expectCodes, findings, fixesAt, open, openText, select, until } from './editor.ts'

const PASTED = 'The General Assembly,\nRecalling its resolution 33/134,\n**1.** Invites all;\n2.\tDecides to go on.\n'
const TIDY =
  'The General Assembly,\n\n*Recalling* its resolution 33/134,\n\n1. *Invites* all;\n\n2. *Decides* to go on.\n'

/** Quick fixes, fix-all, the underline and Format Document. Each begins with a text of its own. */
export function mending(): void {
  let planted: TextEditor

  beforeEach(async () => {
    const { document } = await open('planted.resolution')
    planted = await openText(document.getText())
    await until(
      'the findings',
      () => findings(planted.document).length === 5,
      () => findings(planted.document),
    )
  })

  for (const [mistake, part, mended] of [
    ['a verb without its underline', 'Requests', '<u>Requests</u> the Secretary-General:'],
    ['a label in another house’s form', 'b) To send', '(b) To send a lamp'],
    ['a wrong number', '4. <u>', '3. <u>Decides</u>'],
    ['a wrong date', '33/134 of 12 December 1978', '33/134 of 19 December 1978'],
  ] as const) {
    it(`mends ${mistake}`, async () => {
      const { document } = planted
      const [first] = await fixesAt(document, part)
      await workspace.applyEdit(there(there(first, 'a quick fix').edit, 'its edit'))
      includes(document.getText(), mended)
      await until(
        'four findings',
        () => findings(document).length === 4,
        () => findings(document),
      )
    })
  }

  it('mends all that is safe in one go, and leaves the rest', async () => {
    const { document } = planted
    await commands.executeCommand('resolute.fixAll')
    await expectCodes(document, ['citation-date', 'citation-target', 'paragraph-number'])
    includes(document.getText(), '2. <u>Requests</u> the Secretary-General:')
    includes(document.getText(), '\n(b) To send a lamp to each of them;')
  })

  it('offers the same as a source action, for saving', async () => {
    const { document } = planted
    const whole = document.validateRange(new Range(0, 0, document.lineCount, 0))
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      whole,
      'source.fixAll',
    )
    equal(
      actions.map(({ kind }) => kind?.value),
      ['source.fixAll.resolute'],
      'source actions',
    )
  })

  it('puts an underline and takes it away', async () => {
    const { document } = planted
    const before = document.getText()
    select(planted, 'village')
    await commands.executeCommand('resolute.toggleUnderline')
    includes(document.getText(), 'Lamps for <u>village</u> schools')
    select(planted, 'village')
    await commands.executeCommand('resolute.toggleUnderline')
    equal(document.getText(), before, 'the text')
  })

  it('tidies a draft with Format Document, and takes that back in one step', async () => {
    const { document } = await openText(PASTED)
    await commands.executeCommand('editor.action.formatDocument')
    equal(document.getText(), TIDY, 'the text')
    await commands.executeCommand('undo')
    equal(document.getText(), PASTED, 'the text, after that was taken back')
  })

  it('tidies what is selected with Format Selection', async () => {
    const editor = await openText(PASTED)
    select(editor, 'Invites')
    await commands.executeCommand('editor.action.formatSelection')
    equal(editor.document.getText(), PASTED.replace('**1.** Invites', '1. *Invites*'), 'the text')
  })
}
