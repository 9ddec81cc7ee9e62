/**
 * The template of a Word file: styles, page, and what each part of a resolution looks like. Data only, in twentieths of
 * a point; half points for sizes. Source: styles of documents of the United Nations (A/80/6), whose ids these are.
 */
import type { Role } from '../../rich-text.ts'
import { ORGAN, UNDERLINED } from '../ours.ts'

/** How a paragraph stands; what is left out is that of the style it is based on. */
export interface ParagraphLook {
  readonly keepNext?: boolean
  readonly tabs?: readonly (readonly [at: number, align: 'left' | 'center' | 'right'])[]
  /** Space above and below, and the height of a line, which is exact. */
  readonly before?: number
  readonly after?: number
  readonly line?: number
  readonly left?: number
  readonly right?: number
  readonly hanging?: number
  readonly align?: 'both' | 'center' | 'left' | 'right'
  readonly outline?: number
  /** A line below it, in eighths of a point. */
  readonly rule?: number
}

export interface RunLook {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly size?: number
  readonly colour?: string
  readonly raised?: boolean
}

export interface Style {
  readonly id: string
  readonly name: string
  readonly type: 'paragraph' | 'character'
  readonly base?: string
  readonly next?: string
  readonly paragraph?: ParagraphLook
  readonly run?: RunLook
}

export const FONT = 'Times New Roman'

/** US letter, as Headquarters prints. */
export const PAGE = {
  width: 12240,
  height: 15840,
  top: 1440,
  bottom: 1728,
  side: 1200,
  header: 432,
  footer: 504,
} as const

const INDENT = 1267
const TABS = [1267, 1742, 2218, 2693, 3182, 3658, 4133, 4622].map((at) => [at, 'left'] as const)
/** What is between one degree and the next. */
const STEP = 475

export const STYLES: readonly Style[] = [
  { id: 'Normal', name: 'Normal', type: 'paragraph', paragraph: { line: 240 }, run: { size: 20 } },
  {
    id: 'SingleTxt',
    name: '__Single Txt',
    type: 'paragraph',
    base: 'Normal',
    paragraph: { tabs: TABS, after: 120, left: INDENT, right: INDENT, align: 'both' },
  },
  {
    id: 'H1',
    name: '_ H_1',
    type: 'paragraph',
    base: 'Normal',
    next: 'SingleTxt',
    paragraph: { keepNext: true, line: 270, outline: 0 },
    run: { bold: true, size: 24 },
  },
  {
    id: 'HCh',
    name: '_ H _Ch',
    type: 'paragraph',
    base: 'H1',
    next: 'SingleTxt',
    paragraph: { line: 300, before: 240, after: 240, left: INDENT, right: INDENT, hanging: INDENT },
    run: { size: 28 },
  },
  {
    id: 'H23',
    name: '_ H_2/3',
    type: 'paragraph',
    base: 'H1',
    next: 'SingleTxt',
    paragraph: { line: 240, before: 120, after: 120, left: INDENT, right: INDENT, align: 'center', outline: 1 },
    run: { size: 20 },
  },
  {
    id: 'H4',
    name: '_ H_4',
    type: 'paragraph',
    base: 'Normal',
    next: 'SingleTxt',
    paragraph: { keepNext: true, after: 120, left: INDENT, right: INDENT, outline: 3 },
    run: { italic: true },
  },
  {
    id: 'Distribution',
    name: 'Distribution',
    type: 'paragraph',
    base: 'Normal',
    paragraph: { tabs: [[9840, 'right']] },
  },
  {
    id: 'Publication',
    name: 'Publication',
    type: 'paragraph',
    base: 'Normal',
    paragraph: { tabs: [[9840, 'right']], line: 360, after: 60, rule: 4 },
    run: { size: 28 },
  },
  {
    id: 'Session',
    name: 'Session',
    type: 'paragraph',
    base: 'H23',
    paragraph: { before: 0, after: 0, left: 0, right: 0, align: 'left' },
  },
  { id: 'AgendaItemNormal', name: 'Agenda_Item_Normal', type: 'paragraph', base: 'Normal', paragraph: { after: 0 } },
  {
    id: 'Sponsors',
    name: 'Sponsors',
    type: 'paragraph',
    base: 'H1',
    paragraph: { line: 240, before: 240, left: INDENT, right: INDENT },
    run: { size: 20 },
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    type: 'paragraph',
    base: 'Normal',
    paragraph: { tabs: [[418, 'right']], line: 210, left: STEP, hanging: STEP },
    run: { size: 17 },
  },
  {
    id: 'Header',
    name: 'header',
    type: 'paragraph',
    base: 'Normal',
    paragraph: { tabs: [[9840, 'right']] },
    run: { size: 17 },
  },
  {
    id: 'Footer',
    name: 'footer',
    type: 'paragraph',
    base: 'Normal',
    paragraph: { align: 'right' },
    run: { bold: true, size: 17 },
  },
  { id: 'CommentText', name: 'annotation text', type: 'paragraph', base: 'Normal' },
  { id: 'FootnoteReference', name: 'footnote reference', type: 'character', run: { raised: true } },
  { id: 'CommentReference', name: 'annotation reference', type: 'character', run: { size: 16 } },
  { id: ORGAN, name: 'Draft Organ', type: 'character', run: { italic: true } },
  { id: UNDERLINED, name: 'Draft Underline', type: 'character', run: { italic: true } },
]

/** How each part of a resolution is set: its style, and what it has besides. */
export interface Setting {
  readonly style: string
  readonly look?: ParagraphLook
  /** Whether its first line begins at a tab. */
  readonly isIndented?: boolean
}

/** Sub-paragraphs of the first degree run back to the margin; deeper ones hang. */
const degree = (depth: number): Setting =>
  depth === 1
    ? { style: 'SingleTxt', isIndented: true }
    : { style: 'SingleTxt', look: { left: INDENT + STEP * (depth + 1), hanging: STEP } }

/** The lines of a masthead by their degree: its head, whose it is, session, agenda item, sponsors. */
const MASTHEAD = ['Publication', 'Distribution', 'Session', 'AgendaItemNormal', 'Sponsors']

const SETTINGS: Readonly<Record<Role, Setting>> = {
  masthead: { style: MASTHEAD[0] as string },
  front: { style: 'Normal' },
  designation: { style: 'HCh' },
  title: { style: 'HCh' },
  organLine: { style: 'SingleTxt', isIndented: true },
  preambular: { style: 'SingleTxt', isIndented: true },
  operative: { style: 'SingleTxt', isIndented: true },
  subParagraph: { style: 'SingleTxt' },
  section: { style: 'H23' },
  annex: { style: 'HCh' },
  annexText: { style: 'SingleTxt', isIndented: true },
  quoted: { style: 'SingleTxt', look: { left: INDENT + STEP, right: INDENT + STEP } },
  adoption: { style: 'SingleTxt', look: { align: 'right' } },
  text: { style: 'SingleTxt' },
}

const DEEPEST = 4

export const settingOf = (role: Role, depth: number): Setting =>
  role === 'subParagraph'
    ? degree(Math.max(1, Math.min(depth, DEEPEST)))
    : role === 'masthead'
      ? { style: MASTHEAD[depth] ?? 'Distribution' }
      : SETTINGS[role]
