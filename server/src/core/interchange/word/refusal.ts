/** A file that cannot be read as a Word file; its message goes behind the name of the file: “is no Word file: …”. */
export class WordRefusal extends Error {
  /** Bundles know one another’s refusals by it. */
  override readonly name = 'WordRefusal'
}

/** Says that a file is damaged, and where. */
export const damaged = (what: string): WordRefusal =>
  new WordRefusal(`is damaged: ${what}. Open it in Word, save it again, and try once more`)
