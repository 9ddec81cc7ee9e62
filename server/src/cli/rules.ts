import { rulePage } from '../core/features/rule-page.ts'
import { RULES } from '../core/rules/index.ts'
import type { Rule } from '../core/rules/rule.ts'
import { type Command, UsageError } from './command.ts'
import { readOptions } from './options.ts'
import { entriesNamed } from './rulebook.ts'

/** Lists the rules, or tells all about one. */
export const rules: Command = {
  name: 'rules',
  usage: '[ID]',
  summary: 'lists the rules, or tells one with its reason, examples and what the rulebook says of it',
  options: [],

  run(args, { stdout }) {
    const { positionals } = readOptions(args, {})
    const [id, ...more] = positionals
    if (more.length > 0) throw new UsageError('rules takes one rule at a time.')
    if (id === undefined) {
      stdout(table(RULES))
      return 0
    }
    const rule = RULES.find((r) => r.id === id)
    if (!rule) throw new UsageError(`There is no rule “${id}”. The rules are ${RULES.map((r) => r.id).join(', ')}.`)
    stdout(`${[rulePage(rule), ...quotations(rule)].join('\n\n')}\n`)
    return 0
  },
}

/** What the rulebook says under the numbers that the source of a rule names. */
function quotations({ source }: Rule): readonly string[] {
  const entries = entriesNamed(source)
  return entries.length === 0 ? [] : ['What the rulebook says:', ...entries.map(indented)]
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ')

function table(list: readonly Rule[]): string {
  const ids = Math.max(0, ...list.map((r) => r.id.length))
  return list.map((r) => `${r.id.padEnd(ids)}  ${r.level.padEnd('information'.length)}  ${r.summary}\n`).join('')
}
