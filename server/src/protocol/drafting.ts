import { message } from './message.ts'

/** Client to server: a new draft of a house, in a language (`en`, `es`, `fr`); its gaps stand in brackets. */
export const NewDraft = message<{ style: string; language: string; title: string }, string>('resolute/newDraft')

/** A draft that follows an earlier text; or why none can be made, a sentence for people. */
export interface FollowOnAnswer {
  readonly text?: string
  readonly refusal?: string
}

/**
 * Client to server: the draft that follows an earlier text: the draft at an address, or the resolution that a person
 * names by its number or symbol, in a language where its text is at hand in several. `text` is what stands at the
 * address, where the server cannot read it.
 */
export const FollowOn = message<{ uri?: string; text?: string; symbol?: string; language?: string }, FollowOnAnswer>(
  'resolute/followOn',
)
