import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { textFile } from '../core/catalogue/layout.ts'
import { type Document, parse } from '../core/document/document.ts'
import { isTooLong } from '../core/document/limits.ts'
import { followOn } from '../core/features/drafting/follow-on.ts'
import { newDraft, newDraftAfter } from '../core/features/drafting/new-draft.ts'
import { symbolsOf } from '../core/features/typed-symbols.ts'
import { LANGUAGES, type Language } from '../core/lexicon/languages.ts'
import { DEFAULT_SETTINGS } from '../core/lint/settings.ts'
import { DEFAULT_STYLE, STYLES, styleOf } from '../core/styles/index.ts'
import { anyOf, say, verbatim } from '../core/text/message.ts'
import type { CatalogueRecord, World } from '../core/world.ts'
import { putFile, whyNot } from '../node/put-file.ts'
import { type Command, type Terminal, UsageError } from './command.ts'
import { oneOf, readOptions } from './options.ts'
import { reason } from './reason.ts'
import { ownStyles } from './styles.ts'
import { about } from './tell.ts'
import { forTerminal } from './terminal.ts'
import { readText } from './word-file.ts'
import { worldOf } from './world.ts'

const OPTIONS = {
  style: { type: 'string' },
  language: { type: 'string' },
  title: { type: 'string', default: '' },
  from: { type: 'string' },
  symbol: { type: 'string' },
  out: { type: 'string' },
  catalogue: { type: 'string', multiple: true, default: [] as string[] },
} as const

/** What a new draft is made with. */
interface Wanted {
  readonly style?: string | undefined
  readonly language?: Language | undefined
  readonly title: string
  /** Which resolution is meant, where the file holds several or does not say. */
  readonly symbol: string | undefined
  readonly catalogues: readonly string[]
}

/** Makes a new draft: of a house, or from an earlier text. */
export const newCommand: Command = {
  name: 'new',
  usage: verbatim(''),
  summary: say`makes a new draft: of a house, or this year’s from last year’s, with all that is to be decided marked`,
  options: [
    [say`--style ID`, say`the house style`],
    [verbatim(`--language ${LANGUAGES.join('|')}`), say`the language to draft in`],
    [say`--title TEXT`, say`what it is about`],
    [
      say`--from FILE|SYMBOL`,
      say`the earlier text: a draft, a Word file, or a resolution that a catalogue has the text of`,
    ],
    [say`--symbol SYMBOL`, say`which resolution that text is, where it holds several or does not say`],
    [say`--out FILE`, say`the file to write; without it, the draft is printed`],
    [say`--catalogue FOLDER`, say`a catalogue to look for the earlier text in`],
  ],

  run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const [other] = positionals
    if (other !== undefined) throw new UsageError(say`new takes no “${other}”: say --from or --out before a file.`)
    const { style, from, symbol, catalogue } = values
    // A heading is one line.
    const title = values.title.replace(/\s+/g, ' ').trim()
    if (symbol !== undefined && from === undefined)
      throw new UsageError(say`--symbol says which resolution --from is: give that too.`)
    const language = values.language === undefined ? undefined : oneOf('--language', values.language, LANGUAGES)
    const wanted: Wanted = { style, language, title, symbol, catalogues: catalogue }
    const text = from === undefined ? fresh(wanted, terminal) : following(from, wanted, terminal)
    const { out } = values
    if (out === undefined) terminal.stdout(forTerminal(text, terminal))
    else write(out, text)
    return 0
  },
}

/** Writes a file that is not there yet: nobody's draft is written over. */
function write(out: string, text: string): void {
  if (existsSync(out)) throw new UsageError(say`${out} is there already, and is left as it is. Name another file.`)
  try {
    putFile(out, text, null)
  } catch (error) {
    throw new UsageError(say`${out} cannot be written: ${whyNot(error)}.`)
  }
}

function styleFor(id: string | undefined, terminal: Terminal) {
  if (id === undefined) return null
  const own = ownStyles(terminal)
  const style = styleOf(id, own)
  if (!style)
    throw new UsageError(say`--style takes one of ${[...STYLES, ...own].map((one) => one.id).join(', ')}, not “${id}”.`)
  return style
}

const fresh = ({ style, language, title }: Wanted, terminal: Terminal): string =>
  newDraft({ style: styleFor(style, terminal) ?? DEFAULT_STYLE, language: language ?? 'en', title })

function following(from: string, wanted: Wanted, terminal: Terminal): string {
  const world = worldOf([], wanted.catalogues)
  const settings = {
    ...DEFAULT_SETTINGS,
    styles: ownStyles(terminal),
    forcedStyle: styleFor(wanted.style, terminal)?.id ?? null,
  }
  const isFile = statSync(from, { throwIfNoEntry: false })?.isFile() === true
  const symbol = wanted.symbol ?? (isFile ? undefined : from)
  const meant = symbol === undefined ? null : symbolFor(symbol, world)
  const source = isFile ? readSource(from, terminal.language) : textOf(meant as string, wanted.language ?? 'en', world)
  const useless = source === null ? null : wanted.title !== '' ? 'title' : isFile && wanted.language ? 'language' : null
  if (useless !== null)
    throw new UsageError(say`A draft that follows a text has its title and its language: give no --${useless} with it.`)
  // Where only facts are known of it, the draft begins with the recital of it.
  if (source === null) {
    const style = styleFor(wanted.style, terminal)
    const { language = 'en', title } = wanted
    const text = newDraftAfter(meant as string, { style, language, title }, world)
    if (text === null) throw new UsageError(say`“${from}” is no resolution that a draft can follow.`)
    return text
  }
  const made = followOn(source, settings, world, { symbol: meant, source: isFile ? from : null })
  if ('refusal' in made) throw new UsageError(say`${from}: ${made.refusal}`)
  return made.text
}

function symbolFor(typed: string, { catalogue }: World): string {
  const [symbol, ...others] = symbolsOf(typed, catalogue)
  if (symbol === undefined)
    throw new UsageError(say`“${typed}” is no file, and no symbol that is known here. Write it as A/RES/33/134.`)
  if (others.length > 0) throw new UsageError(say`“${typed}” may be ${anyOf([symbol, ...others])}: say which.`)
  return symbol
}

function readSource(path: string, reader: Language): Document {
  try {
    const document = parse(readText(path, reader))
    if (isTooLong(document)) throw new UsageError(say`is too large to be read`)
    return document
  } catch (error) {
    throw new UsageError(about(path, reason(error)))
  }
}

/** The text of a resolution from a catalogue, in the language wanted or else another; null where none has it. */
function textOf(symbol: string, language: Language, { catalogue }: World): Document | null {
  const record: CatalogueRecord | undefined = catalogue?.get(symbol)
  const languages = record?.texts ?? []
  const own = languages.includes(language) ? language : languages[0]
  if (!record?.catalogue || own === undefined) return null
  return parse(readFileSync(join(record.catalogue, textFile(symbol, own)), 'utf8'))
}
