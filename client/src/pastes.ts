/** One change of a text, as the editor tells of it. */
interface TextChange {
  readonly text: string
}

/** From so many line ends on, what comes in at once was pasted, and is more than a few lines. */
const MORE_THAN_A_FEW = 4

/** True where changes that came at once are one paste of more than a few lines. */
export const isLargePaste = ([change, ...more]: readonly TextChange[]): boolean =>
  change !== undefined && more.length === 0 && (change.text.match(/\r\n|\r|\n/g)?.length ?? 0) >= MORE_THAN_A_FEW
