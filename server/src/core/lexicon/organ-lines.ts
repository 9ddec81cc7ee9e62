/** What stands in organ lines beside the name of the organ. Source: R-50; organ lines of ITU, CGPM, UNESCO and WHO. */

/** Bodies that one word may name in their organ line: `The Conference,` of FAO, `The Council,` of ITU. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    'assembly council commission committee conference board congress forum senate ' +
    'asamblea consejo comisión comité conferencia junta congreso foro senado ' +
    'assemblée conseil commission comité conférence congrès sénat'
  ).split(' '),
)

/**
 * What may follow the name: a place, a year or an abbreviation in brackets, or the meeting. `(Geneva, 2022)`, `, at its
 * 30th meeting`, `, reunida en París`, `, lors de sa 41e session`.
 */
export const BEHIND_ORGAN: readonly RegExp[] = [
  /^[\s\u00a0]*\([^()]{1,80}\)/u,
  /^,?[\s\u00a0]+(?:at|in|during)[\s\u00a0]+(?:its|their|this)[\s\u00a0]+[^;:()]{2,120}$/u,
  /^,?[\s\u00a0]+(?:having[\s\u00a0]+met|meeting|assembled|convened)[\s\u00a0]+(?:at|in|on)[\s\u00a0]+[^;:()]{2,120}$/u,
  /^,?[\s\u00a0]+(?:en|durante)[\s\u00a0]+su[\s\u00a0]+[^;:()]{2,120}$/u,
  /^,?[\s\u00a0]+(?:reunid[ao]|congregad[ao])s?[\s\u00a0]+(?:en|del?)[\s\u00a0]+[^;:()]{2,120}$/u,
  /^,?[\s\u00a0]+(?:à|lors[\s\u00a0]+de|au[\s\u00a0]+cours[\s\u00a0]+de)[\s\u00a0]+sa[\s\u00a0]+[^;:()]{2,120}$/u,
  /^,?[\s\u00a0]+réunie?s?[\s\u00a0]+(?:à|en|au|aux)[\s\u00a0]+[^;:()]{2,120}$/u,
  /^,[\s\u00a0]+\p{Lu}[\p{L}\s’.-]{1,40},[\s\u00a0]+(?:19|20)\d\d$/u,
]

/** The number of a session in figures: `77th`, `77ª`, `77.ª`, `77e`. */
export const SESSION_IN_FIGURES = /^\d{1,3}(?:st|nd|rd|th|\.?[ªº]|\.?[ao]|e|ème|ère?|re|er)$/iu
