/** Symbols of documents with a slip among their parts: `A.80/64`, `/80/65`, `A/80/ 66`, `A/75/1/add.1`. */
import { capitalized } from '../../../text/capital.ts'
import { say } from '../../../text/message.ts'
import { pattern } from '../../../text/pattern.ts'
import type { SlipGroup, SlipKind } from './slip-kind.ts'

// A pattern begins with the mark that it consumes and looks about from there, as those of `spacing.ts` do.

/** The letter of a principal organ that symbols begin with, at its beginning. */
const ORGAN = `[AES](?<=(?:^|[ (])[AES])`

/** What a symbol goes on with behind the slip: `80/66`, `L.12/Rev.1`. */
const REST = String.raw`(?:[A-Z]{1,4}\.)?\d+(?:\/(?:\d+|[A-Z][A-Za-z]{0,4}\.\d+))*`

/** A slash with a space beside it. */
const PARTED = String.raw`(?: \/ ?|\/ )`

/** `A/ 75/1`, `A /75/1`; but `group A / 3`. `A/80/ 66`, `A/C.3/80 /L.5` */
const SPACE_IN_SYMBOL = String.raw`${ORGAN}(?:${PARTED}(?=[\w.]{1,12}\/)|(?:\/[A-Z]{0,4}\.?\d*){1,4}${PARTED})${REST}`

/** `A.80/64`, `E.2021/5`, `A\80\64`, `A//80/64` */
const OTHER_SIGN = String.raw`${ORGAN}(?:\.(?=\d\d(?:\d\d)?\/\d)|\\|\/\/)[\w.\\]{1,12}[\\/]${REST}`

const PARTED_WRONGLY = new RegExp(`${SPACE_IN_SYMBOL}|${OTHER_SIGN}`, 'gu')

/** `/80/65` */
const LETTER_LOST = /\/(?<=(?:^|[ (])\/)(?<![A-Z\d] \/)(?:\d\d|(?:19|20)\d\d)\/\d{1,4}(?![\w/])/gu

/** `A/75/1/add.1` */
const SMALL_PART = String.raw`\/(?:add|corr|rev)\.?`

/** `A/75/1/Add1` */
const PART_WITHOUT_STOP = String.raw`\/(?:Add|Corr|Rev)`

/** `A/75/1Add.1` */
const PART_WITHOUT_SLASH = String.raw`(?:Add|Corr|Rev)\.(?<=\d(?:Add|Corr|Rev)\.)`

const SLIP_IN_PART = pattern('gu')`
  (?:${SMALL_PART}|${PART_WITHOUT_STOP}|${PART_WITHOUT_SLASH})\d(?<=\/[^ ]{1,40})
`

const says: SlipKind['says'] = (said, right) =>
  say`“${said}” is not how a symbol is written, and no search finds it. Write “${right}”.`

export const SYMBOL_SLIPS: readonly SlipGroup[] = [
  {
    among: /[AES](?:[.\\ ]|\/[^ ]{0,20} ?\/)/,
    kinds: [
      {
        pattern: PARTED_WRONGLY,
        slipOf: ([found], span) => ({
          span,
          text: found.replace(/ ?[\\/]+ ?/g, '/').replace(/^([AES])\./, '$1/'),
        }),
        says,
        safety: 'suggestion',
      },
    ],
  },
  {
    among: /[ (]\/\d|^\/\d/,
    kinds: [
      {
        pattern: LETTER_LOST,
        // With a session of two figures nearly all are of the General Assembly; with a year they may be of any organ.
        slipOf: ([found], span) => ({ span, text: /^\/\d\d\//.test(found) ? `A${found}` : null }),
        says: (said, right) =>
          right
            ? say`“${said}” has lost the letter that a symbol begins with, and no search finds it. Write “${right}”, if that is what is meant.`
            : say`“${said}” has lost the letter that a symbol begins with, and no search finds it. Write the symbol in full.`,
        safety: 'suggestion',
      },
    ],
  },
  {
    among: /(?:add|corr|rev|Add|Corr|Rev)\.?\d/,
    kinds: [
      {
        pattern: SLIP_IN_PART,
        slipOf([found], span) {
          const [, word = '', figure = ''] = /^\/?([acr][a-z]{2,3})\.?(\d)$/i.exec(found) ?? []
          return { span, text: `/${capitalized(word)}.${figure}` }
        },
        says,
        safety: 'suggestion',
      },
    ],
  },
]
