/**
 * Lines that name what follows them: designations, parts, sections, annexes. Shapes only: what a number means is for
 * the citations to say.
 */
import { LEADING_ON } from '../lexicon/formal-openings.ts'
import { ADOPTION, ANNEX, NAMED_ANNEX, NOTES_NAMES, PART_NAMES } from '../lexicon/words.ts'
import { LETTERS } from '../text/letters.ts'
import { memoize } from '../text/memo.ts'
import { announcesReasons, isHead } from './formula.ts'
import { isFurniture } from './furniture.ts'
import { isMastheadLine } from './masthead.ts'
import { parseOrganLine, type ReadOrganLine } from './organ-line.ts'

const NUMBER = String.raw`(?:\d{1,4}[ \u00a0]?(?:[A-Z](?:-[A-Z])?[ \u00a0]?)?\((?:(?:E?S-)?[IVXLC]{1,9}|(?:PLEN|AC)\.\d{1,3}|(?:19|20)\d\d)\)|\d{1,3}\/(?:19|20)\d\d(?!\d)|(?:19|20)\d\d\/\d{1,4}[ \u00a0]?\([IVXLC]{1,9}\)|(?:E?S-)?\d{1,4}\/\d{1,3}(?!\d)(?:[ \u00a0]?[A-Z](?:-[A-Z])?(?![${LETTERS}\d]))?|[A-Z]{1,6}(?:\/[A-Z\d.]{1,10}){0,3}\/RES\/[A-Z\d/().-]{1,30}|WHA\d{1,3}\.\d{1,3})`
const NOUN = String.raw`(?:draft[ \u00a0]+)?(?:resolution|resolución|résolution|decision|decisión|décision)[ \u00a0]+`
const NAMED = new RegExp(`^${NOUN}(${NUMBER})(?:\\.?[ \\u00a0]*|$)`, 'iu')
/** Web pages lose the space before the title: `51/19.Lamps`. */
const BARE = new RegExp(
  `^(${NUMBER})(?:\\.[ \\u00a0]+|\\.(?=\\p{Uppercase}\\p{Lowercase})|\\.?$|[ \\u00a0]+(?=[\\p{Uppercase}“"]))`,
  'u',
)

/**
 * The designation that a line opens with: how long it is, and where the title that may follow begins. Null where there
 * is none.
 */
export function designationIn(line: string): { readonly length: number; readonly title: number } | null {
  const match = NAMED.exec(line) ?? BARE.exec(line)
  if (!match) return null
  const length = match[0].replace(/(?<![.\s\u00a0])[.\s\u00a0]+$/u, '').length
  const rest = line.slice(match[0].length)
  return rest === '' || /^[\p{Uppercase}\d“"«[]/u.test(rest) ? { length, title: match[0].length } : null
}

const DRAFT_NUMBER =
  /^(?:draft[ \u00a0](?:resolution|decision)|proyecto[ \u00a0]de[ \u00a0](?:resolución|decisión)|projet[ \u00a0]de[ \u00a0](?:résolution|décision))[ \u00a0](?:[IVXL]{1,6}|\d{1,2}|[A-Z])(?:[ \u00a0]?[.:–—-][ \u00a0]*|[ \u00a0]|$)/iu

/**
 * `Draft resolution II`, `Proyecto de resolución I: Caminos`: a line that tells the drafts of one document apart; where
 * its title begins; it has no designation. Null for any other.
 */
export function draftNumberIn(line: string): ReturnType<typeof designationIn> {
  if (line.length > 300) return null
  const length = DRAFT_NUMBER.exec(line)?.[0].length
  return length !== undefined && /^(?:$|[\p{Uppercase}“"«])/u.test(line.slice(length))
    ? { length: 0, title: length }
    : null
}

/**
 * The letter of a part of a composite resolution, alone or before its title: `A`, `B United Nations global
 * communications …`.
 */
export function partIn(line: string): { readonly label: string; readonly title: string | null } | null {
  const match = /^([A-Z])(?:[ \u00a0]+(\p{Uppercase}.*))?$/u.exec(line)
  return match ? { label: match[1] as string, title: match[2] ?? null } : null
}

const SECTION = /^(?:section[ \u00a0]+|sección[ \u00a0]+)?([IVX]{1,6}|[A-Z])(?:\.?$|\.[ \u00a0]+(\p{Uppercase}.*)$)/iu
/** A roman number and a title without a full stop between them. */
const RUN_IN = /^([IVX]{1,6})[ \u00a0]+(\p{Uppercase}.*[^,;:.])$/u

/** The titles of the reports that a section of a budget resolution is about make it long. */
const LONGEST_RUN_IN = 800

/**
 * The number of a section on a line of its own, with its title where it stands there too: `II`, `B`, `II. Follow-up`,
 * `VII Revised estimates`.
 */
export function sectionIn(line: string): { readonly label: string; readonly title: string | null } | null {
  const match = SECTION.exec(line) ?? (line.length <= LONGEST_RUN_IN ? RUN_IN.exec(line) : null)
  const label = match?.[1]
  // What closes with a comma or a semicolon is an item of a list.
  return match && label && label === label.toUpperCase() && !/[,;]$/.test(line)
    ? { label, title: match[2] ?? null }
    : null
}

export const isAnnexLine = (line: string): boolean => ANNEX.test(line)

/** A line that may name an annex, where it stands behind a decision: `Designation Annex`. */
const isNamedAnnexLine = (line: string): boolean => line.length <= 80 && NAMED_ANNEX.test(line)

/** A line of record about the adoption; one in brackets may go on with the vote of each member. */
export const isAdoptionNote = (line: string): boolean =>
  (line.length < 200 || line.startsWith('[')) && ADOPTION.some((pattern) => pattern.test(line))

/** `; and`, `; now, therefore, be it`, `; and be it further`: the sentence goes on in the next paragraph. */
const LEADS_ON = new RegExp(String.raw`[,;:](?:[\s\u00a0](?:${LEADING_ON}),?){1,6}$`, 'iu')

/** No words that lead on are longer, with the mark before them. */
const LONGEST_LEAD = 60

/** Whether a line ends with words that lead to the next. */
export const leadsOn = (line: string): boolean => LEADS_ON.test(line.slice(-LONGEST_LEAD))

/** A line that names a part of a resolution, and neither the resolution nor what it is about: `Operative clauses:`. */
export const isPartName = (line: string): boolean => line.length <= 60 && PART_NAMES.test(line)

/** A line that names the notes below it, `Notes`: by its words alone, the verb could be meant. */
export const isNotesName = (line: string): boolean => line.length <= 40 && NOTES_NAMES.test(line)

/** A short line without closing punctuation: a heading of some kind. */
export const isHeadingLine = (line: string): boolean =>
  isPartName(line) ||
  (line.length <= 250 &&
    !',;:.!?…–—-'.includes(line.charAt(line.length - 1)) &&
    // `[Seventy-sixth?] session`: a heading that begins with what is still to be decided.
    /^(?:[\p{Uppercase}“«\d*]|\[[^\]]{1,80}\?\])/u.test(line) &&
    !(leadsOn(line) || announcesReasons(line) || isHead(line)))

/** What a block may be by its words alone. */
export interface LineKinds {
  readonly organLine: ReadOrganLine | null
  readonly designation: ReturnType<typeof designationIn>
  readonly part: ReturnType<typeof partIn>
  readonly section: ReturnType<typeof sectionIn>
  readonly annexLine: boolean
  readonly namedAnnexLine: boolean
  readonly adoptionNote: boolean
  readonly headingLine: boolean
  readonly masthead: boolean
  /** A page number, a job number, a date stamp: what stands on a page and is no part of the text. */
  readonly furniture: boolean
  /** How many quotation marks open in it and do not close; negative where more close. */
  readonly quotations: number
}

/** The shape of running text, which nearly all words have. */
const RUNNING: LineKinds = {
  organLine: null,
  designation: null,
  part: null,
  section: null,
  annexLine: false,
  namedAnnexLine: false,
  adoptionNote: false,
  headingLine: false,
  masthead: false,
  furniture: false,
  quotations: 0,
}

const isRunning = (s: LineKinds): boolean =>
  !(s.organLine || s.designation || s.part || s.section) &&
  !(s.annexLine || s.namedAnnexLine || s.adoptionNote || s.headingLine || s.masthead || s.furniture) &&
  s.quotations === 0

function quotationsIn(text: string): number {
  if (!/[“«„”»]/.test(text)) return 0
  return (text.match(/[“«„]/g)?.length ?? 0) - (text.match(/[”»]/g)?.length ?? 0)
}

/** The shape of some words, read once. */
export const classifyLine = memoize(({ text }: { readonly text: string }): LineKinds => {
  const shape: LineKinds = {
    organLine: parseOrganLine(text),
    designation: designationIn(text),
    part: partIn(text),
    section: sectionIn(text),
    annexLine: isAnnexLine(text),
    namedAnnexLine: isNamedAnnexLine(text),
    adoptionNote: isAdoptionNote(text),
    headingLine: isHeadingLine(text),
    masthead: isMastheadLine(text),
    furniture: isFurniture(text),
    quotations: quotationsIn(text),
  }
  return isRunning(shape) ? RUNNING : shape
})
