/** The text of one resolution of a draft, read by itself, so that a change in one leaves the others as they are. */
import { citationsIn, type PlacedCitation } from '../citations/in-document.ts'
import type { Language } from '../lexicon/languages.ts'
import type { Model } from '../model/model.ts'
import { type Facts, languageOfOrganLine, readModel } from '../model/read.ts'
import { findResolutionStarts, isOrganLine, type ResolutionStart } from '../model/structure/resolution-starts.ts'
import { type TextBlock, textBlocksOf } from '../model/structure/text-blocks.ts'
import { type LabelState, NO_LABELS } from '../syntax/paragraph-start.ts'
import { parseFrom, type Run } from '../syntax/parse.ts'
import { opensComment } from '../syntax/reparse.ts'
import type { SyntaxProblem, Tree } from '../syntax/tree.ts'
import { LineIndex, type Lines } from '../text/lines.ts'

/**
 * The text of one resolution; the first has what stands before it as well. Its offsets are its own: they begin with 0.
 * What is read of it can be let go of, and is read again when it is asked for.
 */
export class ParsedResolution {
  readonly text: string
  readonly facts: Facts
  /** Where its head ends: an edit up to here may change where it begins. */
  readonly headEnd: number
  readonly #before: LabelState
  #run: Run | null
  #lines: Lines | null = null
  #model: Model | null = null
  #citations: readonly PlacedCitation[] | null = null
  #opensComment: boolean | null = null
  #organLanguage: Language | null | undefined = undefined

  constructor(run: Run, headEnd: number, facts: Facts) {
    this.text = run.text
    this.#before = run.labels[0] ?? NO_LABELS
    this.#run = run
    this.headEnd = headEnd
    this.facts = facts
  }

  /** The same text where other facts hold. */
  under(facts: Facts): ParsedResolution {
    return facts === this.facts ? this : new ParsedResolution(this.run, this.headEnd, facts)
  }

  get run(): Run {
    this.#run ??= parseFrom(this.text, this.#before)
    return this.#run
  }

  /**
   * Lets go of all that can be read again from its text by itself, and of what is kept with that. Nothing it says
   * changes.
   */
  releaseCaches(): void {
    const run = this.#run
    // Front matter is such only where the draft begins.
    if (!run || run.problems.length > 0 || run.blocks[0]?.kind === 'frontMatter') return
    void this.opensComment
    void this.organLanguage
    this.#run = null
    this.#model = null
    this.#citations = null
  }

  get lines(): Lines {
    this.#lines ??= new LineIndex(this.text)
    return this.#lines
  }

  get tree(): Tree {
    return { width: this.text.length, blocks: this.run.blocks, problems: this.run.problems }
  }

  get language(): Language {
    return this.facts.language
  }

  get model(): Model {
    this.#model ??= readModel(this.tree, this.facts)
    return this.#model
  }

  get citations(): readonly PlacedCitation[] {
    this.#citations ??= citationsIn(this.model)
    return this.#citations
  }

  /** Whether one of its paragraphs begins as a comment, so that text far behind it may make it one. */
  get opensComment(): boolean {
    this.#opensComment ??= this.text.includes('<!--') && this.run.blocks.some(opensComment)
    return this.#opensComment
  }

  /** The language that its first organ line tells. */
  get organLanguage(): Language | null {
    if (this.#organLanguage === undefined) this.#organLanguage = languageOfOrganLine(textBlocksOf(this.run))
    return this.#organLanguage
  }
}

const NO_PROBLEMS: readonly SyntaxProblem[] = []

/** A run of blocks that holds one resolution, and where the head of that ends. */
export interface ResolutionRun {
  readonly run: Run
  readonly headEnd: number
}

/**
 * Cuts a run of blocks where its resolutions begin. Null where that cannot be told without the blocks around it: the
 * run has to begin with the head of a resolution, or with the draft, and then with all that stands before the first
 * head.
 */
export function splitAtResolutions(
  run: Run,
  first: boolean,
  last: boolean,
  language: Language,
): readonly ResolutionRun[] | null {
  const items = textBlocksOf(run)
  const heads = findResolutionStarts(items, language, first)
  const startOf = (i: number): number => (items[i] as TextBlock).placed.start
  // A line that only reads as one of an organ counts where none does further on.
  const isSure = isOrganLine(items[heads[0]?.organLine ?? items.length])
  if (first ? !last && !isSure : !heads[0] || startOf(heads[0].from) > 0) return null
  const headEndOf = ({ organLine }: ResolutionStart): number | null =>
    organLine === null ? null : (items[organLine] as TextBlock).end
  if (heads.length <= 1) {
    const headEnd = (heads[0] && headEndOf(heads[0])) ?? run.text.length
    return [{ run: first || run.problems.length === 0 ? run : { ...run, problems: NO_PROBLEMS }, headEnd }]
  }
  const runs: ResolutionRun[] = []
  let index = 0
  let at = 0
  for (const [n, head] of heads.entries()) {
    const next = heads[n + 1]
    const end = next ? startOf(next.from) : run.text.length
    const from = { index, at }
    while (index < run.blocks.length && at < end) at += run.blocks[index++]?.width ?? 0
    runs.push({
      run: {
        text: run.text.slice(from.at, at),
        blocks: run.blocks.slice(from.index, index),
        labels: run.labels.slice(from.index, index),
        problems: n === 0 && first ? run.problems : NO_PROBLEMS,
      },
      headEnd: (headEndOf(head) ?? at) - from.at,
    })
  }
  return runs
}
