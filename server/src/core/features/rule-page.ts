/** The page of a rule: what it asks, why, an example of each kind, and where it comes from. */
import { printMessage } from '../messages/print.ts'
import type { Example, Rule } from '../rules/rule.ts'

const MENDING: Readonly<Record<Rule['fixes'], string>> = {
  safe: 'safe to fix at once',
  suggestion: 'offers ways to mend it',
  'safe and suggestion': 'safe to fix at once, or offers ways to mend it',
  none: 'for a person to mend',
}

/** The page as text that reads well as it is and as Markdown. */
export function rulePage(rule: Rule): string {
  const shown = [rule.examples.find(({ bad }) => bad), rule.examples.find(({ good }) => good)]
  return [
    `${rule.id}: ${printMessage(rule.summary, 'en')}`,
    printMessage(rule.why, 'en'),
    ...shown.flatMap((e) => (e ? [example(e)] : [])),
    `Level: ${rule.level}. Mending: ${MENDING[rule.fixes]}.${rule.fixSafety ? ` ${printMessage(rule.fixSafety, 'en')}` : ''}`,
    `Source: ${printMessage(rule.source, 'en')}`,
  ].join('\n\n')
}

function example({ style, bad, good, base }: Example): string {
  const text = bad ?? good ?? ''
  const title = bad === undefined ? 'Nothing is found in' : 'What stands between ⟦ and ⟧ is found in'
  const house = style === undefined ? '' : ` (house style ${style})`
  const earlier = base === undefined ? '' : `\n\nwhere the draft read before:\n\n${indented(base)}`
  return `${title}${house}:\n\n${indented(text)}${earlier}`
}

const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '    ')
