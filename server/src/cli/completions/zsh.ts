import type { OfferedCommand, OfferedOption } from '../completion.ts'

/** For zsh: a file `_resolute` in a folder of `$fpath`, or `source <(resolute completion zsh)`. */
export const zsh = (commands: readonly OfferedCommand[]): string => `#compdef resolute
# resolute completion zsh
_resolute() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}\n`).join('')}  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local cmd=$words[2]
  shift words
  (( CURRENT-- ))
  case $cmd in
${commands.map(branchOf).join('')}  esac
}
if [ "$funcstack[1]" = "_resolute" ]; then _resolute; else compdef _resolute resolute; fi
`

const branchOf = ({ name, words, options }: OfferedCommand): string => {
  const first = words.length > 0 ? ` ${quoted(`1:what:(${words.join(' ')})`)}` : ''
  return `    ${name}) _arguments ${options.map(argumentOf).join(' ')}${first} '*:file:_files' ;;\n`
}

function argumentOf({ name, what, values }: OfferedOption): string {
  const value = values === null ? '' : values.length > 0 ? `:value:(${values.join(' ')})` : ':value:_files'
  return quoted(`*${name}[${what.replace(/[[\]:\\]/g, '\\$&')}]${value}`)
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
