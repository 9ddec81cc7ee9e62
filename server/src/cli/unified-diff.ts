/** What a command would change, as a unified diff. */
import { createTwoFilesPatch } from 'diff'

/** Empty where the texts are the same. `path` is named as `git diff` names it, so that `git apply` and `patch -p1` do it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const name = path.replaceAll('\\', '/').replace(/^\.?\//, '')
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, '', '', { context: 3 }).replace(/^=+\n/, '')
}
