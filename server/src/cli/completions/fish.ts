import type { OfferedCommand, OfferedOption } from '../completion.ts'

/** For fish: `resolute completion fish | source`. */
export const fish = (commands: readonly OfferedCommand[]): string =>
  `# resolute completion fish\n${commands.map(linesOf).join('')}`

function linesOf({ name, summary, words, options }: OfferedCommand): string {
  const within = `complete -c resolute -n '__fish_seen_subcommand_from ${name}'`
  const first = words.length > 0 ? `${within} -a ${quoted(words.join(' '))}\n` : ''
  const offers = options.map((option) => `${within} ${optionOf(option)}\n`)
  return `complete -c resolute -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}\n${first}${offers.join('')}`
}

function optionOf({ name, what, values }: OfferedOption): string {
  const value = values === null ? '' : values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : ' -r'
  return `-l ${name.replace(/^--/, '')}${value} -d ${quoted(what)}`
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
