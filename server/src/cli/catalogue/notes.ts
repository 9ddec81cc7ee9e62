import { type Message, say } from '../../core/text/message.ts'
import { naturally } from '../../core/text/natural-order.ts'
import { printMessage } from '../print.ts'
import { about } from '../tell.ts'

/** So many notes of a kind are told in full. */
const TOLD = 3

/**
 * What is to be said of the files that a catalogue is made from. Notes that say the same thing of many files are told
 * of the first few, and counted.
 */
export class SourceNotes {
  readonly #kinds = new Map<string, { path: string; what: Message }[]>()

  add(path: string, what: Message): void {
    const kind = printMessage(what, 'en').replace(/“[^“”]*”|\([^()]*\)|(?<![A-Z])[A-Z]+(?:\/[\w().-]+)+|\d[\d-]*/g, '')
    const known = this.#kinds.get(kind)
    if (known) known.push({ path, what })
    else this.#kinds.set(kind, [{ path, what }])
  }

  /** A line each, in natural order within each kind. */
  get lines(): readonly Message[] {
    return [...this.#kinds.values()].flatMap((notes) => {
      const lines = notes.sort((a, b) => naturally(englishOf(a), englishOf(b))).map(lineOf)
      if (lines.length <= TOLD + 1) return lines
      return [...lines.slice(0, TOLD), say`and ${lines.length - TOLD} more notes like the last.`]
    })
  }
}

type Note = { readonly path: string; readonly what: Message }

/** A note ends with a full stop, be it of its own. */
const lineOf = ({ path, what }: Note): Message =>
  printMessage(what, 'en').endsWith('.') ? say`${path} ${what}` : about(path, what)

const englishOf = (note: Note): string => printMessage(lineOf(note), 'en')
