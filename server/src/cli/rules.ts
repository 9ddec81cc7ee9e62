import { examplesFor, LEVEL_NAMES, rulePage } from '../core/features/rule-page.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { RULES } from '../core/rules/index.ts'
import type { Rule } from '../core/rules/rule.ts'
import { type Message, say, verbatim } from '../core/text/message.ts'
import { type Command, UsageError } from './command.ts'
import { oneOf, readOptions } from './options.ts'
import { printMessage } from './print.ts'
import { entriesNamed } from './rulebook.ts'
import { json } from './terminal.ts'

const FORMATS = ['text', 'json'] as const
const OPTIONS = { format: { type: 'string', default: 'text' } } as const

/** Lists the rules, or tells all about one. */
export const rules: Command = {
  name: 'rules',
  usage: say`[ID]`,
  summary: say`lists the rules, or tells one with its reason, examples and what the rulebook says of it`,
  options: [[verbatim(`--format ${FORMATS.join('|')}`), say`for people (text), or for programs`]],

  run(args, { stdout, language }) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const isJson = oneOf('--format', values.format, FORMATS) === 'json'
    const [id, ...more] = positionals
    if (more.length > 0) throw new UsageError(say`rules takes one rule at a time.`)
    if (id === undefined) {
      stdout(
        isJson
          ? `${json({ version: 1, rules: RULES.map((rule) => plain(rule, language)) }, 2)}\n`
          : table(RULES, language),
      )
      return 0
    }
    const rule = RULES.find((r) => r.id === id)
    if (!rule) throw new UsageError(say`There is no rule “${id}”. The rules are ${RULES.map((r) => r.id).join(', ')}.`)
    if (isJson) stdout(`${json({ version: 1, rules: [plain(rule, language)] }, 2)}\n`)
    else stdout(`${[rulePage(rule, language), ...quotations(rule, language)].join('\n\n')}\n`)
    return 0
  },
}

/** A rule as plain data. */
function plain(rule: Rule, language: Language): object {
  const { id, summary, why, source, level, fixes, fixSafety } = rule
  const said = (message: Message): string => printMessage(message, language)
  return {
    id,
    level,
    summary: said(summary),
    why: said(why),
    source: said(source),
    fixes,
    ...(fixSafety !== undefined && { fixSafety: said(fixSafety) }),
    examples: examplesFor(rule, language),
  }
}

/** What the rulebook says under the numbers that the source of a rule names. */
function quotations({ source }: Rule, language: Language): readonly string[] {
  const entries = entriesNamed(printMessage(source, 'en'))
  return entries.length === 0 ? [] : [printMessage(say`What the rulebook says:`, language), ...entries.map(indented)]
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ')

function table(list: readonly Rule[], language: Language): string {
  const ids = Math.max(0, ...list.map((r) => r.id.length))
  const levels = list.map((r) => printMessage(LEVEL_NAMES[r.level], language))
  const widest = Math.max(0, ...levels.map((level) => level.length))
  return list
    .map((r, i) => `${r.id.padEnd(ids)}  ${levels[i]?.padEnd(widest)}  ${printMessage(r.summary, language)}\n`)
    .join('')
}
