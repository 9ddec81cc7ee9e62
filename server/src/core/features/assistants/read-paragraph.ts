import { parse } from '../../document/document.ts'
import { paragraphsOf } from '../../model/read.ts'
import { quotedParts, resolutionOf } from '../quoted-part.ts'
import { lineOf } from './input.ts'
import { tool, Unanswerable } from './tool.ts'

/** What a paragraph of an adopted resolution says. */
export const readParagraph = tool({
  name: 'read_paragraph',
  title: 'Read a paragraph of a resolution',
  description:
    'Answers the words of a numbered paragraph, or of one of its sub-paragraphs, of an adopted resolution. It needs a catalogue with texts, named in the settings or at the start; without one it says so.',
  input: {
    symbol: { description: 'A/RES/75/239.' },
    paragraph: { description: '5, or 5 (a), or 5 (a) (ii).' },
  },
  async run({ symbol, paragraph }, { textOf }) {
    const text = await textOf(symbol)
    if (text === null)
      throw new Unanswerable(`No catalogue that was named has the text of ${symbol}, and no draft at hand is it.`)
    const document = parse(text)
    const noun = { en: 'paragraph', es: 'párrafo', fr: 'paragraphe' }[document.language]
    const parts = quotedParts(document, symbol, `${noun} ${paragraph.trim()}`, document.language)
    if (parts.length === 0) {
      const resolution = resolutionOf(document, symbol)
      const numbers = resolution
        ? paragraphsOf(resolution).flatMap((one) => (one.kind === 'operative' && one.label ? [one.label.inner] : []))
        : []
      throw new Unanswerable(
        `${symbol} has no paragraph ${paragraph}${numbers.length > 0 ? `: its paragraphs are ${numbers[0]} to ${numbers.at(-1)}` : ''}.`,
      )
    }
    return {
      source: `The text of ${symbol} that is at hand: of a catalogue, or a draft of the workspace.`,
      language: document.language,
      parts: parts.map(({ span }) => ({
        line: lineOf(document, span.start),
        quoted: document.text.slice(span.start, span.end),
      })),
    }
  },
})
