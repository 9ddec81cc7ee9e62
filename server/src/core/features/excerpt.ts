/** As much of a draft as tells which resolutions it holds: for an index of many. */
import { type Document, parse } from '../document.ts'
import { designationIn } from '../model/headings.ts'

/** A longer line is a paragraph, and no line of a heading, an organ or a record. */
const LONGEST = 250

/** What opens a paragraph that names no resolution: emphasis, a label in brackets, a footnote, a bullet. */
const INSIDE = /^\s*(?:<u>|\*(?!\*)|_|\(|\[\^|- |[–—]|[a-z]{1,4}\)|\d{1,3}\.\s+(?:<u>|\*|_))/

/** What stands for a paragraph that was left out: it is no heading, and closes nothing. */
const LEFT_OUT = '…'

/** The draft with its paragraphs left out, line for line: what `draftsIn` finds in it is what it finds in the whole. */
export function excerptOf(text: string): Document {
  let out = ''
  let inside = text.startsWith('---')
  let left = false
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const short = end - at <= LONGEST || designationIn(text.slice(at, at + LONGEST))
    const line = short ? text.slice(at, end) : null
    if (inside && at > 0 && line !== null && /^---\s*$/.test(line)) inside = false
    if (line === null || (!inside && INSIDE.test(line))) {
      out += left ? '' : LEFT_OUT
      left = true
    } else {
      out += line
      if (line.trim() !== '') left = false
    }
    if (found >= 0) out += '\n'
    at = end + 1
  }
  return parse(out)
}
