import type { PrepareRenameResult, RenameParams, WorkspaceEdit } from 'vscode-languageserver'
import { isAdopted } from '../../core/document/adopted.ts'
import { numberAt } from '../../core/features/numbers.ts'
import { renameNumber } from '../../core/features/writing/rename-number.ts'
import { NOT_IN_ORDER } from '../../core/features/writing/with-references.ts'
import { chooseStyle } from '../../core/lint/choose-style.ts'
import { say } from '../../core/text/message.ts'
import { offsetOf, rangeOf, workspaceEdit } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { Refusal } from '../guard.ts'
import type { DraftRequest } from '../session.ts'

/** F2 on a number: the paragraph goes to the place of another, with every reference. */
export const rename: Feature = {
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),

  register({ connection, answer, settings, say: said }) {
    const styleOf = async ({ uri, document }: DraftRequest<unknown>['draft']) =>
      chooseStyle(document, (await settings.of(uri)).lint).style
    connection.onPrepareRename(
      answer('Another number', null, async ({ params, draft }): Promise<PrepareRenameResult | null> => {
        const { document } = draft
        const place = numberAt(document, await styleOf(draft), offsetOf(document, params.position))
        return place && !isAdopted(document) ? { range: rangeOf(document, place.label), placeholder: place.name } : null
      }),
    )
    connection.onRenameRequest(
      answer(
        'Another number',
        null,
        async ({ params, draft, client }: DraftRequest<RenameParams>): Promise<WorkspaceEdit | null> => {
          const { document } = draft
          if (isAdopted(document)) throw new Refusal(said(say`This text is adopted, so its numbers stay as they are.`))
          const offset = offsetOf(document, params.position)
          const style = await styleOf(draft)
          const renamed = renameNumber(document, style, offset, params.newName)
          if (!renamed)
            throw new Refusal(
              said(say`There is no “${params.newName}” beside it: give the number or letter of one of its neighbours.`),
            )
          if (renamed.leavesReferences) throw new Refusal(said(NOT_IN_ORDER))
          const versioned = client.workspace?.workspaceEdit?.documentChanges === true
          return workspaceEdit(draft, renamed.edits, versioned)
        },
      ),
    )
  },
}
