import { type Document, parse } from '../core/document/document.ts'
import { isTooLong } from '../core/document/limits.ts'
import { chooseStyle } from '../core/lint/choose-style.ts'
import { DEFAULT_SETTINGS, type Settings } from '../core/lint/settings.ts'
import { applyEdits, type Edit } from '../core/text/edit.ts'
import { reasonToLeave, tidy as tidied } from '../core/tidy/tidy.ts'
import { type Command, type Terminal, UsageError } from './command.ts'
import { type Input, STANDARD_INPUT, writeDraft } from './draft-file.ts'
import { eachInput } from './inputs.ts'
import { readOptions } from './options.ts'
import { reason } from './reason.ts'
import { ownStyles } from './styles.ts'
import { escapeLines } from './terminal.ts'
import { unifiedDiff } from './unified-diff.ts'

const OPTIONS = {
  write: { type: 'boolean', default: false },
  diff: { type: 'boolean', default: false },
} as const

/** Turns drafts as people have them into the format. */
export const tidy: Command = {
  name: 'tidy',
  usage: 'FILES…',
  summary: 'turns pasted or scanned text into the format: blank lines, labels, emphasis, notes; no word is changed',
  options: [
    ['--write', 'writes what is tidied into the files themselves; without it, that of one file is printed'],
    ['--diff', 'shows what would change, as a unified diff, and ends with status 1 where anything would'],
  ],

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const { write, diff } = values
    if (positionals.length === 0) throw new UsageError('tidy needs the name of a file.')
    if (write && positionals.includes(STANDARD_INPUT)) throw new UsageError('--write cannot change standard input.')
    const settings = { ...DEFAULT_SETTINGS, styles: ownStyles(terminal) }
    const inputs: Input[] = []
    let failed = await eachInput(positionals, terminal, (input) => inputs.push(input))
    if (inputs.length > 1 && !write && !diff)
      throw new UsageError('tidy prints the text of one file: for several, say --write or --diff.')

    let changed = 0
    for (const input of inputs) {
      const { path, text } = input
      const document = parse(text)
      const edits = isTooLong(document) ? null : editsOf(path, document, settings, terminal)
      if (edits === null) {
        terminal.stderr(`resolute: ${path} is too large to be read.`)
        failed++
        continue
      }
      if (diff) terminal.stdout(unifiedDiff(path, text, applyEdits(text, edits), terminal))
      if (!write && !diff) terminal.stdout(forTerminal(applyEdits(text, edits), terminal))
      try {
        if (write && edits.length > 0) writeDraft(input, applyEdits(text, edits))
        if (edits.length > 0) changed++
      } catch (error) {
        terminal.stderr(`resolute: ${path} ${reason(error)}.`)
        failed++
      }
    }
    if (write && !diff)
      terminal.stdout(`${inputs.length === 1 ? '1 draft' : `${inputs.length} drafts`}, ${changed} tidied.\n`)
    if (failed > 0) return 2
    return diff && !write && changed > 0 ? 1 : 0
  },
}

/** What tidies a draft; nothing, and one line that says why, for one that is left as it is. */
function editsOf(path: string, document: Document, settings: Settings, terminal: Terminal): readonly Edit[] {
  const why = reasonToLeave(document)
  if (why !== null) terminal.stderr(`resolute: ${path} ${why}, so it is left as it is.`)
  return tidied(document, chooseStyle(document, settings).style)
}

/** The text as it is; on a terminal, with what could steer that made visible. */
const forTerminal = (text: string, { isTerminal }: Terminal): string => (isTerminal ? escapeLines(text) : text)
