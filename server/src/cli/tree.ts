import type { Document } from '../core/document.ts'
import { harmless } from './terminal.ts'

/** What was understood, for people: one thing a line, what belongs to it indented. */
export function tree(path: string, _document: Document, understood: object): string {
  return `${harmless(path)}\n${JSON.stringify(understood, null, 2)}\n`
}
