import { diagnosticsOf } from './convert.ts'
import type { DiagnosticsChannel } from './diagnostics-channel.ts'
import { background } from './guard.ts'
import type { Session } from './session.ts'

/** How long a draft rests before it is judged, in milliseconds: while a person types, nothing is sent. */
const REST = 150

/**
 * Findings for a client that does not fetch them: they are sent once the draft has rested, and taken back when it is
 * closed. Of a long draft that has just been opened those at the beginning are sent before the rest is read.
 */
export function pushDiagnostics(session: Session): DiagnosticsChannel {
  const { connection, checks, drafts, firstFindings, log } = session
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const sent = new Map<string, string>()

  const send = async (uri: string) => {
    const first = await firstFindings.of(uri, () => checks.beginning(uri))
    if (first) {
      await connection.sendDiagnostics({ uri, version: first.version, diagnostics: diagnosticsOf(first) })
      await firstFindings.told(uri)
    }
    const check = await checks.shown(uri)
    if (!check || sent.get(uri) === check.id) return
    sent.set(uri, check.id)
    await connection.sendDiagnostics({ uri, version: check.version, diagnostics: diagnosticsOf(check) })
  }
  const after = (uri: string, rest: number) => {
    clearTimeout(waiting.get(uri))
    waiting.set(
      uri,
      setTimeout(() => background(log, 'Diagnostics', () => send(uri)), rest),
    )
  }
  return {
    changed: (uri) => after(uri, sent.has(uri) ? REST : 0),
    forceRefresh: (uri) => after(uri, 0),
    refresh: () => {
      for (const uri of drafts.keys()) after(uri, 0)
    },
    closed: (uri) => {
      clearTimeout(waiting.get(uri))
      waiting.delete(uri)
      sent.delete(uri)
      background(log, 'Diagnostics', () => connection.sendDiagnostics({ uri, diagnostics: [] }))
    },
  }
}
