import type { ClientCapabilities, MarkupContent } from 'vscode-languageserver'
import { MarkupKind } from './language-server.ts'

/** Markdown for a client that shows it; for another the same words without their marks. */
export function markup(markdown: string, client: ClientCapabilities): MarkupContent {
  const formats = client.textDocument?.hover?.contentFormat ?? []
  if (formats.includes(MarkupKind.Markdown)) return { kind: MarkupKind.Markdown, value: markdown }
  const plain = markdown
    .replace(/(?<!\\)\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/(?<!\\)(\*\*|__)(.+?)(?<!\\)\1/g, '$2')
    .replace(/(?<!\\)([*_])(\S.*?)(?<!\\)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
  return { kind: MarkupKind.PlainText, value: plain }
}
