/** No safe fix takes the mark of a note with it, or one of the two marks around words in emphasis. */
import type { Finding, Fix } from '../rules/rule.ts'

/** The mark of a note; a mark that opens or closes emphasis. */
const MARK = /\[\^[^\]\s]{1,40}\]|<\/?(?:u|i|em|b|strong)>|\*{1,3}|_{1,2}/g

/**
 * The same findings, of a text by its own offsets, with fixes that would lose such marks as suggestions. A rule looks
 * at words, and those marks may stand between them.
 */
export function keepingMarks(findings: Finding[], text: string): Finding[] {
  const loses = (fix: Fix): boolean => fix.safe && losesMarks(fix, text)
  if (!findings.some(({ fixes }) => fixes.some(loses))) return findings
  return findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.map((fix) => (loses(fix) ? { ...fix, safe: false } : fix)),
  }))
}

function losesMarks({ edits }: Fix, text: string): boolean {
  /** How many of each mark there are less; `<u>` and `</u>` count against each other. */
  const less = new Map<string, number>()
  const count = (words: string, by: 1 | -1): void => {
    for (const [mark] of words.matchAll(MARK)) {
      const name = mark.replace('</', '<')
      less.set(name, (less.get(name) ?? 0) + (name === mark ? by : -by))
    }
  }
  for (const { span, text: put } of edits) {
    count(text.slice(span.start, span.end), 1)
    count(put, -1)
  }
  return [...less].some(([mark, by]) =>
    mark.startsWith('[') ? by > 0 : mark.startsWith('<') ? by !== 0 : by % 2 !== 0,
  )
}
