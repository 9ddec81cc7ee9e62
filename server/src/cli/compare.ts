import { comparison } from '../core/compare/comparison.ts'
import { say, verbatim } from '../core/text/message.ts'
import { type Command, UsageError } from './command.ts'
import { html } from './comparisons/html.ts'
import { json } from './comparisons/json.ts'
import { markdown } from './comparisons/markdown.ts'
import { pretty } from './comparisons/pretty.ts'
import { readEarlier } from './earlier.ts'
import { oneOf, readOptions } from './options.ts'
import { forTerminal } from './terminal.ts'

const FORMATS = ['pretty', 'json', 'html', 'markdown'] as const
const KINDS = ['new', 'dropped', 'moved', 'changed', 'updated'] as const
const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  only: { type: 'string' },
  catalogue: { type: 'string', multiple: true, default: [] as string[] },
} as const

/** Tells what changed from one text to another. */
export const compare: Command = {
  name: 'compare',
  usage: say`OLD NEW`,
  summary: say`tells what changed from one text to another, paragraph by paragraph; each is a draft, a Word file or a symbol`,
  options: [
    [verbatim(`--format ${FORMATS.join('|')}`), say`for people (pretty), for programs, or a page of its own`],
    [say`--only KIND,…`, say`paragraphs of these kinds alone: ${KINDS.join(', ')}`],
    [say`--catalogue FOLDER`, say`a catalogue that has the text of a symbol`],
  ],

  run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const format = oneOf('--format', values.format, FORMATS)
    const [before, now, ...more] = positionals
    if (before === undefined || now === undefined || more.length > 0)
      throw new UsageError(say`compare needs two texts: the old one and the new one.`)
    const [old, present] = [before, now].map((one) => readEarlier(one, values.catalogue, terminal.language)) as [
      ReturnType<typeof readEarlier>,
      ReturnType<typeof readEarlier>,
    ]
    const only = values.only?.split(',').map((kind) => oneOf('--only', kind.trim(), KINDS))
    const compared = { before, now, units: comparison(old, present), only: only ? new Set(only) : null }
    if (format === 'json') terminal.stdout(json(compared, old, present))
    else if (format === 'pretty') terminal.stdout(pretty(compared, terminal.language, terminal.colour))
    else {
      const page = (format === 'html' ? html : markdown)(compared, terminal.language)
      terminal.stdout(forTerminal(page, terminal))
    }
    return 0
  },
}
