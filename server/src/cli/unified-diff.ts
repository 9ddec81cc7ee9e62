/** What a command would change, as a unified diff. */
import { createTwoFilesPatch } from 'diff'
import type { Terminal } from './command.ts'
import { escapeControls, forTerminal } from './terminal.ts'

const COLOURS: Readonly<Record<string, number>> = { '+': 32, '-': 31, '@': 36 }

/**
 * Empty where the texts are the same. `path` is named as `git diff` names it, so that `git apply` and `patch -p1` do
 * it. On a terminal it is coloured, and what could steer the terminal is made visible.
 */
export function unifiedDiff(path: string, before: string, after: string, terminal: Terminal): string {
  if (before === after) return ''
  const name = escapeControls(path.replaceAll('\\', '/').replace(/^\.?\//, ''))
  const diff = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, '', '', { context: 3 }).replace(/^=+\n/, '')
  const shown = forTerminal(diff, terminal)
  return terminal.colour
    ? shown.replace(/^([-+@]).*$/gm, (line, mark: string) => `\u001b[${COLOURS[mark]}m${line}\u001b[0m`)
    : shown
}
