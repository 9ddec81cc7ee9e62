/** Lines that announce the decision and are no part of it: `The General Assembly hereby:`, `RESOLVES:`. */
import { parseOrganLine } from './organ-line.ts'

const LONGEST = 160

const ANNOUNCES = [
  /^(?:hereby )?(?:resolves|decides|declares|resuelve|decide|declara|décide|déclare)[ \u00a0]?:$/iu,
  /^(?:now,? therefore,? )?be it (?:therefore |hereby |further )?resolved(?: (?:that|by)[^:]{0,60})?[:,]?$/iu,
]

/** True for a line that announces the decision. */
export function isFormula(text: string): boolean {
  if (text.length > LONGEST || !/[:,d]$/u.test(text)) return false
  if (ANNOUNCES.some((pattern) => pattern.test(text))) return true
  const organ = /^(.{3,120}?)(?:,? (?:hereby|therefore|por lo tanto|en conséquence))?[ \u00a0]?:$/iu.exec(text)?.[1]
  return organ !== undefined && (parseOrganLine(organ)?.organ ?? null) !== null
}
