import { commands, type Disposable } from 'vscode'
import type { CitationsView } from '../citations/view.ts'

/** Asks which citations the view shows, by their status. */
export const filterCitations = (view: CitationsView): Disposable =>
  commands.registerCommand('resolute.filterCitations', () => view.filter())
