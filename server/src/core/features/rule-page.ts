/** The page of a rule: what it asks, why, an example of each kind, and where it comes from. */

import type { Language } from '../lexicon/languages.ts'
import { printMessage } from '../messages/print.ts'
import type { Example, Rule } from '../rules/rule.ts'
import type { Level } from '../styles/level.ts'
import { listed, type Message, say } from '../text/message.ts'

const MENDING: Readonly<Record<Rule['fixes'], Message>> = {
  safe: say`safe to fix at once`,
  suggestion: say`offers ways to mend it`,
  'safe and suggestion': say`safe to fix at once, or offers ways to mend it`,
  none: say`for a person to mend`,
}

/** Levels in words; what people write in settings stays as it is. */
export const LEVEL_NAMES: Readonly<Record<Level, Message>> = {
  off: say`off`,
  hint: say`hint`,
  information: say`information`,
  warning: say`warning`,
  error: say`error`,
}

const EXAMPLE_IN: Readonly<Record<Language, Message>> = {
  en: say`example in English`,
  es: say`example in Spanish`,
  fr: say`example in French`,
}

/** The language of the examples for a reader: their own, or one that the rule is about. */
const languageFor = ({ languages }: Rule, reader: Language): Language =>
  languages === undefined || languages.includes(reader) ? reader : languages[0]

/** The examples of a rule for a reader. */
export const examplesFor = (rule: Rule, reader: Language): readonly Example[] =>
  rule.examples[languageFor(rule, reader)] ?? []

/** The page in a language, as text that reads well as it is and as Markdown. */
export function rulePage(rule: Rule, reader: Language): string {
  const said = (message: Message): string => printMessage(message, reader)
  const examples = examplesFor(rule, reader)
  const language = languageFor(rule, reader)
  const foreign = language === reader ? [] : [EXAMPLE_IN[language]]
  const shown = [examples.find(({ bad }) => bad), examples.find(({ good }) => good)]
  return [
    said(say`${rule.id}: ${rule.summary}`),
    said(rule.why),
    ...shown.flatMap((e) => (e ? [example(e, foreign, said)] : [])),
    [
      say`Level: ${LEVEL_NAMES[rule.level]}. Mending: ${MENDING[rule.fixes]}.`,
      ...(rule.fixSafety ? [rule.fixSafety] : []),
    ]
      .map(said)
      .join(' '),
    said(say`Source: ${rule.source}`),
  ].join('\n\n')
}

function example(
  { style, bad, good, base }: Example,
  foreign: readonly Message[],
  said: (message: Message) => string,
): string {
  const title = bad === undefined ? say`Nothing is found in` : say`What stands between ⟦ and ⟧ is found in`
  const notes = [...(style === undefined ? [] : [say`house style ${style}`]), ...foreign]
  const head = notes.length === 0 ? title : say`${title} (${listed(notes)})`
  const earlier = base === undefined ? '' : `\n\n${said(say`where the draft read before:`)}\n\n${indented(base)}`
  return `${said(say`${head}:`)}\n\n${indented(bad ?? good ?? '')}${earlier}`
}

const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '    ')
