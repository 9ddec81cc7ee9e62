import type { CitationStatus } from '../core/citations/assess.ts'
import { type Message, say } from '../core/text/message.ts'

/** What is thought of a citation, in a word or two. */
export const STATUS_NAMES: Readonly<Record<CitationStatus, Message>> = {
  confirmed: say`confirmed`,
  contradicted: say`contradicted`,
  missing: say`missing`,
  unknown: say`unknown`,
  internal: say`internal`,
}
