import type { Model } from '../model/model.ts'
import type { Document } from './document.ts'

/** True where the front matter says that the text has been adopted; never by inference. */
export const saysAdopted = ({ frontMatter }: Model): boolean =>
  frontMatter?.values.get('status')?.trim().toLowerCase() === 'adopted'

/** The same of a draft, the front matter of which is that of its first resolution. */
export const isAdopted = ({ resolutions: [first] }: Document): boolean =>
  first !== undefined && saysAdopted(first.parsed.model)
