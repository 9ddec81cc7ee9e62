/** A Word file that is to be changed in place: its text, and where each paragraph of it stands. */
import { parse } from '../../../document/document.ts'
import type { Change, RichBlock, RichText } from '../../rich-text.ts'
import { rolesOf } from '../../roles.ts'
import { toDraft } from '../../to-draft.ts'
import { richTextOf } from '../import.ts'
import { readFile, type WordFile } from '../read/file.ts'
import { WordRefusal } from '../refusal.ts'

export interface WordBase {
  readonly file: WordFile
  readonly text: RichText
}

/** Reads a Word file that changes are to be tracked in. Throws a refusal where it cannot. */
export function openBase(bytes: Uint8Array): WordBase {
  const file = readFile(bytes, { keepsXml: true })
  const isChanged = file.blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      (block.mark !== null || block.paragraph.runs.some(({ change }) => isTracked(change))),
  )
  if (isChanged) throw new WordRefusal('has tracked changes already: accept or reject them in Word first')
  const { rich } = richTextOf(file, 'accept')
  return { file, text: { ...rich, blocks: withRoles(rich) } }
}

/** Words that are struck out by hand are no tracked change. */
const isTracked = (change: Change | null): boolean => change !== null && (change.author !== '' || change.date !== null)

/** The blocks, each with what it is in the draft of its text. */
function withRoles(rich: RichText): readonly RichBlock[] {
  const { text, starts } = toDraft(rich)
  const roles = rolesOf(parse(text))
  let next = 0
  return rich.blocks.map((block, i) => {
    const start = starts[i] ?? -1
    if (block.kind === 'table' || start < 0) return block
    const end = starts.slice(i + 1).find((one) => one >= 0) ?? text.length
    while (next < roles.length && (roles[next]?.start ?? 0) < start) next++
    const role = roles[next]
    return role && role.start < end ? { ...block, role: role.role, degree: role.degree } : block
  })
}
