/**
 * House styles that an organization describes for itself, in a file of its own: each derives from one of ours and says
 * what differs.
 */
import { type Message, say, verbatim } from '../text/message.ts'
import { STYLES } from './index.ts'
import type { HouseStyle } from './style.ts'

/** The name of the file, in the root of a workspace. */
export const STYLES_FILE = 'resolute.styles.json'

export interface CustomStyles {
  readonly styles: readonly HouseStyle[]
  /** What is wrong in the file, a line each; what can be read counts. */
  readonly complaints: readonly Message[]
}

/** Fields that take one of a few words or values; the others are checked one by one. */
export const STYLE_CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  emphasis: ['underline', 'italic', 'capitals'],
  looseEmphasis: [true, false],
  itemCase: ['upper', 'lower', 'any'],
  andBeforeLastItem: [true, false],
  abbreviationPossessive: [true, false],
  selfReference: ['present', 'this', 'any'],
  spelling: ['oxford', 'american', 'any'],
  romanNumbers: ['closed', 'spaced'],
  hasOrganLine: [true, false],
  numbersParagraphs: [true, false],
  numberSingleParagraph: [true, false, 'either'],
}

const FIELDS: readonly string[] = [
  ...Object.keys(STYLE_CHOICES),
  'labels',
  'looseRepetition',
  'ownComplement',
  'closing',
  'levels',
]

/** What a house may do with a complement of the verb's own; in the file it holds for every language. */
export const OWN_COMPLEMENTS: readonly unknown[] = ['in', 'either', 'out']

const LEVELS: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off']
const SEQUENCES: readonly unknown[] = ['letters', 'roman', 'numbers']
const CLOSINGS: readonly unknown[] = ['both', 'half', 'stop', 'before', 'none']

type Fields = Readonly<Record<string, unknown>>

/** Reads the file: `{ "styles": [ { "id": "our-body", "name": "Our Body", "from": "un-ga", … } ] }`. Never throws. */
export function readStyles(json: string): CustomStyles {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    return {
      styles: [],
      complaints: [
        say`${STYLES_FILE} is no JSON (${error instanceof Error ? error.message : say`unreadable`}), so no style of it counts.`,
      ],
    }
  }
  const list = asFields(data)?.styles
  if (!Array.isArray(list))
    return { styles: [], complaints: [say`${STYLES_FILE} holds no list “styles”, so no style of it counts.`] }
  const styles: HouseStyle[] = []
  const complaints: Message[] = []
  list.forEach((entry, i) => {
    const style = readStyle(asFields(entry) ?? {}, styles, (what) =>
      complaints.push(say`${STYLES_FILE}, style ${i + 1}: ${what}`),
    )
    if (style) styles.push(style)
  })
  return { styles, complaints }
}

/**
 * One style from its fields. `earlier` are those it may derive from beside ours; null where it is no style, and what is
 * wrong is complained of.
 */
export function readStyle(
  fields: Fields,
  earlier: readonly HouseStyle[],
  complain: (what: Message) => void,
): HouseStyle | null {
  const { id, from } = fields
  const known = [...STYLES, ...earlier]
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]*$/.test(id)) {
    complain(say`it needs an “id” of small letters, figures and hyphens, so it is passed over.`)
    return null
  }
  if (known.some((style) => style.id === id)) {
    complain(say`“${id}” is the id of a style that is there already, so it is passed over.`)
    return null
  }
  const base = known.find((style) => style.id === (from ?? 'un-ga'))
  if (!base) {
    complain(
      say`“from” takes one of ${known.map((style) => style.id).join(', ')}, not ${JSON.stringify(from)}, so it is passed over.`,
    )
    return null
  }
  const own: Record<string, unknown> = {
    id,
    name: words(fields.name) ?? verbatim(id),
    description: words(fields.description) ?? say`Derived from ${base.name}`,
  }
  for (const [field, value] of Object.entries(fields)) {
    if (['id', 'name', 'description', 'from', '$schema'].includes(field)) continue
    if (!FIELDS.includes(field)) {
      complain(say`there is nothing called “${field}” in a style, so it is passed over.`)
      continue
    }
    const read = readField(field, value, base)
    if (read === undefined)
      complain(say`“${field}” does not take ${JSON.stringify(value)}, so that of ${base.id} stands.`)
    else own[field] = read
  }
  return { ...base, ...own } as HouseStyle
}

/** The value as the style has it, or undefined where it is none. */
function readField(field: string, value: unknown, base: HouseStyle): unknown {
  const choices = STYLE_CHOICES[field]
  if (choices) return choices.includes(value) ? value : undefined
  const fields = asFields(value)
  if (field === 'ownComplement')
    return OWN_COMPLEMENTS.includes(value) ? { en: value, es: value, fr: value } : undefined
  if (field === 'looseRepetition') return typeof value === 'boolean' ? { en: value, es: value, fr: value } : undefined
  if (field === 'labels') {
    if (!Array.isArray(value) || !value.every(isLabelForm)) return undefined
    return { en: value, es: value, fr: value }
  }
  if (field === 'levels')
    return fields && Object.values(fields).every((level) => LEVELS.includes(level))
      ? { ...base.levels, ...fields }
      : undefined
  if (field === 'closing')
    return fields &&
      Object.entries(fields).every(([where, mark]) => where in base.closing && (mark === ';' || mark === ','))
      ? { ...base.closing, ...fields }
      : undefined
  return undefined
}

const isLabelForm = (value: unknown): boolean => {
  const form = asFields(value)
  return form !== null && SEQUENCES.includes(form.sequence) && CLOSINGS.includes(form.closing)
}

const asFields = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

const words = (value: unknown): Message | null =>
  typeof value === 'string' && value.trim() !== '' ? verbatim(value) : null
