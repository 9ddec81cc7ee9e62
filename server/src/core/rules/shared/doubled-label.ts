/** A number or a letter that stands behind another: typed by habit where an editor had put it. */
import type { Prose } from '../../model/prose.ts'
import { say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'

const LABEL = /^(\(?(?:[a-z]{1,4}|\d{1,3})\)|\d{1,3}\.)[\s\u00a0]+(?=[\p{Alphabetic}“"«])/iu

/**
 * What is found where the words behind a label open with the same once more, or with the number of a paragraph; a point
 * of a paragraph may begin on its line: `5. (a) …`.
 */
export function doubledLabel(label: string, prose: Prose): readonly RawFinding[] {
  const [opening, second] = LABEL.exec(prose.text) ?? []
  if (opening === undefined || second === undefined || (second !== label && !second.endsWith('.'))) return []
  return [
    {
      span: prose.toDraft({ start: 0, end: second.length }),
      message: say`“${second}” stands behind “${label}”: a paragraph has one number or letter. Take one of them out.`,
      fixes: [
        {
          title: say`Take “${second}” out`,
          safe: false,
          edits: [{ span: prose.toDraft({ start: 0, end: opening.length }), text: '' }],
        },
      ],
    },
  ]
}
