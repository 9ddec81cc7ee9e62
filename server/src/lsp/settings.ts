import type { RenumberOnInsert } from '../core/features/writing/renumber-on-insert.ts'
import { type DraftConfig, NO_DRAFT_CONFIG } from '../core/lint/config/apply.ts'
import { DEFAULT_SETTINGS, type Settings } from '../core/lint/settings.ts'
import { RULES } from '../core/rules/index.ts'
import { STYLES } from '../core/styles/index.ts'
import { LEVELS, type Level } from '../core/styles/level.ts'

/** What a person has set for one draft. */
export interface DraftSettings {
  /** When the draft is checked: while it is typed, or when it is saved. */
  readonly validate: 'onType' | 'onSave'
  /** Folders or tables of catalogues, as the person wrote them. */
  readonly catalogues: readonly string[]
  /** Whether the short title of what is cited stands behind each citation. */
  readonly titleHints: boolean
  /** Whether all drafts of the workspace are checked, open or not. */
  readonly checkWorkspace: boolean
  /** Whether a heading says how often its resolution is cited. */
  readonly citedBy: boolean
  /** What is done about the numbers behind a paragraph that is put in. */
  readonly renumberOnInsert: RenumberOnInsert
  /** Whether the draft is not to be judged. */
  readonly isIgnored: boolean
  /** In which language a person reads what is said of the draft: the editor's, or the draft's own. */
  readonly messages: 'interface' | 'draft'
  readonly lint: Settings
}

export const DEFAULTS: DraftSettings = {
  validate: 'onType',
  catalogues: [],
  titleHints: false,
  checkWorkspace: false,
  citedBy: false,
  renumberOnInsert: 'ask',
  isIgnored: false,
  messages: 'interface',
  lint: DEFAULT_SETTINGS,
}

const MESSAGES = ['interface', 'draft'] as const
const RENUMBER: readonly RenumberOnInsert[] = ['ask', 'always', 'never']
const list = (words: readonly string[]) => words.join(', ')

/**
 * Reads the section `resolute` of a client's settings, which outranks the configuration of the draft's folder: what is
 * wrong in it is left at its default and named in `complaints`, a line each.
 */
export function readSettings(
  raw: unknown,
  config: DraftConfig = NO_DRAFT_CONFIG,
): { settings: DraftSettings; complaints: readonly string[] } {
  const complaints: string[] = []
  const section = recordOf(raw)
  const complain = (name: string, value: unknown, wanted: string) =>
    complaints.push(
      `Setting resolute.${name}: ${JSON.stringify(value)} is not known here, so it is passed over; ${wanted}.`,
    )

  const validate = section.validate ?? DEFAULTS.validate
  if (validate !== 'onType' && validate !== 'onSave') complain('validate', validate, 'it takes onType or onSave')

  const style = section.style ?? ''
  const ids = [...STYLES, ...config.settings.styles].map((s) => s.id)
  const known = typeof style === 'string' && ids.includes(style)
  if (!known && style !== '') complain('style', style, `it takes ${list(ids)}, or nothing`)

  const strict = section.strictEmphasis ?? false
  if (typeof strict !== 'boolean') complain('strictEmphasis', strict, 'it takes true or false')

  const paths = recordOf(section.catalogue).paths ?? []
  const arePaths = Array.isArray(paths) && paths.every((path) => typeof path === 'string')
  if (!arePaths) complain('catalogue.paths', paths, 'it takes a list of folders')

  const flag = (name: string, value: unknown): boolean => {
    if (value !== undefined && typeof value !== 'boolean') complain(name, value, 'it takes true or false')
    return value === true
  }

  const renumber = RENUMBER.find((one) => one === (section.renumberOnInsert ?? DEFAULTS.renumberOnInsert))
  if (!renumber) complain('renumberOnInsert', section.renumberOnInsert, `it takes ${list(RENUMBER)}`)

  const messages = MESSAGES.find((one) => one === (section.messages ?? DEFAULTS.messages))
  if (!messages) complain('messages', section.messages, `it takes ${list(MESSAGES)}`)

  const levels: Record<string, Level> = {}
  for (const [id, level] of Object.entries(recordOf(section.rules))) {
    if (!RULES.some((r) => r.id === id)) complain(`rules.${id}`, level, `the rules are ${list(RULES.map((r) => r.id))}`)
    else if (!LEVELS.includes(level as Level)) complain(`rules.${id}`, level, `it takes ${list(LEVELS)}`)
    else levels[id] = level as Level
  }
  const settings: DraftSettings = {
    validate: validate === 'onSave' ? 'onSave' : 'onType',
    catalogues: arePaths ? (paths as string[]) : [],
    checkWorkspace: flag('checkWorkspace', section.checkWorkspace),
    titleHints: flag('inlayHints.titles', recordOf(section.inlayHints).titles),
    citedBy: flag('codeLens.citedBy', recordOf(section.codeLens).citedBy),
    renumberOnInsert: renumber ?? DEFAULTS.renumberOnInsert,
    isIgnored: config.isIgnored,
    messages: messages ?? DEFAULTS.messages,
    lint: { ...config.settings, style: known ? style : null, strictEmphasis: strict === true, levels },
  }
  return { settings, complaints }
}

/** The fields of a value; none where it is no object. */
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
