import { extensions, Uri, workspace } from 'vscode'
import type { Started } from '../../../client/src/extension.ts'
import { there } from './check.ts'
import { expectCodes, open, until } from './editor.ts'
import { PLANTED } from './fixture.ts'

/** How the server starts where Node runs it. */
export function starting(): void {
  it('keeps the compiled form of the server for the next start', async () => {
    const { document } = await open('planted.resolution')
    await expectCodes(document, PLANTED)
    const started = there(extensions.getExtension<Started>('resolute.resolute'), 'the extension').exports
    const folder = Uri.file(there(started.compiled, 'its folder'))
    await started.client.stop()
    const kept = async () => (await workspace.fs.readDirectory(folder)).some(([name]) => name === 'core.js.compiled')
    await until('the compiled form', () => kept().catch(() => false))
    await started.client.start()
    await expectCodes(document, PLANTED)
  })
}
