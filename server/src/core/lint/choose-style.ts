import { organOfDesignation } from '../citations/own.ts'
import type { Document, ParsedText } from '../document/document.ts'
import { ORGANS, type OrganId } from '../lexicon/organs.ts'
import type { Resolution } from '../model/model.ts'
import { DEFAULT_STYLE, styleOf } from '../styles/index.ts'
import type { HouseStyle } from '../styles/style.ts'
import type { Settings } from './settings.ts'

export interface ChosenStyle {
  readonly style: HouseStyle
  /** Why, a sentence for people: `The organ line names the General Assembly.` */
  readonly reason: string
}

/**
 * The house style of a document: command line, front matter, setting, text, default, in this order. An unknown id is
 * passed over.
 */
export function chooseStyle(document: Document, settings: Settings): ChosenStyle {
  const forced = styleOf(settings.forcedStyle, settings.styles)
  if (forced) return { style: forced, reason: 'The command line asks for it.' }
  const { resolutions } = document
  const first = resolutions[0]?.parsed
  const frontMatter = first?.model.frontMatter
  const own = styleOf(frontMatter?.values.get('style'), settings.styles)
  if (own) return { style: own, reason: 'The front matter of the draft names it.' }
  const set = styleOf(settings.style, settings.styles)
  if (set) return { style: set, reason: 'The setting “resolute.style” names it.' }
  const conference = first && conferenceStyle(first)
  if (conference)
    return { style: conference, reason: 'It opens with the lines of a Model UN paper, as FORUM or QUESTION OF.' }
  for (const { organ, place } of organsOf(resolutions)) {
    const names = ORGANS.find(({ id }) => id === organ)
    const style = styleOf(names?.style)
    if (names && style) return { style, reason: `The ${place} names the ${names.names.en.name}.` }
  }
  return { style: DEFAULT_STYLE, reason: 'Nothing in the draft names an organ, so the default applies.' }
}

/** How many lines of a masthead tell a paper of a Model UN conference from a text that has one by chance. */
const ENOUGH_LINES = 2

/** The style of a paper of a Model UN conference, by the lines above it; null for any other text. */
function conferenceStyle({ model: { masthead } }: ParsedText): HouseStyle | null {
  const lines = masthead.filter(({ modelUn }) => modelUn !== null)
  if (lines.length < ENOUGH_LINES) return null
  return styleOf(lines.some(({ modelUn }) => modelUn === 'thimun') ? 'mun-thimun' : 'mun')
}

/** The organs that a draft names, and where: organ lines and front matter, then designations. */
function* organsOf(resolutions: Document['resolutions']): Generator<{ organ: OrganId | null; place: string }> {
  const first = (has: (resolution: Resolution) => boolean): Resolution | undefined => {
    for (const { parsed } of resolutions) {
      const found = parsed.model.resolutions.find(has)
      if (found) return found
    }
    return undefined
  }
  // `Resolution 286 (1970)`: nobody else numbers so, whatever the lines below it are.
  const council = first((resolution) => organOfDesignation(resolution) === 'sc')
  if (council && council === resolutions[0]?.parsed.model.resolutions[0]) yield { organ: 'sc', place: 'designation' }
  const named = first(({ organ }) => organ !== null)
  const inLine = named?.parts.some((part) => part.organLine?.organ === named.organ)
  yield { organ: named?.organ ?? null, place: inLine ? 'organ line' : 'front matter' }
  const designated = first((resolution) => organOfDesignation(resolution) !== null)
  yield { organ: designated ? organOfDesignation(designated) : null, place: 'designation' }
}
