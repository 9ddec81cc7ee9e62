/** A draft as a Word file. */
import type { Document } from '../../document/document.ts'
import type { PlacedMastheadFact } from '../../model/model.ts'
import { collapseSpaces } from '../../text/normalize-typography.ts'
import { accepted } from '../changes.ts'
import { fromDraft, type Hand } from '../from-draft.ts'
import type { References } from '../references.ts'
import { type RichBlock, type RichParagraph, wordsOf } from '../rich-text.ts'
import { track } from '../track.ts'
import { FRONT_MATTER, LANGUAGE } from './ours.ts'
import { writeFile } from './write/file.ts'
import { type MastheadLine, mastheadLines, mastheadParagraph } from './write/masthead.ts'

export interface ExportOptions {
  /** Whose the changes are. */
  readonly hand: Hand
  /** What words underlined in the draft look like on paper. */
  readonly underline: 'underline' | 'italic'
  /** The text that changes are tracked against; its own marks of change, and those of the draft, count as taken. */
  readonly base?: Document
  /** References to the draft’s own paragraphs, where fields are to follow these. */
  readonly references?: References
}

/** Languages as Word names them, in the spelling of the United Nations. */
const LOCALES = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR' } as const

/** What only concerns who writes the draft stays with them. */
const PRIVATE = /^(?:based-on|author)[ \t]*:/

/** Writes a draft as a new Word file; marks of change in it become tracked changes. */
export function exportWord(document: Document, { hand, underline, base, references }: ExportOptions): Uint8Array {
  const { model, language, text } = document
  const now = fromDraft(document, hand, references)
  const rich = base ? track(accepted(fromDraft(base, hand)), accepted(now), hand) : now
  const values = model.frontMatter?.values ?? new Map<string, string>()
  const blocks = withMasthead(rich.blocks, mastheadLines(values, language), model.masthead)
  const { yaml } = model.frontMatter ?? {}
  const lines = yaml ? text.slice(yaml.start, yaml.end).split(/\r\n|\r|\n/) : []
  const front = lines
    .filter((line) => !PRIVATE.test(line))
    .join('\n')
    .trim()
  return writeFile(
    { ...rich, blocks },
    {
      underline,
      language: LOCALES[language],
      header: values.get('symbol') ?? '',
      properties:
        front === ''
          ? new Map()
          : new Map([
              [FRONT_MATTER, front],
              [LANGUAGE, language],
            ]),
      isTracked: base !== undefined,
    },
  )
}

/** Blocks with their masthead above them: of its lines those that stand in the text already are these. */
function withMasthead(
  blocks: readonly RichBlock[],
  lines: readonly MastheadLine[],
  facts: readonly PlacedMastheadFact[],
): readonly RichBlock[] {
  const seen = new Set<RichBlock>()
  const masthead = lines.map((line): RichParagraph => {
    const own = facts.filter(({ key }) => line.facts.includes(key))
    const isOf = (block: RichParagraph): boolean =>
      collapseSpaces(wordsOf(block.runs)) === collapseSpaces(line.text) ||
      // The symbol and the organ stand in lines with other words.
      own.some(({ key, span }) => !/^(?:symbol|organ)$/.test(key) && block.start === span.start)
    const found = blocks.find(
      (block) => block.kind === 'paragraph' && block.role === 'front' && block.change?.kind !== 'out' && isOf(block),
    )
    if (found?.kind !== 'paragraph') return mastheadParagraph(line)
    seen.add(found)
    return { ...found, role: 'masthead', degree: line.degree }
  })
  return [...masthead, ...blocks.filter((block) => !seen.has(block))]
}
