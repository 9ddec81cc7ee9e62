/**
 * Words that United Nations editors spell otherwise, and numbers and money as they write them. Sources: with the
 * counts of published resolutions; American forms by the style of American Model United Nations.
 */

/** A spelling and the one that the house has; `$1` is what the pattern has caught. Patterns match whole words, in lower case. */
export interface Spelling {
  readonly pattern: RegExp
  readonly usual: string
}

const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${pattern})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu')
const spelling = (pattern: string, usual: string): Spelling => ({ pattern: word(pattern), usual })

const STEMS =
  'organ|recogn|emphas|real|util|mobil|final|general|global|harmon|institutional|maxim|minim|modern|normal|optim|prior|privat|character|critic|author|categor|central|decentral|digital|digit|industrial|international|legal|liberal|local|marginal|mainstream|stabil|standard|summar|synchron|urban|victim|visual|capital|commercial|conceptual|crystall|democrat|demilitar|econom|familiar|formal|hospital|immun|incentiv|monet|national|neutral|operational|penal|polar|popular|radical|rational|revital|scrutin|sensit|social|special|steril|stigmat|subsid|symbol|sympath|terror|vandal|demobil|reorgan|apolog|fertil'

/** United Nations spelling: Concise Oxford, with -ize. */
export const OXFORD: readonly Spelling[] = [
  spelling(`(re|de|un|dis)?(${STEMS})is(e|ed|es|ing|ation|ations|ational|er|ers)`, '$1$2iz$3'),
  spelling('analyz(e|ed|es|ing)', 'analys$1'),
  spelling('paralyz(e|ed|es|ing)', 'paralys$1'),
  spelling('program', 'programme'),
  spelling('programs', 'programmes'),
  spelling('co-(operat|ordinat)(e|ed|es|ing|ion|ive|or|ors)', 'co$1$2'),
  spelling('center(s?)', 'centre$1'),
  spelling('labor', 'labour'),
  spelling('defense', 'defence'),
  spelling('(fulfil)l(s|ment)?', '$1$2'),
  spelling('toward', 'towards'),
  spelling('sub-region(s|al)?', 'subregion$1'),
  spelling('socio-economic', 'socioeconomic'),
  spelling('peace-keeping', 'peacekeeping'),
  spelling('fora', 'forums'),
  spelling('favor(s|ed|able|ing)?', 'favour$1'),
  spelling('behavior(s|al)?', 'behaviour$1'),
  spelling('neighbor(s|ing|hood)?', 'neighbour$1'),
  spelling('honor(s|ed|ing)?', 'honour$1'),
  spelling('endeavor(s|ed|ing)?', 'endeavour$1'),
  spelling('aging', 'ageing'),
  spelling('focuss(ed|ing|es)', 'focus$1'),
  spelling('web site(s?)', 'website$1'),
  spelling('policy-maker(s?)', 'policymaker$1'),
  spelling('policy-making', 'policymaking'),
  spelling('nongovernmental', 'non-governmental'),
  spelling('wellbeing', 'well-being'),
]

/** American spelling. */
export const AMERICAN: readonly Spelling[] = [
  spelling(`(re|de|un|dis)?(${STEMS})is(e|ed|es|ing|ation|ations|ational|er|ers)`, '$1$2iz$3'),
  spelling('analys(e|ed|ing)', 'analyz$1'),
  spelling('programme(s?)', 'program$1'),
  spelling('centre(s?)', 'center$1'),
  spelling('labour', 'labor'),
  spelling('defence', 'defense'),
  spelling('favour(s|ed|able|ing)?', 'favor$1'),
  spelling('behaviour(s|al)?', 'behavior$1'),
  spelling('neighbour(s|ing|hood)?', 'neighbor$1'),
  spelling('honour(s|ed|ing)?', 'honor$1'),
  spelling('endeavour(s|ed|ing)?', 'endeavor$1'),
  spelling('towards', 'toward'),
]
