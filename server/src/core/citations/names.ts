import { ORGANS } from '../lexicon/organs.ts'
import { type Form, numberOf, organOf } from './forms/index.ts'

/** A form in words for messages: `General Assembly resolution 33/134`. */
export function nameOf(form: Form): string {
  const organ = ORGANS.find(({ id }) => id === organOf(form))
  if (!organ) return numberOf(form)
  const noun = 'decision' in form && form.decision ? 'decision' : 'resolution'
  return `${organ.names.en.name} ${noun} ${numberOf(form)}`
}
