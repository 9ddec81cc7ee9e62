/**
 * The forms that numbers of resolutions, decisions and documents take, one file a form, and between them and their
 * canonical symbols. To add one: a file in `forms/` with its `FormKind`, a member of `Form`, a line in `KINDS`, and its
 * years in `calendar/`.
 */
import type { OrganId } from '../../lexicon/organs.ts'
import { type UneaForm, unea, type WhaForm, wha } from './assemblies.ts'
import { type CommissionForm, type EscapForm, eca, escap, escwa } from './commissions.ts'
import { type DocumentForm, document } from './document.ts'
import { type EclacForm, eclac } from './eclac.ts'
import { type EcosocOldForm, ecosocOld } from './ecosoc-old.ts'
import { type GaForm, ga } from './ga.ts'
import { type GaOldForm, gaOld } from './ga-old.ts'
import { type HrcForm, hrc } from './hrc.ts'
import type { FormKind, Noun } from './kind.ts'
import { type ScForm, sc } from './sc.ts'
import { type ChrForm, chr, type EcosocForm, ecosoc } from './year.ts'

export type Form =
  | GaOldForm
  | GaForm
  | ScForm
  | EcosocOldForm
  | EcosocForm
  | HrcForm
  | EclacForm
  | EscapForm
  | CommissionForm<'eca'>
  | CommissionForm<'escwa'>
  | WhaForm
  | UneaForm
  | ChrForm
  | DocumentForm

export type FormOf<T extends Form['type']> = Extract<Form, { readonly type: T }>

/** The order matters to `parseSymbol` alone: what no other form takes is a document. */
const KINDS: { readonly [T in Form['type']]: FormKind<FormOf<T>> } = {
  'ga-old': gaOld,
  ga,
  sc,
  'ecosoc-old': ecosocOld,
  ecosoc,
  hrc,
  eclac,
  escap,
  eca,
  escwa,
  wha,
  unea,
  chr,
  document,
}

const ALL = Object.values(KINDS) as readonly FormKind<Form>[]
const kindOf = (form: Form): FormKind<Form> => KINDS[form.type] as FormKind<Form>

/**
 * A number of running text, its spaces folded, read as the organ named would number it; null where it numbers
 * otherwise.
 */
export function parseNumber(number: string, noun: Noun, organ: OrganId): Form | null {
  const body = organ === 'eclac-plen' ? 'eclac' : organ
  for (const kind of ALL) {
    const form = kind.organ === body ? kind.parse(number, noun) : null
    if (form) return form
  }
  return null
}

/** A canonical symbol, or null where it is none. Inverse of `printForm`. */
export function parseSymbol(symbol: string): Form | null {
  for (const kind of ALL) {
    const form = kind.read(symbol)
    if (form) return form
  }
  return null
}

/** The canonical symbol: `A/RES/33/134`. */
export const printForm = (form: Form): string => kindOf(form).print(form)

/** The number as running text has it: `33/134`. */
export const numberOf = (form: Form): string => kindOf(form).number(form)

/** The organ whose form it is; null for documents. */
export const organOf = (form: Form): OrganId | null =>
  form.type === 'eclac' && form.committee?.startsWith('PLEN') ? 'eclac-plen' : kindOf(form).organ
