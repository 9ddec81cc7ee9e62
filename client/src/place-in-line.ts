/** Where in its line a cursor stands. */

const SUFFIX = 'bis|ter|quat|quater|quinquies|sexies|septies|octies|alt'
const LABEL = String.raw`(?:(?:OP|PP)?[ .]?\d{1,3}(?:[ \u00a0]?(?:${SUFFIX}))?[.)]|\(?[a-z\d]{1,8}(?: (?:${SUFFIX}))?\)|[a-z]{1,5}\.)`
const HEAD = new RegExp(
  String.raw`^[ \t\u00a0]*(?:[-*•–+][ \t]+)?(?:[*_]{0,2}${LABEL}[*_]{0,2}[ \t\u00a0]+)?(?:\*{1,2}|_{1,2}|<u>)?$`,
  'i',
)

/** True where a place in a line is the head of a paragraph: behind its label, or at its first word. */
export const isHead = (line: string, character: number): boolean =>
  line.trim() !== '' && HEAD.test(line.slice(0, character))

/** The mark of emphasis that closes at a place in a line; empty where none does. */
export function closingMarkAt(line: string, character: number): string {
  const before = line.slice(0, character)
  const [mark = ''] = /^(?:<\/u>|\*{1,2}|_{1,2})/i.exec(line.slice(character)) ?? []
  if (mark === '' || !/[^\s*_>]$/.test(before)) return ''
  const opening = mark.startsWith('<') ? /<u>/gi : new RegExp(mark.charAt(0) === '*' ? '\\*' : '_', 'g')
  const opened = before.match(opening)?.length ?? 0
  const closed = mark.startsWith('<') ? (before.match(/<\/u>/gi)?.length ?? 0) : 0
  return mark.startsWith('<') ? (opened > closed ? mark : '') : opened % 2 === mark.length % 2 ? mark : ''
}
