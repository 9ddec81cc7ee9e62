import { ConfigurationTarget, commands, window, workspace } from 'vscode'
import { equal, includes, there } from './check.ts'
import { file, open, pause, until } from './editor.ts'

const BASE = 'bridges.resolution'
const NAME = 'bridges-again.resolution'
const [WORD, READ] = ['bridges-again.docx', 'bridges-again (2).resolution']

const exists = (name: string): Thenable<boolean> =>
  workspace.fs.stat(file(name)).then(
    () => true,
    () => false,
  )

/** Word documents that are written, by the dialogs of the command; what they offer first is taken. */
export function exporting(): void {
  const dialogs = (isSimple: boolean | undefined) =>
    workspace.getConfiguration('files').update('simpleDialog.enable', isSimple, ConfigurationTarget.Global)
  before(() => dialogs(true))
  after(() => dialogs(undefined))

  afterEach(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    for (const name of [NAME, WORD]) if (await exists(name)) await workspace.fs.delete(file(name))
  })

  /** Exports the draft of the base with another number and a word more; gives the Word document as a draft. */
  async function exported(basedOn: string): Promise<string> {
    const { document } = await open(BASE)
    const front = `---\nbased-on: ${basedOn}\nauthor: Chile\n`
    const now = document
      .getText()
      .replace('---\n', front)
      .replace('81/392.', '81/400.')
      .replace('have fallen;', 'have fallen down;')
    await workspace.fs.writeFile(file(NAME), new TextEncoder().encode(now))
    await open(NAME)
    const done = commands.executeCommand('resolute.exportWord')
    await until('the Word document', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      await pause(300)
      return exists(WORD)
    })
    await done
    await commands.executeCommand('resolute.openWord', file(WORD))
    const draft = there(window.activeTextEditor, 'the draft of it').document
    equal(draft.uri.path.split('/').at(-1), READ, 'its name, where another draft has that of the document')
    return draft.getText()
  }

  it('writes what changed since a draft, by whom the front matter names', async () => {
    const text = await exported(BASE)
    includes(text, '(b) To mend those that have fallen{++ down++};')
    equal(text.match(/\{(?:\+\+|--|~~)/g)?.length, 2, 'the number of changes')
    const bytes = await workspace.fs.readFile(file(WORD))
    equal(bytes.length > 1000, true, 'whether it is a file')
  })

  it('writes what changed since a resolution that is named by its symbol', async () => {
    includes(await exported('A/RES/81/392'), '(b) To mend those that have fallen{++ down++};')
  })
}
