import { theOrgan } from '../citations/names.ts'
import { organOfDesignation } from '../citations/own.ts'
import type { Document, ParsedText } from '../document/document.ts'
import { ORGANS, type OrganId, styleOfOrgan } from '../lexicon/organs.ts'
import type { Part, Resolution } from '../model/model.ts'
import { DEFAULT_STYLE, styleOf } from '../styles/index.ts'
import { ITU } from '../styles/itu.ts'
import { MUN } from '../styles/mun.ts'
import { MUN_THIMUN } from '../styles/mun-thimun.ts'
import type { HouseStyle } from '../styles/style.ts'
import { WHEREAS } from '../styles/whereas.ts'
import { memoize } from '../text/memo.ts'
import { type Message, say, type Value } from '../text/message.ts'
import { organOfFormula } from '../wording/formula.ts'
import { draftingFormOf } from './drafting-form.ts'
import type { Settings } from './settings.ts'

export interface ChosenStyle {
  readonly style: HouseStyle
  /** Why, a sentence for people: `The organ line names the General Assembly.` */
  readonly reason: Message
  /** True where a person, or the form of the paper, names the house: it holds for organs that are not known as well. */
  readonly isGiven: boolean
  /** False where a resolution further on in the draft could still name another house. */
  readonly isSettled: boolean
}

/**
 * The house style of a document: command line, front matter, setting, configuration, text, default, in this order. An
 * unknown id is passed over.
 */
export function chooseStyle({ resolutions }: Pick<Document, 'resolutions'>, settings: Settings): ChosenStyle {
  const forced = styleOf(settings.forcedStyle, settings.styles)
  if (forced) return given(forced, say`The command line asks for it.`)
  const first = resolutions[0]?.parsed
  const frontMatter = first?.model.frontMatter
  const own = styleOf(frontMatter?.values.get('style'), settings.styles)
  if (own) return given(own, say`The front matter of the draft names it.`)
  const set = styleOf(settings.style, settings.styles)
  if (set) return given(set, say`The setting “resolute.style” names it.`)
  const configured = styleOf(settings.configured.style, settings.styles)
  if (configured) return given(configured, say`The configuration of the folder names it.`)
  const conference = first && conferenceStyle(first)
  if (conference === MUN_THIMUN)
    return given(
      conference,
      say`It opens with FORUM or QUESTION OF, as Model UN papers of The Hague and its affiliates do.`,
    )
  if (conference) return given(conference, say`It opens with the lines of a Model UN paper, as COMMITTEE or SPONSORS.`)
  const form = first && draftingFormOf(first)
  if (form?.hasPreamble && form.formalDecisions)
    return given(WHEREAS, say`Its decisions open with RESOLVED, as those of senates, councils and associations do.`)
  // Many an association has a General Assembly: `LA ASAMBLEA GENERAL, VISTO …; CONSIDERANDO …; RESUELVE:`.
  if (form?.decidesOnce) return given(WHEREAS, OPENS_SO)
  let unknown: Message | null = null
  for (const { organ, place } of organsOf(resolutions)) {
    const known = ORGANS.find(({ id }) => id === organ)
    if (!known) continue
    const [named, unknownHouse] = NAMED[place]
    const style = styleOf(known.style)
    if (style) return { style, reason: named(theOrgan(known.id)), isGiven: false, isSettled: true }
    unknown ??= unknownHouse(theOrgan(known.id))
  }
  const unsettled = { isSettled: false }
  if (form?.formalReasons || form?.formalDecisions) return { ...given(WHEREAS, OPENS_SO), ...unsettled }
  if (form?.opensSmall)
    return {
      ...given(
        ITU,
        say`Its verbs stand in small letters, as in texts of ITU, UPU and the Conference on Weights and Measures.`,
      ),
      ...unsettled,
    }
  const reason = unknown ?? say`Nothing in the draft names an organ, so the default applies.`
  return { style: DEFAULT_STYLE, reason, isGiven: false, ...unsettled }
}

const OPENS_SO = say`It opens with WHEREAS, RESOLVED or RESOLVES:, as texts of senates, councils and associations do.`

type Place = 'organ line' | 'front matter' | 'designation'
type Reason = (organ: Value) => Message

/** What to say of the place that names an organ: of one whose style is known, and of another. */
const NAMED: Readonly<Record<Place, readonly [known: Reason, unknown: Reason]>> = {
  'organ line': [
    (organ) => say`The organ line names ${organ}.`,
    (organ) =>
      say`The organ line names ${organ}, whose own style is not known here, so the default applies, and what it asks of form is only hinted at.`,
  ],
  'front matter': [
    (organ) => say`The front matter names ${organ}.`,
    (organ) =>
      say`The front matter names ${organ}, whose own style is not known here, so the default applies, and what it asks of form is only hinted at.`,
  ],
  designation: [
    (organ) => say`The designation names ${organ}.`,
    (organ) =>
      say`The designation names ${organ}, whose own style is not known here, so the default applies, and what it asks of form is only hinted at.`,
  ],
}

const given = (style: HouseStyle, reason: Message): ChosenStyle => ({ style, reason, isGiven: true, isSettled: true })

/** True for a part that a body which is not known here announces: `The Harbour Congress, at its third session:`. */
const announcedByOther = ({ children }: Part): boolean =>
  children.some((child) => child.kind === 'formula' && organOfFormula(child.prose.text)?.organ === null)

/**
 * True where an organ line names an organ whose house style cannot be told, or where none is named and the reasons
 * close as in houses that are not known: rules of form can only hint, then.
 */
export const isOfUnknownHouse = memoize((parsed: ParsedText): boolean =>
  parsed.model.resolutions.some((resolution) => {
    if (resolution.parts.every((part) => part.organLine === null && !announcedByOther(part)))
      return resolution.organ === null && draftingFormOf(parsed).semicolonsInPreamble
    const inLine = resolution.parts.some(({ organLine }) => organLine !== null)
    const organ = resolution.organ ?? (inLine ? null : organOfDesignation(resolution))
    return styleOfOrgan(organ) === null
  }),
)

/** How many lines of a masthead tell a paper of a Model UN conference from a text that has one by chance. */
const ENOUGH_LINES = 2

/** The style of a paper of a Model UN conference, by the lines above it; null for any other text. */
function conferenceStyle({ model: { masthead } }: ParsedText): HouseStyle | null {
  const lines = masthead.filter(({ modelUn }) => modelUn !== null)
  if (lines.length < ENOUGH_LINES) return null
  return lines.some(({ modelUn }) => modelUn === 'thimun') ? MUN_THIMUN : MUN
}

/** The organs that a draft names, and where: organ lines and front matter, then designations. */
function* organsOf(resolutions: Document['resolutions']): Generator<{ organ: OrganId | null; place: Place }> {
  const first = (has: (resolution: Resolution) => boolean): Resolution | undefined => {
    for (const { parsed } of resolutions) {
      const found = parsed.model.resolutions.find(has)
      if (found) return found
    }
    return undefined
  }
  // `Resolution 286 (1970)`: so nobody numbers but bodies that are named below it, as the Parliamentary Assembly.
  const opening = resolutions[0]?.parsed.model.resolutions[0]
  const isOthers = opening !== undefined && opening.organ !== null && styleOfOrgan(opening.organ) === null
  if (opening && !isOthers && organOfDesignation(opening) === 'sc') yield { organ: 'sc', place: 'designation' }
  const named = first(({ organ }) => organ !== null)
  const inLine = named?.parts.some((part) => part.organLine?.organ === named.organ)
  yield { organ: named?.organ ?? null, place: inLine ? 'organ line' : 'front matter' }
  // `Resolution 990 (LVI)` below which another body is named is a number of that body.
  const designated = first(
    (resolution) =>
      organOfDesignation(resolution) !== null && resolution.parts.every(({ organLine }) => organLine === null),
  )
  yield { organ: designated ? organOfDesignation(designated) : null, place: 'designation' }
}
