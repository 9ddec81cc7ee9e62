import { STYLES } from '../core/styles/index.ts'
import { RULE_IDS } from '../core/styles/rule-ids.ts'
import { type Command, UsageError } from './command.ts'
import { bash } from './completions/bash.ts'
import { fish } from './completions/fish.ts'
import { powershell } from './completions/powershell.ts'
import { zsh } from './completions/zsh.ts'
import { readOptions } from './options.ts'

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
  usage: Object.keys(SHELLS).join('|'),
  summary: 'prints what your shell reads to complete commands, options, rules and styles',
  options: [],

  run(args, terminal) {
    const { positionals } = readOptions(args, {})
    const [shell, ...more] = positionals
    const script = Object.entries(SHELLS).find(([name]) => name === shell)?.[1]
    if (!script || more.length > 0) throw new UsageError(`completion takes one of ${Object.keys(SHELLS).join(', ')}.`)
    terminal.stdout(script(commands().map(offered)))
    return 0
  },
})

/** Options whose values are not in their help. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  '--style': STYLES.map(({ id }) => id),
  '--rule': RULE_IDS,
  '--language': ['en', 'es', 'fr'],
}

/** What may stand first behind a command, where its usage does not say so. */
const WORDS: Readonly<Record<string, readonly string[]>> = { rules: RULE_IDS, catalogue: ['build', 'check', 'show'] }

function offered({ name, summary, usage, options }: Command): OfferedCommand {
  const choices = /^[a-z]+(?:\|[a-z]+)+$/.test(usage) ? usage.split('|') : []
  return {
    name,
    summary,
    words: WORDS[name] ?? choices,
    options: [...options, ['--help', 'prints help'] as const].map(([option, what]) => {
      const [flag = '', value] = option.split(' ')
      const listed = value?.includes('|') ? value.split('|') : []
      return { name: flag, what, values: value === undefined ? null : (VALUES[flag] ?? listed) }
    }),
  }
}
