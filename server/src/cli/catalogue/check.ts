import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readPlaces } from '../../core/catalogue/citing-places.ts'
import { readHeading } from '../../core/catalogue/facts.ts'
import { CITES, TABLE, textFile } from '../../core/catalogue/layout.ts'
import { chronology, within } from '../../core/citations/chronology.ts'
import { parseSymbol } from '../../core/citations/forms/index.ts'
import { listed, type Message, say } from '../../core/text/message.ts'
import type { Terminal } from '../command.ts'
import { fullTexts, resolutions } from '../formats/counts.ts'
import { printMessage } from '../print.ts'
import { escapeControls } from '../terminal.ts'
import { gaps, MOST_NAMED, numbersOf } from './build.ts'
import { open } from './open.ts'

/** Tests a catalogue: what cannot be right gets a line each. Returns 1 where anything was found. */
export function check(path: string, { stdout, language: reader }: Terminal): number {
  const { folder, tsv, catalogue } = open(path)
  const seen = new Set<string>()
  let [found, texts] = [0, 0]
  const print = (line: Message): void => stdout(`${escapeControls(printMessage(line, reader))}\n`)
  const tell = (line: Message) => {
    found++
    print(line)
  }
  for (const { symbol, date, texts: languages = [] } of catalogue.beginning?.('') ?? []) {
    if (seen.has(symbol)) tell(say`${symbol}: stands twice; the first counts.`)
    seen.add(symbol)
    const form = parseSymbol(symbol)
    if (!form) tell(say`${symbol}: is no symbol that Resolute knows.`)
    const verdict = form && form.type !== 'document' ? chronology(form) : null
    if (verdict?.fault) tell(say`${symbol}: ${verdict.fault.reason}`)
    else if (date && verdict?.period && !within(verdict.period, date))
      tell(say`${symbol}: is of ${verdict.when ?? ''}, and is dated ${date}.`)
    for (const language of languages) {
      texts++
      const size = statSync(join(folder, textFile(symbol, language)), { throwIfNoEntry: false })?.size
      if (!size)
        tell(
          size === 0
            ? say`${symbol}: its text (${language}) is empty.`
            : say`${symbol}: its text (${language}) is missing.`,
        )
    }
  }
  const { source, complete, records, last, lacking } = readHeading(tsv)
  for (const [session, number] of last) {
    const missing = gaps(numbersOf(session, seen), number).filter((one) => !lacking.has(`${session}/${one}`))
    if (missing.length > 0) tell(missingOf(session, number, missing))
  }
  if (records !== null && records !== seen.size)
    tell(say`${TABLE}: was made with ${records} records, and has ${seen.size}: it is not whole. Build it anew.`)
  if (tsv !== '' && !tsv.endsWith('\n'))
    tell(say`${TABLE}: ends in the middle of a line: it is not whole. Build it anew.`)
  if (seen.size === 0) tell(say`${TABLE}: has no records.`)
  if (texts > 0) checkCites(join(folder, CITES), tell)
  const has = listed([
    resolutions(seen.size),
    fullTexts(texts),
    ...[...complete].map((session) => say`all of ${session}`),
  ])
  print(say`${path}: ${has}. ${found === 0 ? say`Nothing wrong was found.` : say`${found} to look at.`}`)
  if (source) print(say`Source: ${source}`)
  return found > 0 ? 1 : 0
}

/** What a session is said to have and lacks. */
function missingOf(session: string, last: number, missing: readonly number[]): Message {
  const named = missing.slice(0, MOST_NAMED).join(', ')
  if (missing.length > MOST_NAMED)
    return say`${session}: is said to be complete up to ${last}, and ${named} and others are missing.`
  return missing.length > 1
    ? say`${session}: is said to be complete up to ${last}, and ${named} are missing.`
    : say`${session}: is said to be complete up to ${last}, and ${named} is missing.`
}

/** Who cites whom: a line that cannot be read is the trace of a file that was cut or changed. */
function checkCites(path: string, tell: (line: Message) => void): void {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : null
  if (!lines) tell(say`${CITES}: is missing, so that nobody is known to cite anybody. Build it anew.`)
  if (!lines) return
  const broken = lines.findIndex(
    (line) => line !== '' && readPlaces(line.slice(line.indexOf('\t') + 1)).length !== line.split('\t').length - 1,
  )
  if (broken >= 0 || lines.at(-1) !== '')
    tell(say`${CITES}: line ${(broken < 0 ? lines.length - 1 : broken) + 1} cannot be read. Build it anew.`)
}
