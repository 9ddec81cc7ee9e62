/** What an assistant may ask. Every tool only reads: it answers from what it is given, the built-in facts and catalogues. */
import type { ZodRawShape, z } from 'zod'
import type { Settings } from '../core/lint/settings.ts'
import type { World } from '../core/world.ts'

/** What tools answer from. */
export interface ToolContext {
  readonly world: World
  readonly settings: Settings
  /** The text of a resolution, from a catalogue; null where none has it. */
  readonly textOf: (symbol: string) => string | null
}

export interface Tool<Shape extends ZodRawShape = ZodRawShape> {
  /** `check_draft`. */
  readonly name: string
  readonly title: string
  /** When to ask it and what it answers, for the assistant. */
  readonly description: string
  readonly input: Shape
  /** Plain data. What is words of a draft or of a title stands under `quoted`. Throws an `Unanswerable` where it cannot. */
  run(input: z.infer<z.ZodObject<Shape>>, context: ToolContext): object
}

/** A tool with its input’s types known. */
export const tool = <Shape extends ZodRawShape>(made: Tool<Shape>): Tool => made as unknown as Tool

/** The one sentence that says why there is no answer. */
export class Unanswerable extends Error {}
