import { Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { CitationsView } from '../citations/view.ts'
import { chooseStyle } from './chooseStyle.ts'
import { copyReferences } from './copyReferences.ts'
import { filterCitations } from './filterCitations.ts'
import { fixAll } from './fixAll.ts'
import { lint } from './lint.ts'
import { toggleUnderline } from './toggleUnderline.ts'
import { treatAsResolution } from './treatAsResolution.ts'

/** Registers every command; each stands in a file of its own. */
export const registerCommands = (client: BaseLanguageClient, view: CitationsView): Disposable =>
  Disposable.from(
    toggleUnderline(client),
    lint(client),
    fixAll(client),
    treatAsResolution(),
    chooseStyle(client),
    filterCitations(view),
    copyReferences(view),
  )
