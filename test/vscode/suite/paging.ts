import { commands, Uri, workspace } from 'vscode'
import { equal, includes, there } from './check.ts'
import { file, open } from './editor.ts'

/** The draft as a page for a browser. */
export function paging(): void {
  it('writes a draft as a page that needs nothing else', async () => {
    const { document } = await open('bridges.resolution')
    const target = file('bridges.html')
    try {
      const written = await commands.executeCommand('resolute.savePage', document.uri, target)
      equal(String(there(written instanceof Uri ? written : undefined, 'its address')), String(target), 'where')
      const page = new TextDecoder().decode(await workspace.fs.readFile(target))
      includes(page, '<title>Bridges over small rivers</title>')
      includes(page, '<span class="label">(a) </span>To count their bridges;')
    } finally {
      await workspace.fs.delete(target)
    }
  })
}
