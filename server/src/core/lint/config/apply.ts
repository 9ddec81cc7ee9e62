/** What a configuration says of one draft. */

import { readStyle } from '../../styles/custom.ts'
import { STYLES } from '../../styles/index.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { type Message, say } from '../../text/message.ts'
import { DEFAULT_SETTINGS, type Levels, type Settings } from '../settings.ts'
import type { Complaint, Layer, Said, StyleEntry } from './config.ts'
import { globMatches, isAmong } from './glob.ts'

/** A configuration with all that it goes on from. */
export interface Config {
  /** In order: where two say the same thing, the later one counts. */
  readonly layers: readonly Layer[]
  /** The styles that the office describes for itself. */
  readonly styles: readonly HouseStyle[]
}

export const NO_CONFIG: Config = { layers: [], styles: [] }

/** What holds for one draft. */
export interface DraftConfig {
  /** Of these, what a person has set is still to be filled in: see `withConfig`. */
  readonly settings: Settings
  /** Whether the draft is not to be judged. */
  readonly isIgnored: boolean
  /** The addresses of catalogues. */
  readonly catalogues: readonly string[]
}

/** What holds where nothing is configured. */
export const NO_DRAFT_CONFIG: DraftConfig = { settings: DEFAULT_SETTINGS, isIgnored: false, catalogues: [] }

/** The styles that entries describe; `earlier` are there already. Entries for our own styles describe none. */
export function describedStyles(
  entries: readonly Said<StyleEntry>[],
  layers: readonly Layer[],
  earlier: readonly HouseStyle[],
): { readonly styles: readonly HouseStyle[]; readonly complaints: readonly Complaint[] } {
  const styles = [...earlier]
  const complaints: Complaint[] = []
  const isKnown = (id: string) => [...STYLES, ...styles].some((style) => style.id === id)
  for (const { value, file, line } of entries) {
    const { id, fields } = value
    const complain = (message: Message) => complaints.push({ file, line, message })
    const others = Object.keys(fields)
    if (isKnown(id)) {
      if (others.length > 0)
        complain(
          say`“${id}” is there already: here it takes “rules” alone. Describe a style of your own “from: ${id}”.`,
        )
    } else if (!others.includes('from'))
      complain(say`There is no style “${id}”. One of your own says which it comes from, as “from: un-ga”.`)
    else {
      const style = readStyle({ ...fields, id }, styles, (what) => complain(say`Style “${id}”: ${what}`))
      if (style) styles.push(style)
    }
  }
  for (const { style } of layers)
    if (style && !isKnown(style.value))
      complaints.push({
        file: style.file,
        line: style.line,
        message: say`There is no style “${style.value}”, so the text decides; there are ${[...STYLES, ...styles].map(({ id }) => id).join(', ')}.`,
      })
  return { styles, complaints }
}

/** What a configuration says of the draft at a path, which counts from the folder of the configuration. */
export function configFor({ layers, styles }: Config, path: string): DraftConfig {
  const mine = layers.filter(({ files }) => files === null || files.some((glob) => globMatches(glob, path)))
  const last = <K extends 'style' | 'language'>(key: K) => mine.findLast((layer) => layer[key] !== null)?.[key] ?? null
  const levels: Levels = Object.assign({}, ...mine.map((layer) => layer.levels))
  const named = new Set(mine.flatMap(({ styleLevels }) => Object.keys(styleLevels)))
  const styleLevels = Object.fromEntries(
    [...named].map((id): [string, Levels] => [
      id,
      Object.assign({}, ...mine.flatMap((layer) => [layer.levels, layer.styleLevels[id] ?? {}])),
    ]),
  )
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      styles,
      language: last('language'),
      configured: { style: last('style')?.value ?? null, levels, styleLevels },
      terms: mine.flatMap(({ terms }) => terms),
    },
    isIgnored: isAmong(
      mine.flatMap(({ ignore }) => ignore),
      path,
    ),
    catalogues: [...new Set(mine.flatMap(({ catalogues }) => catalogues.map(({ value }) => value)))],
  }
}
