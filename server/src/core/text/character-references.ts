/** What HTML writes for characters: `&nbsp;`, `&eacute;`, `&#8217;`. */

/** A reference within a text. */
export const CHARACTER_REFERENCES = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', ndash: '–', mdash: '—' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', hellip: '…', bull: '•', middot: '·' },
  ...{ ordm: 'º', ordf: 'ª', iexcl: '¡', iquest: '¿', ccedil: 'ç', Ccedil: 'Ç', ntilde: 'ñ', Ntilde: 'Ñ', oelig: 'œ' },
  ...{ deg: '°', sect: '§', para: '¶', times: '×', thinsp: '\u2009', ensp: '\u2002', emsp: '\u2003', oslash: 'ø' },
}

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
}

/** The character that a reference stands for; null where it stands for none that is known. */
export function characterOfReference(reference: string): string | null {
  const name = reference.slice(1, -1)
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null
  }
  const accent = /^([a-z])(acute|grave|circ|uml|tilde|ring)$/i.exec(name)
  return NAMED[name] ?? (accent ? `${accent[1]}${ACCENTS[accent[2]?.toLowerCase() ?? '']}`.normalize('NFC') : null)
}
