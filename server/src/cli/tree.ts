import type { Document } from '../core/document/document.ts'
import type { Inspection } from '../core/features/inspect.ts'
import { outline } from '../core/features/outline.ts'
import { reasonsFor } from '../core/features/recognition.ts'
import type { OutlineItem } from '../core/features/types.ts'
import { chooseStyle } from '../core/lint/choose-style.ts'
import type { Settings } from '../core/lint/settings.ts'
import { printMessage } from '../core/messages/print.ts'
import type { BlockPart } from '../core/model/structure/clues.ts'
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
  const head = [
    path,
    `  house style: ${printMessage(style.name, 'en')}. ${printMessage(reason, 'en')}`,
    `  language: ${understood.language}`,
  ]
  return [...head, ...lines(outline(document), '  ')].map((line) => `${escapeControls(line)}\n`).join('')
}

/** Why each paragraph is what it is: a line each, with what else it could be and what speaks against that. */
export function why(document: Document): string {
  const lines = reasonsFor(document).map(({ span, part, otherwise, margin, because }) => {
    const place = document.lines.position(span.start).line + 1
    const grounds = because.length > 0 ? `: ${because.join('; ')}` : ''
    return `    line ${place}: ${wordsFor(part)} rather than ${wordsFor(otherwise)} (by ${margin})${grounds}`
  })
  return ['  why:', ...lines].map((line) => `${escapeControls(line)}\n`).join('')
}

/** A part in words. */
const wordsFor = (part: BlockPart): string =>
  part === 'subParagraph' ? 'sub-paragraph' : part === 'text' ? 'no part at all' : part
