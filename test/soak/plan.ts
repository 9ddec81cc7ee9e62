/** Which lives a run lives, and how one of them is had again: all of a life follows from three numbers. */
import type { Life } from './life.ts'

/** Edits in one life: a life that is cut short is another one. */
export const EDITS_OF_A_LIFE = 400

/** A draft has no more characters, and most have fewer. */
const MOST = 6_000

/** The life with a number among those of a seed. */
export const lifeOf = (seed: number, nth: number, every: number): Life => ({
  seed,
  nth,
  edits: EDITS_OF_A_LIFE,
  every,
  most: 300 + (nth % 8) * (MOST / 8),
})

/** How often a run looks at everything, where nobody says otherwise. */
export const EVERY = 8

/** What is typed to live a life again. */
export const replayOf = ({ seed, nth, every }: Life): string =>
  `npm run soak -- --seed ${seed} --from ${nth} --edits 1${every === EVERY ? '' : ` --every ${every}`}`
