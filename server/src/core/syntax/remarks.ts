/** What negotiators say of a paragraph, which is none of its words, and the brackets of alternatives. */
import { pattern, unfold } from '../text/pattern.ts'
import { openingOfLine } from '../wording/openings/of-line.ts'
import { submittedAtEnd } from '../wording/submitted.ts'
import { withoutEmphasis } from './emphasis-marks.ts'
import { type Label, NEGOTIATED_NUMBER } from './labels.ts'

/**
 * Behind the closing mark, on its line or on the next: `[agreed ad ref]`, `[EU: delete]`, `(Japan: reserve)`,
 * `(EU, Norway)`, `{sponsor: …}`.
 */
const AT_END = pattern('u')`
  (?<=[,;:.][\])”"]?(?:[ \u00a0](?:and|or|y|o|et|ou))?)(?:[ \t\u00a0]+|[ \t\u00a0]*(?:\r\n|\n|\r)[ \t\u00a0]*)
  (?:(?:[*_]{1,3}|<u>)?(?:
    \[(?!\d{1,3}\]|\^)[^[\]\r\n]{2,80}\]|\([^()\r\n]{2,80}\)|\{(?![+\-~=>])[^{}\r\n]{2,80}\}
  )(?:[*_]{1,3}|</u>)?[ \t\u00a0]*)+(?:\r\n|\n|\r)?$
`
/** What stands in round brackets there, which an explanation may have as well: what is said, or names. */
const SAID = pattern('iu')`
  ^[^()]{0,60}(?::|agreed|reserve|pending|delete|retain)
  |^ad ref
  |^(?:acordad|aceptad|accept|accord|convenu|reserva|r[ée]serve|pendiente|en suspens|suprim|supprim)
`
const DELEGATIONS = /^(?:\p{Uppercase}[\p{Alphabetic}\d ]{1,24}(?:[,;/&+] ?|$)){1,8}$/u

/** How much of the end of a block may be remarks, in characters. */
const LONGEST = 300

/**
 * Where the remarks that a block ends with begin, the space before them among them; its length where it has none. Who
 * hands a text in is one, too.
 */
export function remarksAtEnd(text: string): number {
  const tail = Math.max(0, text.length - LONGEST)
  const submitted = submittedAtEnd(text.slice(tail))
  if (submitted >= 0) return tail + submitted
  if (!/[\])}](?:[*_]{1,3}|<\/u>)?\s*$/.test(text)) return text.length
  const remarks = AT_END.exec(text.slice(tail))
  if (!remarks) return text.length
  const at = tail + remarks.index
  // Behind `; and` the sentence goes on: brackets of any kind may hold the words that it goes on with.
  const inDoubt = /\p{Alphabetic}$/u.test(text.slice(at - 1, at)) ? /[[({]([^[\](){}]+)[\])}]/g : /\(([^()]+)\)/g
  const isSaid = [...remarks[0].matchAll(inDoubt)].every(
    ([, words = '']) => SAID.test(words) || DELEGATIONS.test(words),
  )
  return isSaid ? at : text.length
}

/** What a paragraph opens with before its label. */
export interface Lead {
  /** `New OP: `, `(EU) `. */
  readonly remark: string
  /** The brackets of an alternative: `[` in `[3. Decides …]`. */
  readonly brackets: string
  /** Whose it is, or which of several: `EU: ` in `[EU: PP3 Noting …]`, `Alt 1 (EU): ` in `[Alt 1 (EU): Noting …]`. */
  readonly names: string
  /** True where it is another wording of a paragraph that stands above: `[Alt 2: 3. Decides …]`. */
  readonly isOther: boolean
}

const NOTHING: Lead = { remark: '', brackets: '', names: '', isOther: false }

const NAMES = String.raw`\p{Alphabetic}[\p{Alphabetic}\d ,/&-]{0,40}`
const SUFFIX = String.raw`(?:[ \u00a0.]?\p{Alphabetic}{3,9}[ \u00a0]?\d?)?`
const NUMBER = String.raw`${NEGOTIATED_NUMBER}(?!\d)`
/** A paragraph that has no number yet, `New OP: `, or whose one with a number is, `[Japan, Norway] PP2 bis`. */
const REMARK = pattern('iu')`
  ^(?:
    (?:new|nuevo|nouveau)[ \u00a0](?:OP|PP)
    |(?:OP|PP)[ \u00a0]?(?:new|\((?:new|nuevo|nouveau)\)|\[(?:new|nuevo|nouveau)\])
    |(?:\(${NAMES}\)|\[${NAMES}\])(?=:?[ \t\u00a0]{1,4}\[{0,4}${NUMBER})
  )[.:]?[ \t\u00a0]+
`
/** `Alt 1 (EU): `, `Opción 2: `, `Variante A : ` */
const ALTERNATIVE = unfold`
  (?:alt(?:ernativ[ea])?|option|opción|var(?:iante)?)\.?(?:[ \u00a0](?:\d{1,2}|[A-D]))?\.?
  (?:[ \u00a0]?\([^()\r\n]{1,40}\))?[ \u00a0]?:[ \t\u00a0]{0,4}
`
/** `(c)`, `c)` */
const LABEL_OF_ITEM = String.raw`\(|(?:[a-z]|[ivx]{2,4})\)[ \t\u00a0]`
/** Those of styled words, `[1. Invites]{.underline}`, are none. */
const BRACKETS = pattern('iu')`
  ^(?!\[[^[\]\r\n]{1,200}\]\{\.)\[{1,4}(?=
    \d(?!\d{0,2}\][ \t\u00a0])|${LABEL_OF_ITEM}|${ALTERNATIVE}|(?:${NAMES}:[ \u00a0]?)?${NUMBER}(?!${SUFFIX}[.:]?\])
  )
`
const WHOSE = pattern('iu')`^(?:(${ALTERNATIVE})|${NAMES}:[ \u00a0]?(?=${NUMBER}))`

/** What `text`, a paragraph from its first character on, has before its label or its words. */
export function readLead(text: string): Lead {
  if (!/^[([NnOoPp]/.test(text)) return NOTHING
  const remark = REMARK.exec(text)?.[0] ?? ''
  const brackets = BRACKETS.exec(text.slice(remark.length))?.[0] ?? ''
  const names = brackets === '' ? null : WHOSE.exec(text.slice(remark.length + brackets.length))
  const [whose = '', ofSeveral] = names ?? []
  return {
    remark,
    brackets,
    names: whose,
    isOther: ofSeveral !== undefined && !/^.{3,12}[ \u00a0][1A](?!\d)/.test(whose),
  }
}

/** How long it is. */
export const widthOfLead = ({ remark, brackets, names }: Lead): number => remark.length + brackets.length + names.length

const BEHIND_LABEL = /^(?:\(([^()\r\n]{2,40})\)|\[([^[\]\r\n]{2,40})\])[.:]?[ \t\u00a0]+(?=\S)/
/** The label of an item, `(a)`, `(ii)`. */
const ITEM = /^(?:[a-z]{1,2}|[ivx]{2,4})$/

/** The remark that `text` opens with behind a label of negotiators: `OP3 (new)`, `PP2 [EU]`. An alternative is none. */
export function remarkBehind({ prefix }: Label, text: string): string {
  const remark = prefix === 'OP' || prefix === 'PP' ? BEHIND_LABEL.exec(text) : null
  const words = remark?.[1] ?? remark?.[2] ?? ''
  return remark && !ITEM.test(words) && !openingOfLine(withoutEmphasis(words)) ? remark[0] : ''
}
