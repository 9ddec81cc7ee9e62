/** Signs of the fonts Symbol and Wingdings: their numbers are private, and mean something in these fonts alone. */

/** Where Word has them among characters that are private. */
const PRIVATE = 0xf000
const FIRST = 0x20

/** From the space on; a space stands for what no other character looks like. */
const SYMBOL = [
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?',
  '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_',
  '‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ',
  '                                ',
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵',
  'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓',
  '◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ',
].join('')

const WINGDINGS: Readonly<Record<number, string>> = {
  ...{ 108: '●', 110: '■', 111: '□', 113: '❑', 114: '❒', 117: '◆', 118: '❖', 119: '◆', 159: '•', 167: '▪' },
  ...{ 168: '◻', 183: '•', 216: '➢', 223: '←', 224: '→', 225: '↑', 226: '↓', 232: '➔', 240: '⇨' },
  ...{ 251: '✗', 252: '✓', 253: '☒', 254: '☑' },
}

/** What lists begin with, whatever the font is said to be. */
const BULLETS: ReadonlySet<number> = new Set([0xa7, 0xb7, 0xd8])

/** The character that a sign of a font looks like; null where none is known. */
export function symbolOf(code: number, font: string): string | null {
  const isDings = /dings/i.test(font)
  const isSymbol = /^symbol/i.test(font)
  if (code < PRIVATE && !isDings && !isSymbol) return String.fromCodePoint(code)
  const own = code & 0xff
  if (!isDings && !isSymbol) return BULLETS.has(own) ? '•' : null
  const sign = isDings ? (WINGDINGS[own] ?? ' ') : (SYMBOL[own - FIRST] ?? ' ')
  return sign === ' ' && own !== FIRST ? null : sign
}

const SIGNS = /[\uf020-\uf0ff]/g

/** Whether text has signs that mean something in such a font. */
export const hasSymbols = (text: string): boolean => text.search(SIGNS) >= 0

/** Text in which such signs are characters; those that are not known are `?`. */
export const withoutSymbols = (text: string, font: string): string =>
  text.replace(SIGNS, (sign) => symbolOf(sign.charCodeAt(0), font) ?? '?')
