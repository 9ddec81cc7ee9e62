/** The list of rules. To add one: write its file and name it here. */

import { abbreviation } from './abbreviation.ts'
import { balance } from './balance.ts'
import { chapterVii } from './chapter-vii.ts'
import { citationDate } from './citation-date.ts'
import { citationFirstMention } from './citation-first-mention.ts'
import { citationForm } from './citation-form.ts'
import { citationTarget } from './citation-target.ts'
import { decisionComma } from './decision-comma.ts'
import { designation } from './designation.ts'
import { elementOrder } from './element-order.ts'
import { footnote } from './footnote.ts'
import { footnotePlace } from './footnote-place.ts'
import { format } from './format.ts'
import { houseSpelling } from './house-spelling.ts'
import { internalReference } from './internal-reference.ts'
import { internalReferenceForm } from './internal-reference-form.ts'
import { itemForm } from './item-form.ts'
import { negotiationMark } from './negotiation-mark.ts'
import { numberStyle } from './number-style.ts'
import { openingAgreement } from './opening-agreement.ts'
import { operativeVerbEmphasis } from './operative-verb-emphasis.ts'
import { operativeVerbForm } from './operative-verb-form.ts'
import { organLine } from './organ-line.ts'
import { paragraphNumber } from './paragraph-number.ts'
import { paragraphPunctuation } from './paragraph-punctuation.ts'
import { preambularEmphasis } from './preambular-emphasis.ts'
import { preambularForm } from './preambular-form.ts'
import { rarePhrase } from './rare-phrase.ts'
import { repeatedOpening } from './repeated-opening.ts'
import type { Rule } from './rule.ts'
import { scanArtefact } from './scan-artefact.ts'
import { selfReference } from './self-reference.ts'
import { serialComma } from './serial-comma.ts'
import { sessionArithmetic } from './session-arithmetic.ts'
import { subparagraphLabel } from './subparagraph-label.ts'
import { subparagraphLeadIn } from './subparagraph-lead-in.ts'
import { suppression } from './suppression.ts'

export const RULES: readonly Rule[] = [
  format,
  paragraphNumber,
  subparagraphLabel,
  subparagraphLeadIn,
  paragraphPunctuation,
  elementOrder,
  organLine,
  designation,
  operativeVerbEmphasis,
  preambularEmphasis,
  operativeVerbForm,
  preambularForm,
  repeatedOpening,
  openingAgreement,
  itemForm,
  citationDate,
  citationTarget,
  citationForm,
  citationFirstMention,
  internalReference,
  internalReferenceForm,
  selfReference,
  footnote,
  footnotePlace,
  sessionArithmetic,
  chapterVii,
  decisionComma,
  serialComma,
  abbreviation,
  houseSpelling,
  numberStyle,
  balance,
  negotiationMark,
  scanArtefact,
  rarePhrase,
  suppression,
]
