/** Numbers and labels that are given anew, one after another. */
import type { Edit } from '../../text/edit.ts'
import type { Span } from '../../text/span.ts'
import type { Fix } from '../rule.ts'

/** A number or label of a run, in the order of the text. */
export interface RunItem {
  readonly span: Span
  /** Its number as it stands. */
  readonly value: number
  /** True where numbers may begin again, so that the run ends before it. */
  readonly restarts?: boolean
  /** What is written there for another number. */
  print(value: number): string
}

/**
 * The edits that number a run from `first` on: of its first item, and of those behind it that go on from it as they
 * stand. It ends where a number is right already, or does not follow the one before.
 */
export function renumber(run: Iterable<RunItem>, first: number): readonly Edit[] {
  const edits: Edit[] = []
  let due = first
  let before = 0
  for (const { span, value, restarts, print } of run) {
    if (edits.length > 0 && (restarts || value === due || value !== before + 1)) break
    edits.push({ span, text: print(due) })
    before = value
    due++
  }
  return edits
}

/** The fix of some edits of a run; its title says how many follow the first. */
export const renumbering = (title: string, edits: readonly Edit[]): Fix => ({
  title: title + andAfter(edits.length - 1),
  safe: false,
  edits,
})

const andAfter = (count: number): string =>
  count === 0 ? '' : count === 1 ? ', and the next on from there' : `, and the ${count} after it on from there`
