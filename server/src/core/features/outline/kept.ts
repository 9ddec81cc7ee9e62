import type { Citation } from '../../citations/citation.ts'
import type { Language } from '../../lexicon/languages.ts'
import { LastOf, memoizeLastingFor } from '../../text/memo.ts'
import type { Span } from '../../text/span.ts'
import type { World } from '../../world.ts'
import type { OutlineItem } from '../types.ts'
import type { CitationItems } from './citations.ts'
import { moved } from './item.ts'

/** An entry as it was last made, where it stood, and what else it follows from. */
interface Kept {
  readonly entry: OutlineItem
  readonly start: number
  readonly cited: readonly Citation[]
  /** Which paragraph of the preamble it is; 0 for others. */
  readonly nth: number
}

/**
 * The entries of paragraphs and notes as they were last made, in a world and a pair of languages: to make all anew takes
 * as long as the rest of a letter in a long resolution.
 */
export const keptUnder = memoizeLastingFor(
  (_: World, __: `${Language} read in ${Language}`) => new LastOf<object, Kept>(),
)

/** The entry that was made last of `source`, at `span` now; made anew where it follows from something else. */
export const keptEntry = (
  kept: LastOf<object, Kept>,
  source: object,
  { span, nth, citations }: { readonly span: Span; readonly nth: number; readonly citations: CitationItems },
  make: () => OutlineItem,
): OutlineItem =>
  kept.renew(source, (last) => {
    const { start } = span
    if (last?.nth !== nth || !citations.isSame(last.cited, span))
      return { entry: make(), start, cited: citations.within(span), nth }
    return last.start === start ? last : { ...last, entry: moved(last.entry, start - last.start), start }
  }).entry
