import { type Suppression, suppressionsIn } from '../model/suppressions.ts'
import { allOf, say } from '../text/message.ts'
import { examples } from './examples/suppression.ts'
import type { Fix, RawFinding, Rule } from './rule.ts'
import { removal } from './shared/make-fix.ts'

/**
 * A silenced rule carries a reason and still silences something; what it still silences is known when all rules have
 * been asked.
 */
export const suppression: Rule = {
  id: 'suppression',
  summary: say`A comment that silences a rule names it, says why, and still silences something.`,
  why: say`A rule that was silenced without a reason, or long after its cause is gone, hides the next real mistake.`,
  source: say`The drafting format`,
  level: 'warning',
  fixes: 'safe',
  fixSafety: say`The comment silences nothing, so that no finding comes back when it is gone.`,
  examples,
  checkText({ document }) {
    return suppressionsIn(document).flatMap((found): RawFinding[] => {
      const said =
        found.rules.length === 0
          ? say`This comment names no rule, so it silences nothing. Write the rule and the reason: “resolute-disable-next-line RULE: reason”.`
          : found.reason === ''
            ? say`This comment says no reason, so the next reader cannot tell whether it still holds. Write it after a colon: “RULE: reason”.`
            : null
      return said ? [{ span: found.span, message: said }] : []
    })
  },
}

/** What is to be said of a suppression that has silenced none of the findings of a rule it names. */
export function idleSuppression(found: Suppression, idle: readonly string[], text: string): RawFinding {
  const names = allOf(idle.map((id) => say`“${id}”`))
  const all = idle.length === found.rules.length
  return {
    span: found.span,
    message: all
      ? say`This comment silences ${names}, which finds nothing here. Take the comment out, so that it hides no later mistake.`
      : say`This comment silences ${names}, which finds nothing here any more. Take the name out, so that it hides no later mistake.`,
    fixes: all ? [fixByTakingOut(found, text)] : [],
  }
}

/** Takes the comment out, with its line where it has one to itself. */
function fixByTakingOut({ span }: Suppression, text: string): Fix {
  let start = span.start
  while (start > 0 && ' \t'.includes(text.charAt(start - 1))) start--
  const rest = /[ \t]*(?:\r\n|\r|\n|$)/y
  rest.lastIndex = span.end
  const alone = (start === 0 || '\r\n'.includes(text.charAt(start - 1))) && rest.test(text)
  return removal(alone ? { start, end: rest.lastIndex } : span, 'safe', say`Take this comment out`)
}
