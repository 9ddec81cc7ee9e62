/** Signs of the fonts Symbol and Wingdings that texts have. */
export const SYMBOLS: Readonly<Record<number, string>> = {
  183: '•',
  167: '•',
  216: '•',
  45: '–',
  176: '°',
  177: '±',
  180: '×',
  163: '≤',
  179: '≥',
  34: '∀',
  222: '⇒',
}
