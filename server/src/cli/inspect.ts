import { type Document, parse } from '../core/document/document.ts'
import { isTooLong } from '../core/document/limits.ts'
import { inspect as understand } from '../core/features/inspect.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { forgetTexts } from '../core/text/memo.ts'
import { type Message, say, verbatim } from '../core/text/message.ts'
import { boundNursery } from '../node/heap.ts'
import { collectInputs } from './collect.ts'
import { type Command, UsageError } from './command.ts'
import { cataloguePaths, DraftConfigs } from './configured.ts'
import { readDraftAgain } from './draft-file.ts'
import { nothingIn } from './nothing.ts'
import { oneOf, readOptions } from './options.ts'
import { withRanges } from './ranges.ts'
import { reason } from './reason.ts'
import { about, tell } from './tell.ts'
import { json } from './terminal.ts'
import { tree, why } from './tree.ts'
import { worldOf } from './world.ts'

const FORMATS = ['json', 'tree'] as const
const OPTIONS = {
  format: { type: 'string', default: 'tree' },
  catalogue: { type: 'string', multiple: true, default: [] as string[] },
  why: { type: 'boolean', default: false },
} as const

/** Tells what was understood of each draft. */
export const inspect: Command = {
  name: 'inspect',
  usage: say`FILES…`,
  summary: say`tells what was understood: structure, citations, house style, language`,
  options: [
    [verbatim(`--format ${FORMATS.join('|')}`), say`for programs, or for people (tree)`],
    [verbatim('--why'), say`with the tree: why each paragraph is what it is`],
    [say`--catalogue FOLDER`, say`a catalogue to judge citations by, beside the built-in facts`],
  ],

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const format = oneOf('--format', values.format, FORMATS)
    if (positionals.length === 0) throw new UsageError(say`inspect needs the name of a file.`)
    const { language } = terminal
    const configs = new DraftConfigs(terminal)
    const { inputs, drafts, failed: unread } = await collectInputs(positionals, terminal)
    let failed = unread

    let separator = ''
    if (format === 'json') terminal.stdout('{"version":1,"files":[')
    for (const { path, text } of inputs) {
      boundNursery()
      const document = readOne(path, text, configs.settings(path).language)
      if ('refused' in document) {
        tell(terminal, about(path, document.refused))
        failed++
        continue
      }
      const nothing = nothingIn(document.text)
      if (nothing !== null) tell(terminal, about(path, nothing))
      const config = configs.of(path)
      const { settings } = config
      const world = worldOf(drafts, [...values.catalogue, ...cataloguePaths(config)])
      const understood = understand(document, settings, world)
      if (format === 'tree')
        terminal.stdout(
          tree(path, document, understood, settings, language) + (values.why ? why(document, language) : ''),
        )
      else terminal.stdout(`${separator}\n${json({ path, ...withRanges(document, understood) })}`)
      separator = ','
    }
    if (format === 'json') terminal.stdout('\n]}\n')
    return failed > 0 ? 2 : 0
  },
}

/** A draft, read now where its text has not been kept, or why it cannot be read. */
function readOne(
  path: string,
  text: string | null,
  language: Language | null,
): Document | { readonly refused: Message } {
  forgetTexts()
  try {
    const document = parse(text ?? readDraftAgain(path).text, language)
    return isTooLong(document) ? { refused: say`is too large to be read` } : document
  } catch (error) {
    return { refused: reason(error) }
  }
}
