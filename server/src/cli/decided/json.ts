import { json as printed } from '../terminal.ts'
import type { DecidedFormat } from './decided.ts'

/** For programs: a file a line. Positions are zero-based, in UTF-16 units. */
export const json: DecidedFormat = {
  begin: '{"version":1,"files":[',
  file: ({ path, decisions }, isFirst) =>
    `${isFirst ? '' : ','}\n${printed({
      path,
      decisions: decisions.map(({ label, verb, addressees, asks, kinds, due, to, follows, words, range }) => ({
        label,
        verb,
        addressees,
        asks,
        kinds,
        due,
        to,
        follows,
        words,
        range,
      })),
    })}`,
  end: '\n]}\n',
}
