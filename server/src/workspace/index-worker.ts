import type { FoundFile } from './files.ts'
import type { EntryResult } from './read-entry.ts'
import type { FileReview, FileToReview, WorldSnapshot } from './review-file.ts'

/**
 * A second reader of drafts, in a thread of its own, so that requests are answered meanwhile. Its promises reject where
 * it has died.
 */
export interface IndexWorker {
  entries(files: readonly FoundFile[]): Promise<readonly EntryResult[]>
  /** What these drafts cite, each as `printPlaces` has it. */
  cited(files: readonly FoundFile[]): Promise<readonly string[]>
  /** What these drafts cite by a symbol, printed alike. */
  citing(symbol: string, files: readonly FoundFile[]): Promise<readonly string[]>
  /** From now on drafts are reviewed in this world. */
  enter(world: WorldSnapshot): Promise<readonly string[]>
  review(files: readonly FileToReview[]): Promise<readonly FileReview[]>
  stop(): void
}

/** What goes to the thread, and what comes back, by number. */
export type Task =
  | { readonly id: number; readonly what: 'entries'; readonly files: readonly FoundFile[] }
  | { readonly id: number; readonly what: 'cited'; readonly files: readonly FoundFile[] }
  | { readonly id: number; readonly what: 'citing'; readonly symbol: string; readonly files: readonly FoundFile[] }
  | { readonly id: number; readonly what: 'enter'; readonly world: WorldSnapshot }
  | { readonly id: number; readonly what: 'review'; readonly files: readonly FileToReview[] }
export interface Done {
  readonly id: number
  readonly result: readonly EntryResult[] | readonly string[] | readonly FileReview[]
}
