import { codeActions } from './codeActions.ts'
import { configuration } from './configuration.ts'
import { definition } from './definition.ts'
import { diagnostics } from './diagnostics.ts'
import type { Feature } from './feature.ts'
import { folding } from './folding.ts'
import { hover } from './hover.ts'
import { outline } from './outline.ts'
import { ownStyles } from './ownStyles.ts'
import { status } from './status.ts'
import { styles } from './styles.ts'
import { underline } from './underline.ts'
import { workspace } from './workspace.ts'

/** Everything the server does, in the order in which it hears of a change. */
export const FEATURES: readonly Feature[] = [
  configuration,
  ownStyles,
  workspace,
  diagnostics,
  status,
  hover,
  outline,
  definition,
  codeActions,
  folding,
  styles,
  underline,
]
