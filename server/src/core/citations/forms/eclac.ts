import { parseRoman, printRoman } from '../roman.ts'
import type { FormKind } from './kind.ts'

/**
 * Economic Commission for Latin America and the Caribbean: `530(XXIV)`; its committees: `751(PLEN.36)`, `340(AC.66)`.
 */
export interface EclacForm {
  readonly type: 'eclac'
  readonly number: number
  /** The session, or null for a text of a committee. */
  readonly session: number | null
  /** `PLEN.36`, or null for a text of a session. */
  readonly committee: string | null
}

const NUMBER = /^([1-9]\d{0,3}) ?\((?:([IVXL]+)|((?:PLEN|AC)\.\d{1,3}))\)$/
const SYMBOL = 'ECLAC/RES/'

export const eclac: FormKind<EclacForm> = {
  organ: 'eclac',

  parse(number, noun) {
    const match = NUMBER.exec(number)
    if (!match || noun === 'decision') return null
    const session = match[2] === undefined ? null : parseRoman(match[2])
    if (match[2] !== undefined && session === null) return null
    return { type: 'eclac', number: Number(match[1]), session, committee: match[3] ?? null }
  },

  number: (form) => `${form.number}(${form.committee ?? printRoman(form.session as number)})`,
  print: (form) => SYMBOL + eclac.number(form),
  read: (symbol) => (symbol.startsWith(SYMBOL) ? eclac.parse(symbol.slice(SYMBOL.length), 'resolution') : null),
}
