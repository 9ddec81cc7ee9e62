import { type CancellationToken, Disposable, type ExtensionContext, l10n, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { AskTool } from '../../server/src/protocol/assistants.ts'
import { isDraft } from './draft.ts'
import { ask } from './messages.ts'

type Input = Readonly<Record<string, string>>

/** What VS Code has for assistants from 1.95 on; the types that we build with are those of an earlier one. */
interface AssistantApi {
  readonly lm?: {
    registerTool?(
      name: string,
      tool: {
        prepareInvocation(): { readonly invocationMessage: string }
        invoke(options: { readonly input: Input }, token: CancellationToken): Promise<object>
      },
    ): Disposable
  }
  readonly LanguageModelToolResult?: new (parts: object[]) => object
  readonly LanguageModelTextPart?: new (text: string) => object
}

/** A tool as the package describes it. */
interface Described {
  readonly name: string
  readonly inputSchema: { readonly properties: Readonly<Record<string, object>> }
}

/**
 * Offers to the assistants of the editor, where it has any, what the server answers: checks, facts, comparisons. They
 * only read. `api` has the classes of the editor.
 */
export function offerTools(client: BaseLanguageClient, { extension }: ExtensionContext, api: object): Disposable {
  const { lm, LanguageModelToolResult: Result, LanguageModelTextPart: Text } = api as AssistantApi
  if (!lm?.registerTool || !Result || !Text) return new Disposable(() => {})
  const tools: readonly Described[] = extension.packageJSON.contributes.languageModelTools
  const register = lm.registerTool.bind(lm)
  return Disposable.from(
    ...tools.map(({ name, inputSchema }) =>
      register(name, {
        prepareInvocation: () => ({ invocationMessage: l10n.t('Asking Resolute') }),
        async invoke({ input }) {
          const { text, isError } = await ask(client, AskTool, {
            name: name.replace(/^resolute_/, ''),
            input: 'text' in inputSchema.properties ? { ...activeDraft(), ...input } : input,
          })
          if (isError) throw new Error(text)
          return new Result([new Text(text)])
        },
      }),
    ),
  )
}

/** The text of the draft in the editor, for an assistant that names none. */
function activeDraft(): Input {
  const document = window.activeTextEditor?.document
  return document && isDraft(document) ? { text: document.getText() } : {}
}
