import { type Message, say } from '../../core/text/message.ts'
import { UsageError } from '../command.ts'
import { readAkn } from './akn.ts'

const LEFT: Readonly<Record<string, (words: string) => Message>> = {
  coverPage: (words) => say`The cover page is left out: “${words}”.`,
  toc: (words) => say`The table of contents is left out: “${words}”.`,
}

/** So many characters tell what is meant. */
const SHOWN = 240

const shortened = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words)

/** Whether a file is to be read as Akoma Ntoso, by the ending of its name in small letters or its first words. */
export const isAkn = (ending: string, text: string): boolean =>
  ending === '.xml' || ending === '.akn' || /^\s*<(?:\?xml|akomaNtoso)\b/.test(text)

/**
 * A resolution in Akoma Ntoso as a draft; `tell` is told what that leaves out. Throws a refusal that goes behind the
 * name of the file.
 */
export function draftOfAkn(xml: string, tell: (left: Message) => void = () => {}): string {
  try {
    const { symbol, date, language, text, cover, left } = readAkn(xml)
    for (const { element, words } of left)
      if (words !== '') tell(LEFT[element]?.(shortened(words)) ?? say`“${shortened(words)}” is left out.`)
    // The header dates what was adopted.
    const front = [
      ...[
        ...(symbol ? [['symbol', symbol] as const] : []),
        ...[...cover].filter(([key]) => key !== 'date' || !date),
      ].map(
        ([key, value]) => `${key}: ${/^[\p{Alphabetic}\d][^:#"\\]*$/u.test(value) ? value : JSON.stringify(value)}`,
      ),
      ...(date ? [`date: ${date}`] : []),
      ...(language ? [`language: ${language}`] : []),
      ...(date ? ['status: adopted'] : []),
    ]
    return front.length > 0 ? `---\n${front.join('\n')}\n---\n\n${text}` : text
  } catch (error) {
    if (error instanceof UsageError) throw error
    const [line = ''] = (error as Error).message.split('\n')
    throw new UsageError(say`cannot be read: ${line}`)
  }
}
