import { parseRoman, printRoman } from '../roman.ts'
import { type FormKind, PART, spaced } from './kind.ts'

/** General Assembly, to its thirtieth session: `217 A (III)`, `3201 (S-VI)`, `1000 (ES-I)`. */
export interface GaOldForm {
  readonly type: 'ga-old'
  readonly number: number
  /** `A`, or empty. */
  readonly part: string
  /** `S` for a special session, `ES` for an emergency special one. */
  readonly special: '' | 'S' | 'ES'
  readonly session: number
}

/**
 * The last session of each sort that numbered so; from the next one on the session stands first. Source: R-02 to R-05.
 */
const LAST = { '': 30, S: 7, ES: 5 } as const

const NUMBER = new RegExp(`^([1-9]\\d{0,3}) ?(${PART})? ?\\((?:(S|ES)-)?([IVX]+)\\)$`)
const SYMBOL = 'A/RES/'

export const gaOld: FormKind<GaOldForm> = {
  organ: 'ga',

  parse(number, noun) {
    const match = NUMBER.exec(number)
    if (!match || noun === 'decision') return null
    const special = (match[3] ?? '') as GaOldForm['special']
    const session = parseRoman(match[4] as string)
    if (session === null || session > LAST[special]) return null
    return { type: 'ga-old', number: Number(match[1]), part: match[2] ?? '', special, session }
  },

  number: (form) => `${form.number}${spaced(form.part)} (${session(form)})`,
  print: (form) => `${SYMBOL}${form.number}${form.part}(${session(form)})`,
  read: (symbol) => (symbol.startsWith(SYMBOL) ? gaOld.parse(symbol.slice(SYMBOL.length), 'resolution') : null),
}

const session = (form: GaOldForm): string => `${form.special ? `${form.special}-` : ''}${printRoman(form.session)}`
