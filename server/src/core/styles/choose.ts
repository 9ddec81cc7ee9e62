import type { Document } from '../document.ts'
import { ORGANS } from '../lexicon/organs.ts'
import type { Settings } from '../settings.ts'
import { DEFAULT_STYLE, styleOf } from './index.ts'
import type { HouseStyle } from './style.ts'

export interface ChosenStyle {
  readonly style: HouseStyle
  /** Why, a sentence for people: `The organ line names the General Assembly.` */
  readonly reason: string
}

/** The house style of a document: command line, front matter, setting, text, default, in this order. An unknown id is passed over. */
export function chooseStyle(document: Document, settings: Settings): ChosenStyle {
  const forced = styleOf(settings.forcedStyle, settings.styles)
  if (forced) return { style: forced, reason: 'The command line asks for it.' }
  const { frontMatter, resolutions } = document.model
  const own = styleOf(frontMatter?.values.get('style'), settings.styles)
  if (own) return { style: own, reason: 'The front matter of the draft names it.' }
  const set = styleOf(settings.style, settings.styles)
  if (set) return { style: set, reason: 'The setting “resolute.style” names it.' }
  const named = resolutions.find((resolution) => resolution.organ !== null)
  const organ = ORGANS.find((candidate) => candidate.id === named?.organ)
  const byOrgan = styleOf(organ?.style)
  if (organ && byOrgan) {
    const place = named?.parts.some((part) => part.organLine?.organ === organ.id) ? 'organ line' : 'front matter'
    return { style: byOrgan, reason: `The ${place} names the ${organ.names.en.name}.` }
  }
  return { style: DEFAULT_STYLE, reason: 'Nothing in the draft names an organ, so the default applies.' }
}
