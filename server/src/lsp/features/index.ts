import type { Feature } from '../feature.ts'
import { assistants } from './assistants.ts'
import { callHierarchy } from './call-hierarchy.ts'
import { catalogues } from './catalogues.ts'
import { citations } from './citations.ts'
import { citedBy } from './cited-by.ts'
import { codeActions } from './code-actions.ts'
import { comparison } from './comparison.ts'
import { completion } from './completion.ts'
import { configuration } from './configuration.ts'
import { configurationFiles } from './configuration-files.ts'
import { decisions } from './decisions.ts'
import { definition } from './definition.ts'
import { diagnostics } from './diagnostics.ts'
import { drafting } from './drafting.ts'
import { emphasis } from './emphasis.ts'
import { facts } from './facts.ts'
import { folderCheck } from './folder-check.ts'
import { folding } from './folding.ts'
import { formatting } from './formatting.ts'
import { highlights } from './highlights.ts'
import { hover } from './hover.ts'
import { links } from './links.ts'
import { loading } from './loading.ts'
import { notes } from './notes.ts'
import { outline } from './outline.ts'
import { preview } from './preview.ts'
import { references } from './references.ts'
import { rename } from './rename.ts'
import { renumber } from './renumber.ts'
import { rulePages } from './rule-pages.ts'
import { selectionRanges } from './selection-ranges.ts'
import { status } from './status.ts'
import { styles } from './styles.ts'
import { switchStyle } from './switch-style.ts'
import { titleHints } from './title-hints.ts'
import { toDecide } from './to-decide.ts'
import { workspace } from './workspace.ts'
import { workspaceSymbols } from './workspace-symbols.ts'
import { writing } from './writing.ts'

/** Everything the server does, in the order in which it hears of a change. */
export const FEATURES: readonly Feature[] = [
  configuration,
  configurationFiles,
  workspace,
  catalogues,
  facts,
  diagnostics,
  folderCheck,
  notes,
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
  decisions,
  codeActions,
  folding,
  formatting,
  rename,
  renumber,
  comparison,
  preview,
  styles,
  emphasis,
  selectionRanges,
  writing,
  switchStyle,
  drafting,
  toDecide,
  loading,
  rulePages,
  assistants,
]
