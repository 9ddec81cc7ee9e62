import type { FormKind } from './kind.ts'

/** Human Rights Council: `16/18`, `S-21/1`, `decision 25/116`. */
export interface HrcForm {
  readonly type: 'hrc'
  readonly decision: boolean
  /** True for its special sessions. */
  readonly special: boolean
  readonly session: number
  readonly number: number
}

const NUMBER = /^(S-)?([1-9]\d?)\/([1-9]\d{0,2})$/
const SYMBOL = /^A\/HRC\/(RES|DEC)\/(.+)$/

export const hrc: FormKind<HrcForm> = {
  organ: 'hrc',

  parse(number, noun) {
    const match = NUMBER.exec(number)
    if (!match) return null
    return {
      type: 'hrc',
      decision: noun === 'decision',
      special: match[1] !== undefined,
      session: Number(match[2]),
      number: Number(match[3]),
    }
  },

  number: (form) => `${form.special ? 'S-' : ''}${form.session}/${form.number}`,
  print: (form) => `A/HRC/${form.decision ? 'DEC' : 'RES'}/${hrc.number(form)}`,
  read(symbol) {
    const match = SYMBOL.exec(symbol)
    return match ? hrc.parse(match[2] as string, match[1] === 'DEC' ? 'decision' : 'resolution') : null
  },
}
