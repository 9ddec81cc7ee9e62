/**
 * What an assistant may ask. Every tool only reads: it answers from what it is given, the built-in facts and
 * catalogues.
 */
import type { Settings } from '../../lint/settings.ts'
import type { World } from '../../world.ts'

/** What tools answer from. */
export interface ToolContext {
  readonly world: World
  readonly settings: Settings
  /** The text of a resolution, from a catalogue or a draft that is at hand; null where none has it. */
  readonly textOf: (symbol: string) => string | null | Promise<string | null>
}

/** What a tool is given under a name: always a text. */
export interface Input {
  readonly description: string
  /** True where it may be left out. */
  readonly isOptional?: true
}

/** What a tool is given, read. */
export type Given<Names extends Readonly<Record<string, Input>>> = {
  readonly [Name in keyof Names]: Names[Name] extends { readonly isOptional: true } ? string | undefined : string
}

export interface Tool<Names extends Readonly<Record<string, Input>> = Readonly<Record<string, Input>>> {
  /** `check_draft`. */
  readonly name: string
  readonly title: string
  /** When to ask it and what it answers, for the assistant. */
  readonly description: string
  readonly input: Names
  /**
   * Plain data. What is words of a draft or of a title stands under `quoted`. Throws an `Unanswerable` where it cannot.
   */
  run(input: Given<Names>, context: ToolContext): object | Promise<object>
}

/** A tool with the types of its input known. */
export const tool = <const Names extends Readonly<Record<string, Input>>>(made: Tool<Names>): Tool =>
  made as unknown as Tool

/** The one sentence that says why there is no answer. */
export class Unanswerable extends Error {}
