import type { FoundFile } from './files.ts'
import type { EntryResult } from './read-entry.ts'

/**
 * A second reader of drafts, in a thread of its own, so that requests are answered meanwhile. Its promises reject where
 * it has died.
 */
export interface IndexWorker {
  entries(files: readonly FoundFile[]): Promise<readonly EntryResult[]>
  /** What the drafts at these addresses cite, each as `printPlaces` has it. */
  cited(uris: readonly string[]): Promise<readonly string[]>
  stop(): void
}

/** What goes to the thread, and what comes back, by number. */
export type Task =
  | { readonly id: number; readonly what: 'entries'; readonly files: readonly FoundFile[] }
  | { readonly id: number; readonly what: 'cited'; readonly uris: readonly string[] }
export interface Done {
  readonly id: number
  readonly result: readonly EntryResult[] | readonly string[]
}
