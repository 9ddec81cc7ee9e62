/** Symbols as people type them. */

import { chronology } from '../citations/chronology.ts'
import { type Form, parseNumber, parseSymbol, printForm } from '../citations/forms/index.ts'
import { ORGANS } from '../lexicon/organs.ts'
import { SC_FIRST_YEAR } from '../lexicon/sessions-sc.ts'
import type { Catalogue } from '../world.ts'

/**
 * The canonical symbols that may be meant: a symbol in any letters and with any spaces, or a number alone (`33/134`,
 * `242 (1967)`), which several bodies may have; then those that the catalogue knows, where it knows any. A year that
 * the calendar knows may be left out. None where it is no number.
 */
export function symbolsOf(typed: string, catalogue: Catalogue | null): readonly string[] {
  const plain = typed.replace(/[\s\u00a0]+/g, ' ').trim()
  const symbol = plain.replaceAll(' ', '').toUpperCase()
  const form = parseSymbol(symbol) ?? parseSymbol(plain.replaceAll(' ', ''))
  if (form && form.type !== 'document') return [printForm(form)]
  const dated = withYear(symbol)
  if (dated) return [dated]
  const number = plain.toUpperCase().replace(/^(?:RESOLUTION|DECISION)S? /, '')
  const forms = ORGANS.map(({ id }) => parseNumber(number, /^decision/i.test(plain) ? 'decision' : 'resolution', id))
  const all = [...new Set(forms.filter((read): read is Form => read !== null).map(printForm))]
  const known = all.filter((candidate) => catalogue?.get(candidate))
  if (known.length > 0) return known
  return all.length > 0 ? all : form ? [printForm(form)] : []
}

/**
 * `S/RES/2634` → `S/RES/2634(2022)`: a number of the Security Council has its one year. Null for any other symbol, and
 * where the year is not known yet.
 */
function withYear(symbol: string): string | null {
  const first = parseSymbol(`${symbol}(${SC_FIRST_YEAR})`)
  if (first?.type !== 'sc') return null
  const { exists, fault } = chronology(first)
  if (exists) return printForm(first)
  return fault?.right ? printForm(fault.right) : null
}

/** The ways in which texts write a symbol: that of a resolution of the Security Council with its year, or without. */
export const spellingsOf = (symbol: string): readonly string[] =>
  parseSymbol(symbol)?.type === 'sc' ? [symbol, symbol.slice(0, symbol.indexOf('('))] : [symbol]

/** Whether a symbol can only be that of a resolution, and lacks the session or year that tells which. */
export const isUnfinished = (symbol: string): boolean => /^[ASE]\/RES\/\d+$/.test(symbol)
