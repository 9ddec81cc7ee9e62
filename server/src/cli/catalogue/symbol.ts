/** Symbols as people type them. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts'
import { type Form, parseNumber, parseSymbol, printForm } from '../../core/citations/forms.ts'
import { ORGANS } from '../../core/lexicon/organs.ts'

/**
 * The canonical symbols that may be meant: a symbol in any letters and with any spaces, or a number alone (`33/134`, `242 (1967)`), which several
 * bodies may have; then those that the catalogue knows, where it knows any. None where it is no number.
 */
export function symbolsOf(typed: string, catalogue: Catalogue | null): readonly string[] {
  const plain = typed.replace(/[\s\u00a0]+/g, ' ').trim()
  const symbol = plain.replaceAll(' ', '').toUpperCase()
  const form = parseSymbol(symbol) ?? parseSymbol(plain.replaceAll(' ', ''))
  if (form && form.type !== 'document') return [printForm(form)]
  const number = plain.toUpperCase().replace(/^(?:RESOLUTION|DECISION)S? /, '')
  const forms = ORGANS.map(({ id }) => parseNumber(number, /^decision/i.test(plain) ? 'decision' : 'resolution', id))
  const all = [...new Set(forms.filter((read): read is Form => read !== null).map(printForm))]
  const known = all.filter((candidate) => catalogue?.get(candidate))
  if (known.length > 0) return known
  return all.length > 0 ? all : form ? [printForm(form)] : []
}
