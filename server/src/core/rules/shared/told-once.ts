/** What stands in many places of a text and is mended everywhere or nowhere: one finding at the first of them. */
import type { Edit } from '../../text/edit.ts'
import { type Message, say, sentences } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { RawFinding, Severity } from '../rule.ts'
import type { Safety } from './make-fix.ts'

/** One of the places, and what mends it. */
export interface Place {
  readonly span: Span
  readonly edits: readonly Edit[]
}

interface Told {
  /** What is wrong at the first place. */
  readonly says: Message
  /** What to do. */
  readonly asks: Message
  /** Names the fix by the number of places. */
  readonly title: (count: number) => Message
  /** How serious it is, where that is less than its rule has it. */
  readonly severity?: Severity
  /** See `Fix`. */
  readonly readsAlike?: true
}

/** The finding for all places; none where there are none. */
export function toldOnce(
  places: readonly Place[],
  safety: Safety,
  { says, asks, title, severity, readsAlike }: Told,
): RawFinding[] {
  const [first] = places
  if (!first) return []
  const more = places.length - 1
  return [
    {
      span: first.span,
      ...(severity && { severity }),
      message: sentences(
        says,
        ...(more === 1 ? [say`The same is so in 1 more place.`] : []),
        ...(more > 1 ? [say`The same is so in ${more} more places.`] : []),
        asks,
      ),
      fixes: [
        {
          title: title(places.length),
          safe: safety === 'safe',
          ...(readsAlike && { readsAlike }),
          edits: places.flatMap(({ edits }) => edits),
        },
      ],
    },
  ]
}
