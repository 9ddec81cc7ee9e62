const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** `24` → `XXIV`. Takes whole numbers from 1 to 3999. */
export function printRoman(value: number): string {
  let rest = value
  let out = ''
  for (const [worth, letters] of NUMERALS) {
    for (; rest >= worth; rest -= worth) out += letters
  }
  return out
}

/** `XXIV` → 24, or null where the letters are no roman numeral in its one right spelling (`IIII`, `VX`). */
export function parseRoman(text: string): number | null {
  let value = 0
  let at = 0
  for (const [worth, letters] of NUMERALS) {
    for (; text.startsWith(letters, at); at += letters.length) value += worth
  }
  return at === text.length && value > 0 && printRoman(value) === text ? value : null
}
