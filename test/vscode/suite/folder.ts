import {
  commands,
  type Diagnostic,
  extensions,
  languages,
  Position,
  Selection,
  type SymbolInformation,
  type TextDocument,
} from 'vscode'
import type { FolderFinding } from '../../../server/src/protocol/findings.ts'
import { equal, includes, there } from './check.ts'
import { codeOf, expectCodes, file, open, openText, set, until } from './editor.ts'
import { PLANTED } from './fixture.ts'

const CODES = [...PLANTED].sort()

/** What the editor shows of a file of the fixture, open or not. */
const shown = (name: string): Diagnostic[] =>
  languages.getDiagnostics(file(name)).filter(({ source }) => source === 'resolute')
const codesShown = (name: string): string[] => shown(name).map(codeOf).sort()

const closeAll = () => commands.executeCommand('workbench.action.closeAllEditors')
const expectShown = (name: string, codes: readonly string[]) =>
  until(
    `${codes.length} findings in ${name}`,
    () => codesShown(name).join() === codes.join(),
    () => codesShown(name),
  )

/** Whole folders, and the notes of reviewers. */
export function folder(): void {
  before(closeAll)

  it('checks all drafts of the folder, though none is open', async () => {
    const checked = await commands.executeCommand<{ drafts: number; counts: { error: number } }>('resolute.checkFolder')
    equal(checked.drafts, 4, 'drafts')
    equal(checked.counts.error, 3, 'errors')
    await expectShown('planted.resolution', CODES)
  })

  it('shows the findings of a draft once when it is opened, and again when it is closed', async () => {
    const { document } = await open('planted.resolution')
    await expectCodes(document, PLANTED)
    equal(codesShown('planted.resolution'), CODES, 'all that is shown')
    await closeAll()
    await expectShown('planted.resolution', CODES)
  })

  it('lists them in a view, each leading to its place', async () => {
    // The view is there only while folders have been checked.
    await until('the view', async () => (await commands.getCommands(true)).includes('resolute.findings.focus'))
    await commands.executeCommand('resolute.findings.focus')
    const { client } = await there(extensions.getExtension('resolute.resolute'), 'the extension').activate()
    const found: FolderFinding[] = await client.sendRequest('resolute/folderFindings')
    const inPlanted = found.filter(({ uri }) => uri.endsWith('/planted.resolution'))
    equal(inPlanted.map(({ rule }) => rule).sort(), CODES, 'what the view shows of it')
  })

  it('forgets them when that is asked for', async () => {
    await commands.executeCommand('resolute.clearFolders')
    await expectShown('planted.resolution', [])
  })

  it('checks the workspace at all times where that is set', async () => {
    await set('checkWorkspace', true)
    try {
      await expectShown('planted.resolution', CODES)
    } finally {
      await set('checkWorkspace', undefined)
    }
    await expectShown('planted.resolution', [])
  })

  it('puts a note at the cursor, which is no part of the text', async () => {
    const editor = await openText('The General Assembly,\n\n<u>Welcomes</u> the opening of village libraries.\n')
    editor.selection = new Selection(new Position(2, 14), new Position(2, 14))
    await commands.executeCommand('resolute.addNote')
    await commands.executeCommand('type', { text: 'which ones?' })
    equal(
      lineOf(editor.document, 2),
      '<u>Welcomes</u> the<!-- note: which ones? --> opening of village libraries.',
      'the paragraph',
    )
  })

  it('finds a resolution that is known by its number, with its page', async () => {
    const found = await until('the resolution', async () => {
      const symbols = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        '33/134',
      )
      return symbols.find(({ name }) => name.startsWith('A/RES/33/134 '))
    })
    equal(found.location.uri.toString(true), 'https://docs.un.org/en/A/RES/33/134', 'its page')
    includes(found.name, 'Technical Cooperation')
  })
}

const lineOf = (document: TextDocument, line: number): string => document.lineAt(line).text
