import { parseRoman, printRoman } from '../roman.ts'
import { type FormKind, PART, spaced } from './kind.ts'

/** Economic and Social Council, to 1977: `1296 (XLIV)`, `155 C (VII)`. */
export interface EcosocOldForm {
  readonly type: 'ecosoc-old'
  readonly number: number
  readonly part: string
  readonly session: number
}

/** The sixty-third session, of 1977, was the last to number so. Source: R-09. */
const LAST_SESSION = 63

const NUMBER = new RegExp(`^([1-9]\\d{0,3}) ?(${PART})? ?\\(([IVXL]+)\\)$`)
const SYMBOL = 'E/RES/'

export const ecosocOld: FormKind<EcosocOldForm> = {
  organ: 'ecosoc',

  parse(number, noun) {
    const match = NUMBER.exec(number)
    const session = match && parseRoman(match[3] as string)
    if (!match || !session || session > LAST_SESSION || noun === 'decision') return null
    return { type: 'ecosoc-old', number: Number(match[1]), part: match[2] ?? '', session }
  },

  number: (form) => `${form.number}${spaced(form.part)} (${printRoman(form.session)})`,
  print: (form) => `${SYMBOL}${form.number}${form.part}(${printRoman(form.session)})`,
  read: (symbol) => (symbol.startsWith(SYMBOL) ? ecosocOld.parse(symbol.slice(SYMBOL.length), 'resolution') : null),
}
