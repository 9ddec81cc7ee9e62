/**
 * What tools use of the core. It lies in the bundle of the command line, which starts the server for assistants and so is
 * there already: a second copy would be as large as the first.
 */
export { comparison } from '../core/compare/comparison.ts'
export { isAdopted } from '../core/document/adopted.ts'
export { type Document, parse } from '../core/document/document.ts'
export { LONGEST_INDEXED } from '../core/document/limits.ts'
export { citationList } from '../core/features/citations.ts'
export { placeOf, summaryOf } from '../core/features/comparison-words.ts'
export { quotedParts, resolutionOf } from '../core/features/quoted-part.ts'
export { search } from '../core/features/search.ts'
export { chooseStyle } from '../core/lint/choose-style.ts'
export { lint } from '../core/lint/lint.ts'
export { printMessage } from '../core/messages/print.ts'
export { paragraphsOf } from '../core/model/read.ts'
export { whyLeft } from '../core/numbering/left.ts'
export { planRenumbering } from '../core/numbering/plan.ts'
export { applyEdits } from '../core/text/edit.ts'
