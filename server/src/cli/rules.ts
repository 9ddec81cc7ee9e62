import { RULES } from '../core/rules/index.ts'
import type { Example, Rule } from '../core/rules/rule.ts'
import { type Command, Refusal } from './command.ts'
import { readOptions } from './options.ts'

/** Lists the rules, or tells all about one. */
export const rules: Command = {
  name: 'rules',
  usage: '[ID]',
  summary: 'lists the rules, or tells one with its reason, its source and examples',
  options: [],

  run(args, { out }) {
    const { positionals } = readOptions(args, {})
    const [id, ...more] = positionals
    if (more.length > 0) throw new Refusal('rules takes one rule at a time.')
    if (id === undefined) {
      out(table(RULES))
      return 0
    }
    const rule = RULES.find((r) => r.id === id)
    if (!rule) throw new Refusal(`There is no rule “${id}”. The rules are ${RULES.map((r) => r.id).join(', ')}.`)
    out(page(rule))
    return 0
  },
}

const MENDS: Readonly<Record<Rule['mend'], string>> = {
  fix: 'safe to fix at once',
  offer: 'offers ways to mend it',
  'fix and offer': 'safe to fix at once, or offers ways to mend it',
  none: 'for a person to mend',
}

function table(list: readonly Rule[]): string {
  const ids = Math.max(0, ...list.map((r) => r.id.length))
  return list.map((r) => `${r.id.padEnd(ids)}  ${r.level.padEnd('information'.length)}  ${r.summary}\n`).join('')
}

const page = (rule: Rule): string =>
  `${[
    `${rule.id}: ${rule.summary}`,
    rule.why,
    `Level: ${rule.level}. Mending: ${MENDS[rule.mend]}.`,
    `Source: ${rule.source}`,
    ...rule.examples.map(example),
  ].join('\n\n')}\n`

function example({ style, bad, good }: Example): string {
  const text = bad ?? good ?? ''
  const title = bad === undefined ? 'Nothing is found in' : 'What stands between ⟦ and ⟧ is found in'
  const house = style === undefined ? '' : ` (house style ${style})`
  return `${title}${house}:\n\n${text.trimEnd().replace(/^(?=.)/gm, '    ')}`
}
