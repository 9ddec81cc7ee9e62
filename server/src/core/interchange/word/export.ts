/** A draft as a Word file. */
import type { Document } from '../../document/document.ts'
import { accepted } from '../changes.ts'
import { fromDraft, type Hand } from '../from-draft.ts'
import type { References } from '../references.ts'
import { track } from '../track.ts'
import { FRONT_MATTER, LANGUAGE } from './ours.ts'
import { writeFile } from './write/file.ts'
import { mastheadOf } from './write/masthead.ts'

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
  const masthead = mastheadOf(values, language)
  const { yaml } = model.frontMatter ?? {}
  const lines = yaml ? text.slice(yaml.start, yaml.end).split(/\r\n|\r|\n/) : []
  const front = lines
    .filter((line) => !PRIVATE.test(line))
    .join('\n')
    .trim()
  return writeFile(
    { ...rich, blocks: [...masthead, ...rich.blocks] },
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
