import { type FormKind, type Noun, PART, spaced } from './kind.ts'

/** Bodies that number by year: `1992/5`. */
interface YearForm {
  readonly decision: boolean
  readonly year: number
  readonly number: number
  readonly part: string
}

/** Economic and Social Council, from 1978: `1992/5`, `decision 2021/238`. */
export interface EcosocForm extends YearForm {
  readonly type: 'ecosoc'
}

/**
 * Commission on Human Rights, to 2006: `1992/5`; its name must stand with the number, since the Council numbers alike.
 */
export interface ChrForm extends YearForm {
  readonly type: 'chr'
}

const NUMBER = new RegExp(`^(\\d{4})/([1-9]\\d{0,2}) ?(${PART})?$`)

function parse(text: string, noun: Noun): YearForm | null {
  const match = NUMBER.exec(text)
  if (!match) return null
  return { decision: noun === 'decision', year: Number(match[1]), number: Number(match[2]), part: match[3] ?? '' }
}

const number = (form: YearForm): string => `${form.year}/${form.number}${spaced(form.part)}`
const print = (prefix: string, form: YearForm): string =>
  `${prefix}/${form.decision ? 'DEC' : 'RES'}/${form.year}/${form.number}${form.part}`

function read(prefix: string, symbol: string): YearForm | null {
  for (const noun of ['resolution', 'decision'] as const) {
    const head = `${prefix}/${noun === 'decision' ? 'DEC' : 'RES'}/`
    if (symbol.startsWith(head)) return parse(symbol.slice(head.length), noun)
  }
  return null
}

const typed = <T extends string>(type: T, form: YearForm | null): (YearForm & { readonly type: T }) | null =>
  form && { type, ...form }

export const ecosoc: FormKind<EcosocForm> = {
  organ: 'ecosoc',
  parse: (text, noun) => typed('ecosoc', parse(text, noun)),
  number,
  print: (form) => print('E', form),
  read: (symbol) => typed('ecosoc', read('E', symbol)),
}

export const chr: FormKind<ChrForm> = {
  organ: 'chr',
  parse: (text, noun) => typed('chr', parse(text, noun)),
  number,
  print: (form) => print('E/CN.4', form),
  read: (symbol) => typed('chr', read('E/CN.4', symbol)),
}
