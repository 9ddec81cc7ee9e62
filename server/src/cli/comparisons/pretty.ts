import { type Compared, KINDS, marked, placeOf, summaryOf } from '../../core/features/comparison-words.ts'

/** A paragraph each that is not the same: what became of it, where, and its words with what was taken out and put in. */
export function pretty({ units }: Compared, colour: boolean): string {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const out = (text: string): string => (colour ? paint(31, text) : `[-${text}-]`)
  const put = (text: string): string => (colour ? paint(32, text) : `{+${text}+}`)
  const lines = units
    .filter(({ kind }) => kind !== 'same')
    .map((unit) => `${paint(1, KINDS[unit.kind].padEnd(12))} ${placeOf(unit)}\n    ${marked(unit, out, put)}\n`)
  return `${[...lines, summaryOf(units)].join('\n')}\n`
}
