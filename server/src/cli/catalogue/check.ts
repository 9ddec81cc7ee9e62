import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readPlaces } from '../../core/catalogue/citing-places.ts'
import { readHeading } from '../../core/catalogue/facts.ts'
import { CITES, TABLE, textFile } from '../../core/catalogue/layout.ts'
import { chronology, within } from '../../core/citations/chronology.ts'
import { parseSymbol } from '../../core/citations/forms/index.ts'
import { printMessage } from '../../core/messages/print.ts'
import type { Terminal } from '../command.ts'
import { escapeControls } from '../terminal.ts'
import { gaps, numbersOf } from './build.ts'
import { open } from './open.ts'

/** Tests a catalogue: what cannot be right gets a line each. Returns 1 where anything was found. */
export function check(path: string, { stdout }: Terminal): number {
  const { folder, tsv, catalogue } = open(path)
  const seen = new Set<string>()
  let [found, texts] = [0, 0]
  const tell = (line: string) => {
    found++
    stdout(`${escapeControls(line)}\n`)
  }
  for (const { symbol, date, texts: languages = [] } of catalogue.beginning?.('') ?? []) {
    if (seen.has(symbol)) tell(`${symbol}: stands twice; the first counts.`)
    seen.add(symbol)
    const form = parseSymbol(symbol)
    if (!form) tell(`${symbol}: is no symbol that Resolute knows.`)
    const verdict = form && form.type !== 'document' ? chronology(form) : null
    if (verdict?.fault) tell(`${symbol}: ${printMessage(verdict.fault.reason, 'en')}`)
    else if (date && verdict?.period && !within(verdict.period, date))
      tell(`${symbol}: is of ${verdict.when ? printMessage(verdict.when, 'en') : ''}, and is dated ${date}.`)
    for (const language of languages) {
      texts++
      const size = statSync(join(folder, textFile(symbol, language)), { throwIfNoEntry: false })?.size
      if (!size) tell(`${symbol}: its text (${language}) is ${size === 0 ? 'empty' : 'missing'}.`)
    }
  }
  const { source, complete, records, last, lacking } = readHeading(tsv)
  for (const [session, number] of last) {
    const missing = gaps(numbersOf(session, seen), number).filter((one) => !lacking.has(`${session}/${one}`))
    if (missing.length > 0)
      tell(
        `${session}: is said to be complete up to ${number}, and ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' and others are' : missing.length > 1 ? ' are' : ' is'} missing.`,
      )
  }
  if (records !== null && records !== seen.size)
    tell(`${TABLE}: was made with ${records} records, and has ${seen.size}: it is not whole. Build it anew.`)
  if (tsv !== '' && !tsv.endsWith('\n')) tell(`${TABLE}: ends in the middle of a line: it is not whole. Build it anew.`)
  if (seen.size === 0) tell(`${TABLE}: has no records.`)
  if (texts > 0) checkCites(join(folder, CITES), tell)
  const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
  const whole = [...complete].map((session) => `, all of ${session}`).join('')
  stdout(
    `${path}: ${count(seen.size, 'resolution')}, ${count(texts, 'full text')}${whole}. ${found === 0 ? 'Nothing wrong was found.' : `${found} to look at.`}\n`,
  )
  if (source) stdout(`Source: ${escapeControls(source)}\n`)
  return found > 0 ? 1 : 0
}

/** Who cites whom: a line that cannot be read is the trace of a file that was cut or changed. */
function checkCites(path: string, tell: (line: string) => void): void {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : null
  if (!lines) tell(`${CITES}: is missing, so that nobody is known to cite anybody. Build it anew.`)
  if (!lines) return
  const broken = lines.findIndex(
    (line) => line !== '' && readPlaces(line.slice(line.indexOf('\t') + 1)).length !== line.split('\t').length - 1,
  )
  if (broken >= 0 || lines.at(-1) !== '')
    tell(`${CITES}: line ${(broken < 0 ? lines.length - 1 : broken) + 1} cannot be read. Build it anew.`)
}
