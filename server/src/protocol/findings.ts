import type { Range } from 'vscode-languageserver-protocol'
import type { CitationStatus } from '../core/citations/assess.ts'
import type { Severity } from '../core/styles/level.ts'
import { message } from './message.ts'

/** Client to server: lint this draft now, whatever `resolute.validate` says. Returns the number of findings. */
export const Lint = message<{ uri: string }, number>('resolute/lint')

/** How a check of folders went. */
export interface FolderChecked {
  readonly drafts: number
  /** How many of them could not be read. */
  readonly failed: number
  readonly isCancelled: boolean
  /** How many findings there are of each level, in all that has been checked. */
  readonly counts: Readonly<Record<Severity, number>>
}

/**
 * Client to server: checks all drafts of a folder, or of the workspace, open or not, and from then on when they change,
 * until it is cleared. What is found is sent as `textDocument/publishDiagnostics`.
 */
export const CheckFolder = message<{ folder: string | null }, FolderChecked>('resolute/checkFolder')

/** Client to server: what was found in folders is forgotten. */
export const ClearFolders = message<void, null>('resolute/clearFolders')

/** Server to client: other things are known of the folders that were checked. */
export const FoldersChanged = message<{ isChecked: boolean }>('resolute/foldersChanged')

/** A finding in a folder that was checked. */
export interface FolderFinding {
  readonly uri: string
  readonly range: Range
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** The words it is about with a few around them. */
  readonly excerpt: string
}

/** Client to server: all that is found in the folders that were checked, open drafts as they stand in the editor. */
export const FolderFindings = message<void, FolderFinding[]>('resolute/folderFindings')

/** Something that drafts of a folder cite. */
export interface FolderCitation {
  readonly symbol: string
  readonly name: string
  readonly title: string | null
  /** Its places of one status; those of another stand by themselves. */
  readonly status: CitationStatus
  readonly evidence: string
  readonly places: readonly { readonly uri: string; readonly range: Range; readonly where: string }[]
}

/** Client to server: what the drafts of the folders cite, the gravest statuses first. */
export const FolderCitations = message<void, FolderCitation[]>('resolute/folderCitations')
