/** A paragraph that was moved and changed: what was taken out where it was, and put in where it is. */
import { compareWords } from '../compare/words.ts'
import type { Change, Run } from './rich-text.ts'
import { joinRuns, type RunWord, wordsOfBoth } from './words.ts'

/**
 * The runs of a paragraph before and now, all of them taken out and put in. Words that stay are moved; the others are
 * not, so that what was moved is the same in both places, and no change lies in another.
 */
export function movedRuns(
  before: readonly Run[],
  now: readonly Run[],
  { out, in: put }: Readonly<Record<Change['kind'], Change>>,
): { readonly from: readonly Run[]; readonly to: readonly Run[] } {
  const [old, present] = wordsOfBoth(before, now)
  const [from, to]: [Run[], Run[]] = [[], []]
  const add = (runs: Run[], word: RunWord | undefined, change: Change): void => {
    runs.push(...(word?.before ?? []), ...(word?.runs.map((run): Run => ({ ...run, change })) ?? []))
  }
  const unmoved = ({ kind, author, date }: Change): Change => ({ kind, author, date })
  const changes = { out: unmoved(out), in: unmoved(put) }
  let [i, j] = [0, 0]
  for (const { kind, words } of compareWords(old.words, present.words))
    for (let n = 0; n < words.length; n++) {
      if (kind !== 'in') add(from, old.words[i++], kind === 'same' ? out : changes.out)
      if (kind !== 'out') add(to, present.words[j++], kind === 'same' ? put : changes.in)
    }
  return { from: joinRuns([...from, ...old.rest]), to: joinRuns([...to, ...present.rest]) }
}
