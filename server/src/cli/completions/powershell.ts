import type { OfferedCommand } from '../completion.ts'

/** For PowerShell: `resolute completion powershell | Out-String | Invoke-Expression`. */
export const powershell = (commands: readonly OfferedCommand[]): string => `# resolute completion powershell
Register-ArgumentCompleter -Native -CommandName resolute -ScriptBlock {
  param($word, $line, $cursor)
  $commands = @{
${commands.map(rowOf).join('')}  }
  $values = @{
${commands.flatMap(valuesOf).join('')}  }
  $names = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $last = if ($word -eq '') { $names[-1] } else { $names[-2] }
  $offers = if ($names.Count -le 1 -or ($names.Count -eq 2 -and $word -ne '')) { $commands.Keys | Sort-Object }
    elseif ($values.ContainsKey("$($names[1]) $last")) { $values["$($names[1]) $last"] }
    else { $commands[$names[1]] }
  $offers | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`

const listOf = (words: readonly string[]): string => `@(${words.map((word) => `'${word}'`).join(', ')})`

const rowOf = ({ name, words, options }: OfferedCommand): string =>
  `    '${name}' = ${listOf([...words, ...options.map((option) => option.name)])}\n`

const valuesOf = ({ name, options }: OfferedCommand): string[] =>
  options.flatMap(({ name: option, values }) =>
    values && values.length > 0 ? [`    '${name} ${option}' = ${listOf(values)}\n`] : [],
  )
