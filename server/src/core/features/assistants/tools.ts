import { checkDraft } from './check-draft.ts'
import { compareTexts } from './compare-texts.ts'
import { judgeCitations } from './judge-citations.ts'
import { listDecisions } from './list-decisions.ts'
import { lookUp } from './look-up.ts'
import { planRenumber } from './plan-renumbering.ts'
import { readParagraph } from './read-paragraph.ts'
import type { Tool } from './tool.ts'

/** All that an assistant may ask. */
export const TOOLS: readonly Tool[] = [
  checkDraft,
  judgeCitations,
  lookUp,
  readParagraph,
  planRenumber,
  compareTexts,
  listDecisions,
]
