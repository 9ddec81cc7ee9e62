/** What commands that rewrite drafts have in common: to print one, to show what would change, or to write it. */
import { type Document, parse } from '../core/document/document.ts'
import { isTooLong } from '../core/document/limits.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { applyEdits, type Edit } from '../core/text/edit.ts'
import { type Terminal, UsageError } from './command.ts'
import { type Input, STANDARD_INPUT, writeDraft } from './draft-file.ts'
import { eachInput } from './inputs.ts'
import { reason } from './reason.ts'
import { escapeLines } from './terminal.ts'
import { unifiedDiff } from './unified-diff.ts'

export const REWRITE_OPTIONS = {
  write: { type: 'boolean', default: false },
  diff: { type: 'boolean', default: false },
} as const

/** One way to rewrite a draft. */
export interface Rewriting {
  /** The command. */
  readonly name: string
  /** What has been done to a draft that was changed: `tidied`. */
  readonly done: string
  /** The language of a draft that does not say so itself; null where its words tell. */
  languageOf(path: string): Language | null
  /** The edits of one draft; what else there is to say of it goes to the terminal. */
  editsOf(path: string, document: Document): readonly Edit[]
}

/** Rewrites the drafts that a command was given; the exit status. */
export async function rewriteDrafts(
  paths: readonly string[],
  { write, diff }: { readonly write: boolean; readonly diff: boolean },
  terminal: Terminal,
  { name, done, languageOf, editsOf }: Rewriting,
): Promise<number> {
  if (paths.length === 0) throw new UsageError(`${name} needs the name of a file.`)
  if (write && paths.includes(STANDARD_INPUT)) throw new UsageError('--write cannot change standard input.')
  const inputs: Input[] = []
  let failed = await eachInput(paths, terminal, (input) => inputs.push(input))
  if (inputs.length > 1 && !write && !diff)
    throw new UsageError(`${name} prints the text of one file: for several, say --write or --diff.`)

  let changed = 0
  for (const input of inputs) {
    const { path, text } = input
    const document = parse(text, languageOf(path))
    if (isTooLong(document)) {
      terminal.stderr(`resolute: ${path} is too large to be read.`)
      failed++
      continue
    }
    const edits = editsOf(path, document)
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
    terminal.stdout(`${inputs.length === 1 ? '1 draft' : `${inputs.length} drafts`}, ${changed} ${done}.\n`)
  if (failed > 0) return 2
  return diff && !write && changed > 0 ? 1 : 0
}

/** The text as it is; on a terminal, with what could steer that made visible. */
const forTerminal = (text: string, { isTerminal }: Terminal): string => (isTerminal ? escapeLines(text) : text)
