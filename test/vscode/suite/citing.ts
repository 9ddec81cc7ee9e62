import {
  type CallHierarchyItem,
  type CompletionList,
  commands,
  type Location,
  Selection,
  type Uri,
  window,
  workspace,
} from 'vscode'
import { equal, includes } from './check.ts'
import { codesOf, definitionsOf, hoverOver, open, outlineOf, rangeOf, set, until } from './editor.ts'

/** Catalogues, and the web of citations. */
export function citing(): void {
  before(() => set('catalogue.paths', ['books']))
  after(() => set('catalogue.paths', undefined))

  const places = (locations: readonly { readonly uri: Uri; readonly range: Location['range'] }[]): string[] =>
    locations.map(({ uri, range }) => `${uri.path.split('/').at(-1)}:${range.start.line + 1}`)

  it('shows on hover the paragraph that is cited, from the text of a catalogue', async () => {
    const { document } = await open('lighthouses.resolution')
    const text = await until('the hover', async () => {
      const said = await hoverOver(document, '80/777')
      return said.includes('those that are dark') && said
    })
    includes(text, 'Lamps for lighthouses')
    includes(text, '12 December 2025')
  })

  it('goes to it, and the text is read with its outline and without corrections', async () => {
    const { document } = await open('lighthouses.resolution')
    const found = await until('the definition', async () => {
      const targets = await definitionsOf(document, '80/777')
      return targets.length > 0 && targets
    })
    equal(found, ['A_RES_80_777.en.resolution:20'], 'where it leads')
    const [target] = await commands.executeCommand<{ targetUri: Uri }[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      rangeOf(document, '80/777').start.translate(0, 1),
    )
    if (!target) throw new Error('no target')
    const text = await workspace.openTextDocument(target.targetUri)
    await window.showTextDocument(text)
    equal(text.languageId, 'resolution', 'its language')
    const outline = await until('its outline', async () => {
      const symbols = await outlineOf(text)
      return symbols?.length > 0 && symbols
    })
    includes(outline[0]?.name ?? '', 'Lamps for lighthouses')
    equal(codesOf(text), [], 'what is wrong in it')
  })

  it('finds who cites a resolution, in drafts and catalogues', async () => {
    const { document } = await open('bridges.resolution')
    const at = rangeOf(document, '33/134').start.translate(0, 1)
    const found = await until('the references', async () => {
      const locations = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, at)
      return locations.length > 2 && places(locations).sort()
    })
    equal(
      found,
      ['A_RES_80_777.en.resolution:12', 'bridges.resolution:11', 'planted.resolution:11'],
      'who cites 33/134',
    )
  })

  it('follows citations as a hierarchy', async () => {
    const { document } = await open('bridges.resolution')
    const at = rangeOf(document, '942 (XLI)').start.translate(0, 1)
    const [item] = await commands.executeCommand<CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, at)
    equal(item?.name, 'ECLAC/RES/942(XLI)', 'the item')
    const calls = await commands.executeCommand<{ to: CallHierarchyItem }[]>('vscode.provideOutgoingCalls', item)
    equal(
      calls.map(({ to }) => to.name),
      ['A/RES/81/392'],
      'what it cites',
    )
  })

  it('completes a citation by words of its title', async () => {
    const editor = await open('lighthouses.resolution')
    const { document } = editor
    const end = document.lineAt(document.lineCount - 1).range.end
    await editor.edit((edit) => edit.insert(end, '\n\nRecalling its resolution lamps'))
    const at = document.lineAt(document.lineCount - 1).range.end
    editor.selection = new Selection(at, at)
    const found = await until('the completion', async () => {
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      )
      return list.items.find(({ label }) => (typeof label === 'string' ? label : label.label) === '80/777')
    })
    includes(String(found.detail), '12 December 2025')
    await commands.executeCommand('workbench.action.files.revert')
  })
}
