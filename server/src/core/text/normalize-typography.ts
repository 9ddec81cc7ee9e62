/**
 * Spaces that do not break, thin spaces and line ends become spaces; hyphens and apostrophes become the plain ones.
 * Keeps every offset.
 */
export function normalizeTypography(text: string): string {
  if (!OTHERS.test(text)) return text
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\t\r\n]/g, ' ')
    .replace(/[\u2010\u2011\u00ad]/g, '-')
    .replace(/[\u2019\u02bc]/g, "'")
}

const OTHERS = /[\u00a0\u2000-\u200a\u2010\u2011\u2019\u202f\u00ad\u02bc\t\r\n]/

/** Runs of spaces folded to one, none at the ends. */
export const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim()
