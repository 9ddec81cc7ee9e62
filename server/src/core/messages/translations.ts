/**
 * The translations of what the core and the server say, a table for each; `npm run messages` keeps their keys. The
 * command line and the bundle for Word files have theirs (`cli/print.ts`, `word/print.ts`).
 */
import spanishFeatures from './es/features.json' with { type: 'json' }
import spanishRules from './es/rules.json' with { type: 'json' }
import frenchFeatures from './fr/features.json' with { type: 'json' }
import frenchRules from './fr/rules.json' with { type: 'json' }
import type { Translations } from './printer.ts'

/** They are named where they are asked for, since in the bundles a table is read when it is (`scripts/build.mjs`). */
export const TRANSLATIONS: Translations = {
  en: () => [],
  es: () => [spanishRules, spanishFeatures],
  fr: () => [frenchRules, frenchFeatures],
}
