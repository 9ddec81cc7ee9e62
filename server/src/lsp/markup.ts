import type { ClientCapabilities, MarkupContent } from 'vscode-languageserver'
import { MarkupKind } from './language-server.ts'

/** Markdown for a client that shows it; for another the same words without their marks. */
export function markup(markdown: string, client: ClientCapabilities): MarkupContent {
  const formats = client.textDocument?.hover?.contentFormat ?? []
  if (formats.includes(MarkupKind.Markdown)) return { kind: MarkupKind.Markdown, value: markdown }
  return { kind: MarkupKind.PlainText, value: plainWords(markdown) }
}

/** The words of Markdown of ours without its marks. */
export const plainWords = (markdown: string): string =>
  markdown
    .replace(/(?<!\\)\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/(?<!\\)(\*\*|__)(.+?)(?<!\\)\1/g, '$2')
    .replace(/(?<!\\)([*_])(\S.*?)(?<!\\)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
