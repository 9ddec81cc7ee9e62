import { type Compared, KINDS, marked, placeOf, shownOf, summaryOf } from '../../core/features/comparison-words.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import type { Message } from '../../core/text/message.ts'
import { printMessage } from '../print.ts'

/** A page of Markdown: a list item a paragraph that is not the same. */
export function markdown(compared: Compared, language: Language): string {
  const { before, now, units } = compared
  const said = (message: Message): string => printMessage(message, language)
  const plain = (text: string): string => text.replace(/([\\`*_{}[\]<>#|~])/g, '\\$1')
  const wrapped = (mark: string) => (text: string) => {
    const words = text.trim()
    return words === '' ? text : text.replace(words, () => `${mark}${plain(words)}${mark}`)
  }
  const items = shownOf(compared).map(
    (unit) =>
      `- **${said(KINDS[unit.kind])}** ${plain(said(placeOf(unit)))}: ${marked(unit, wrapped('~~'), wrapped('**'), plain)}`,
  )
  return `${[`# ${plain(before)} → ${plain(now)}`, said(summaryOf(units)), items.join('\n')].filter(Boolean).join('\n\n')}\n`
}
