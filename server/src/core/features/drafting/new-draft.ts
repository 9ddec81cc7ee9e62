/** A new draft of a house, in a language: what has to stand there, and gaps for the rest. */
import { organOf as organOfForm, parseSymbol, printForm } from '../../citations/forms/index.ts'
import type { Language } from '../../lexicon/languages.ts'
import { ORGANS, type Organ } from '../../lexicon/organs.ts'
import { filledGaps, type Reporter, TEMPLATE_WORDS } from '../../lexicon/templates.ts'
import { DEFAULT_STYLE, styleOf } from '../../styles/index.ts'
import type { HouseStyle } from '../../styles/style.ts'
import type { World } from '../../world.ts'
import { titleOf } from '../names.ts'
import { emphasised, houseMark } from './emphasised.ts'
import { printFrontMatter } from './front-matter.ts'
import { nextSession } from './next-session.ts'
import { type Earlier, recitalOf } from './recital.ts'

/** How the drafts of a house are laid out. */
type Layout = 'paragraphs' | 'whereas' | 'smallLetters'

interface House {
  readonly layout: Layout
  readonly reporter: Reporter
  /** Whether it cites its own by number and subject, without a date. */
  readonly bySubject: boolean
  /** Whether its resolutions have titles. */
  readonly hasTitle: boolean
}

const USUAL: House = { layout: 'paragraphs', reporter: 'secretary-general', bySubject: false, hasTitle: true }

/** Houses that differ from the usual, by their ids. */
const HOUSES: Readonly<Record<string, Partial<House>>> = {
  'un-sc': { hasTitle: false },
  eclac: { reporter: 'executive-secretary', bySubject: true },
  escap: { reporter: 'executive-secretary', bySubject: true },
  who: { reporter: 'director-general', bySubject: true },
  itu: { layout: 'smallLetters' },
  whereas: { layout: 'whereas' },
}

/** What is asked of whoever begins a draft. */
export interface NewDraft {
  readonly style: HouseStyle
  readonly language: Language
  /** What it is about, as its title has it; a gap where it is empty. */
  readonly title?: string
  /** The resolution that it follows, whose text is not at hand: it is recalled first. */
  readonly earlier?: Earlier | null
}

/** The text of a new draft. Its gaps stand in brackets, and `placeholder` finds each. */
export const newDraft = (asked: NewDraft): string => filledGaps(newDraftTemplate(asked))

/** The same with its gaps in braces, as `lexicon/templates.ts` has them: what snippets are made from. */
export function newDraftTemplate({ style, language, title = '', earlier = null }: NewDraft): string {
  const organ = organOf(style)
  const { layout, hasTitle } = houseOf(style)
  const words = TEMPLATE_WORDS[language]
  const front = printFrontMatter(
    {
      organ: style.hasOrganLine ? (organ?.names[language].name ?? null) : null,
      style: organ?.style === style.id ? null : style.id,
      language: language === 'en' ? null : language,
      session: earlier && nextSession(earlier.form, null),
      status: 'draft',
      'based-on': earlier && printForm(earlier.form),
    },
    '\n',
  )
  const subject = title.trim() || earlier?.title || ''
  const head = hasTitle || subject !== '' ? `# ${subject || words.title}\n\n` : ''
  const organLine = style.hasOrganLine && organ ? [`${organ.names[language].full},`] : []
  const body = layout === 'paragraphs' ? paragraphs(style, language, organ, earlier) : ofOwnLayout(layout, language)
  return `${front}${head}${[...organLine, ...body].join('\n\n')}\n`
}

/**
 * The draft that follows a resolution of which only its symbol is known, and what the catalogue says of it; null where
 * the symbol is none. A style that is not given is that of its organ.
 */
export function newDraftAfter(
  symbol: string,
  { style, language, title }: Omit<NewDraft, 'style'> & { readonly style: HouseStyle | null },
  { catalogue }: World,
): string | null {
  const form = parseSymbol(symbol)
  if (!form || form.type === 'document') return null
  const record = catalogue?.get(symbol)
  const organ = ORGANS.find(({ id }) => id === organOfForm(form))
  const earlier = { form, date: record?.date ?? null, title: (record && titleOf(record, language)) ?? null }
  return newDraft({
    style: style ?? styleOf(organ?.style) ?? DEFAULT_STYLE,
    language,
    ...(title === undefined ? {} : { title }),
    earlier,
  })
}

const houseOf = ({ id }: HouseStyle): House => ({ ...USUAL, ...HOUSES[id] })

/** The organ that a house drafts for: its own, else the General Assembly, as conferences simulate it. */
const organOf = (style: HouseStyle): Organ | undefined =>
  ORGANS.find((organ) => organ.style === style.id) ?? ORGANS.find(({ id }) => id === 'ga')

function paragraphs(
  style: HouseStyle,
  language: Language,
  organ: Organ | undefined,
  earlier: Earlier | null,
): string[] {
  const words = TEMPLATE_WORDS[language]
  const { reporter, bySubject } = houseOf(style)
  const recital = (text: string, closing: string) =>
    `${opened(text, houseMark(style, 'preambular'))}${spaced(closing, language)}`
  const decisions = [
    words.callsUpon,
    words.requests(words.reporters[reporter], style.selfReference === 'this'),
    words.remains(organ?.names[language].gender ?? 'f'),
  ]
  return [
    earlier
      ? recitalOf(earlier, language, houseMark(style, 'preambular'), style)
      : recital(bySubject ? words.recallsBySubject : words.recalls, style.closing.preambular),
    // The last closes with a comma even where the others have semicolons.
    recital(words.notes, ','),
    ...decisions.map(
      (text, i) =>
        `${i + 1}. ${opened(text, houseMark(style, 'operative'))}${i + 1 < decisions.length ? spaced(style.closing.operative, language) : '.'}`,
    ),
  ]
}

/** French has a space before its semicolon. */
const spaced = (mark: string, language: Language): string => (language === 'fr' && mark === ';' ? ' ;' : mark)

/** The text with its opening in the mark of the house. */
const opened = (text: string, mark: ReturnType<typeof houseMark>): string =>
  text.replace(/«([^«»]{0,80})»/u, (_, opening: string) => emphasised(opening, mark))

function ofOwnLayout(layout: 'whereas' | 'smallLetters', language: Language): string[] {
  const { recitals, decisions } = TEMPLATE_WORDS[language][layout]
  return [...recitals, ...decisions]
}
