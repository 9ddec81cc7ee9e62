/** What the parts of a Word file declare. */
export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
export const DOCUMENT_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
export const TYPES: Readonly<Record<string, string>> = {
  document: `${WORD}.document.main+xml`,
  styles: `${WORD}.styles+xml`,
  settings: `${WORD}.settings+xml`,
  footnotes: `${WORD}.footnotes+xml`,
  comments: `${WORD}.comments+xml`,
  header: `${WORD}.header+xml`,
  footer: `${WORD}.footer+xml`,
  custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
}
