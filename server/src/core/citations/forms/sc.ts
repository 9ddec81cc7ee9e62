import type { FormKind } from './kind.ts'

/** Security Council: `242 (1967)`. */
export interface ScForm {
  readonly type: 'sc'
  readonly number: number
  readonly year: number
}

const NUMBER = /^([1-9]\d{0,3}) ?\((\d{4})\)$/
const SYMBOL = 'S/RES/'

export const sc: FormKind<ScForm> = {
  organ: 'sc',

  parse(number, noun) {
    const match = NUMBER.exec(number)
    if (!match || noun === 'decision') return null
    return { type: 'sc', number: Number(match[1]), year: Number(match[2]) }
  },

  number: (form) => `${form.number} (${form.year})`,
  print: (form) => `${SYMBOL}${form.number}(${form.year})`,
  read: (symbol) => (symbol.startsWith(SYMBOL) ? sc.parse(symbol.slice(SYMBOL.length), 'resolution') : null),
}
