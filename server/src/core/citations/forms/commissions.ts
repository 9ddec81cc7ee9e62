import { parseRoman, printRoman } from '../roman.ts'
import type { FormKind } from './kind.ts'

/** Economic and Social Commission for Asia and the Pacific: `67/1`. */
export interface EscapForm {
  readonly type: 'escap'
  readonly session: number
  readonly number: number
}

/**
 * Commissions that number through and add the session: Africa `908 (XLVI)`, Western Asia `305 (XXVII)`, `335 (S-VI)`.
 */
export interface CommissionForm<T extends 'eca' | 'escwa'> {
  readonly type: T
  readonly number: number
  readonly special: boolean
  readonly session: number
}

const SLASHED = /^([1-9]\d)\/([1-9]\d?)$/
const ROMAN = /^([1-9]\d{0,3}) ?\((S-)?([IVXL]+)\)$/

export const escap: FormKind<EscapForm> = {
  organ: 'escap',

  parse(number, noun) {
    const match = SLASHED.exec(number)
    if (!match || noun === 'decision') return null
    return { type: 'escap', session: Number(match[1]), number: Number(match[2]) }
  },

  number: (form) => `${form.session}/${form.number}`,
  print: (form) => `E/ESCAP/RES/${escap.number(form)}`,
  read: (symbol) => (symbol.startsWith('E/ESCAP/RES/') ? escap.parse(symbol.slice(12), 'resolution') : null),
}

function commission<T extends 'eca' | 'escwa'>(type: T, prefix: string): FormKind<CommissionForm<T>> {
  const kind: FormKind<CommissionForm<T>> = {
    organ: type,

    parse(number, noun) {
      const match = ROMAN.exec(number)
      const session = match && parseRoman(match[3] as string)
      if (!match || !session || noun === 'decision') return null
      return { type, number: Number(match[1]), special: match[2] !== undefined, session }
    },

    number: (form) => `${form.number} (${form.special ? 'S-' : ''}${printRoman(form.session)})`,
    print: (form) => prefix + kind.number(form).replace(' ', ''),
    read: (symbol) => (symbol.startsWith(prefix) ? kind.parse(symbol.slice(prefix.length), 'resolution') : null),
  }
  return kind
}

export const eca = commission('eca', 'E/ECA/RES/')
export const escwa = commission('escwa', 'E/ESCWA/RES/')
