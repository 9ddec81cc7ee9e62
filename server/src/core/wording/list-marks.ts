/** What items of lists open with that is no label: `-`, `•`, `a –`, `1.1`. */

/** Signs of lists, those of Word’s symbol fonts among them, and `o`, Word’s sign of the second degree. */
const SIGN = '[-*•–—+·▪▫◦●○■□✓➢‣⁃\uf0a7\uf0b7\uf0d8\uf0fc]|o'
const LETTER = '[a-zA-Z](?:\\.?[ \u00a0]?[-–—]|[:/]|(?<=[A-Z])\\.)'
/** `1 –`, `2-`. */
const DASHED = '\\d{1,2}[ \u00a0]?[-–—]'
/** `1.1`, `2.3.1`: the number of the paragraph with that of the item behind it. */
const LEGAL = '\\d{1,3}(?:\\.\\d{1,2}){1,3}[.)]?'
/** `1.`, of an item that goes on: an agenda has no marks behind its items, or full stops. */
const FIGURE = '\\d{1,2}[.)](?=.*[,;](?: (?:and|or|y|o|e|u|et|ou))?\\s*$)'
/** The mark that a line opens with as an item of a list does, and the white space behind it. */
export const LIST_MARK = new RegExp(
  `^[ \\t\u00a0]*(${SIGN}|${LETTER}|${DASHED}|${LEGAL}|${FIGURE})[ \\t\u00a0]+(?=[\\p{Alphabetic}\\p{N}“"«])`,
  'u',
)
