/** White space at the ends of runs, and where lines end. */
import type { Run } from './rich-text.ts'

/** Running text has no lines: where one ends there is one space. */
export function flowing(runs: readonly Run[]): readonly Run[] {
  const isEnd = (run: Run | undefined): boolean => run?.kind === 'text' && run.text === '\n'
  return runs.map((run, i) => {
    if (run.kind !== 'text') return run
    if (isEnd(run)) return { ...run, text: ' ' }
    const text = isEnd(runs[i - 1]) ? run.text.trimStart() : run.text
    return { ...run, text: isEnd(runs[i + 1]) ? text.trimEnd() : text }
  })
}

/** Runs without the white space that they open and close with. */
export function trimmed(runs: readonly Run[]): readonly Run[] {
  const out = [...runs]
  const trim = (at: number, cut: (text: string) => string): boolean => {
    const run = out[at]
    if (run?.kind !== 'text') return run?.kind === 'comment'
    const text = cut(run.text)
    if (text !== '') {
      out[at] = { ...run, text }
      return false
    }
    out.splice(at, 1)
    return true
  }
  while (out.length > 0 && trim(out.length - 1, (text) => text.trimEnd()) && out.at(-1)?.kind !== 'comment');
  while (out.length > 0 && out[0]?.kind !== 'comment' && trim(0, (text) => text.trimStart()));
  return out
}
