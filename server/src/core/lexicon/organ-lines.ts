/** What stands in organ lines beside the name of the organ. Source: R-50; organ lines of ITU, CGPM, UNESCO and WHO. */

/**
 * Bodies that one word may name in their organ line: `The Conference,` of FAO, `The Council,` of ITU. Behind one, names
 * go on in small letters in some languages: `Le Conseil exécutif des ports`.
 */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    'assembly council commission committee conference board congress forum senate parliament chamber meeting summit ' +
    'asamblea consejo comisión comité conferencia junta congreso foro senado concejo parlamento cámara reunión cumbre ' +
    'assemblée conseil commission comité conférence congrès forum sénat parlement chambre réunion sommet'
  ).split(' '),
)

/**
 * What may follow the name: a place, a year or an abbreviation in brackets, or the meeting. `(Geneva, 2022)`, `, at its
 * 30th meeting`, `, reunida en París`, `, lors de sa 41e session`, ` 2025`. Spaces are single ones.
 */
export const BEHIND_ORGAN: readonly RegExp[] = [
  /^,? (?:at|in|during) (?:its|their|this) [^;:()]{2,120}$/u,
  /^,? (?:having met|meeting|assembled|convened|held) (?:at|in|on|from) [^;:()]{2,120}$/u,
  /^,? (?:en|durante) su [^;:()]{2,120}$/u,
  /^,? (?:reunid[ao]|congregad[ao]|celebrad[ao])s? (?:en|del?) [^;:()]{2,120}$/u,
  /^,? (?:à|lors de|au cours de) sa [^;:()]{2,120}$/u,
  /^,? (?:réunie?|tenue?)s? (?:à|en|au|aux|du) [^;:()]{2,120}$/u,
  /^, \p{Uppercase}[\p{Alphabetic} ’.-]{1,40}, (?:19|20)\d\d$/u,
  /^ (?:19|20)\d\d(?:, (?:at|in|during|en|à|lors de) (?:its|this|su|sa) [^;:()]{2,120})?$/u,
]

/** `The Security Council of the United Nations`: whose the organ is, which its own resolutions do not say. */
export const OF_THE_UNITED_NATIONS =
  / (?:of the United Nations|de las Naciones Unidas|de la Organización de las Naciones Unidas|des Nations Unies|de l[’']Organisation des Nations Unies|de l[’']ONU|de la ONU)$/iu

/** The number of a session in figures: `77th`, `77ª`, `77.ª`, `77e`. */
export const SESSION_IN_FIGURES = /^\d{1,3}(?:st|nd|rd|th|\.?[ªº]|\.?[ao]|e|ème|ère?|re|er)$/iu

/** Several who act together, as conferences of States and of ministers do: their verbs stand in the plural. */
export const SEVERAL =
  /^(?:(?:the )?(?:high contracting |contracting )?(?:states|parties|members?(?= states)|ministers|governments|heads|presidents|countries|participants|delegates|delegations|representatives|leaders|peoples?|citizens|students)(?!\p{Alphabetic})|we(?!\p{Alphabetic})|(?:los|las|nosotr[oa]s|les|nous)(?!\p{Alphabetic}))/iu
/** Those of them who speak in the first person: `Nous, Ministres des ports,`. */
export const OURSELVES = /^(?:we|nosotr[oa]s|nous)(?!\p{Alphabetic})/iu
