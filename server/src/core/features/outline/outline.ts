/**
 * The outline: resolutions, preamble, operative paragraphs with their verbs, sub-paragraphs, footnotes, and under each
 * the citations it makes.
 */

import type { Document, ParsedText } from '../../document/document.ts'
import { movedAll } from '../../document/each.ts'
import type { Language } from '../../lexicon/languages.ts'
import { memoize, memoizeLastingFor } from '../../text/memo.ts'
import { EMPTY_WORLD, type World } from '../../world.ts'
import type { OutlineItem } from '../types.ts'
import { CitationItems } from './citations.ts'
import { HeadingItems } from './headings.ts'
import { moved } from './item.ts'
import { ParagraphItems } from './paragraphs.ts'

/** The outline of a document in the language of who reads it, outermost first. */
export const outline = (
  document: Document,
  world: World = EMPTY_WORLD,
  reader: Language = 'en',
): readonly OutlineItem[] =>
  document.resolutions.flatMap(({ parsed, start }) => movedAll(outlineOfText(parsed, world, reader), start, moved))

/** The outline of one resolution by its own offsets; the same object as long as it and the world are the same. */
export const outlineOfText = (parsed: ParsedText, world: World, reader: Language): readonly OutlineItem[] =>
  outlineUnder(world, reader)(parsed)

const outlineUnder = memoizeLastingFor((world: World, reader: Language) =>
  memoize((parsed: ParsedText) => outlineOf(parsed, world, reader)),
)

function outlineOf(parsed: ParsedText, world: World, reader: Language): readonly OutlineItem[] {
  const citations = new CitationItems(parsed, world, reader)
  const paragraphs = new ParagraphItems(parsed, world, reader, citations)
  const headings = new HeadingItems(parsed, reader, citations, paragraphs)
  const { resolutions, footnotes } = parsed.model
  const loose = footnotes.filter((note) => !note.inside && !resolutions.some((r) => r.span.start <= note.span.start))
  return [
    ...resolutions.map((resolution, i) => headings.resolution(resolution, resolutions[i + 1] ?? null)),
    ...loose.map((note) => paragraphs.footnote(note)),
  ]
}
