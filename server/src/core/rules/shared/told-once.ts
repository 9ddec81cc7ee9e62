/** What stands in many places of a text and is mended everywhere or nowhere: one finding at the first of them. */
import type { Edit } from '../../text/edit.ts'
import { type Message, say, sentences } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { RawFinding } from '../rule.ts'
import type { Safety } from './make-fix.ts'

/** One of the places, and what mends it. */
export interface Place {
  readonly span: Span
  readonly edits: readonly Edit[]
}

/**
 * The finding for all places; none where there are none. `says` is what is wrong at the first, `asks` what to do;
 * `title` names the fix by the number of places.
 */
export function toldOnce(
  places: readonly Place[],
  safety: Safety,
  texts: { readonly says: Message; readonly asks: Message; readonly title: (count: number) => Message },
): RawFinding[] {
  const [first] = places
  if (!first) return []
  const more = places.length - 1
  return [
    {
      span: first.span,
      severity: 'information',
      message: sentences(
        texts.says,
        ...(more === 1 ? [say`The same is so in 1 more place.`] : []),
        ...(more > 1 ? [say`The same is so in ${more} more places.`] : []),
        texts.asks,
      ),
      fixes: [
        {
          title: texts.title(places.length),
          safe: safety === 'safe',
          edits: places.flatMap(({ edits }) => edits),
        },
      ],
    },
  ]
}
