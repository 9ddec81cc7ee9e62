import type { Prose } from '../../model/prose.ts'

/** True for a paragraph or sub-paragraph of which nothing is written yet but its label and, perhaps, empty marks. */
export const isUnwritten = ({ text }: Prose): boolean => text.length <= 4 && /^[*_\s\u00a0]*$/.test(text)
