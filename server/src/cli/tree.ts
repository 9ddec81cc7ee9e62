import type { Document } from '../core/document/document.ts'
import type { Inspection } from '../core/features/inspect.ts'
import { outline } from '../core/features/outline/outline.ts'
import { reasonsFor } from '../core/features/recognition.ts'
import type { OutlineItem } from '../core/features/types.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { chooseStyle } from '../core/lint/choose-style.ts'
import type { Settings } from '../core/lint/settings.ts'
import type { BlockPart } from '../core/model/structure/clues.ts'
import { type Message, say } from '../core/text/message.ts'
import { EMPTY_WORLD } from '../core/world.ts'
import { printMessage } from './print.ts'
import { STATUS_NAMES } from './statuses.ts'
import { escapeControls } from './terminal.ts'

/**
 * What was understood of a draft, for people: a line for each thing with the line it stands on, and what belongs to it
 * indented.
 */
export function tree(
  path: string,
  document: Document,
  understood: Inspection,
  settings: Settings,
  language: Language,
): string {
  const said = (message: Message): string => printMessage(message, language)
  const { style, reason } = chooseStyle(document, settings)
  const statuses = new Map(understood.citations.map(({ span, status }) => [span.start, status]))
  const lines = (items: readonly OutlineItem[], indent: string): string[] =>
    items.flatMap((item) => {
      const found = item.kind === 'citation' ? statuses.get(item.span.start) : undefined
      const status = found ? said(STATUS_NAMES[found]) : ''
      const isKind = item.name.toLowerCase() === said(KINDS[item.kind]).toLowerCase()
      const name = isKind ? '' : item.name
      const words = [name, item.detail, status].filter(Boolean).join(' · ')
      const place = document.lines.position(item.span.start).line + 1
      return [
        `${indent}${said(say`${KINDS[item.kind]}: ${words} (line ${place})`)}`,
        ...lines(item.children, `${indent}  `),
      ]
    })
  const head = [
    path,
    `  ${said(say`house style: ${style.name}. ${reason}`)}`,
    `  ${said(say`language: ${understood.language}`)}`,
  ]
  return [...head, ...lines(outline(document, EMPTY_WORLD, language), '  ')]
    .map((line) => `${escapeControls(line)}\n`)
    .join('')
}

/** Why each paragraph is what it is: a line each, with what else it could be and what speaks against that. */
export function why(document: Document, language: Language): string {
  const said = (message: Message): string => printMessage(message, language)
  const lines = reasonsFor(document).map(({ span, part, otherwise, margin, because }) => {
    const place = document.lines.position(span.start).line + 1
    const judged = say`line ${place}: ${PARTS[part]} rather than ${PARTS[otherwise]} (by ${margin})`
    const [first, ...more] = because
    const grounds = first && more.reduce((all, one) => say`${all}; ${one}`, first)
    return `    ${said(grounds ? say`${judged}: ${grounds}` : judged)}`
  })
  return [`  ${said(say`why:`)}`, ...lines].map((line) => `${escapeControls(line)}\n`).join('')
}

const SUB_PARAGRAPH = say`sub-paragraph`
const PREAMBULAR = say`preambular`
const OPERATIVE = say`operative`
const SECTION = say`section`

/** Entries of the outline in words. */
const KINDS: Readonly<Record<OutlineItem['kind'], Message>> = {
  resolution: say`resolution`,
  part: say`part`,
  section: SECTION,
  preamble: say`preamble`,
  preambular: PREAMBULAR,
  operative: OPERATIVE,
  subParagraph: say`subParagraph`,
  footnote: say`footnote`,
  citation: say`citation`,
  annex: say`annex`,
}

/** Parts in words. */
const PARTS: Readonly<Record<BlockPart, Message>> = {
  preambular: PREAMBULAR,
  operative: OPERATIVE,
  subParagraph: SUB_PARAGRAPH,
  continuation: say`continuation`,
  section: SECTION,
  heading: say`heading`,
  subheading: say`subheading`,
  adoption: say`adoption`,
  formula: say`formula`,
  note: say`note`,
  remark: say`remark`,
  furniture: say`furniture`,
  text: say`no part at all`,
}
