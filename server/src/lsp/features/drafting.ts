import { parse } from '../../core/document/document.ts'
import { isTooLong } from '../../core/document/limits.ts'
import { followOn, type FollowOn as Made } from '../../core/features/drafting/follow-on.ts'
import { newDraft, newDraftAfter } from '../../core/features/drafting/new-draft.ts'
import { symbolsOf } from '../../core/features/typed-symbols.ts'
import { LANGUAGES, type Language } from '../../core/lexicon/languages.ts'
import { DEFAULT_SETTINGS } from '../../core/lint/settings.ts'
import { DEFAULT_STYLE, styleOf } from '../../core/styles/index.ts'
import { anyOf, say } from '../../core/text/message.ts'
import { FollowOn, type FollowOnAnswer, NewDraft } from '../../protocol/drafting.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import type { Session } from '../session.ts'

const FAILED = say`The draft could not be made.`

/** New drafts: of a house, or from an earlier text. */
export const drafting: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log, settings } = session
    connection.onRequest(
      NewDraft.method,
      guard(log, 'New draft', '', ({ style, language, title }: { style: string; language: string; title: string }) =>
        newDraft({ style: styleOf(style, settings.styles) ?? DEFAULT_STYLE, language: asLanguage(language), title }),
      ),
    )
    connection.onRequest(
      FollowOn.method,
      guard(log, 'New draft', { refusal: session.say(FAILED) }, async (asked: Asked): Promise<FollowOnAnswer> => {
        const made = await (asked.uri
          ? fromDraft(session, asked.uri, asked.text)
          : fromSymbol(session, asked.symbol ?? '', asLanguage(asked.language)))
        return 'refusal' in made ? { refusal: session.say(made.refusal) } : made
      }),
    )
  },
}

interface Asked {
  readonly uri?: string
  readonly text?: string
  readonly symbol?: string
  readonly language?: string
}

const asLanguage = (said: string | undefined): Language => LANGUAGES.find((language) => language === said) ?? 'en'

async function fromDraft(session: Session, uri: string, words: string | undefined): Promise<Made> {
  const open = words === undefined ? session.draft(uri)?.document : parse(words)
  const text = open ?? (await session.files.read(uri).then(parse, () => null))
  if (!text) return { refusal: say`This file cannot be read.` }
  if (isTooLong(text)) return { refusal: say`This text is too large for a draft to be made from it.` }
  const { lint } = await session.settings.of(uri)
  return followOn(text, lint, session.world, { source: uri.startsWith('untitled:') ? null : uri })
}

/** From the text of a resolution where one is at hand, else from what is known of it. */
async function fromSymbol(session: Session, typed: string, language: Language): Promise<Made> {
  const { world, texts, settings } = session
  const [symbol, ...others] = symbolsOf(typed, world.catalogue)
  if (symbol === undefined)
    return { refusal: say`“${typed}” is no symbol that is known here. Write it as A/RES/33/134 or 33/134.` }
  if (others.length > 0) return { refusal: say`“${typed}” may be ${anyOf([symbol, ...others])}: say which.` }
  const found = await texts.of(symbol, language)
  const own = { ...DEFAULT_SETTINGS, styles: settings.styles }
  if (found) return followOn(found.document, own, world, { symbol })
  const text = newDraftAfter(symbol, { style: null, language, title: '' }, world)
  return text === null ? { refusal: say`“${typed}” is no resolution that a draft can follow.` } : { text }
}
