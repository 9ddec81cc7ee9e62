import type { Language } from '../lexicon/languages.ts'
import { ORGANS, type OrganId } from '../lexicon/organs.ts'
import { uncapitalized } from '../text/capital.ts'
import type { Name } from '../text/message.ts'
import { type Form, numberOf, organOf } from './forms/index.ts'

/** A form in words, without its article: `General Assembly resolution 33/134`, `resolución 33/134 de …`. */
export function named(form: Form): Name {
  const organ = organOf(form)
  const number = numberOf(form)
  if (organ === null || !namesOf(organ)) return { en: number, es: number, fr: number }
  const isDecision = 'decision' in form && form.decision
  const { es, fr } = ofOrgan(organ)
  return {
    en: `${namesOf(organ)?.en.name} ${isDecision ? 'decision' : 'resolution'} ${number}`,
    es: `${isDecision ? 'decisión' : 'resolución'} ${number} ${es}`,
    fr: `${isDecision ? 'décision' : 'résolution'} ${number} ${fr}`,
  }
}

/** An organ with its article, at the beginning of a sentence: `The General Assembly`, `El Consejo de Seguridad`. */
export const organAtStart = (id: OrganId): Name => inEach(id, (full) => full)

/** The same within a sentence: `the General Assembly`, `el Consejo de Seguridad`. */
export const theOrgan = (id: OrganId): Name => inEach(id, uncapitalized)

/** The same as that which something belongs to: `of the General Assembly`, `del Consejo de Seguridad`. */
export const ofOrgan = (id: OrganId): Name => inEach(id, (full, language) => OF[language](uncapitalized(full)))

const OF: Readonly<Record<Language, (organ: string) => string>> = {
  en: (organ) => `of ${organ}`,
  es: (organ) => `de ${organ}`.replace(/^de el /, 'del '),
  fr: (organ) => `de ${organ}`.replace(/^de les /, 'des ').replace(/^de le /, 'du '),
}

const namesOf = (id: OrganId) => ORGANS.find((organ) => organ.id === id)?.names

function inEach(id: OrganId, of: (full: string, language: Language) => string): Name {
  const names = namesOf(id)
  const print = (language: Language): string => of(names?.[language].full ?? id, language)
  return { en: print('en'), es: print('es'), fr: print('fr') }
}
