import { commands, type Disposable } from 'vscode'
import type { ChangeKind } from '../comparison/items.ts'
import type { ComparisonView } from '../comparison/view.ts'

/** Asks which kinds of changes the view shows; or shows those given. */
export const filterChanges = (view: ComparisonView): Disposable =>
  commands.registerCommand('resolute.filterChanges', (kinds?: unknown) =>
    // From its button it is given the view that the button is on.
    view.filter(Array.isArray(kinds) ? (kinds as ChangeKind[]) : undefined),
  )
