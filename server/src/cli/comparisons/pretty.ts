import { type Compared, KINDS, marked, placeOf, shownOf, summaryOf } from '../../core/features/comparison-words.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import type { Message } from '../../core/text/message.ts'
import { printMessage } from '../print.ts'

/**
 * A paragraph each that is not the same: what became of it, where, and its words with what was taken out and put in.
 */
export function pretty(compared: Compared, language: Language, colour: boolean): string {
  const said = (message: Message): string => printMessage(message, language)
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const out = (text: string): string => (colour ? paint(31, text) : `[-${text}-]`)
  const put = (text: string): string => (colour ? paint(32, text) : `{+${text}+}`)
  const lines = shownOf(compared).map(
    (unit) => `${paint(1, said(KINDS[unit.kind]).padEnd(12))} ${said(placeOf(unit))}\n    ${marked(unit, out, put)}\n`,
  )
  return `${[...lines, said(summaryOf(compared.units))].join('\n')}\n`
}
