import { type FormKind, PART, spaced } from './kind.ts'

/** General Assembly, from its thirty-first session: `33/134`, `46/36 L`, `S-10/2`, `ES-10/21`, `decision 46/401`. */
export interface GaForm {
  readonly type: 'ga'
  readonly decision: boolean
  /** `S` for a special session, `ES` for an emergency special one. */
  readonly special: '' | 'S' | 'ES'
  readonly session: number
  readonly number: number
  /** `A`, or empty. */
  readonly part: string
}

const NUMBER = new RegExp(`^(?:(S|ES)-)?([1-9]\\d?)/([1-9]\\d{0,2}) ?(${PART})?$`)
const SYMBOL = /^A\/(RES|DEC)\/(.+)$/

export const ga: FormKind<GaForm> = {
  organ: 'ga',

  parse(number, noun) {
    const match = NUMBER.exec(number)
    if (!match) return null
    const special = (match[1] ?? '') as GaForm['special']
    return {
      type: 'ga',
      decision: noun === 'decision',
      special,
      session: Number(match[2]),
      number: Number(match[3]),
      part: match[4] ?? '',
    }
  },

  number: (form) => `${session(form)}/${form.number}${spaced(form.part)}`,
  print: (form) => `A/${form.decision ? 'DEC' : 'RES'}/${session(form)}/${form.number}${form.part}`,
  read(symbol) {
    const match = SYMBOL.exec(symbol)
    return match ? ga.parse(match[2] as string, match[1] === 'DEC' ? 'decision' : 'resolution') : null
  },
}

const session = (form: GaForm): string => `${form.special ? `${form.special}-` : ''}${form.session}`
