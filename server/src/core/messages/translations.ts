/** The translations of all messages, a table for each part of the program; `npm run messages` keeps their keys. */
import type { Language } from '../lexicon/languages.ts'
import spanishCli from './es/cli.json' with { type: 'json' }
import spanishFeatures from './es/features.json' with { type: 'json' }
import spanishRules from './es/rules.json' with { type: 'json' }
import frenchCli from './fr/cli.json' with { type: 'json' }
import frenchFeatures from './fr/features.json' with { type: 'json' }
import frenchRules from './fr/rules.json' with { type: 'json' }

/** From the English text of a message to its text in the language. */
export type Translation = Readonly<Record<string, string>>

export const TRANSLATIONS: Readonly<Record<Language, readonly Translation[]>> = {
  en: [],
  es: [spanishRules, spanishFeatures, spanishCli],
  fr: [frenchRules, frenchFeatures, frenchCli],
}
