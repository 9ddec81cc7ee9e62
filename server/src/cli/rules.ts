import { rulePage } from '../core/features/rule-page.ts'
import { printMessage } from '../core/messages/print.ts'
import { RULES } from '../core/rules/index.ts'
import type { Rule } from '../core/rules/rule.ts'
import { type Command, UsageError } from './command.ts'
import { oneOf, readOptions } from './options.ts'
import { entriesNamed } from './rulebook.ts'
import { json } from './terminal.ts'

const FORMATS = ['text', 'json'] as const
const OPTIONS = { format: { type: 'string', default: 'text' } } as const

/** Lists the rules, or tells all about one. */
export const rules: Command = {
  name: 'rules',
  usage: '[ID]',
  summary: 'lists the rules, or tells one with its reason, examples and what the rulebook says of it',
  options: [[`--format ${FORMATS.join('|')}`, 'for people (text), or for programs']],

  run(args, { stdout }) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const isJson = oneOf('--format', values.format, FORMATS) === 'json'
    const [id, ...more] = positionals
    if (more.length > 0) throw new UsageError('rules takes one rule at a time.')
    if (id === undefined) {
      stdout(isJson ? `${json({ version: 1, rules: RULES.map(plain) }, 2)}\n` : table(RULES))
      return 0
    }
    const rule = RULES.find((r) => r.id === id)
    if (!rule) throw new UsageError(`There is no rule “${id}”. The rules are ${RULES.map((r) => r.id).join(', ')}.`)
    if (isJson) stdout(`${json({ version: 1, rules: [plain(rule)] }, 2)}\n`)
    else stdout(`${[rulePage(rule, 'en'), ...quotations(rule)].join('\n\n')}\n`)
    return 0
  },
}

/** A rule as plain data. */
const plain = ({ id, summary, why, source, level, fixes, fixSafety, examples }: Rule): object => ({
  id,
  level,
  summary: printMessage(summary, 'en'),
  why: printMessage(why, 'en'),
  source: printMessage(source, 'en'),
  fixes,
  ...(fixSafety !== undefined && { fixSafety: printMessage(fixSafety, 'en') }),
  examples,
})

/** What the rulebook says under the numbers that the source of a rule names. */
function quotations({ source }: Rule): readonly string[] {
  const entries = entriesNamed(printMessage(source, 'en'))
  return entries.length === 0 ? [] : ['What the rulebook says:', ...entries.map(indented)]
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ')

function table(list: readonly Rule[]): string {
  const ids = Math.max(0, ...list.map((r) => r.id.length))
  return list
    .map((r) => `${r.id.padEnd(ids)}  ${r.level.padEnd('information'.length)}  ${printMessage(r.summary, 'en')}\n`)
    .join('')
}
