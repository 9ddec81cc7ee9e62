/**
 * Words that United Nations editors spell otherwise, and numbers and money as they write them. Sources,
 * with the counts of published resolutions; American forms by the style of American Model United Nations
 * (R-134).
 */
import { unfold } from '../text/pattern.ts'

/**
 * A spelling and the one that the house has; `$1` is what the pattern has caught. Patterns match whole words in lower
 * case, hyphens included.
 */
export interface Spelling {
  /** Letters that every word of the pattern has, to look for first. */
  readonly core: string
  readonly pattern: RegExp
  readonly usual: string
}

const spelling = (core: string, pattern: string, usual: string): Spelling => ({
  core,
  pattern: new RegExp(`^(?:${pattern})$`, 'u'),
  usual,
})

const STEMS = unfold`
  organ|recogn|emphas|real|util|mobil|final|general|global|harmon|institutional|maxim|minim|modern|normal|optim
  |prior|privat|character|critic|author|categor|central|decentral|digital|digit|industrial|international|legal
  |liberal|local|marginal|mainstream|stabil|standard|summar|synchron|urban|victim|visual|capital|commercial
  |conceptual|crystall|democrat|demilitar|econom|familiar|formal|hospital|immun|incentiv|monet|national|neutral
  |operational|penal|polar|popular|radical|rational|revital|scrutin|sensit|social|special|steril|stigmat|subsid
  |symbol|sympath|terror|vandal|demobil|reorgan|apolog|fertil
`

/** United Nations spelling: Concise Oxford, with -ize. */
export const OXFORD: readonly Spelling[] = [
  spelling('is(?:e|ing|ation)', `(re|de|un|dis)?(${STEMS})is(e|ed|es|ing|ation|ations|ational|er|ers)`, '$1$2iz$3'),
  spelling('nalyz', 'analyz(e|ed|es|ing)', 'analys$1'),
  spelling('ralyz', 'paralyz(e|ed|es|ing)', 'paralys$1'),
  spelling('program', 'program(s?)', 'programme$1'),
  spelling('co-o', 'co-(operat|ordinat)(e|ed|es|ing|ion|ive|or|ors)', 'co$1$2'),
  spelling('center', 'center(s?)', 'centre$1'),
  spelling('labor', 'labor', 'labour'),
  spelling('defense', 'defense', 'defence'),
  spelling('fulfill', '(fulfil)l(s|ment)?', '$1$2'),
  spelling('toward', 'toward', 'towards'),
  spelling('sub-reg', 'sub-region(s|al)?', 'subregion$1'),
  spelling('socio-e', 'socio-economic', 'socioeconomic'),
  spelling('peace-k', 'peace-keeping', 'peacekeeping'),
  spelling('fora', 'fora', 'forums'),
  spelling('favor', 'favor(s|ed|able|ing)?', 'favour$1'),
  spelling('behavior', 'behavior(s|al)?', 'behaviour$1'),
  spelling('neighbor', 'neighbor(s|ing|hood)?', 'neighbour$1'),
  spelling('honor', 'honor(s|ed|ing)?', 'honour$1'),
  spelling('endeavor', 'endeavor(s|ed|ing)?', 'endeavour$1'),
  spelling('aging', 'aging', 'ageing'),
  spelling('focuss', 'focuss(ed|ing|es)', 'focus$1'),
  spelling('policy-mak', 'policy-maker(s?)', 'policymaker$1'),
  spelling('policy-mak', 'policy-making', 'policymaking'),
  spelling('nongov', 'nongovernmental', 'non-governmental'),
  spelling('wellbeing', 'wellbeing', 'well-being'),
]

/** American spelling. */
export const AMERICAN: readonly Spelling[] = [
  spelling('is(?:e|ing|ation)', `(re|de|un|dis)?(${STEMS})is(e|ed|es|ing|ation|ations|ational|er|ers)`, '$1$2iz$3'),
  spelling('nalys', 'analys(e|ed|ing)', 'analyz$1'),
  spelling('programme', 'programme(s?)', 'program$1'),
  spelling('centre', 'centre(s?)', 'center$1'),
  spelling('labour', 'labour', 'labor'),
  spelling('defence', 'defence', 'defense'),
  spelling('favour', 'favour(s|ed|able|ing)?', 'favor$1'),
  spelling('behaviour', 'behaviour(s|al)?', 'behavior$1'),
  spelling('neighbour', 'neighbour(s|ing|hood)?', 'neighbor$1'),
  spelling('honour', 'honour(s|ed|ing)?', 'honor$1'),
  spelling('endeavour', 'endeavour(s|ed|ing)?', 'endeavor$1'),
  spelling('towards', 'towards', 'toward'),
]
