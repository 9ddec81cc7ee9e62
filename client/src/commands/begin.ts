import { commands, Disposable, env } from 'vscode'
import { saying } from '../draft.ts'
import { openDraft } from '../new-drafts.ts'
import { sampleIn } from '../sample.ts'

/** The first steps: the walkthrough, and a draft with mistakes in the language of the editor. */
export const begin = (): Disposable =>
  Disposable.from(
    commands.registerCommand('resolute.begin', () =>
      commands.executeCommand('workbench.action.openWalkthrough', 'resolute.resolute#begin', false),
    ),
    commands.registerCommand('resolute.openSample', () => saying(() => openDraft(sampleIn(env.language)))),
  )
