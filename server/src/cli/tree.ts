import type { Document } from '../core/document/document.ts'
import type { Inspection } from '../core/features/inspect.ts'
import { outline } from '../core/features/outline.ts'
import type { OutlineItem } from '../core/features/types.ts'
import { chooseStyle } from '../core/lint/choose-style.ts'
import type { Settings } from '../core/lint/settings.ts'
import { escapeControls } from './terminal.ts'

/**
 * What was understood of a draft, for people: a line for each thing with the line it stands on, and what belongs to it
 * indented.
 */
export function tree(path: string, document: Document, understood: Inspection, settings: Settings): string {
  const { style, reason } = chooseStyle(document, settings)
  const statuses = new Map(understood.citations.map(({ span, status }) => [span.start, status]))
  const lines = (items: readonly OutlineItem[], indent: string): string[] =>
    items.flatMap((item) => {
      const status = item.kind === 'citation' ? (statuses.get(item.span.start) ?? '') : ''
      const name = item.name.toLowerCase() === item.kind ? '' : item.name
      const words = [name, item.detail, status].filter(Boolean).join(' · ')
      const place = document.lines.position(item.span.start).line + 1
      return [`${indent}${item.kind}: ${words} (line ${place})`, ...lines(item.children, `${indent}  `)]
    })
  const head = [path, `  house style: ${style.name}. ${reason}`, `  language: ${understood.language}`]
  return [...head, ...lines(outline(document), '  ')].map((line) => `${escapeControls(line)}\n`).join('')
}
