/** Small words and fixed lines by which a language and the parts of a record are known. Source: published resolutions, R-50, R-153 to R-156. */
import type { Language } from './languages.ts'

/** Frequent words that the other languages do not have. */
export const FREQUENT: Readonly<Record<Language, readonly string[]>> = {
  en: ['the', 'of', 'and', 'its', 'that', 'with', 'for', 'by'],
  es: ['el', 'los', 'las', 'del', 'y', 'que', 'por', 'su', 'sus'],
  fr: ['le', 'les', 'des', 'du', 'et', 'que', 'aux', 'sa', 'ses', 'dans'],
}

/** What an annex is called on its line. */
export const ANNEX = /^(?:annex|appendix|anexo|apéndice|annexe|appendice)(?:\s+(?:[IVX]{1,5}|\d{1,2}|[A-Z]))?\.?$/iu

/** Lines of record about the adoption: by whom, at which meeting, on which day, by which vote. */
export const ADOPTION: readonly RegExp[] = [
  /^(?:\[?)adopted (?:by|without|at|on|unanimously|as|in)\b/iu,
  /^\[?(?:aprobad[ao]|adoptad[ao]|adoptée?)\b/iu,
  /^(?:\d{1,5}(?:st|nd|rd|th)|\d{1,5}ª|\d{1,5}e)\s+(?:\([^)]{1,20}\)\s+)?(?:(?:plenary|sesión|séance|closed|plenaria|plénière)\s*)?(?:meeting|plenaria|plénière|sesión|séance)?/iu,
  /^\d{1,2}(?:er)?\s+(?:de\s+)?\p{L}{3,10}\.?\s+(?:de\s+)?\d{4}$/u,
]
