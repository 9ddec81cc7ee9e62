import type { ChangesMode } from '../core/interchange/word/read/settle.ts'
import type { Language } from '../core/lexicon/languages.ts'

/** What a Word file says, as the bundle for Word files tells. */
export interface FromWord {
  /** The draft. */
  readonly text: string
  /** What a draft cannot hold, a sentence each. */
  readonly left: readonly string[]
}

/** A draft that becomes a Word file. */
export interface ToWord {
  readonly text: string
  /** Whose the tracked changes are, and of when (`2026-11-28T10:00:00Z`). */
  readonly hand: { readonly author: string; readonly date: string | null }
  /** The language of what is said to people. */
  readonly reader: Language
  /** What changes are tracked against: a draft, or a Word file, which is then changed in place. */
  readonly base?: string | Uint8Array
  /** Whether numbers that refer to the draft’s own paragraphs are fields that follow these. */
  readonly hasFields?: boolean
}

/** What that bundle makes of a draft. */
export interface WordFile {
  readonly bytes: Uint8Array
  /** What could not be changed in a Word file, a sentence each. */
  readonly left: readonly string[]
}

/** The bundle for Word files, which is loaded when somebody asks for one. A file that cannot be read is an error. */
export interface WordCalls {
  /** What is said to people is in the language of the reader. */
  fromWord(bytes: Uint8Array, changes: ChangesMode, reader: Language): FromWord
  toWord(asked: ToWord): WordFile
  /**
   * What was copied as HTML, as text for a draft, its notes numbered from `firstNote` on; null where plain text says as
   * much.
   */
  fromHtml(html: string, firstNote: number): string | null
}

/** A call of that bundle where it is a web worker, and its answer: what it gives, or what was wrong. */
export type WordQuestion = {
  readonly [Call in keyof WordCalls]: readonly [Call, ...Parameters<WordCalls[Call]>]
}[keyof WordCalls]
export type WordAnswer =
  | { readonly result: ReturnType<WordCalls[keyof WordCalls]> }
  | { readonly error: string; readonly isRefusal: boolean }
