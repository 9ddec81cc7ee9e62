/** Edits as nobody would make them, and some as everybody does. */

import type { Edit } from '../../server/src/core/text/edit.ts'
import { LINE_ENDS, PIECES } from '../texts.ts'
import { bytes, knownTexts, nearlyRight } from './drafts.ts'
import type { Chance } from './random.ts'

/** Where a text means something to a reader: most edits begin at one of these. */
const STRUCTURAL = /[\n\r([{*_<“”":;,.|#\d¹-]/g

/** One to three edits of a text that do not overlap; one that has grown beyond `most` characters is cut. */
export function anyEdits(chance: Chance, text: string, most: number): readonly Edit[] {
  if (text.length > most) {
    const start = chance.below(text.length)
    return [{ span: { start, end: Math.min(text.length, start + 400 + chance.below(most)) }, text: '' }]
  }
  if (chance.once(12)) return [atTop(chance, text)]
  const edits: Edit[] = []
  let from = 0
  for (let i = chance.once(6) ? 3 : 1; i > 0 && from <= text.length; i--) {
    const edit = anyEdit(chance, text, from)
    edits.push(edit)
    from = edit.span.end + 1
  }
  return chance.once(2) ? edits.reverse() : edits
}

function anyEdit(chance: Chance, text: string, from: number): Edit {
  const start = placeIn(chance, text, from)
  const reach = (length: number): number => Math.min(text.length, start + length)
  const replaced = (end: number, put: string): Edit => ({ span: { start, end }, text: put })
  switch (chance.below(10)) {
    case 0:
      return replaced(reach(1 + chance.below(3)), '')
    case 1:
      return replaced(reach(1 + chance.below(60)), '')
    case 2: {
      const end = text.indexOf('\n', start + 1)
      return replaced(end < 0 ? text.length : end + 1, chance.once(2) ? '' : chance.of(LINE_ENDS))
    }
    case 3:
      return replaced(reach(chance.below(4)), chance.of(LINE_ENDS))
    case 4:
      return replaced(reach(chance.below(20)), pasted(chance, text))
    case 5:
      return replaced(start, bytes(chance, 1 + chance.below(6)))
    case 6:
      return replaced(start, chance.of([...'aeiou ,.;:1(']))
    default:
      return replaced(reach(chance.once(2) ? 0 : chance.below(8)), chance.of(PIECES))
  }
}

/** What a draft begins with says what all of it is: lines are put there, made front matter and taken away again. */
function atTop(chance: Chance, text: string): Edit {
  const line = text.indexOf('\n') + 1
  if (chance.once(3)) return { span: { start: 0, end: line }, text: '' }
  const put = chance.of([
    '\n',
    '# Draft\n',
    '---\n',
    '---\nstyle: mun\n---\n',
    '\ufeff',
    'La Asamblea General,\n\n',
    ' ',
  ])
  const at = chance.once(4) ? line : 0
  return { span: { start: at, end: at }, text: put }
}

function placeIn(chance: Chance, text: string, from: number): number {
  const at = from + chance.below(text.length - from + 1)
  if (chance.once(4)) return at
  STRUCTURAL.lastIndex = at
  const found = STRUCTURAL.exec(text)
  return found ? Math.min(text.length, found.index + chance.below(2)) : at
}

/** A piece of this draft, or of another. */
function pasted(chance: Chance, text: string): string {
  const source = chance.once(2) ? text : chance.once(2) ? nearlyRight(chance) : chance.of(knownTexts())
  const at = chance.below(source.length)
  if (chance.once(2)) return source.slice(at, at + 1 + chance.below(200))
  const start = Math.max(0, source.lastIndexOf('\n\n', at))
  const end = source.indexOf('\n\n', at + 1)
  return source.slice(start, Math.min(end < 0 ? source.length : end, start + 1_500))
}
