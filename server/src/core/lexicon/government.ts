/**
 * What verbs of openings have behind them, and words that stand beside no others: `Takes note the report`, `Solicita el
 * Secretario General`, `Demande les États`. Sources: 71,397 published operative paragraphs and the sets of published
 * texts, where the right form stands hundreds or thousands of times, and the other not once or by a slip.
 *
 * Each pattern has what stands before as its first group, and what is wrong as its second; `right` is what is meant.
 */
import type { Language } from './languages.ts'

export interface Governed {
  readonly pattern: RegExp
  readonly right: (said: string) => string
}

const adds =
  (word: string) =>
  (said: string): string =>
    `${said} ${word}`
const is = (right: string) => (): string => right
const byWord =
  (words: Readonly<Record<string, string>>) =>
  (said: string): string =>
    words[said.toLowerCase()] ?? said

/** At the beginning of a paragraph, behind what a run of paragraphs has there. */
const opening = (before: string, said: string, behind: string): RegExp =>
  new RegExp(`^(${before})(${said})(?= ${behind})`, 'gu')

/** Anywhere: what is wrong, which the engine finds quickly, and then what stands before it. */
const anywhere = (said: string, before: string, behind: string): RegExp =>
  new RegExp(`()(${said})(?=${behind})(?<=${before}(?:${said}))`, 'gu')

// English

const RUN_EN = '(?:(?:Also|Further) )?'
const FEELING = '(?:deep |great |profound )?(?:appreciation|concern|interest|satisfaction|regret)'
const AGENT_EN =
  '(?:all |those |the |relevant |other )*(?:Member States|States|Governments|Secretary-General|Committee|Commission|Council|Conference|Executive Director|High Commissioner|Special Rapporteur|Office)'
const ASKS_EN = `(?:[Rr]equest|[Uu]rg|[Ii]nvit|[Ee]ncourag|[Cc]all)(?:e?s|ing)(?: upon| on)?(?: once again| again| also)? `
/** Verbs that are no nouns. */
const ACTS_EN =
  'submit|provide|continue|ensure|take|consider|cooperate|strengthen|convene|prepare|include|develop|promote|implement|undertake|establish|enhance|adopt|ratify|accede|contribute|participate|facilitate|examine|pursue|remain|extend|maintain|inform|present'
const THIRD_PERSON: Readonly<Record<string, string>> = Object.fromEntries(
  'submit provide continue ensure take consider cooperate strengthen convene prepare include develop promote implement undertake establish enhance adopt contribute participate facilitate examine pursue remain extend maintain inform'
    .split(' ')
    .map((verb) => [verb.replace(/sh$/, 'she').concat('s'), verb]),
)

// Spanish

const RUN_ES = '(?:Además |También |Asimismo )?'
const AGENT_ES =
  '(?:Secretari[oa] General|Estados|Gobiernos?|Comité|Comisión|Consejo|Asamblea|Directora? Ejecutiv[oa]|Director[a]? General|President[ea]|Oficina|Alt[oa] Comisionad[oa]|Relatora? Especial|Junta|[Pp]artes)'
const ASKS_ES =
  '(?:Solicit|Pid|Rueg|Exhort|Inst|Invit|Solicitand|Exhortand|Instand|Invitand)(?:a|e|o)(?: (?:también|además|asimismo|nuevamente|encarecidamente|firmemente|una vez más))? '
const TO_ES: Readonly<Record<string, string>> = { el: 'al', la: 'a la', los: 'a los', las: 'a las' }
const OF_ES: Readonly<Record<string, string>> = { el: 'del', la: 'de la', los: 'de los', las: 'de las' }

// French

const AGENT_FR =
  '(?:Secrétaires? générale?|Assemblée générale|États|Gouvernements?|Comité|Commission|Conseil|Haute?-Commissaire|Haut-Commissariat|Direct(?:eur|rice)|Présidente?|Bureau|Rapporteu(?:r|se)|[Pp]arties)'
const MORE_FR = '(?: (?:également|aussi|de nouveau|instamment|vivement|en outre|une fois de plus))?'
const DIRECT_FR: Readonly<Record<string, string>> = { au: 'le', aux: 'les', 'à la': 'la' }
const TO_FR: Readonly<Record<string, string>> = { le: 'au', les: 'aux', la: 'à la' }
const OF_FR: Readonly<Record<string, string>> = { le: 'du', la: 'de la', les: 'des' }

/** Those who are asked, which their prepositions stand before. */
export const AGENTS = { es: AGENT_ES, fr: AGENT_FR } as const

export const GOVERNMENT: Readonly<Record<Language, readonly Governed[]>> = {
  en: [
    {
      pattern: opening(RUN_EN, `[Tt]ak(?:es|ing) note(?: with ${FEELING})?`, '(?:the|its|his|her|their|an?) '),
      right: adds('of'),
    },
    { pattern: opening(RUN_EN, '[Tt]akes notes', '(?:of|with|that) '), right: (said) => said.slice(0, -1) },
    { pattern: opening(RUN_EN, '[Cc]all(?:s|ing)', `${AGENT_EN} `), right: adds('upon') },
    {
      pattern: opening(
        RUN_EN,
        '[Cc]all(?:s|ing) for',
        `(?:all )?(?:Member )?(?:States|Governments|[Pp]arties)(?: \\p{Lowercase}+){0,3} to `,
      ),
      right: (said) => said.replace(/for$/, 'upon'),
    },
    { pattern: opening(RUN_EN + ASKS_EN, AGENT_EN, `(?:${ACTS_EN}|report) `), right: adds('to') },
    { pattern: opening(RUN_EN, '[Dd]ecid(?:es|ing)', `(?:${ACTS_EN}) `), right: adds('to') },
    {
      pattern: /( remains? )(ceased?|sized?|siezed)(?= of the (?:matter|question|issue))/gu,
      right: is('seized'),
    },
    {
      pattern: new RegExp(`( to )(${Object.keys(THIRD_PERSON).join('|')})(?= )`, 'gu'),
      right: byWord(THIRD_PERSON),
    },
    {
      pattern: anywhere(
        'it',
        '(?:[Rr]ecalling|[Rr]eaffirming|[Rr]eaffirms|and|in|to|by|of) ',
        ' (?:resolution|decision)s? \\d',
      ),
      right: is('its'),
    },
    { pattern: anywhere('Member State', '[Aa]ll ', ' (?!of|or|and)'), right: is('Member States') },
    { pattern: anywhere('United Nation', '', "(?:[^s\\p{Alphabetic}’']|$)"), right: is('United Nations') },
  ],
  es: [
    { pattern: opening(RUN_ES + ASKS_ES, 'el|la|los|las', `${AGENT_ES}(?!\\p{Alphabetic})`), right: byWord(TO_ES) },
    {
      pattern: opening(
        `${RUN_ES}(?:Toma|Tomando) nota(?: también| asimismo| además)?(?: con \\p{Lowercase}+)? `,
        'el|la|los|las',
        '\\p{Alphabetic}',
      ),
      right: byWord(OF_ES),
    },
  ],
  fr: [
    {
      pattern: opening(
        `(?:Prie|Invite|Engage|Exhorte|Encourage|Charge|Priant|Invitant|Engageant|Exhortant|Encourageant)${MORE_FR} `,
        'aux?|à la',
        `${AGENT_FR}(?!\\p{Alphabetic})`,
      ),
      right: byWord(DIRECT_FR),
    },
    {
      pattern: opening(`(?:Demande|Demandant)${MORE_FR} `, 'les?|la', `${AGENT_FR}(?!\\p{Alphabetic})`),
      right: byWord(TO_FR),
    },
    {
      pattern: opening(
        `(?:Prend|Prenant) (?:note|acte)(?: également| aussi)?(?: avec \\p{Lowercase}+)? `,
        'les?|la',
        '\\p{Alphabetic}',
      ),
      right: byWord(OF_FR),
    },
    { pattern: anywhere('a', '(?:^|[ (])', " l[’']échelle"), right: is('à') },
    {
      pattern: anywhere('de la de la|du du|des des', '(?:^|[ (])', ' \\p{Alphabetic}'),
      right: (said) => said.slice(0, said.length >> 1),
    },
  ],
}
