/** The running words of a draft as rules on wording read them: those of paragraphs and sub-paragraphs, without what is quoted. */
import { plain } from '../citations/plain.ts'
import type { Document } from '../document.ts'
import type { Operative, Part, Point, Preambular, Resolution } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { elementsOf, pointsOf } from '../model/read.ts'
import { once } from '../text/memo.ts'
import type { Span } from '../text/span.ts'

/** One paragraph or sub-paragraph. */
export interface RunningText {
  readonly host: Preambular | Operative | Point
  readonly prose: Prose
  /** Its words with plain spaces, hyphens and apostrophes, and blanks where something is quoted; offsets are those of the prose. */
  readonly text: string
  readonly part: Part
  readonly resolution: Resolution
}

const read = new WeakMap<Document, readonly RunningText[]>()

/** All running text of the resolutions of a draft, in order; annexes, footnotes, quoted paragraphs and titles are none. */
export function runningTexts(document: Document): readonly RunningText[] {
  const known = read.get(document)
  if (known) return known
  const texts = document.model.resolutions.flatMap((resolution) =>
    resolution.parts.flatMap((part) =>
      [...elementsOf(part)].flatMap((element): RunningText[] =>
        element.kind === 'preambular' || element.kind === 'operative'
          ? [element, ...pointsOf(element)].map((host) => ({ ...wordsOf(host), part, resolution }))
          : [],
      ),
    ),
  )
  read.set(document, texts)
  return texts
}

const wordsOf = (host: RunningText['host']): Pick<RunningText, 'host' | 'prose' | 'text'> => ({
  host,
  prose: host.prose,
  text: once(host.prose.text, withoutQuotations, () => withoutQuotations(plain(host.prose.text))),
})

const blank = (text: string): string => text.replace(/\S/gu, '\u0001')

/** Blanks what stands between quotation marks; a mark that nothing closes quotes to the end. */
const withoutQuotations = (text: string): string => text.replace(/[“«"„][^”»"]*[”»"]?/gu, blank)

/** The matches of a pattern that takes the whole text, with their spans in the prose. */
export const matches = (text: string, pattern: RegExp): readonly Match[] =>
  once(text, pattern, () => {
    const found = [...text.matchAll(pattern)].map((match) => ({
      match,
      span: { start: match.index, end: match.index + match[0].length },
    }))
    return found.length > 0 ? found : NONE
  })

export interface Match {
  readonly match: RegExpExecArray
  readonly span: Span
}

const NONE: readonly Match[] = []

/** What stands in place of a match: `$1` in `usual` is what its first group has caught. */
export const filled = (usual: string, match: RegExpExecArray): string =>
  usual.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
