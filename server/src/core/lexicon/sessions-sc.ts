/**
 * Resolutions of the Security Council, one unbroken series. Source: tables.md of the rulebook, section 4: complete from
 * 1946 to 29 June 2026.
 */

export const SC_FIRST_YEAR = 1946

/** The last number of each year from 1946 on. The last year was not over when the table was made. */
export const SC_LAST_NUMBERS: readonly number[] = [
  15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244, 262, 275, 291,
  307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646, 683, 725, 799, 892,
  969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132,
  2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721, 2767, 2811, 2825,
]
