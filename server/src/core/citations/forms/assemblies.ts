import type { FormKind } from './kind.ts'

/** World Health Assembly: `WHA62.1`. */
export interface WhaForm {
  readonly type: 'wha'
  readonly session: number
  readonly number: number
}

/** United Nations Environment Assembly: `5/14`, symbol `UNEP/EA.5/Res.14`. */
export interface UneaForm {
  readonly type: 'unea'
  readonly session: number
  readonly number: number
}

const WHA = /^WHA([1-9]\d?)\.([1-9]\d?)$/
const UNEA = /^([1-9]\d?)\/([1-9]\d?)$/
const UNEA_SYMBOL = /^UNEP\/EA\.([1-9]\d?)\/Res\.([1-9]\d?)$/

export const wha: FormKind<WhaForm> = {
  organ: 'wha',
  parse(number, noun) {
    const match = WHA.exec(number)
    return match && noun === 'resolution' ? { type: 'wha', session: Number(match[1]), number: Number(match[2]) } : null
  },
  number: (form) => `WHA${form.session}.${form.number}`,
  print: (form) => wha.number(form),
  read: (symbol) => wha.parse(symbol, 'resolution'),
}

export const unea: FormKind<UneaForm> = {
  organ: 'unea',
  parse(number, noun) {
    const match = UNEA.exec(number)
    return match && noun === 'resolution' ? { type: 'unea', session: Number(match[1]), number: Number(match[2]) } : null
  },
  number: (form) => `${form.session}/${form.number}`,
  print: (form) => `UNEP/EA.${form.session}/Res.${form.number}`,
  read(symbol) {
    const match = UNEA_SYMBOL.exec(symbol)
    return match ? { type: 'unea', session: Number(match[1]), number: Number(match[2]) } : null
  },
}
