import { LANGUAGES, type Language } from '../lexicon/languages.ts'
import { FREQUENT } from '../lexicon/words.ts'

/** The language of a text by its small words; English where nothing speaks for another. */
export function detectLanguage(text: string): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  let best: Language = 'en'
  let most = 0
  for (const language of LANGUAGES) {
    const score = FREQUENT[language].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
    if (score > most) {
      most = score
      best = language
    }
  }
  return best
}
