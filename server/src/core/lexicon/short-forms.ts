/**
 * Short forms in which sources name their parts, without their full stop: `chap`, `párr`. Of 3,899 before a number in
 * published texts one has lost it. Source.
 */
import type { Language } from './languages.ts'

export interface ShortForms {
  /** Those that are no words of the language. */
  readonly plain: string
  /** Those that are: `voted par 5 voix`, `the state of the art 5`. They are short forms behind a comma or a bracket. */
  readonly ambiguous: string
}

export const SHORT_FORMS: Readonly<Record<Language, ShortForms>> = {
  en: { plain: 'chaps?|sects?|paras?', ambiguous: 'arts?|vols?' },
  es: { plain: 'caps?|seccs?|párrs?|núms?|págs?', ambiguous: 'arts?|vols?' },
  fr: { plain: 'chaps?|sects?', ambiguous: 'pars?|arts?|vols?' },
}
