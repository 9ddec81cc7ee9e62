import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CitingPlace, readCites } from '../core/catalogue/cites.ts'
import { CITES, textFile } from '../core/catalogue/layout.ts'
import { parseSymbol, printForm } from '../core/citations/forms.ts'
import { citationsOf } from '../core/features/cited.ts'
import { isTooLong } from '../limits.ts'
import { type Opened, open } from './catalogue/open.ts'
import { type Command, Refusal } from './command.ts'
import { type Input, readInputs } from './inputs.ts'
import { oneOf, readOptions } from './options.ts'

const FORMATS = ['text', 'json'] as const
const OPTIONS = {
  format: { type: 'string', default: 'text' },
  catalogue: { type: 'string', multiple: true, default: [] as string[] },
} as const

/** One place that cites what was asked for; positions are zero-based. */
interface Place {
  readonly path: string
  readonly line: number
  readonly character: number
  readonly text: string
}

/** Tells who cites a resolution. */
export const cites: Command = {
  name: 'cites',
  usage: 'SYMBOL [FILES or FOLDERS…]',
  summary: 'tells who cites a resolution: the drafts under the folders named (here), and catalogues',
  options: [
    [`--format ${FORMATS.join('|')}`, 'a line a citation (text), or for programs'],
    ['--catalogue FOLDER', 'a catalogue whose texts are looked through too'],
  ],

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const format = oneOf('--format', values.format, FORMATS)
    const [wanted, ...paths] = positionals
    if (wanted === undefined) throw new Refusal('cites needs a symbol, as A/RES/33/134.')
    const form = parseSymbol(wanted.replace(/\s/g, ''))
    if (!form)
      throw new Refusal(`“${wanted}” is no symbol that is known here. Write it as A/RES/33/134 or S/RES/242(1967).`)
    const symbol = printForm(form)
    const catalogues = values.catalogue.map(open)
    const here = paths.length > 0 || catalogues.length === 0
    const { drafts, failed } = here
      ? await readInputs(paths.length > 0 ? paths : ['.'], terminal)
      : { drafts: [], failed: 0 }
    const places = [
      ...drafts.flatMap((draft) => inDraft(draft, symbol)),
      ...catalogues.flatMap((c) => inCatalogue(c, symbol)),
    ]
    if (format === 'json') terminal.out(`${JSON.stringify({ version: 1, symbol, places }, null, 2)}\n`)
    else
      for (const { path, line, character, text } of places)
        terminal.out(`${path}:${line + 1}:${character + 1}: ${text}\n`)
    const files = new Set(places.map(({ path }) => path)).size
    if (format === 'text')
      terminal.out(
        places.length === 0
          ? `Nobody here cites ${symbol}.\n`
          : `${symbol} is cited ${times(places.length)}, in ${files} ${files === 1 ? 'text' : 'texts'}.\n`,
      )
    return failed > 0 ? 2 : 0
  },
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

function inDraft({ path, document }: Input, symbol: string): Place[] {
  if (isTooLong(document)) return []
  return citationsOf(document, { symbol, paragraph: null }).map(({ citation, span }) => ({
    path,
    ...document.lines.position(span.start),
    text:
      citation.part && !citation.text.includes(citation.part) ? `${citation.part}, ${citation.text}` : citation.text,
  }))
}

function inCatalogue({ folder, catalogue }: Opened, symbol: string): Place[] {
  let tsv = ''
  try {
    tsv = readFileSync(join(folder, CITES), 'utf8')
  } catch {
    // A catalogue without texts, as one made from a table, knows no citations.
  }
  return readCites(tsv)
    .citing(symbol)
    .map((citing: CitingPlace) => {
      const record = catalogue.get(citing.symbol)
      const language = record?.texts?.[0] ?? 'en'
      const { line, character, part } = citing
      return {
        path: join(folder, textFile(citing.symbol, language)),
        line,
        character,
        text: [citing.symbol, record?.titles[language], part && `cites its ${part}`].filter(Boolean).join(', '),
      }
    })
}
