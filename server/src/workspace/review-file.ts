/** One draft of a folder, read from its file and reviewed: here, or in a thread of its own. */
import { parse } from '../core/document/document.ts'
import { isTooLong } from '../core/document/limits.ts'
import { type Review, reviewOf } from '../core/features/review.ts'
import { lint } from '../core/lint/lint.ts'
import type { Settings } from '../core/lint/settings.ts'
import { TOO_LONG } from '../core/lint/too-long.ts'
import type { Draft, World } from '../core/world.ts'
import { messageOf } from '../log.ts'
import type { Files } from './files.ts'
import type { AgreedDate } from './own-catalogue.ts'

/** What drafts are judged against, as plain data that a thread makes its world of. */
export interface WorldSnapshot {
  /** The addresses of the open catalogues, beside the built-in facts. */
  readonly catalogues: readonly string[]
  readonly drafts: readonly Draft[]
  readonly agreed: readonly (readonly [symbol: string, on: AgreedDate])[]
  /** The settings of drafts, each once. */
  readonly settings: readonly Settings[]
}

/** A file that is to be reviewed, with the place of its settings in the snapshot. */
export interface FileToReview {
  readonly uri: string
  readonly settings: number
}

/** What came of a file: a review, or one line that says why there is none. */
export type FileReview = { readonly review: Review } | { readonly problem: string }

/** Reads and checks the file at an address; a draft that is too long has that as its one finding. Never rejects. */
export async function reviewFile(uri: string, settings: Settings, world: World, files: Files): Promise<FileReview> {
  try {
    const document = parse((await files.read(uri)).replace(/^\ufeff/, ''), settings.language)
    if (isTooLong(document)) return { review: reviewOf(parse(''), [TOO_LONG], world) }
    return { review: reviewOf(document, lint(document, settings, world), world) }
  } catch (error) {
    return { problem: messageOf(error) }
  }
}
