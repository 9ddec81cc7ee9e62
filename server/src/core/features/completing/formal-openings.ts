/**
 * Completes the openings of parliamentary law, `WHEREAS,` and `RESOLVED, That`: those that the draft has, or else those
 * of its templates.
 */
import type { Document } from '../../document/document.ts'
import type { Language } from '../../lexicon/languages.ts'
import { TEMPLATE_WORDS } from '../../lexicon/templates.ts'
import type { Paragraph } from '../../model/model.ts'
import { isParagraph } from '../../rules/shared/paragraphs.ts'
import { foldAccents } from '../../text/fold-accents.ts'
import { say } from '../../text/message.ts'
import type { Completion } from './completion.ts'
import type { Head } from './head.ts'

type Kind = Paragraph['kind']

/** What goes with a formal opening: its comma, and “that”. */
const WITH_IT = /^(?:,? (?:that|que)(?!\p{Alphabetic})|,)?/iu

/** The formal openings that begin as typed, of the kinds that may stand at a head. */
export function formalOpeningsAt(
  { language, text }: Document,
  { above, span, typed }: Head,
  kinds: readonly Kind[],
): readonly Completion[] {
  const wanted = foldAccents(typed)
  const blank = /^[ \t]/.test(text.slice(span.end)) ? '' : ' '
  return kinds.flatMap((kind) => {
    const own = above.filter(isParagraph).flatMap((one) => (one.kind === kind ? phraseOf(one) : []))
    const known = own.length > 0 ? new Set(own.toReversed()) : [templateOf(kind, language)]
    return [...known].flatMap((said): Completion[] =>
      foldAccents(said).startsWith(wanted)
        ? [
            {
              kind: 'opening',
              label: said,
              description: kind === 'operative' ? say`decision` : say`preamble`,
              text: `${said}${blank}`,
              typed: span,
              before: null,
            },
          ]
        : [],
    )
  })
}

function phraseOf({ opening, prose }: Paragraph): string[] {
  if (!opening?.formal) return []
  const rest = WITH_IT.exec(prose.text.slice(opening.end))?.[0] ?? ''
  return [prose.text.slice(0, opening.end) + rest]
}

/** The words before the first gap of a template. */
function templateOf(kind: Kind, language: Language): string {
  const { recitals, decisions } = TEMPLATE_WORDS[language].whereas
  return ((kind === 'preambular' ? recitals : decisions)[0] as string).split('{', 1)[0]?.trim() ?? ''
}
