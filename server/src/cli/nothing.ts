/** Texts that have nothing to read: said, since “nothing found” would be no news of them. */
import { parse } from '../core/document/document.ts'
import { type Message, say } from '../core/text/message.ts'

/** What a text has instead of words, in words that go on its name: `is empty`; null where it has some. */
export function nothingIn(text: string): Message | null {
  const words = text.replace(/^\ufeff/, '').trim()
  if (words === '') return say`is empty`
  if (!words.startsWith('---')) return null
  const front = parse(text).resolutions[0]?.parsed.model.frontMatter
  return front && text.slice(front.span.end).trim() === '' ? say`has nothing but its front matter` : null
}
