/** The words of runs, as they are compared: what is emphasised otherwise is another word. */
import { type Word, wordsOf as wordsOfText } from '../compare/words.ts'
import type { NoteRun, Run, TextRun } from './rich-text.ts'

/** A word with the runs that it stands in: its own part of each. */
export interface RunWord extends Word {
  readonly runs: readonly (TextRun | NoteRun)[]
  /** What has no words and stands before it. */
  readonly before: readonly Run[]
}

/** The sign that stands for the mark of a note: which note it is, its words say. */
const NOTE = '\ufffc'

/** The words of runs, and what has no words behind the last of them. */
export function wordsOfRuns(runs: readonly Run[]): {
  readonly words: readonly RunWord[]
  readonly rest: readonly Run[]
} {
  const words: RunWord[] = []
  let before: Run[] = []
  let open: TextRun[] = []
  const close = (): void => {
    if (open.length === 0) return
    const [first, ...more] = split(open)
    if (first) words.push({ ...first, before }, ...more)
    before = []
    open = []
  }
  for (const run of runs) {
    const isWhole = run.kind === 'text' && (run.source?.whole !== undefined || run.reference !== undefined)
    if (run.kind === 'text' && !isWhole) {
      open.push(run)
      continue
    }
    close()
    if (run.kind !== 'text' && run.kind !== 'note') before.push(run)
    else {
      const text = run.kind === 'note' ? NOTE : run.text
      words.push({ text, marks: [], span: { start: 0, end: text.length }, runs: [run], before })
      before = []
    }
  }
  close()
  return { words, rest: before }
}

/** The words of runs of text one after another: a word may begin in one and end in the next. */
function split(runs: readonly TextRun[]): readonly RunWord[] {
  const text = runs.map((run) => run.text).join('')
  let index = 0
  let at = 0
  return wordsOfText({ text, emphasis: [] }).map((word) => {
    const parts: TextRun[] = []
    for (let from = word.span.start; from < word.span.end; ) {
      const run = runs[index] as TextRun
      const end = Math.min(word.span.end, at + run.text.length)
      if (end > from) parts.push({ ...run, text: run.text.slice(from - at, end - at) })
      from = Math.max(from, end)
      if (end === at + run.text.length) {
        at = end
        index++
      }
    }
    const looks = parts.map(({ text: part, marks }) => `${part.length}${marks.toSorted().join('')}`)
    const isMixed = new Set(parts.map(({ marks }) => marks.toSorted().join())).size > 1
    return {
      // Spaces of any kind, and tabs: nobody would track one for another.
      text: /^\s+$/.test(word.text)
        ? ' '.repeat(word.text.length)
        : isMixed
          ? `${word.text}\u0000${looks.join()}`
          : word.text,
      marks: parts[0]?.marks.toSorted() ?? [],
      span: word.span,
      runs: parts,
      before: [],
    }
  })
}

/** Runs one after another that differ in nothing but their words, made one. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last?.kind === 'text' && run.kind === 'text' && isSameLook(last, run))
      out[out.length - 1] = { ...last, text: last.text + run.text }
    else out.push(run)
  }
  return out
}

const isSameLook = (one: TextRun, other: TextRun): boolean =>
  one.reference === undefined &&
  other.reference === undefined &&
  one.source?.whole === undefined &&
  other.source?.whole === undefined &&
  one.source?.properties === other.source?.properties &&
  one.source?.around?.[0] === other.source?.around?.[0] &&
  one.marks.join() === other.marks.join() &&
  one.change === other.change
