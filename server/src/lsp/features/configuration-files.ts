import { Trusted } from '../../protocol/start.ts'
import { uriKey } from '../../workspace/files.ts'
import type { Feature } from '../feature.ts'
import { background } from '../guard.ts'
import { DiagnosticSeverity } from '../language-server.ts'
import { watchFiles } from '../watch-files.ts'

/** Names of files that hold a configuration, or that one may go on from. */
const NAMES = /\/resolute[^/]*\.(?:ya?ml|json)$/i

/** Follows the configurations of the workspace, and shows in each file what is wrong in it. */
export const configurationFiles: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { configs, connection, settings, log, say } = session
    const said = new Set<string>()
    let shown: readonly string[] = []
    const tell = async () => {
      const { complaints } = configs
      for (const { file, line, message } of complaints) {
        const words = `${file}:${line + 1}: ${say(message)}`
        if (!said.has(words)) log(words)
        said.add(words)
      }
      const wrong = complaints.filter(({ isNote }) => !isNote)
      const files = [...new Set(wrong.map(({ file }) => file))]
      for (const uri of new Set([...shown, ...files])) {
        const diagnostics = wrong
          .filter(({ file }) => file === uri)
          .map(({ line, message }) => ({
            range: { start: { line, character: 0 }, end: { line, character: Number.MAX_SAFE_INTEGER } },
            severity: DiagnosticSeverity.Warning,
            source: 'Resolute',
            message: say(message),
          }))
        await connection.sendDiagnostics({ uri, diagnostics })
      }
      shown = files
    }
    const readAgain = async () => {
      configs.forget()
      settings.reset()
      await configs.of(null)
      configs.changed.fire()
      session.invalidate()
      // Files whose language is another now are read anew.
      await session.index.build(await session.foldersNow())
    }
    const inBackground = (work: () => Promise<void>) => background(log, 'Configuration', work)
    configs.changed.on(() => inBackground(tell))
    session.filesChanged.on((uri) => {
      if (NAMES.test(uri) || configs.files.some((file) => uriKey(file) === uriKey(uri))) inBackground(readAgain)
    })
    connection.onNotification(Trusted.method, () => {
      configs.trust()
      inBackground(readAgain)
    })
    session.initialized.on(() => {
      inBackground(async () => void (await configs.of(null)))
      watchFiles(session, ['**/resolute*.{yaml,yml,json}'], 'Configuration')
    })
  },
}
