import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { parse } from '../core/document/document.ts'
import { LONGEST_DRAFT } from '../core/document/limits.ts'
import { markedChanges } from '../core/document/marked-changes.ts'
import { settleChanges } from '../core/features/marked-changes.ts'
import { toAkn } from '../core/interchange/akn/write.ts'
import { asPrinted } from '../core/interchange/as-printed.ts'
import { toHtml } from '../core/interchange/html/page.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { chooseStyle } from '../core/lint/choose-style.ts'
import { DEFAULT_SETTINGS } from '../core/lint/settings.ts'
import { applyEdits } from '../core/text/edit.ts'
import { say, verbatim } from '../core/text/message.ts'
import { putFile, whyNot } from '../node/put-file.ts'
import { draftOfAkn, isAkn } from './catalogue/draft-of-akn.ts'
import { type Command, type Terminal, UsageError } from './command.ts'
import { decode } from './decode.ts'
import { STANDARD_INPUT } from './draft-file.ts'
import { readEarlier } from './earlier.ts'
import { oneOf, readOptions } from './options.ts'
import { printMessage } from './print.ts'
import { reason } from './reason.ts'
import { ownStyles } from './styles.ts'
import { about, tell } from './tell.ts'
import { forTerminal } from './terminal.ts'
import { isWordFile, isWordRefusal, wordBundle } from './word-file.ts'

const OPTIONS = {
  to: { type: 'string' },
  changes: { type: 'string', default: 'markup' },
  base: { type: 'string' },
  author: { type: 'string', default: '' },
  date: { type: 'string' },
  fields: { type: 'boolean', default: false },
  catalogue: { type: 'string', multiple: true, default: [] as string[] },
  out: { type: 'string' },
} as const

const FORMATS = ['resolution', 'docx', 'akn', 'html'] as const
const CHANGES = ['markup', 'accept', 'reject'] as const

/** What is of no use but to a Word file that is written. */
const FOR_WORD = ['base', 'fields', 'author', 'date'] as const

/** Turns Word files and Akoma Ntoso into drafts, and drafts into these and into pages. */
export const convert: Command = {
  name: 'convert',
  usage: say`FILE --to resolution|docx|akn|html`,
  summary: say`turns Word files and Akoma Ntoso into drafts, and drafts into these and pages to print`,
  options: [
    [say`--to FORMAT`, verbatim(FORMATS.join(', '))],
    [say`--out FILE`, say`where to write it; a draft is printed without it`],
    [
      say`--changes WHAT`,
      say`tracked changes of a Word file, marks of change of a draft: markup, accept, reject; markup by default`,
    ],
    [
      say`--base FILE|SYMBOL`,
      say`tracks what is new against this draft, text or Word file, which is then changed in place`,
    ],
    [say`--catalogue FOLDER`, say`a catalogue that has the text of a symbol given for --base`],
    [verbatim('--fields'), say`numbers that refer to the draft’s own paragraphs become fields that follow these`],
    [say`--author NAME`, say`whose the tracked changes are that are written`],
    [say`--date DATE`, say`of when they are: 2026-11-28, or with the time 2026-11-28T10:00:00Z`],
  ],

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageError(say`convert needs the name of one file.`)
    if (values.to === undefined)
      throw new UsageError(say`convert needs --to resolution, --to docx, --to akn or --to html.`)
    const to = oneOf('--to', values.to, FORMATS)
    const changes = oneOf('--changes', values.changes, CHANGES)
    const useless = to === 'docx' ? undefined : FOR_WORD.find((option) => values[option])
    if (useless !== undefined) throw new UsageError(say`--${useless} goes with --to docx.`)
    const hand = { author: values.author, date: dateOf(values.date) }
    if (to === 'docx' && values.out === undefined)
      throw new UsageError(say`A Word file is not printed: say --out FILE.`)
    const base = values.base === undefined ? undefined : readBase(values.base, values.catalogue, terminal.language)
    let reading = path
    try {
      const bytes = path === STANDARD_INPUT ? await terminal.readInput() : readFileSync(path)
      const { text, left } = isWordFile(path, bytes)
        ? wordBundle().fromWord(bytes, changes, terminal.language)
        : { text: settled(draftOf(decode(bytes).text, path, terminal), changes), left: [] }
      if (text.length > LONGEST_DRAFT) throw new UsageError(say`is too large to be read`)
      for (const line of left) terminal.stderr(`${path}: ${line}`)
      if (to === 'docx') {
        reading = values.base ?? path
        const options = { text, hand, reader: terminal.language, styles: ownStyles(terminal), hasFields: values.fields }
        const file = wordBundle().toWord(base === undefined ? options : { ...options, base })
        reading = path
        write(values.out as string, file.bytes)
        for (const line of file.left) terminal.stderr(`${values.base ?? path}: ${line}`)
      } else {
        const written =
          to === 'html' ? writtenHtml(text, path, terminal) : to === 'akn' ? writtenAkn(text, path, terminal) : text
        if (values.out !== undefined) write(values.out, written)
        else terminal.stdout(forTerminal(written, terminal))
      }
      return 0
    } catch (error) {
      const said = isWordRefusal(error) ? verbatim(error.message) : reason(error)
      tell(terminal, about(reading, said))
      return 2
    }
  },
}

/** A draft as it is, or what Akoma Ntoso says as one; what that leaves out is told. */
const draftOf = (text: string, path: string, { stderr, language }: Terminal): string =>
  isAkn(extname(path).toLowerCase(), text)
    ? draftOfAkn(text, (left) => stderr(`${path}: ${printMessage(left, language)}`))
    : text

/** A draft with its marks of change taken, or left out, where that is asked for. */
function settled(text: string, changes: (typeof CHANGES)[number]): string {
  if (changes === 'markup') return text
  const document = parse(text)
  return applyEdits(text, settleChanges(document, markedChanges(document), changes === 'accept'))
}

/** A draft as a page to print; references that may be to other notes there are told. */
function writtenHtml(text: string, path: string, { stderr, language }: Terminal): string {
  const document = parse(text)
  for (const what of asPrinted(document).left) stderr(`${path}: ${printMessage(what, language)}`)
  return toHtml(document)
}

/** A draft as Akoma Ntoso; what has no place in it is told. */
function writtenAkn(text: string, path: string, terminal: Terminal): string {
  const document = parse(text)
  const { style } = chooseStyle(document, { ...DEFAULT_SETTINGS, styles: ownStyles(terminal) })
  const { xml, left } = toAkn(document, style.emphasis === 'underline' ? 'underline' : 'italic')
  for (const what of left) terminal.stderr(`${path}: ${printMessage(what, terminal.language)}`)
  return xml
}

/** The text that changes are tracked against, or the bytes of a Word file. Throws a refusal that names it. */
function readBase(named: string, catalogues: readonly string[], reader: Language): string | Uint8Array {
  const bytes = existsSync(named) ? bytesOf(named) : null
  return bytes && isWordFile(named, bytes) ? bytes : readEarlier(named, catalogues, reader).text
}

function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    throw new UsageError(about(path, reason(error)))
  }
}

/** Writes a new file; one that is there stays as it is. */
function write(path: string, content: string | Uint8Array): void {
  if (existsSync(path)) throw new UsageError(say`is not written to ${path}, which is there already`)
  try {
    putFile(path, content, null)
  } catch (error) {
    throw new UsageError(say`cannot be written to ${path}: ${whyNot(error)}`)
  }
}

/** The date as Word has it; null where none is given. */
function dateOf(date: string | undefined): string | null {
  if (date === undefined) return null
  const full = /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : date
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(full) || Number.isNaN(Date.parse(full)))
    throw new UsageError(say`--date takes a date such as 2026-11-28 or 2026-11-28T10:00:00Z, not “${date}”.`)
  return full
}
