/** A Word file that has tracked changes already, as it reads with all of them taken; they themselves stay. */
import type { OpaqueRun, RichParagraph } from '../../rich-text.ts'
import type { MarkedBlock, MarkedParagraph } from '../read/blocks.ts'

/** Whether a file whose XML is kept has tracked changes: in words, or of the ends of paragraphs. */
export const hasEarlier = (xml: string): boolean => /<w:(?:ins|del|moveFrom|moveTo)[\s/>]/.test(xml)

/**
 * Blocks of a file whose XML is kept: paragraphs whose ends were taken out are one, with these ends in it as what has
 * no words; what stands between them in the file stays between them. Paragraphs that were taken out whole are gone.
 */
export function withEndsTaken(blocks: readonly MarkedBlock[], xml: string): readonly MarkedBlock[] {
  const out: MarkedBlock[] = []
  let waiting: MarkedParagraph | null = null
  const close = (): void => {
    if (waiting) out.push(waiting)
    waiting = null
  }
  for (const block of blocks) {
    if (block.kind === 'table') {
      close()
      const rows = block.rows.map((row) => row.map((cell) => withEndsTaken(cell, xml).flatMap(paragraphsOf)))
      out.push({ ...block, rows })
      continue
    }
    const isEndless = block.mark?.kind === 'out' || block.isWithdrawn
    if (isEndless && !hasWords(block.paragraph)) continue
    waiting = {
      ...block,
      mark: null,
      paragraph: waiting ? joined(waiting.paragraph, block.paragraph, xml) : block.paragraph,
    }
    if (!isEndless) close()
  }
  close()
  return out
}

const paragraphsOf = (block: MarkedBlock): readonly MarkedParagraph[] => (block.kind === 'paragraph' ? [block] : [])

const hasWords = ({ runs }: RichParagraph): boolean => runs.some(({ kind }) => kind === 'text' || kind === 'note')

const END = '</w:p>'

/** Two paragraphs as one: the first with the words of the second behind its own. */
function joined(first: RichParagraph, second: RichParagraph, xml: string): RichParagraph {
  const [one, other] = [first.source, second.source]
  if (!one || !other) return { ...first, runs: [...first.runs, ...second.runs] }
  const end: OpaqueRun = {
    kind: 'opaque',
    // The first is written with an end tag of its own, and the second without.
    xml: xml.slice(one.end - END.length, other.start) + other.tag,
    properties: other.properties,
    change: null,
  }
  return {
    ...first,
    runs: [...first.runs, end, ...second.runs],
    source: {
      ...one,
      end: other.end,
      isPlain: one.isPlain && other.isPlain && xml.startsWith(END, one.end - END.length),
    },
  }
}
