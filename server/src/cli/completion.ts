import { LANGUAGES, type Language } from '../core/lexicon/languages.ts'
import { STYLES } from '../core/styles/index.ts'
import { RULE_IDS } from '../core/styles/rule-ids.ts'
import { say, verbatim } from '../core/text/message.ts'
import { type Command, UsageError } from './command.ts'
import { bash } from './completions/bash.ts'
import { fish } from './completions/fish.ts'
import { powershell } from './completions/powershell.ts'
import { zsh } from './completions/zsh.ts'
import { LANG } from './help.ts'
import { readOptions } from './options.ts'
import { printMessage } from './print.ts'

/** One option as shells offer it. */
export interface OfferedOption {
  /** `--format`. */
  readonly name: string
  readonly what: string
  /** The words that it takes; empty for any, null where it takes none. */
  readonly values: readonly string[] | null
}

/** One command as shells offer it. */
export interface OfferedCommand {
  readonly name: string
  readonly summary: string
  /** What may stand first behind it, beside files. */
  readonly words: readonly string[]
  readonly options: readonly OfferedOption[]
}

const SHELLS = { bash, zsh, fish, powershell } as const satisfies Record<
  string,
  (commands: readonly OfferedCommand[]) => string
>

/** The command that prints what a shell reads to complete the others; `commands` gives all. */
export const completion = (commands: () => readonly Command[]): Command => ({
  name: 'completion',
  usage: verbatim(Object.keys(SHELLS).join('|')),
  summary: say`prints what your shell reads to complete commands, options, rules and styles`,
  options: [],

  run(args, terminal) {
    const { positionals } = readOptions(args, {})
    const [shell, ...more] = positionals
    const script = Object.entries(SHELLS).find(([name]) => name === shell)?.[1]
    if (!script || more.length > 0)
      throw new UsageError(say`completion takes one of ${Object.keys(SHELLS).join(', ')}.`)
    terminal.stdout(script(commands().map((command) => offered(command, terminal.language))))
    return 0
  },
})

/** Options whose values are not in their help. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  '--style': STYLES.map(({ id }) => id),
  '--rule': RULE_IDS,
  '--language': LANGUAGES,
  '--lang': LANGUAGES,
}

/** What may stand first behind a command, where its usage does not say so. */
const WORDS: Readonly<Record<string, readonly string[]>> = { rules: RULE_IDS, catalogue: ['build', 'check', 'show'] }

const HELP: Command['options'][number] = [verbatim('--help'), say`prints help`]

function offered({ name, summary, usage, options }: Command, language: Language): OfferedCommand {
  const words = printMessage(usage, 'en')
  return {
    name,
    summary: printMessage(summary, language),
    words: WORDS[name] ?? choices(words),
    options: [...options, LANG, HELP].map(([option, what]) => {
      const [flag = '', value] = printMessage(option, 'en').split(' ')
      const values = value === undefined ? null : (VALUES[flag] ?? choices(value))
      return { name: flag, what: printMessage(what, language), values }
    }),
  }
}

/** `json|tree` as the words that it names; none of what stands for a value, as `FILE|SYMBOL`. */
const choices = (words: string): readonly string[] => (/^[a-z]+(?:\|[a-z]+)+$/.test(words) ? words.split('|') : [])
