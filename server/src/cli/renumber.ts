import { isAdopted } from '../core/document/adopted.ts'
import { type Document, parse } from '../core/document/document.ts'
import { isTooLong } from '../core/document/limits.ts'
import { chooseStyle } from '../core/lint/choose-style.ts'
import { whyLeft } from '../core/numbering/left.ts'
import { planRenumbering } from '../core/numbering/plan.ts'
import { say, verbatim } from '../core/text/message.ts'
import { type Command, UsageError } from './command.ts'
import { DraftConfigs } from './configured.ts'
import { readDraft } from './draft-file.ts'
import { readOptions } from './options.ts'
import { reason } from './reason.ts'
import { REWRITE_OPTIONS, rewriteDrafts } from './rewrite.ts'
import { tell } from './tell.ts'

/** Numbers drafts anew, with every reference to what is numbered. */
export const renumber: Command = {
  name: 'renumber',
  usage: say`FILES…`,
  summary: say`numbers paragraphs, labels and notes anew, and has every reference follow what it means`,
  options: [
    [
      verbatim('--write'),
      say`writes the new numbers into the files themselves; without it, the text of one file is printed`,
    ],
    [verbatim('--diff'), say`shows what would change, as a unified diff, and ends with status 1 where anything would`],
    [
      say`--base FILE`,
      say`an earlier text of the draft, whose numbers were right: references mean what they meant there`,
    ],
  ],

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, { ...REWRITE_OPTIONS, base: { type: 'string' } })
    const { base } = values
    if (base !== undefined && positionals.length > 1)
      throw new UsageError(say`--base is the earlier text of one draft.`)
    const earlier = base === undefined ? null : readBase(base)
    const configs = new DraftConfigs(terminal)
    return await rewriteDrafts(positionals, values, terminal, {
      name: 'renumber',
      done: (drafts, changed) => say`${drafts}, ${changed} renumbered.`,
      languageOf: (path) => configs.settings(path).language,
      editsOf(path, document) {
        if (isAdopted(document)) {
          tell(terminal, say`${path} is adopted, so its numbers stay as they are.`)
          return []
        }
        const { edits, left } = planRenumbering(document, chooseStyle(document, configs.settings(path)).style, earlier)
        for (const one of left) {
          const { line, character } = document.lines.position(one.span.start)
          tell(terminal, say`${path}:${line + 1}:${character + 1} “${one.text}” is left: ${whyLeft(one)}.`)
        }
        return edits
      },
    })
  },
}

function readBase(path: string): Document {
  try {
    const document = parse(readDraft(path).text)
    if (isTooLong(document)) throw new UsageError(say`is too large to be read`)
    return document
  } catch (error) {
    throw new UsageError(say`--base ${path} ${reason(error)}.`)
  }
}
