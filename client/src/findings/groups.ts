import type { CitationStatus } from '../../../server/src/protocol/citations.ts'
import type { FolderCitation, FolderFinding } from '../../../server/src/protocol/findings.ts'

/** What the view “Findings” can be grouped by. */
export type Grouping = 'text' | 'rule' | 'file' | 'citation'

const GRAVEST: readonly FolderFinding['severity'][] = ['error', 'warning', 'information', 'hint']

export interface Group {
  readonly key: string
  readonly title: string
  readonly severity: FolderFinding['severity']
  readonly findings: readonly FolderFinding[]
}

/**
 * Findings by their groups: those with the gravest first, then the largest, then as they come. By repeated text, what
 * stands alone is in no group, and what differs only in its figures is the same.
 */
export function grouped(findings: readonly FolderFinding[], by: Exclude<Grouping, 'citation'>): readonly Group[] {
  const groups = new Map<string, FolderFinding[]>()
  for (const finding of findings) {
    const key = keyOf(finding, by)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups]
    .map(([key, members]): Group => {
      const findings = [...members].sort((a, b) => rank(a) - rank(b))
      const [first] = findings as [FolderFinding]
      return { key, title: titleOf(first, by), severity: first.severity, findings }
    })
    .sort((a, b) => rank(a) - rank(b) || (by === 'file' ? 0 : b.findings.length - a.findings.length))
}

const rank = ({ severity }: Pick<FolderFinding, 'severity'>): number => GRAVEST.indexOf(severity)

function keyOf({ uri, rule, excerpt, message }: FolderFinding, by: Grouping): string {
  if (by === 'file') return uri
  return by === 'rule' ? rule : `${rule} ${(excerpt || message).replace(/\d+/g, '0')}`
}

function titleOf({ uri, rule, excerpt, message }: FolderFinding, by: Grouping): string {
  if (by === 'file') return fileName(uri)
  return by === 'rule' ? rule : excerpt || message
}

/** The name of the file at an address. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** What is cited, by statuses, in the order in which they come. */
export function byStatus(
  citations: readonly FolderCitation[],
): readonly (readonly [CitationStatus, readonly FolderCitation[]])[] {
  const groups = new Map<CitationStatus, FolderCitation[]>()
  for (const cited of citations) groups.set(cited.status, [...(groups.get(cited.status) ?? []), cited])
  return [...groups]
}
