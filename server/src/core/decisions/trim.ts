/** Words without spaces and marks at their ends: `, to report;` → `to report`. */
export function trimMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && /[,\s]/.test(text[start] as string)) start++
  while (end > start && /[\s,;:.]/.test(text[end - 1] as string)) end--
  return text.slice(start, end)
}

/** The same without the “and” that leads to the next one: `to report; and` → `to report`. */
export const trimJoint = (text: string): string => trimMarks(text.replace(/[;,] (?:and|or|y|e|o|et|ou)\s*$/u, ''))

/** Words without up to `count` closing brackets at their end, whose marks stay: `to report;]` → `to report;`. */
export function withoutClosing(text: string, count: number): string {
  let end = text.length
  while (end > 0 && /[\s,;:.]/.test(text[end - 1] as string)) end--
  let start = end
  while (start > 0 && end - start < count && text[start - 1] === ']') start--
  return text.slice(0, start) + text.slice(end)
}
