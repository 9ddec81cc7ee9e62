import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver'
import { chooseStyle } from '../../core/lint/choose-style.ts'
import { fixesAt } from '../../core/lint/fixes.ts'
import { printMessage } from '../../core/messages/print.ts'
import type { Finding, Fix } from '../../core/rules/rule.ts'
import { say } from '../../core/text/message.ts'
import type { Check } from '../checks.ts'
import { diagnosticOf, spanOf, workspaceEdit } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { CodeActionKind, CodeActionTriggerKind } from '../language-server.ts'
import type { DraftRequest } from '../session.ts'
import { changeActions } from './change-actions.ts'
import { REFACTOR, writingActions } from './writing-actions.ts'

/** All safe fixes of a draft at once. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.resolute`

/** Quick fixes at the cursor or in the selection, and all safe fixes at once. */
export const codeActions: Feature = {
  capabilities: (client) =>
    client.textDocument?.codeAction?.codeActionLiteralSupport
      ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, ...Object.values(REFACTOR)] } }
      : {},

  register({ connection, answer, checks, settings }) {
    connection.onCodeAction(
      answer('Quick fixes', null, async (question: DraftRequest<CodeActionParams>): Promise<CodeAction[]> => {
        const { draft, params, client, reader } = question
        const { only: wanted, triggerKind } = params.context
        const refactors = (kind: string) => wanted?.some((w) => w !== '' && `${kind}.`.startsWith(`${w}.`)) ?? false
        if (Object.values(REFACTOR).some(refactors)) {
          const { style } = chooseStyle(draft.document, (await settings.of(draft.uri)).lint)
          return writingActions(draft, style, params.range.start, refactors, takesVersions(client), reader)
        }
        const check = await checks.now(draft.uri)
        if (!check) return []
        const asks = (kind: string) => !wanted || wanted.some((w) => w === '' || `${kind}.`.startsWith(`${w}.`))
        return [
          ...(asks(CodeActionKind.QuickFix) ? quickFixes(question, check) : []),
          ...(asks(CodeActionKind.QuickFix)
            ? changeActions(draft, spanOf(draft.document, params.range), takesVersions(client), reader)
            : []),
          // At each step of the cursor clients ask what there is; all rounds of a long draft took a second.
          ...(asks(FIX_ALL) && (wanted || triggerKind !== CodeActionTriggerKind.Automatic)
            ? fixAllAt(question, check)
            : []),
        ]
      }),
    )
  },
}

function quickFixes({ params, draft, client }: DraftRequest<CodeActionParams>, check: Check): CodeAction[] {
  const { document } = check
  return fixesAt(check.findings, spanOf(document, params.range)).map(({ finding, fix }) => ({
    title: printMessage(fix.title, check.reader),
    kind: CodeActionKind.QuickFix,
    isPreferred: isPreferred(finding, fix),
    diagnostics: [shownAs(diagnosticOf(document, finding, check.reader), params.context.diagnostics)],
    edit: workspaceEdit({ ...draft, version: check.version, document }, fix.edits, takesVersions(client)),
  }))
}

function fixAllAt({ draft, client, reader }: DraftRequest<CodeActionParams>, check: Check): CodeAction[] {
  const edits = check.fixAll()
  if (edits.length === 0) return []
  const edit = workspaceEdit(
    { ...draft, version: check.version, document: check.document },
    edits,
    takesVersions(client),
  )
  return [{ title: printMessage(say`Fix all that is safe to fix`, reader), kind: FIX_ALL, edit }]
}

/** The first fix of a finding is the one to take unasked, where it is safe. */
const isPreferred = (finding: Finding, fix: Fix): boolean => fix.safe && finding.fixes[0] === fix

/** The client's own diagnostic where it shows this one, so that it knows which light to put out. */
const shownAs = (ours: Diagnostic, shown: readonly Diagnostic[]): Diagnostic =>
  shown.find((d) => d.code === ours.code && JSON.stringify(d.range) === JSON.stringify(ours.range)) ?? ours

const takesVersions = (client: DraftRequest<unknown>['client']): boolean =>
  client.workspace?.workspaceEdit?.documentChanges === true
