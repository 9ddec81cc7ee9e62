/**
 * What stands behind the number of a paragraph that was put in between others, as alternatives of a pattern: `5 bis`,
 * `5 ter`. The number itself stays that of the paragraph before.
 */
export const INSERTIONS = 'bis|ter|quater|quat|quinquies|sexies|septies|octies'
