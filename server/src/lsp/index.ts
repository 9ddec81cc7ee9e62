import { callHierarchy } from './callHierarchy.ts'
import { catalogues } from './catalogues.ts'
import { citations } from './citations.ts'
import { citedBy } from './citedBy.ts'
import { codeActions } from './codeActions.ts'
import { completion } from './completion.ts'
import { configuration } from './configuration.ts'
import { definition } from './definition.ts'
import { diagnostics } from './diagnostics.ts'
import type { Feature } from './feature.ts'
import { folding } from './folding.ts'
import { highlights } from './highlights.ts'
import { hover } from './hover.ts'
import { links } from './links.ts'
import { outline } from './outline.ts'
import { ownStyles } from './ownStyles.ts'
import { references } from './references.ts'
import { status } from './status.ts'
import { styles } from './styles.ts'
import { titleHints } from './titleHints.ts'
import { underline } from './underline.ts'
import { workspace } from './workspace.ts'
import { workspaceSymbols } from './workspaceSymbols.ts'

/** Everything the server does, in the order in which it hears of a change. */
export const FEATURES: readonly Feature[] = [
  configuration,
  ownStyles,
  workspace,
  catalogues,
  diagnostics,
  status,
  hover,
  outline,
  definition,
  references,
  highlights,
  links,
  completion,
  titleHints,
  citedBy,
  callHierarchy,
  workspaceSymbols,
  citations,
  codeActions,
  folding,
  styles,
  underline,
]
