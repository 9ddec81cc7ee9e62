import { inEnglish } from '../../messages/printer.ts'
import { type Message, say } from '../../text/message.ts'

/** A file that cannot be read as a Word file; what is said goes behind the name of the file: “is no Word file: …”. */
export class WordRefusal extends Error {
  /** Bundles know one another’s refusals by it. */
  override readonly name = 'WordRefusal'
  readonly said: Message

  constructor(said: Message) {
    super(inEnglish(said))
    this.said = said
  }
}

/** Says that a file is damaged, and where. */
export const damaged = (what: Message): WordRefusal =>
  new WordRefusal(say`is damaged: ${what}. Open it in Word, save it again, and try once more`)
