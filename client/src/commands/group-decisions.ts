import { commands, type Disposable } from 'vscode'
import type { DecisionsView } from '../decisions/view.ts'

/** Asks what the view of decisions is grouped by. */
export const groupDecisions = (view: DecisionsView): Disposable =>
  commands.registerCommand('resolute.groupDecisions', () => view.group())
