import { commands, type Disposable } from 'vscode'
import type { FindingsView } from '../findings/view.ts'

/** Asks what the view of findings is to be grouped by. */
export const groupFindings = (view: FindingsView): Disposable =>
  commands.registerCommand('resolute.groupFindings', () => view.group())
