/** Codes for characters, as texts keep them that come from Markdown or from the source of a web page. */

/** A code at the beginning of a text: `\\.`, `&nbsp;`, `&#8217;`, `<br>`. */
export const CODE = /^(?:\\[!-/:-@[-`{-~]|&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});|<br ?\/?>)/i

/** The characters of the names that word processors and editors of pages write. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ordm: 'º',
  ordf: 'ª',
  deg: '°',
  shy: '\u00ad',
  sect: '§',
}

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
}

/** What a code stands for, one character; null where it stands for none that is known. `<br>` parts words. */
export function characterOf(code: string): string | null {
  if (code.startsWith('\\')) return code.slice(1)
  if (code.startsWith('<')) return ' '
  const name = code.slice(1, -1)
  if (name.startsWith('#')) {
    const value = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return value >= 0x20 && value <= 0xffff && !(value >= 0xd800 && value <= 0xdfff) ? String.fromCharCode(value) : null
  }
  const accented = /^([a-z])(acute|grave|circ|uml|tilde|cedil)$/i.exec(name)
  if (!accented) return NAMED[name] ?? null
  const letter = `${accented[1]}${ACCENTS[(accented[2] as string).toLowerCase()]}`.normalize('NFC')
  return letter.length === 1 ? letter : null
}
