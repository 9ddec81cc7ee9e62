/** Lines above a resolution that say what it is: those of a document of the United Nations and of a Model UN paper. */
import { HAGUE_MASTHEAD, MASTHEAD } from '../lexicon/words.ts'
import { LETTERS } from '../text/letters.ts'
import { pattern } from '../text/pattern.ts'
import { isSymbolLine } from './furniture.ts'

/** What a line of a masthead tells; the keys are those of the front matter where it has the same. */
export type MastheadKey = 'organ' | 'symbol' | 'session' | 'agenda-item' | 'sponsors' | 'title' | 'date'

export interface MastheadFact {
  readonly key: MastheadKey
  readonly value: string
  /**
   * Whether only papers of Model UN conferences have such a line; those of The Hague open with FORUM or QUESTION OF.
   */
  readonly modelUn: 'thimun' | 'any' | null
}

const KEYS: readonly (readonly [RegExp, MastheadKey, MastheadFact['modelUn']])[] = [
  [/^(?:forum|foro)$/i, 'organ', 'thimun'],
  [/^(?:question|cuestión) (?:of|du|des|de|del|sobre)$/i, 'title', 'thimun'],
  [/^(?:committee|comité|commission)$/i, 'organ', 'any'],
  [/^(?:issue|topic|subject|tema|sujet)$/i, 'title', 'any'],
  [/submitt|sponsor|patrocinador|parrain|aut(?:eur|or)|signator|signatari|signataire|delegation/i, 'sponsors', 'any'],
]

const SESSION = new RegExp(
  String.raw`^([${LETTERS}][${LETTERS} -]{2,40}|\d{1,3}(?:st|nd|rd|th|º|ª|\.º|e)?) (?:session|período de sesiones|special session|emergency special session)$`,
  'iu',
)
const AGENDA =
  /^(?:agenda item|tema|point)s? (\d{1,3}(?: \([a-z]\))?.{0,80}?)(?: (?:del programa|de l’ordre du jour))?$/iu
const SPONSORS =
  /^(.{3,1500}): (?:revised )?(?:draft (?:resolution|decision)|proyecto de resolución|projet de résolution)$/iu
const DATE = new RegExp(
  String.raw`^(?:(?:date|fecha) ?: )?(\d{1,2}(?:er)? (?:de )?[${LETTERS}]{3,10} (?:de )?\d{4})$`,
  'iu',
)

/** True for a line above a paper of a Model UN conference. */
export const isMastheadLine = (line: string): boolean => MASTHEAD.test(line) || HAGUE_MASTHEAD.test(line)

/** What stands at the head of each document of the United Nations beside that: its makers, `Distr.: General`. */
const HEAD = pattern('iu')`
  ^(?:
    (?:united[ ]nations|naciones[ ]unidas|nations[ ]unies)(?:\s{1,60}[A-Z]{1,6}/\S{1,40}(?:[ ]\(\d{4}\))?)?
    |(?:general[ ]assembly|security[ ]council|economic[ ]and[ ]social[ ]council|human[ ]rights[ ]council
      |asamblea[ ]general|consejo[ ]de[ ]seguridad|consejo[ ]económico[ ]y[ ]social|consejo[ ]de[ ]derechos[ ]humanos
      |assemblée[ ]générale|conseil[ ]de[ ]sécurité|conseil[ ]économique[ ]et[ ]social|conseil[ ]des[ ]droits[ ]de[ ]l[’']homme
    )(?:\s{1,60}distr\.?[ ]?:[ ]?.{3,40})?
    |(?:distr\.?|original)[ ]?:[ ]?.{3,60}
    |(?:first|second|third|fourth|fifth|sixth)[ ]committee
    |(?:primera|segunda|tercera|cuarta|quinta|sexta)[ ]comisión
    |(?:première|deuxième|troisième|quatrième|cinquième|sixième)[ ]commission
  )$
`

/** True for a line at the head of a document that says one thing and is whole. `line` is words without emphasis. */
export const isHeadOfDocument = (line: string): boolean =>
  line.length <= LONGEST_HEAD && (HEAD.test(line) || readMastheadLine(line) !== null)

const LONGEST_HEAD = 160

/** What a line above a resolution tells; null where it tells nothing of these. `line` is words without emphasis. */
export function readMastheadLine(line: string): MastheadFact | null {
  const text = line.trim()
  if (isMastheadLine(text)) {
    const at = text.indexOf(':')
    const name = text.slice(0, at).trim()
    const value = text.slice(at + 1).trim()
    const known = KEYS.find(([pattern]) => pattern.test(name))
    return known ? { key: known[1], value, modelUn: known[2] } : null
  }
  if (isSymbolLine(text)) return { key: 'symbol', value: text, modelUn: null }
  const session = SESSION.exec(text)
  if (session) return { key: 'session', value: session[1] as string, modelUn: null }
  const agenda = AGENDA.exec(text)
  if (agenda) return { key: 'agenda-item', value: agenda[1] as string, modelUn: null }
  const sponsors = SPONSORS.exec(text)
  if (sponsors) return { key: 'sponsors', value: sponsors[1] as string, modelUn: null }
  const date = DATE.exec(text)
  return date ? { key: 'date', value: date[1] as string, modelUn: null } : null
}
