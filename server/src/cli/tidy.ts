import { chooseStyle } from '../core/lint/choose-style.ts'
import { reasonToLeave, tidy as tidied } from '../core/tidy/tidy.ts'
import type { Command } from './command.ts'
import { DraftConfigs } from './configured.ts'
import { readOptions } from './options.ts'
import { REWRITE_OPTIONS, rewriteDrafts } from './rewrite.ts'

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
    const { values, positionals } = readOptions(args, REWRITE_OPTIONS)
    const configs = new DraftConfigs(terminal)
    return await rewriteDrafts(positionals, values, terminal, {
      name: 'tidy',
      done: 'tidied',
      languageOf: (path) => configs.settings(path).language,
      editsOf(path, document) {
        const why = reasonToLeave(document)
        if (why !== null) terminal.stderr(`resolute: ${path} ${why}, so it is left as it is.`)
        return tidied(document, chooseStyle(document, configs.settings(path)).style)
      },
    })
  },
}
