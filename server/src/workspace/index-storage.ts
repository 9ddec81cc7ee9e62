/** Where the index is kept between sessions. */
export interface Storage {
  read(): Promise<string>
  /** Puts all of it in place at once, so that two windows never see half of the other's. */
  write(text: string): Promise<void>
}
