/** A Word file that is to be changed in place: its text, and where each paragraph of it stands. */
import { parse } from '../../../document/document.ts'
import type { RichBlock, RichText } from '../../rich-text.ts'
import { rolesOf } from '../../roles.ts'
import { toDraft } from '../../to-draft.ts'
import { richTextOf } from '../import.ts'
import { readFile, type WordFile } from '../read/file.ts'
import { withEndsTaken } from './earlier.ts'

export interface WordBase {
  readonly file: WordFile
  readonly text: RichText
}

/** Reads a Word file that changes are to be tracked in. Throws a refusal where it cannot. */
export function openBase(bytes: Uint8Array): WordBase {
  const file = readFile(bytes, { keepsXml: true })
  const blocks = withEndsTaken(file.blocks, file.xml)
  const { rich } = richTextOf({ ...file, blocks, hasStyle: file.hasStyle }, 'accept')
  return { file, text: { ...rich, blocks: withRoles(rich) } }
}

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
