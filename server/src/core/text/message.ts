/**
 * What a person reads, before it is known in which language: the English sentence, by which its translations are found,
 * and what stands in its places `{0}`, `{1}` …
 */
export interface Message {
  readonly text: string
  readonly values: readonly Value[]
}

/** What stands in a place: as it is, or in the words of the language that is asked for. */
export type Value = string | number | Message | Day | Ordinal | Enumeration | Name

/** An ISO date. */
export interface Day {
  readonly day: string
}

/** The ordinal of a session, in words: `thirty-third`, `trigésimo tercer`, `trente-troisième`. */
export interface Ordinal {
  readonly nth: number
}

/** What has a name of its own in each language: an organ. */
export interface Name {
  readonly en: string
  readonly es: string
  readonly fr: string
}

/** `a, b and c`, or `a, b or c`. */
export interface Enumeration {
  readonly list: readonly Value[]
  readonly join: 'and' | 'or'
}

/**
 * A message, whole sentences where that can be: other languages have other orders and genders. `npm run messages`
 * writes what has to be translated into `core/messages`.
 */
export const say = (strings: TemplateStringsArray, ...values: readonly Value[]): Message => ({
  text: strings.reduce((text, part, i) => `${text}{${i - 1}}${part}`),
  values,
})

/** A text that is the same in every language: of a draft, a title, a name. */
export const verbatim = (text: string): Message => ({ text: '{0}', values: [text] })

/** An ISO date, to be printed as a language has it. */
export const day = (iso: string): Day => ({ day: iso })

/** The ordinal of a session, to be printed in words. */
export const nth = (session: number): Ordinal => ({ nth: session })

/** `a, b and c` in the language of the reader. */
export const allOf = (list: readonly Value[]): Enumeration => ({ list, join: 'and' })

/** `a, b or c` in the language of the reader. */
export const anyOf = (list: readonly Value[]): Enumeration => ({ list, join: 'or' })

/** Messages one behind the other, with a space between. */
export const sentences = (...messages: readonly Message[]): Message => joined(messages, ' ')

/** Messages with commas between. */
export const listed = (messages: readonly Message[]): Message => joined(messages, ', ')

const joined = (messages: readonly Message[], between: string): Message => ({
  text: messages.map((_, i) => `{${i}}`).join(between),
  values: messages,
})
