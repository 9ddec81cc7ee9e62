/** Something that happens, and those who want to hear of it, in the order in which they said so. */
export class Emitter<T = void> {
  readonly #listeners: ((event: T) => void)[] = []

  on(listener: (event: T) => void): void {
    this.#listeners.push(listener)
  }

  fire(event: T): void {
    for (const listener of this.#listeners) listener(event)
  }
}
