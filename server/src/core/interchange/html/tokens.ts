/** HTML as clipboards have it, cut into tags and text: any text is read, in one pass. */
import { CHARACTER_REFERENCES, characterOfReference } from '../../text/character-references.ts'

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      readonly isEmpty: boolean
    }
  | { readonly kind: 'close'; readonly name: string }

/** What holds no words of a text. */
const SKIPPED = /^(?:script|style|head|title|template|noscript|svg|xml|math|textarea|select)$/
const EMPTY = /^(?:br|hr|img|input|meta|link|col|wbr|area|base|embed|source|track)$/

const TAG = /<(?:!--|(\/?)([a-z][^\s/>]{0,40})|[!?])/giy
const ATTRIBUTE = /([^\s=/>"']{1,60})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s>"']{1,2000})))?/g

/** The tags and texts of HTML in order; comments, and what holds no words, are left out. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    const end = next < 0 ? html.length : next
    if (end > at) yield { kind: 'text', text: decoded(html.slice(at, end)) }
    if (next < 0) return
    TAG.lastIndex = next
    const tag = TAG.exec(html)
    if (!tag) {
      yield { kind: 'text', text: '<' }
      at = next + 1
      continue
    }
    const close = tag[0] === '<!--' ? html.indexOf('-->', next) : endOfTag(html, next + tag[0].length)
    if (close < 0) return
    at = close + (tag[0] === '<!--' ? 3 : 1)
    const name = tag[2]?.toLowerCase()
    if (name === undefined) continue
    if (tag[1]) {
      yield { kind: 'close', name }
      continue
    }
    const inside = html.slice(next + tag[0].length, close)
    const isEmpty = EMPTY.test(name) || (inside.endsWith('/') && name.includes(':'))
    if (SKIPPED.test(name) && !isEmpty) {
      at = closeOf(html, name, at)
      if (at < 0) return
      continue
    }
    yield { kind: 'open', name, attributes: attributesOf(inside), isEmpty }
  }
}

const CLOSES = /<\/([a-z]{1,20})[\s>]/gi

/** Where the end tag of a name begins behind a place; -1 where there is none. */
function closeOf(html: string, name: string, from: number): number {
  CLOSES.lastIndex = from
  for (let found = CLOSES.exec(html); found; found = CLOSES.exec(html))
    if (found[1]?.toLowerCase() === name) return found.index
  return -1
}

/** Where a tag closes: a `>` within quotation marks is none of it. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const sign = html[at] as string
    if (quote) quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return html.indexOf('>', from)
}

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => [
      (name as string).toLowerCase(),
      decoded(double ?? single ?? bare ?? ''),
    ]),
  )

/** Text with its signs for characters read; a number that stands for none is taken out, an unknown name is left. */
const decoded = (text: string): string =>
  text.replace(CHARACTER_REFERENCES, (whole) => characterOfReference(whole) ?? (whole.startsWith('&#') ? '' : whole))
