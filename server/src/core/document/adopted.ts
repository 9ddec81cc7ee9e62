import type { Document } from './document.ts'

/** True where the front matter says that the text has been adopted; never by inference. */
export const isAdopted = ({ resolutions: [first] }: Document): boolean =>
  first?.parsed.model.frontMatter?.values.get('status')?.trim().toLowerCase() === 'adopted'
