/** A draft as a Word file. */
import type { Document } from '../../document/document.ts'
import { fromDraft, type Hand } from '../from-draft.ts'
import { FRONT_MATTER, LANGUAGE } from './ours.ts'
import { writeFile } from './write/file.ts'
import { mastheadOf } from './write/masthead.ts'

export interface ExportOptions {
  /** Whose the changes are. */
  readonly hand: Hand
  /** What words underlined in the draft look like on paper. */
  readonly underline: 'underline' | 'italic'
}

/** Languages as Word names them, in the spelling of the United Nations. */
const LOCALES = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR' } as const

/** What only concerns who writes the draft stays with them. */
const PRIVATE = /^(?:based-on|author)[ \t]*:/

/** Writes a draft as a new Word file; marks of change in it become tracked changes. */
export function exportWord(document: Document, { hand, underline }: ExportOptions): Uint8Array {
  const { model, language, text } = document
  const rich = fromDraft(document, hand)
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
      isTracked: false,
    },
  )
}
