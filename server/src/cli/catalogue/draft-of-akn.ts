import { say } from '../../core/text/message.ts'
import { UsageError } from '../command.ts'
import { readAkn } from './akn.ts'

/** Whether a file is to be read as Akoma Ntoso, by the ending of its name in small letters or its first words. */
export const isAkn = (ending: string, text: string): boolean =>
  ending === '.xml' || ending === '.akn' || /^\s*<(?:\?xml|akomaNtoso)\b/.test(text)

/** A resolution in Akoma Ntoso as a draft. Throws a refusal that goes behind the name of the file. */
export function draftOfAkn(xml: string): string {
  try {
    const { symbol, date, language, text } = readAkn(xml)
    // The header dates what was adopted.
    const front = [
      ...(symbol ? [`symbol: ${/^[\w/.() -]+$/.test(symbol) ? symbol : JSON.stringify(symbol)}`] : []),
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
