/** Completes the line that names the organ: `The General Assembly,`. */
import type { Document } from '../../document/document.ts'
import { LANGUAGES } from '../../lexicon/languages.ts'
import { ORGANS } from '../../lexicon/organs.ts'
import { isParagraph } from '../../rules/shared/paragraphs.ts'
import { foldAccents } from '../../text/fold-accents.ts'
import { say } from '../../text/message.ts'
import { normalizeTypography } from '../../text/normalize-typography.ts'
import type { Completion } from './completion.ts'
import { closingOf, type Head } from './head.ts'

const MOST = 30
/** One letter tells no name. */
const FEWEST_LETTERS = 2

/** The organs that a line may name where none is named yet; in every language until the draft has one. */
export function organLinesAt(document: Document, head: Head): readonly Completion[] {
  const { part, above, typed, span, mark, isNumbered } = head
  if (isNumbered || part?.organLine || above.some(isParagraph) || (typed !== '' && typed.length < FEWEST_LETTERS))
    return []
  const said = document.model.frontMatter?.values.get('language')
  const languages = LANGUAGES.filter((language) => said === undefined || language === said)
  const wanted = plain(typed)
  const comma = document.text.startsWith(',', span.end) ? '' : ','
  const rows = new Map<string, Completion>()
  for (const { names } of ORGANS)
    for (const language of languages) {
      const { full, name } = names[language]
      if (rows.has(full) || !(plain(full).startsWith(wanted) || plain(name).startsWith(wanted))) continue
      const end = mark === null ? '' : closingOf(mark)
      rows.set(full, {
        kind: 'organ',
        label: full,
        description: say`organ · ${NAMES[language]}`,
        text: `${full}${end}${comma}`,
        typed: span,
        before: null,
      })
    }
  return [...rows.values()].slice(0, MOST)
}

/** Without accents, and with the apostrophe of the keyboard. */
const plain = (name: string): string => foldAccents(normalizeTypography(name))

const NAMES = { en: 'English', es: 'español', fr: 'français' } as const
