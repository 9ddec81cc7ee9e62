import type { CancellationToken } from 'vscode-languageserver'
import { rulePage } from '../../core/features/rule-page.ts'
import { RULES } from '../../core/rules/index.ts'
import { type RulePage, RulePages } from '../../protocol/rules.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

/** The pages of the rules, for a client that shows them. */
export const rulePages: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log, language, say } = session
    const pages = guard<void, RulePage[]>(log, 'Pages of rules', [], () =>
      RULES.map((rule) => ({ id: rule.id, summary: say(rule.summary), page: rulePage(rule, language) })),
    )
    // A request without parameters: most clients send none, some send null. The token comes last.
    connection.onRequest(RulePages.method, (...given) => pages(undefined, given.at(-1) as CancellationToken))
  },
}
