/**
 * Small words and fixed lines by which a language and the parts of a record are known. Source: published resolutions,
 *
 */

import { LETTERS } from '../text/letters.ts'
import { pattern } from '../text/pattern.ts'
import type { Language } from './languages.ts'

/** Frequent words of each language; those that two of them share count for both. */
export const FREQUENT: Readonly<Record<Language, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'its', 'that', 'with', 'for', 'by', 'in', 'on', 'all'],
  es: 'de la el los las del y al que en por para con su sus como una un ha lo es'.split(' '),
  fr: 'de la le les des du et à au aux que qui en par pour dans sur sa son ses l d qu une un avec est elle ce s'.split(
    ' ',
  ),
}

/**
 * Frequent words of other languages that drafts may be in, by their English names. Where they share words with ours,
 * the whole count decides.
 */
export const FREQUENT_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  German: 'der die das und den von zu für im auf mit ist des dem ein eine über sich'.split(' '),
  Portuguese:
    'da do das dos em não um uma na nas nos no ao aos pela pelo à os com e que de sua suas seu seus para por'.split(
      ' ',
    ),
  Italian: 'di della delle dei del che il la le lo gli per nel nella dal al alla sul un una ed è sua suo'.split(' '),
  Dutch: 'het van een en de voor met op dat te zijn aan'.split(' '),
  Polish: 'w i na z do się o że przez oraz dla jest'.split(' '),
  Turkish: 've bir bu için ile olarak olan'.split(' '),
  Indonesian: 'dan yang di untuk dari dengan pada dalam'.split(' '),
}

/** Small words inside the names of organs, which are not capitalized in them. */
export const INSIDE_NAMES: ReadonlySet<string> = new Set(
  'of and for the on in to at de la las los el del y e para sobre en et des du les le pour sur l d au aux a à'.split(
    ' ',
  ),
)

/** What an annex is called on its line. */
export const ANNEX =
  /^(?:annex|appendix|anexo|apéndice|annexe|appendice)(?:\s+(?:[IVX]{1,5}|\d{1,2}|[A-Z]))?(?:\.?|\s*[-–—:]\s+\S[^\n]{0,150}[^\s,;])$/iu

/**
 * What the two parts of a resolution are called on a line of their own: `in the operative part`, in small letters, at
 * Conferences of the Red Cross, `Operative Clauses:` in papers of students.
 */
export const PART_NAMES = new RegExp(
  `^(?:${[
    'in the (?:preamble|operative part)',
    'the preamble|preamble|pre(?:ambular|ambulatory) (?:clauses|paragraphs|part|section)',
    '(?:operative|operational) (?:clauses|paragraphs|part|section)',
    'en el preámbulo|en la parte (?:dispositiva|operativa)|preámbulo|parte (?:preambular|dispositiva|operativa|resolutiva)',
    '(?:cláusulas|párrafos) (?:preambulatorias|preambulatorios|preambulares|operativas|operativos|dispositivas|dispositivos|resolutivas|resolutivos|del preámbulo)',
    'dans le (?:préambule|dispositif)|préambule|dispositif',
    '(?:clauses|paragraphes|alinéas) (?:préambulaires|préambulatoires|opératoires|opératives|opératifs|opérationnelles|opérationnels|du préambule|du dispositif)',
  ].join('|')})[ \\u00a0]?:?$`,
  'iu',
)

/** What the notes of a text are called on a line above them. */
export const NOTES_NAMES = new RegExp(
  `^(?:${[
    '(?:(?:foot|end)-?)?notes|references|notes and references',
    'notas(?: (?:al|a|de) pie(?: de página)?| finales)?|referencias|notas y referencias',
    'notes (?:de bas de page|de fin|et références)|références',
  ].join('|')})[ \\u00a0]?:?$`,
  'iu',
)

const WORD_OF_ANNEX = String.raw`(?:annex|appendix|anexo|apéndice|annexe|appendice)(?:\s+(?:[IVX]{1,5}|\d{1,2}|[A-Z]))?`
/** What an annex is about or belongs to: `Annex on designations`, `Anexo de la resolución`. */
const ABOUT =
  'on|to|concerning|containing|sobre|de|del|al?|con|relativ[ao] a|que contiene|relati(?:f|ve) (?:à|aux?)|sur|concernant|portant|contenant|à|de|du'

/** A short line that ends or begins with that word, behind a decision: `Designation Annex`, `Annex on designations`. */
export const NAMED_ANNEX = pattern('iu')`
  ^[${LETTERS}][${LETTERS}’'-]*(?:\s+[${LETTERS}’'-]+){0,4}\s+${WORD_OF_ANNEX}$
  |^${WORD_OF_ANNEX}\s+(?:${ABOUT})\s[^,;:.]{2,70}$
`

/** The lines above a paper of a Model UN conference: `FORUM: …`, `QUESTION OF: …`. Source: rulebook section 22. */
export const MASTHEAD =
  /^[\s*#_]*(?:forum|committee|question of|issue|topic|subject|(?:main[ -])?submitt(?:er|ed by)|co-?submitt(?:ers?|ed by)|(?:main |co-?)?sponsors?|sponsor\(s\)|signator(?:ies|y)|delegation|comité|foro|tema|patrocinadores|signatarios|commission|sujet|parrains|(?:co-?)?auteurs|(?:co)?autores|signataires)(?: ?\(\d{1,3}\))?[\s*_]{0,2}:/iu

/** Of these lines, those of The Hague’s papers and of its affiliates: `FORUM: …`, `QUESTION OF: …`. */
export const HAGUE_MASTHEAD =
  /^[\s*#_]*(?:forum|foro|question[ \u00a0](?:of|de|du|des)|cuestión[ \u00a0](?:de|del|sobre))[\s*_]{0,2}:/iu

/** A number that is still to be put in: `...`, `___`, `[XX]`. */
const GAP = String.raw`\.{2,4}|…|_{2,6}|\[[^\[\]]{0,6}\]`

/** The number of a meeting as a record has it: `57a`, `49ª`, `46e`, `Octava`, `Décima tercera`, or a gap for it. */
const MEETINGS: Readonly<Record<Language, string>> = {
  en: String.raw`(?:\d{1,5}|${GAP})(?:st|nd|rd|th)\s+(?:\([^)]{1,20}\)\s+)?(?:(?:plenary|closed|open|special|resumed)\s+)*meeting\b`,
  es: String.raw`(?:(?:\d{1,5}|${GAP})\.?\s?[aªº°]|(?:[${LETTERS}]{4,12}a\s+){0,2}?[${LETTERS}]{4,12}a)\s+(?:\([^)]{1,20}\)\s+)?(?:sesión|reunión)\b`,
  fr: String.raw`(?:(?:\d{1,5}|${GAP})\s?(?:e|ème|re|er|ère)|première|(?:[${LETTERS}]+[- ])?[${LETTERS}]+ième)\s+(?:\([^)]{1,20}\)\s+)?(?:séance|réunion)\b`,
}

/** Lines of record about the adoption: by whom, at which meeting, on which day, by which vote. */
export const ADOPTION: readonly RegExp[] = [
  /^\[?adopted (?:by|without|at|on|unanimously|as|in)\b/iu,
  /^\[?(?:draft )?(?:resolution|decision) (?:adopted|approved) (?:by|without|at|on|unanimously)\b/iu,
  /^(?:the|this) (?:present )?(?:draft )?(?:resolution|decision|motion) (?:was|is) (?:duly )?(?:adopted|approved|carried|passed|put to (?:a|the) vote)\b/iu,
  /^(?:la|esta) (?:presente )?(?:resolución|decisión|moción) (?:fue|ha sido|es) (?:aprobada|adoptada|sometida)(?![\p{Alphabetic}])/iu,
  /^(?:la|cette) (?:présente )?(?:résolution|décision|motion) (?:a été|est) (?:adoptée|approuvée|mise aux voix)(?![\p{Alphabetic}])/iu,
  // `PASSED AND ADOPTED this 3rd day of May, 2027`, of councils and senates; `Dado en Lima, a 3 de mayo de 2027`.
  /^\[?(?:duly )?(?:passed|adopted|approved|introduced)(?:(?:,| and|, and) (?:passed|adopted|approved))* (?:by .{3,80} )?(?:this|on this|on the) \d{1,2}(?:st|nd|rd|th)? day of\b/iu,
  /^(?:dad[ao]|firmad[ao]) en [^,;:]{2,60}, (?:a|el|al) /iu,
  /^fait (?:et délibéré )?à [^,;:]{2,60}, le /iu,
  /^\[?(?:aprobad[ao]|adoptad[ao]) (?:por|sin|en|el|la|como|a)\b/iu,
  new RegExp(String.raw`^\[?adoptée? (?:par|sans|à|en|le|lors|telle?)(?![${LETTERS}])`, 'iu'),
  ...Object.values(MEETINGS).map((meeting) => new RegExp(`^${meeting}`, 'iu')),
  new RegExp(String.raw`^(?:\d{1,2}(?:er|º)?|${GAP})\s+(?:de\s+)?[${LETTERS}]{3,10}\.?\s+(?:de\s+)?\d{4}$`, 'u'),
]

/**
 * English verbs that are no word of a name, whatever follows: `Encourages Governments`, while `Developing States` is one.
 * In Spanish and French an article in small letters stands between.
 */
export const NEVER_IN_NAMES =
  /^(?:Recalling|Reaffirming|Noting|Having|Welcoming|Deeply|Decides|Encourages|Invites|Urges|Welcomes|Reaffirms|Recommends|Recognizes|Emphasizes|Stresses|Commends|Recalls|Directs|Authorizes|Expresses|Condemns)[ \u00a0]/u
