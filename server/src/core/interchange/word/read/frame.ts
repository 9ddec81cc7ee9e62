/** What stands around the words of a paragraph of a Word file, kept where these are to be changed in place. */
import type { RichParagraph, Run } from '../../rich-text.ts'

/**
 * A paragraph whose runs are its words alone; what stands before them, a label and tabs, and behind them goes into its
 * source. `words` are runs of it without white space around them, and without its label.
 */
export function framed(paragraph: RichParagraph, words: readonly Run[]): RichParagraph {
  const { runs, source } = paragraph
  if (!source) return { ...paragraph, runs: words }
  const isWord = (run: Run): boolean => run.kind === 'text' || run.kind === 'note'
  const first = words.findIndex(isWord)
  const body = first < 0 ? [] : words.slice(first, words.findLastIndex(isWord) + 1)
  const [all, own] = [lengthOf(runs), lengthOf(body)]
  const start = first < 0 ? all : all - spaceBehind(runs) - own
  const lead = slice(runs, 0, start)
  const tail = first < 0 ? [] : slice(runs, start + own, all)
  return { ...paragraph, runs: body, source: { ...source, lead, tail } }
}

const widthOf = (run: Run): number => (run.kind === 'text' ? run.text.length : run.kind === 'note' ? 1 : 0)

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + widthOf(run), 0)

/** How many characters of white space runs end with. */
function spaceBehind(runs: readonly Run[]): number {
  let space = 0
  for (const run of runs.toReversed()) {
    if (run.kind === 'note' || (run.kind === 'text' && run.source?.whole !== undefined)) break
    if (run.kind !== 'text') continue
    space += run.text.length - run.text.trimEnd().length
    if (run.text.trim() !== '') break
  }
  return space
}

/** The runs from one character to another; what has no words goes with the characters behind it. */
function slice(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const out: Run[] = []
  let at = 0
  for (const run of runs) {
    const end = at + widthOf(run)
    if (run.kind === 'text') {
      const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
      if (text !== '') out.push({ ...run, text })
    } else if (from === 0 ? at <= to && !(run.kind === 'note' && at >= to) : at >= from) out.push(run)
    at = end
  }
  return out
}
