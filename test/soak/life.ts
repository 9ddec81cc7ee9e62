/** The life of one draft: it is edited again and again, and all that must hold is looked at on the way. */

import assert from 'node:assert/strict'
import { type Document, edit, parse } from '../../server/src/core/document/document.ts'
import { complete } from '../../server/src/core/features/completing/complete.ts'
import { definition } from '../../server/src/core/features/definition.ts'
import { folds } from '../../server/src/core/features/folding.ts'
import { hover } from '../../server/src/core/features/hover.ts'
import { inspect } from '../../server/src/core/features/inspect.ts'
import { outline } from '../../server/src/core/features/outline/outline.ts'
import { toggleEmphasis } from '../../server/src/core/features/toggle-emphasis.ts'
import type { OutlineItem } from '../../server/src/core/features/types.ts'
import { fixAll } from '../../server/src/core/lint/fixes.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { applyEdits, type Edit } from '../../server/src/core/text/edit.ts'
import { contains, type Span } from '../../server/src/core/text/span.ts'
import { FACTS } from '../facts.ts'
import { agrees, hasPlacesInOrder, isWhole, judged, keepsText } from './agrees.ts'
import { anyDraft } from './drafts.ts'
import { anyEdits } from './edits.ts'
import { stopwatch } from './growth.ts'
import { Chance, mixed } from './random.ts'

export interface Life {
  readonly seed: number
  readonly nth: number
  readonly edits: number
  /**
   * After how many edits the places of everything are looked at; after twice as many, whether all is as if read anew.
   */
  readonly every: number
  /** How long the draft may become, in characters. */
  readonly most: number
}

/** What did not hold: the last edits, and the text before them. */
export interface Failure {
  readonly seed: number
  readonly nth: number
  readonly step: number
  readonly what: string
  readonly text: string
  readonly edits: readonly Edit[]
}

/**
 * Lives one life; `tell` hears of each edit. The first thing that does not hold ends it; so does an edit that, with
 * what follows from it, takes more than `slow` milliseconds in a text of a megabyte or less.
 */
export function live(
  { seed, nth, edits, every, most }: Life,
  tell: (step: number) => void = () => {},
  slow = Number.POSITIVE_INFINITY,
): Failure | null {
  const chance = new Chance(mixed(seed, nth))
  let text = anyDraft(chance, most)
  let made: readonly Edit[] = []
  let step = 0
  try {
    let document = parse(text)
    keepsText(document)
    for (step = 1; step <= edits; step++) {
      tell(step)
      const time = stopwatch()
      text = document.text
      if (step % (3 * every) === 1) document.releaseCaches(chance.below(text.length + 1))
      made = step % (8 * every) === 0 ? fixAll(judged(document)) : anyEdits(chance, text, most)
      document = edited(document, made)
      if (step % every === 0) hasPlacesInOrder(document)
      if (step % (2 * every) === 0) agrees(document)
      if (step % (4 * every) === 0) serves(document, chance.below(document.text.length + 1))
      const took = time()
      assert.ok(took < slow * Math.max(1, text.length / 1e6), `one edit took ${Math.round(took)} ms`)
    }
    return null
  } catch (error) {
    const what = saidOf(error)
    return { seed, nth, step, what, ...shrunk(text, made, what) }
  }
}

/** The document after edits, with all that is read of it having been read. */
function edited(document: Document, edits: readonly Edit[]): Document {
  const after = edit(document, edits)
  assert.ok(after.text === applyEdits(document.text, edits), 'the text after the edits')
  keepsText(after)
  void after.citations
  return after
}

/** What an editor asks of a document, at one place. */
function serves(document: Document, offset: number): void {
  const { text } = document
  const whole = (spans: readonly Span[], what: string): void => {
    for (const span of spans) assert.ok(isWhole(text, span), `${what}: ${span.start} to ${span.end}`)
  }
  const shown = hover(document, FACTS, offset, 'en')
  if (shown) whole([shown.span], 'hover')
  for (const { typed } of complete(document, FACTS, offset, DEFAULT_SETTINGS)) whole([typed], 'completion')
  for (const target of definition(document, FACTS, offset)) whole([target.origin], 'definition')
  whole(folds(document), 'folding')
  nests(outline(document, FACTS), { start: 0, end: text.length })
  inspect(document, DEFAULT_SETTINGS, FACTS)
  const end = Math.min(text.length, offset + 20)
  edited(document, toggleEmphasis(document, [{ start: offset, end }], 'underline'))
}

function nests(items: readonly OutlineItem[], parent: Span): void {
  for (const { span, selection, children } of items) {
    assert.ok(contains(parent, span) && contains(span, selection), `outline: ${span.start} to ${span.end}`)
    nests(children, span)
  }
}

const saidOf = (error: unknown): string =>
  error instanceof Error ? `${error.message}\n${(error.stack ?? '').split('\n').slice(1, 6).join('\n')}` : String(error)

/** How often a smaller text is tried. */
const TRIES = 400

/** A smaller text with the same fault, where it does not come of the edits before; what the edits touch stays. */
function shrunk(text: string, edits: readonly Edit[], what: string): Pick<Failure, 'text' | 'edits'> {
  const kind = what.split(/[\d:]/)[0]
  const fails = (from: string, made: readonly Edit[]): boolean => {
    try {
      const document = edited(parse(from), made)
      hasPlacesInOrder(document)
      agrees(document)
      serves(document, document.text.length >> 1)
      return false
    } catch (error) {
      return saidOf(error).split(/[\d:]/)[0] === kind
    }
  }
  let best = { text, edits }
  if (!fails(text, edits)) return best
  let tries = 0
  for (let size = text.length >> 1; size > 0 && tries < TRIES; size >>= 1)
    for (let at = 0; at + size <= best.text.length && tries < TRIES; ) {
      tries++
      const cut = { start: at, end: at + size }
      const clear = best.edits.every(({ span }) => span.end < cut.start || cut.end < span.start)
      const next = {
        text: best.text.slice(0, cut.start) + best.text.slice(cut.end),
        edits: best.edits.map((e) =>
          e.span.start < cut.start ? e : { ...e, span: { start: e.span.start - size, end: e.span.end - size } },
        ),
      }
      if (clear && fails(next.text, next.edits)) best = next
      else at += size
    }
  return best
}
