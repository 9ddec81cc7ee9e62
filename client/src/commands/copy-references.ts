import { commands, type Disposable } from 'vscode'
import type { CitationsView } from '../citations/view.ts'

/** Copies what the draft cites as a list of references. */
export const copyReferences = (view: CitationsView): Disposable =>
  commands.registerCommand('resolute.copyReferences', () => view.copy())
