/** The mistakes planted in `planted.resolution`, in the order of its text. */
export const PLANTED = [
  'citation-date',
  'citation-target',
  'operative-verb-emphasis',
  'subparagraph-label',
  'paragraph-number',
] as const
