import {
  type CodeAction,
  commands,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type Location,
  type LocationLink,
  languages,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode'
import { there } from './check.ts'

/** How long one thing is waited for, in milliseconds: as in `harness/patience.mjs`. */
const PATIENCE = 40_000

/** Waits until `ask` gives something, and returns it; where it never does, the error tells what was seen last. */
export async function until<T>(
  what: string,
  ask: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  seen: () => unknown = () => '',
) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
    const answer = await ask()
    if (answer) return answer
  }
  throw new Error(`waited in vain for ${what}; last seen: ${JSON.stringify(seen())}`)
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** The address of a file of the fixture. */
export const file = (name: string): Uri =>
  Uri.joinPath(there(workspace.workspaceFolders?.[0], 'the workspace').uri, name)

/** Opens a file of the fixture in an editor. */
export const open = async (name: string): Promise<TextEditor> =>
  window.showTextDocument(await workspace.openTextDocument(file(name)))

/** Opens a draft that lies in no file. */
export const openText = async (content: string): Promise<TextEditor> =>
  window.showTextDocument(await workspace.openTextDocument({ language: 'resolution', content }))

/** The range of the first place where `part` stands. */
export function rangeOf(document: TextDocument, part: string): Range {
  const at = document.getText().indexOf(part)
  if (at < 0) throw new Error(`“${part}” is not in the text`)
  return new Range(document.positionAt(at), document.positionAt(at + part.length))
}

/** The findings of Resolute in a document: `rule "text"`, in the order of the text. */
export const findings = (document: TextDocument): string[] =>
  diagnostics(document).map((d) => `${codeOf(d)} “${document.getText(d.range)}”`)

export const codesOf = (document: TextDocument): string[] => diagnostics(document).map(codeOf)

/** Waits until the codes of the findings are exactly these, in the order of the text. */
export const expectCodes = (document: TextDocument, codes: readonly string[]) =>
  until(
    `the findings ${codes.join(', ') || '(none)'}`,
    () => codesOf(document).join() === codes.join(),
    () => findings(document),
  )

export const diagnostics = (document: TextDocument): Diagnostic[] =>
  languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'resolute')
    .sort((a, b) => a.range.start.compareTo(b.range.start))

export const codeOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code)

/** All that a hover over the first place of `part` says, without Markdown's backslashes. */
export async function hoverOver(document: TextDocument, part: string): Promise<string> {
  const position = rangeOf(document, part).start.translate(0, 1)
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position)
  return hovers
    .flatMap(({ contents }) => contents.map((c) => (typeof c === 'string' ? c : c.value)))
    .join('\n')
    .replaceAll('\\', '')
}

/** Where F12 on the first place of `part` leads: file name and line as people count it. */
export async function definitionsOf(document: TextDocument, part: string): Promise<string[]> {
  const position = rangeOf(document, part).start.translate(0, 1)
  const found = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  )
  return found.map((target) => {
    const [uri, range] =
      'targetUri' in target
        ? [target.targetUri, target.targetSelectionRange ?? target.targetRange]
        : [target.uri, target.range]
    return `${uri.path.split('/').at(-1)}:${range.start.line + 1}`
  })
}

export const outlineOf = (document: TextDocument) =>
  commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri)

/** The quick fixes offered at the first place of `part`. */
export const fixesAt = (document: TextDocument, part: string) =>
  commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, part),
    'quickfix',
  )

/** Sets a setting `resolute.*` of the workspace, or takes it away. */
export const set = (name: string, value: unknown) => workspace.getConfiguration('resolute').update(name, value, false)

/** Selects the first place of `part`. */
export function select(editor: TextEditor, part: string): void {
  const { start, end } = rangeOf(editor.document, part)
  editor.selection = new Selection(start, end)
}
