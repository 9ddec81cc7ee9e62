/** Words as they stand in HTML, in text and in attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'\0]/g, (c) => ESCAPES[c] as string)

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\ufffd',
}
