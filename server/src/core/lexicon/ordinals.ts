/** Ordinals of sessions in words, as resolutions spell them: `thirty-third`. Source: R-40. */

const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')
const STEMS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** `33` → `thirty-third`; beyond 99 in figures (`100th`, `101st`). */
export function ordinal(value: number): string {
  const unit = value % 10
  const ten = Math.floor(value / 10) - 2
  if (value >= 1 && value < 20) return UNITS[value - 1] as string
  if (value >= 20 && value < 100) return unit ? `${STEMS[ten]}-${UNITS[unit - 1]}` : (TENS[ten] as string)
  const ending = value % 100 > 10 && value % 100 < 14 ? undefined : ['st', 'nd', 'rd'][unit - 1]
  return `${value}${ending ?? 'th'}`
}
