import { Disposable, type ExtensionContext } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { CitationsView } from '../citations/view.ts'
import type { ComparisonView } from '../comparison/view.ts'
import type { DecisionsView } from '../decisions/view.ts'
import type { FindingsView } from '../findings/view.ts'
import type { Word } from '../word/bundle.ts'
import { addNote } from './add-note.ts'
import { begin } from './begin.ts'
import { checkFolder } from './check-folder.ts'
import { chooseStyle } from './choose-style.ts'
import { citing } from './citing.ts'
import { compare } from './compare.ts'
import { copyReferences } from './copy-references.ts'
import { exportWord } from './export-word.ts'
import { filterChanges } from './filter-changes.ts'
import { filterCitations } from './filter-citations.ts'
import { fixAll } from './fix-all.ts'
import { groupDecisions } from './group-decisions.ts'
import { groupFindings } from './group-findings.ts'
import { lint } from './lint.ts'
import { newFromEarlier } from './new-from-earlier.ts'
import { newResolution } from './new-resolution.ts'
import { openWord } from './open-word.ts'
import { renumber } from './renumber.ts'
import { savePage } from './save-page.ts'
import { showPreview } from './show-preview.ts'
import { switchStyle } from './switch-style.ts'
import { toggleEmphasis } from './toggle-emphasis.ts'
import { treatAsResolution } from './treat-as-resolution.ts'
import { writing } from './writing.ts'

/** What commands work with. */
export interface CommandParts {
  readonly client: BaseLanguageClient
  readonly citations: CitationsView
  readonly changes: ComparisonView
  readonly decisions: DecisionsView
  readonly findings: FindingsView
  readonly word: Word
  readonly context: ExtensionContext
}

/** Registers every command; each stands in a file of its own. */
export const registerCommands = ({
  client,
  citations,
  changes,
  decisions,
  findings,
  word,
  context,
}: CommandParts): Disposable =>
  Disposable.from(
    begin(),
    citing(),
    toggleEmphasis(client),
    writing(client),
    lint(client),
    checkFolder(client),
    groupFindings(findings),
    addNote(client),
    fixAll(client),
    renumber(client),
    compare(client, changes),
    filterChanges(changes),
    showPreview(client, context),
    savePage(client, context),
    openWord(word),
    exportWord(client, word),
    treatAsResolution(),
    chooseStyle(client),
    newResolution(client),
    newFromEarlier(client, word),
    switchStyle(client),
    filterCitations(citations),
    copyReferences(citations),
    groupDecisions(decisions),
  )
