import type { OfferedCommand } from '../completion.ts'

/** For bash: `source <(resolute completion bash)`. */
export const bash = (commands: readonly OfferedCommand[]): string => `# resolute completion bash
_resolute() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" cmd="\${COMP_WORDS[1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$cur"))
    return
  fi
  case "$cmd $prev" in
${commands.flatMap(valuesOf).join('')}  esac
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$cur")); return; fi
  case "$cmd" in
${commands.map(wordsOf).join('')}  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
    *) COMPREPLY=($(compgen -W "$first" -- "$cur") $(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -F _resolute resolute
`

const valuesOf = ({ name, options }: OfferedCommand): string[] =>
  options.flatMap(({ name: option, values }) =>
    values && values.length > 0 ? [`    "${name} ${option}") words="${values.join(' ')}" ;;\n`] : [],
  )

const wordsOf = ({ name, words, options }: OfferedCommand): string =>
  `    ${name}) words="${options.map((option) => option.name).join(' ')}"; local first="${words.join(' ')}" ;;\n`
