/** What may be meant at a place of a draft that is being written. */
import type { Document } from '../../document/document.ts'
import { chooseStyle } from '../../lint/choose-style.ts'
import type { Settings } from '../../lint/settings.ts'
import { STYLES } from '../../styles/index.ts'
import type { World } from '../../world.ts'
import { citationsAt } from './citations.ts'
import type { Completion } from './completion.ts'
import { frontMatterAt } from './front-matter.ts'
import { headAt } from './head.ts'
import { openingsAt } from './openings.ts'
import { organLinesAt } from './organ-lines.ts'
import { referencesAt } from './references.ts'

/**
 * The rows to offer at an offset of the draft, the likeliest first; none where nothing is known of what is written.
 * Where a person `asks`, paragraphs of which nothing has been typed are begun as well.
 */
export function complete(
  document: Document,
  world: World,
  offset: number,
  settings: Settings,
  asks = false,
): readonly Completion[] {
  const front = frontMatterAt(document, offset, [...STYLES, ...settings.styles])
  if (front) return front
  const cited = citationsAt(document, world, offset)
  if (cited.length > 0) return cited
  const referred = referencesAt(document, offset)
  if (referred.length > 0) return referred
  const head = headAt(document, offset, asks)
  if (!head) return []
  return [...organLinesAt(document, head), ...openingsAt(document, head, chooseStyle(document, settings).style)]
}
