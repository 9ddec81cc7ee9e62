/** The rules by their ids. To add one: put its id into `styles/rule-ids.ts`, write its file and name it here. */

import { RULE_IDS, type RuleId } from '../styles/rule-ids.ts'
import { abbreviation } from './abbreviation.ts'
import { balance } from './balance.ts'
import { capitalLetters } from './capital-letters.ts'
import { chapterVii } from './chapter-vii.ts'
import { citationDate } from './citation-date.ts'
import { citationFirstMention } from './citation-first-mention.ts'
import { citationForm } from './citation-form.ts'
import { citationTarget } from './citation-target.ts'
import { citationTitle } from './citation-title.ts'
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
import { placeholder } from './placeholder.ts'
import { preambularEmphasis } from './preambular-emphasis.ts'
import { preambularForm } from './preambular-form.ts'
import { rarePhrase } from './rare-phrase.ts'
import { referenceStale } from './reference-stale.ts'
import { repeatedOpening } from './repeated-opening.ts'
import type { Rule } from './rule.ts'
import { scanArtefact } from './scan-artefact.ts'
import { selfReference } from './self-reference.ts'
import { serialComma } from './serial-comma.ts'
import { sessionArithmetic } from './session-arithmetic.ts'
import { subparagraphLabel } from './subparagraph-label.ts'
import { subparagraphLeadIn } from './subparagraph-lead-in.ts'
import { suppression } from './suppression.ts'
import { typography } from './typography.ts'
import { unrecognized } from './unrecognized.ts'

const BY_ID: Readonly<Record<RuleId, Rule>> = {
  format,
  unrecognized,
  'paragraph-number': paragraphNumber,
  'subparagraph-label': subparagraphLabel,
  'subparagraph-lead-in': subparagraphLeadIn,
  'paragraph-punctuation': paragraphPunctuation,
  'element-order': elementOrder,
  'organ-line': organLine,
  designation,
  'operative-verb-emphasis': operativeVerbEmphasis,
  'preambular-emphasis': preambularEmphasis,
  'operative-verb-form': operativeVerbForm,
  'preambular-form': preambularForm,
  'repeated-opening': repeatedOpening,
  'opening-agreement': openingAgreement,
  'item-form': itemForm,
  'citation-date': citationDate,
  'citation-target': citationTarget,
  'citation-title': citationTitle,
  'citation-form': citationForm,
  'citation-first-mention': citationFirstMention,
  'internal-reference': internalReference,
  'reference-stale': referenceStale,
  'internal-reference-form': internalReferenceForm,
  'self-reference': selfReference,
  footnote,
  'footnote-place': footnotePlace,
  'session-arithmetic': sessionArithmetic,
  'chapter-vii': chapterVii,
  'decision-comma': decisionComma,
  'serial-comma': serialComma,
  abbreviation,
  'house-spelling': houseSpelling,
  'capital-letters': capitalLetters,
  'number-style': numberStyle,
  balance,
  typography,
  'negotiation-mark': negotiationMark,
  placeholder,
  'scan-artefact': scanArtefact,
  'rare-phrase': rarePhrase,
  suppression,
}

/** All rules, in the order of their ids. */
export const RULES: readonly Rule[] = RULE_IDS.map((id) => BY_ID[id])
