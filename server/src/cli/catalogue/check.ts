import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readHeading } from '../../core/catalogue/facts.ts'
import { textFile } from '../../core/catalogue/layout.ts'
import { chronology, within } from '../../core/citations/chronology.ts'
import { parseSymbol } from '../../core/citations/forms.ts'
import type { Terminal } from '../command.ts'
import { open } from './open.ts'

/** Tests a catalogue: what cannot be right gets a line each. Returns 1 where anything was found. */
export function check(path: string, { out }: Terminal): number {
  const { folder, tsv, catalogue } = open(path)
  const seen = new Set<string>()
  let [found, texts] = [0, 0]
  const tell = (line: string) => {
    found++
    out(`${line}\n`)
  }
  for (const { symbol, date, texts: languages = [] } of catalogue.beginning?.('') ?? []) {
    if (seen.has(symbol)) tell(`${symbol}: stands twice; the first counts.`)
    seen.add(symbol)
    const form = parseSymbol(symbol)
    if (!form) tell(`${symbol}: is no symbol that Resolute knows.`)
    const verdict = form && form.type !== 'document' ? chronology(form) : null
    if (verdict?.fault) tell(`${symbol}: ${verdict.fault.reason}`)
    else if (date && verdict?.period && !within(verdict.period, date))
      tell(`${symbol}: is of ${verdict.when}, and is dated ${date}.`)
    for (const language of languages) {
      texts++
      if (!existsSync(join(folder, textFile(symbol, language)))) tell(`${symbol}: its text (${language}) is missing.`)
    }
  }
  const { source, complete } = readHeading(tsv)
  out(
    `${path}: ${seen.size} resolutions, ${texts} full texts${[...complete].map((c) => `, all of ${c}`).join('')}. ${found === 0 ? 'Nothing wrong was found.' : `${found} to look at.`}\n`,
  )
  if (source) out(`Source: ${source}\n`)
  return found > 0 ? 1 : 0
}
