/** What commands that rewrite drafts have in common: to print one, to show what would change, or to write it. */
import { type Document, parse } from '../core/document/document.ts'
import { isTooLong } from '../core/document/limits.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { applyEdits, type Edit } from '../core/text/edit.ts'
import { type Message, say } from '../core/text/message.ts'
import { type Terminal, UsageError } from './command.ts'
import { type Input, STANDARD_INPUT, withFresh, writeDraft } from './draft-file.ts'
import { drafts } from './formats/counts.ts'
import { eachInput } from './inputs.ts'
import { printMessage } from './print.ts'
import { reason } from './reason.ts'
import { about, tell } from './tell.ts'
import { forTerminal } from './terminal.ts'
import { unifiedDiff } from './unified-diff.ts'

export const REWRITE_OPTIONS = {
  write: { type: 'boolean', default: false },
  diff: { type: 'boolean', default: false },
} as const

/** One way to rewrite a draft. */
export interface Rewriting {
  /** The command. */
  readonly name: string
  /** What has been done: `3 drafts, 1 tidied.` */
  readonly done: (drafts: Message, changed: number) => Message
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
  if (paths.length === 0) throw new UsageError(say`${name} needs the name of a file.`)
  if (write && paths.includes(STANDARD_INPUT)) throw new UsageError(say`--write cannot change standard input.`)
  let [read, changed] = [0, 0]
  const rewrite = (input: Input): void => {
    const { path, text } = input
    const document = parse(text, languageOf(path))
    if (isTooLong(document)) throw new UsageError(say`is too large to be read`)
    const edits = editsOf(path, document)
    const after = applyEdits(text, edits)
    if (write && edits.length > 0) writeDraft(input, after)
    if (diff) terminal.stdout(unifiedDiff(path, text, after, terminal))
    else if (!write) terminal.stdout(forTerminal(after, terminal))
    if (edits.length > 0) changed++
  }
  let failed = 0
  const attempt = (input: Input): void => {
    try {
      withFresh(input, rewrite)
    } catch (error) {
      tell(terminal, about(input.path, reason(error)))
      failed++
    }
  }
  // The one draft whose text is printed waits until it is known that there is no other.
  const waiting: Input[] = []
  const unread = await eachInput(paths, terminal, (input) => {
    read++
    if (write || diff) attempt(input)
    else if (read === 1) waiting.push(input)
  })
  if (read > 1 && !write && !diff)
    throw new UsageError(say`${name} prints the text of one file: for several, say --write or --diff.`)
  waiting.forEach(attempt)
  if (write && !diff) terminal.stdout(`${printMessage(done(drafts(read), changed), terminal.language)}\n`)
  if (unread + failed > 0) return 2
  return diff && !write && changed > 0 ? 1 : 0
}
