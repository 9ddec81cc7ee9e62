import { message } from './message.ts'

/** A rule, and its page as Markdown. */
export interface RulePage {
  readonly id: string
  readonly summary: string
  readonly page: string
}

/** Client to server: all rules with their pages. */
export const RulePages = message<void, RulePage[]>('resolute/rulePages')
