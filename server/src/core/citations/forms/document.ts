/** A document cited by its symbol: `A/75/418`, `LC/G.1711(SES.24/13)`. The symbol is its own number. */
import type { FormKind } from './kind.ts'

export interface DocumentForm {
  readonly type: 'document'
  /** Without spaces. */
  readonly symbol: string
}

/**
 * Components of letters, figures, points and hyphens, joined by strokes, brackets at the end of any. Source: R-25,
 *
 */
const SYMBOL = /^[A-Z][A-Za-z]{0,6}(?:\/[A-Za-z0-9.*-]+(?:\([A-Za-z0-9./-]+\))?)+$/

export const document: FormKind<DocumentForm> = {
  organ: null,
  parse(number) {
    const symbol = number.replaceAll(' ', '')
    return SYMBOL.test(symbol) && /\d/.test(symbol) ? { type: 'document', symbol } : null
  },
  number: (form) => form.symbol,
  print: (form) => form.symbol,
  read: (symbol) => document.parse(symbol, 'resolution'),
}
