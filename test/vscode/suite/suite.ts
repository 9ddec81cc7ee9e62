import { extensions, workspace } from 'vscode'

/** All tests that run inside an extension host. */
export function defineSuite(host: 'node' | 'web'): void {
  describe(`in the ${host} extension host`, () => {
    it('the extension is there', () => {
      if (!extensions.getExtension('resolute.resolute')) throw new Error('not installed')
    })
    it('the language is known', async () => {
      const folder = workspace.workspaceFolders?.[0]
      if (!folder) throw new Error('no folder')
    })
  })
}
