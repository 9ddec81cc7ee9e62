/** Two texts as one with tracked changes: taking all gives the second, taking none the first. */
import { type Alignable, align, type Link } from '../compare/alignment.ts'
import type { UnitKind } from '../compare/units.ts'
import { compareWords } from '../compare/words.ts'
import { collapseSpaces, normalizeTypography } from '../text/normalize-typography.ts'
import type { Hand } from './from-draft.ts'
import { withoutLookAlikes } from './look-alikes.ts'
import { movedRuns } from './moved.ts'
import {
  type Change,
  type NoteRun,
  type RichBlock,
  type RichNote,
  type RichParagraph,
  type RichTable,
  type RichText,
  type Role,
  type Run,
  wordsOf,
} from './rich-text.ts'
import { joinRuns, type RunWord, wordsOfBoth } from './words.ts'

const KINDS: Readonly<Record<Role, UnitKind>> = {
  masthead: 'passage',
  front: 'passage',
  designation: 'title',
  title: 'title',
  organLine: 'organLine',
  preambular: 'preambular',
  operative: 'operative',
  subParagraph: 'subParagraph',
  section: 'section',
  annex: 'annex',
  annexText: 'passage',
  quoted: 'passage',
  adoption: 'passage',
  text: 'passage',
}

/** The changes that make `now` of `before`, by a hand. Runs that stay are those of `before`. */
export const track = (before: RichText, now: RichText, hand: Hand): RichText => new Tracker(before, now, hand).text()

class Tracker {
  readonly #before: RichText
  readonly #now: RichText
  readonly #in: Change
  readonly #out: Change
  /** The notes of the text with its changes: those of `now`, and behind them those that were taken out. */
  readonly #notes: RichNote[]
  readonly #gone = new Map<number, number>()
  #moves = 0

  constructor(before: RichText, now: RichText, hand: Hand) {
    this.#before = before
    this.#now = now
    this.#in = { kind: 'in', ...hand }
    this.#out = { kind: 'out', ...hand }
    this.#notes = [...now.notes]
  }

  text(): RichText {
    const [old, present] = [this.#before.blocks, this.#now.blocks]
    const links = new Map(align(old.map(unitOf), present.map(unitOf)).map((link) => [link.now, link]))
    const paired = new Set([...links.values()].map((link) => link.before))
    const moves = this.#movesOf([...links.values()])
    const apart = this.#changedMoves([...links.values()], moves)
    const out: RichBlock[] = []
    let next = 0
    const takeOut = (until: number): void => {
      for (; next < until; next++) {
        const move = moves.get(next)
        const block = old[next] as RichBlock
        if (block.kind === 'table' && !paired.has(next)) out.push(this.#mergedTable(block, { ...block, rows: [] }))
        if (block.kind === 'paragraph' && (move !== undefined || !paired.has(next)))
          out.push(this.#whole(apart.get(block) ?? block, this.#out, move))
      }
    }
    present.forEach((block, j) => {
      const link = links.get(j)
      const base = link ? old[link.before] : undefined
      if (link && !link.moved) {
        takeOut(link.before)
        next = link.before + 1
      }
      if (block.kind === 'table') out.push(this.#mergedTable(base?.kind === 'table' ? base : null, block))
      else if (link && base?.kind === 'paragraph' && !link.moved) out.push(this.#merged(base, block))
      else
        out.push(
          this.#whole(
            base?.kind === 'paragraph' ? { ...(apart.get(block) ?? block), ...sourceOf(base) } : block,
            this.#in,
            link ? moves.get(link.before) : undefined,
          ),
        )
    })
    takeOut(old.length)
    return { blocks: out, notes: this.#notes }
  }

  /** The name of the move for each paragraph that was moved, by its index before. */
  #movesOf(links: readonly Link[]): ReadonlyMap<number, string> {
    const names = new Map<number, string>()
    for (const { moved, before } of links) if (moved) names.set(before, '')
    for (const { moved, before, now } of links)
      if (moved && this.#before.blocks[before]?.kind === 'paragraph' && this.#now.blocks[now]?.kind === 'paragraph')
        names.set(before, `move${++this.#moves}`)
    return names
  }

  /** Paragraphs that were moved and changed, before and now, with what was done to each of their words. */
  #changedMoves(links: readonly Link[], moves: ReadonlyMap<number, string>): ReadonlyMap<RichParagraph, RichParagraph> {
    const apart = new Map<RichParagraph, RichParagraph>()
    for (const { moved, before, now } of links) {
      const [one, other, move] = [this.#before.blocks[before], this.#now.blocks[now], moves.get(before)]
      if (!moved || !move || one?.kind !== 'paragraph' || other?.kind !== 'paragraph' || isSame(one, other)) continue
      const { from, to } = movedRuns(one.runs, other.runs, { out: { ...this.#out, move }, in: { ...this.#in, move } })
      apart.set(one, { ...one, runs: from }).set(other, { ...other, runs: to })
    }
    return apart
  }

  /** A whole paragraph that was put in, taken out, or moved. */
  #whole(paragraph: RichParagraph, change: Change, move?: string): RichParagraph {
    const whole = move ? { ...change, move } : change
    return { ...paragraph, runs: this.#wholeRuns(paragraph.runs, whole), change: whole }
  }

  #wholeRuns(runs: readonly Run[], change: Change): readonly Run[] {
    return runs.map((run): Run => {
      if (run.kind === 'opaque') return run
      const note = run.kind === 'note' && change.kind === 'out' ? this.#goneNote(run) : run
      return { ...note, change: note.change ?? change }
    })
  }

  #goneNote(run: NoteRun): NoteRun {
    const known = this.#gone.get(run.note) ?? this.#notes.push(this.#before.notes[run.note] ?? { runs: [] }) - 1
    this.#gone.set(run.note, known)
    return { ...run, note: known }
  }

  #merged(before: RichParagraph, now: RichParagraph): RichParagraph {
    const runs = this.#mergedRuns(before.runs, now.runs)
    const label = before.label === now.label ? {} : { labelBefore: before.label, labelBy: this.#in }
    return { ...now, ...sourceOf(before), ...label, runs }
  }

  /**
   * Changes within the cells; where it has other rows or columns than before, the rows between those that are the same
   * at both ends are taken out and put in.
   */
  #mergedTable(before: RichTable | null, now: RichTable): RichTable {
    const old = before?.rows ?? []
    const merged = (one: RichRow, other: RichRow): RichRow =>
      one.map((cell, i) => this.#mergedRuns(cell, other[i] ?? []))
    if (old.length === now.rows.length && old.every((row, i) => row.length === now.rows[i]?.length))
      return { ...now, rows: old.map((row, i) => merged(row, now.rows[i] ?? [])) }
    const most = Math.min(old.length, now.rows.length)
    let [head, tail] = [0, 0]
    while (head < most && isSameRow(old[head], now.rows[head])) head++
    while (tail < most - head && isSameRow(old.at(-1 - tail), now.rows.at(-1 - tail))) tail++
    const middle = (rows: RichTable['rows'], change: Change): RichTable['rows'] =>
      rows.slice(head, rows.length - tail).map((row) => row.map((cell) => this.#wholeRuns(cell, change)))
    const same = (from: number, to: number): RichTable['rows'] =>
      old.slice(from, to).map((row, i) => merged(row, now.rows.at(from < 0 ? from + i : i) ?? []))
    const last = tail === 0 ? [] : same(-tail, old.length)
    return { ...now, rows: [...same(0, head), ...middle(old, this.#out), ...middle(now.rows, this.#in), ...last] }
  }

  #mergedRuns(before: readonly Run[], now: readonly Run[]): readonly Run[] {
    if (!now.some(({ kind }) => kind === 'comment') && lookOf(before) === lookOf(now)) return this.#same(before, now)
    const [old, present] = wordsOfBoth(before, now)
    const out: Run[] = []
    let [i, j] = [0, 0]
    for (const { kind, words } of compareWords(old.words, present.words)) {
      for (let n = 0; n < words.length; n++) {
        const one = kind === 'in' ? null : (old.words[i++] as RunWord)
        const other = kind === 'out' ? null : (present.words[j++] as RunWord)
        out.push(...(one?.before.filter(isOpaque) ?? []), ...(other?.before ?? []))
        if (one && other) out.push(...this.#kept(one, other))
        else if (one)
          out.push(
            ...one.runs.map(
              (run): Run => ({ ...(run.kind === 'note' ? this.#goneNote(run) : run), change: this.#out }),
            ),
          )
        else out.push(...(other?.runs.map((run): Run => ({ ...run, change: this.#in })) ?? []))
      }
    }
    out.push(...old.rest.filter(isOpaque), ...present.rest)
    return joinRuns(out)
  }

  /** Words that all stay. */
  #same(before: readonly Run[], now: readonly Run[]): readonly Run[] {
    const notes = now.filter((run) => run.kind === 'note')
    let next = 0
    return before.map((run) => (run.kind === 'note' ? this.#keptNote(run, notes[next++] as NoteRun) : run))
  }

  /** A word that stays. The mark of a note stays too, where the words of the note have changed: they change in it. */
  #kept(one: RunWord, other: RunWord): readonly Run[] {
    const [before] = one.runs
    const [now] = other.runs
    return before?.kind === 'note' && now?.kind === 'note' ? [this.#keptNote(before, now)] : one.runs
  }

  #keptNote(before: NoteRun, now: NoteRun): NoteRun {
    const note = this.#before.notes[before.note]
    const runs = this.#mergedRuns(note?.runs ?? [], this.#now.notes[now.note]?.runs ?? [])
    this.#notes[now.note] = { ...note, runs }
    return { ...before, note: now.note }
  }
}

type RichRow = RichTable['rows'][number]

export const isSameRow = (one: RichRow = [], other: RichRow = []): boolean =>
  one.length === other.length && one.every((cell, i) => lookOf(cell) === lookOf(other[i] ?? []))

const isOpaque = ({ kind }: Run): boolean => kind === 'opaque'

const sourceOf = ({ source }: RichParagraph): Pick<RichParagraph, 'source'> => (source ? { source } : {})

/** A block as what pairs with blocks of another text. */
export function unitOf(block: RichBlock): Alignable {
  if (block.kind === 'table') return { kind: 'annex', text: block.rows.flat().map(wordsOf).join(' ') }
  const words = withoutLookAlikes(wordsOf(block.runs))
  return { kind: KINDS[block.role], text: collapseSpaces(normalizeTypography(words)).trim() }
}

/** The same words with the same emphasis; the number may be another. */
const isSame = (one: RichParagraph, other: RichParagraph): boolean => lookOf(one.runs) === lookOf(other.runs)

/** What words look like, whatever the spaces between them do; where notes stand, and not what these say. */
export function lookOf(runs: readonly Run[]): string {
  let look = ''
  let open: string | null = null
  for (const run of runs) {
    if (run.kind === 'note') {
      look += '\u0000note'
      open = null
    }
    if (run.kind !== 'text') continue
    const marks = run.marks.toSorted().join()
    for (const [part] of run.text.matchAll(/\s+|\S+/g)) {
      if (part.trim() !== '' && marks !== open) look += `\u0000${marks}\u0000`
      if (part.trim() !== '') open = marks
      look += part
    }
  }
  return look
}
