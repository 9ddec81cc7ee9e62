import type { Connection } from 'vscode-languageserver'
import type { Progress } from '../workspace/progress.ts'

/** Shows the person how far long work has come; they may end it. Rejects where the client refuses. */
export async function showProgress(connection: Connection, title: string, mayEnd = true): Promise<Progress> {
  const shown = await connection.window.createWorkDoneProgress()
  shown.begin(title, 0, '', mayEnd)
  return {
    report: (done, of) => shown.report(Math.round((100 * done) / of), `${done} of ${of}`),
    get isCancelled() {
      return shown.token.isCancellationRequested
    },
    done: () => shown.done(),
  }
}
