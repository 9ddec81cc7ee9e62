import { chooseStyle } from '../core/lint/choose-style.ts'
import { say, verbatim } from '../core/text/message.ts'
import { reasonToLeave, tidy as tidied } from '../core/tidy/tidy.ts'
import type { Command } from './command.ts'
import { DraftConfigs } from './configured.ts'
import { readOptions } from './options.ts'
import { REWRITE_OPTIONS, rewriteDrafts } from './rewrite.ts'
import { about, tell } from './tell.ts'

/** Turns drafts as people have them into the format. */
export const tidy: Command = {
  name: 'tidy',
  usage: say`FILES…`,
  summary: say`turns pasted or scanned text into the format: blank lines, labels, emphasis, notes; no word is changed`,
  options: [
    [
      verbatim('--write'),
      say`writes what is tidied into the files themselves; without it, that of one file is printed`,
    ],
    [verbatim('--diff'), say`shows what would change, as a unified diff, and ends with status 1 where anything would`],
  ],

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, REWRITE_OPTIONS)
    const configs = new DraftConfigs(terminal)
    return await rewriteDrafts(positionals, values, terminal, {
      name: 'tidy',
      done: (drafts, changed) => say`${drafts}, ${changed} tidied.`,
      languageOf: (path) => configs.settings(path).language,
      editsOf(path, document) {
        const why = reasonToLeave(document)
        if (why !== null) tell(terminal, about(path, why))
        return tidied(document, chooseStyle(document, configs.settings(path)).style)
      },
    })
  },
}
