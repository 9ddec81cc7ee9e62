import { rulePage } from '../../core/features/rule-page.ts'
import { RULES } from '../../core/rules/index.ts'
import { type RulePage, RulePages } from '../../protocol.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

/** The pages of the rules, for a client that shows them. */
export const rulePages: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log, language } = session
    connection.onRequest(
      RulePages.method,
      guard(log, 'Pages of rules', [], (): RulePage[] =>
        RULES.map((rule) => ({ id: rule.id, summary: session.say(rule.summary), page: rulePage(rule, language) })),
      ),
    )
  },
}
