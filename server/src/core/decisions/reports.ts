/** To whom a clause has somebody report. */
import type { DecisionWords } from '../lexicon/decision-words.ts'
import { matches } from '../text/matches.ts'
import { namesIn } from './names.ts'

/** Whether somebody is asked to report, submit, brief or inform. */
export const asksForReport = (text: string, { report }: DecisionWords): boolean => report.asked.test(text)

/**
 * Those who are told, in the words of the text; `own` is the name of the body that adopts the resolution, for `inform
 * it`. Only for a clause that asks for a report.
 */
export function toldIn(text: string, own: string | null, words: DecisionWords): readonly string[] {
  const { to, body, own: itself, ownSession } = words.report
  const told: string[] = []
  const from = text.search(words.report.asked)
  const near = text.slice(Math.max(0, from))
  if (own !== null && itself.test(text)) told.push(own)
  for (const { span } of matches(near, to)) {
    body.lastIndex = span.end
    const name = body.exec(near)?.[0].trim() ?? ''
    if (!name.endsWith("'s"))
      for (const one of namesIn(name, words.names))
        if (!told.includes(one) && words.names.actor.test(one)) told.push(one)
  }
  // `the Assembly` behind `the General Assembly` is the same.
  const whole = told.filter((name) => !told.some((other) => other !== name && isShortFor(name, other)))
  if (whole.length === 0 && own !== null && ownSession.test(text)) return [own]
  return whole
}

const isShortFor = (name: string, other: string): boolean => other.endsWith(` ${name}`) || other.startsWith(`${name} `)
