import { Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { CitationsView } from '../citations/view.ts'
import type { ComparisonView } from '../comparison/view.ts'
import type { DecisionsView } from '../decisions/view.ts'
import { chooseStyle } from './choose-style.ts'
import { compare } from './compare.ts'
import { copyReferences } from './copy-references.ts'
import { filterCitations } from './filter-citations.ts'
import { fixAll } from './fix-all.ts'
import { groupDecisions } from './group-decisions.ts'
import { lint } from './lint.ts'
import { newFromEarlier } from './new-from-earlier.ts'
import { newResolution } from './new-resolution.ts'
import { renumber } from './renumber.ts'
import { switchStyle } from './switch-style.ts'
import { toggleEmphasis } from './toggle-emphasis.ts'
import { treatAsResolution } from './treat-as-resolution.ts'
import { writing } from './writing.ts'

/** Registers every command; each stands in a file of its own. */
export const registerCommands = (
  client: BaseLanguageClient,
  view: CitationsView,
  changes: ComparisonView,
  decisions: DecisionsView,
): Disposable =>
  Disposable.from(
    toggleEmphasis(client),
    writing(client),
    lint(client),
    fixAll(client),
    renumber(client),
    compare(client, changes),
    treatAsResolution(),
    chooseStyle(client),
    newResolution(client),
    newFromEarlier(client),
    switchStyle(client),
    filterCitations(view),
    copyReferences(view),
    groupDecisions(decisions),
  )
