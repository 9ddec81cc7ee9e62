import { commands } from 'vscode'
import { equal } from './check.ts'
import { file, open, openText } from './editor.ts'

/** The view of what changed since an earlier text. */
export function comparing(): void {
  after(() => commands.executeCommand('resolute.filterChanges', []))

  it('lists changes by kind, and those kinds alone that are chosen, for the next comparison as well', async () => {
    const { document: earlier } = await open('bridges.resolution')
    const based = earlier.getText().replace('---\n', `---\nbased-on: ${file('bridges.resolution')}\n`)
    await openText(
      based
        .replace('\n2. ', '\n2. <u>Notes</u> the ferrymen;\n\n3. ')
        .replace('33/134', '34/135')
        .replace(' mend ', ' tend '),
    )
    const filter = (kinds: readonly string[]) => commands.executeCommand('resolute.filterChanges', kinds)
    await commands.executeCommand('resolute.compare')
    equal(await filter([]), ['new', 'changed', 'updated'], 'all kinds')
    equal(await filter(['new', 'moved']), ['new'], 'of new and moved')
    await commands.executeCommand('resolute.compare')
    equal(await filter(['updated', 'nothing']), ['updated'], 'what was only updated')
  })
}
