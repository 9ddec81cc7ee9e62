/** References that lead to another paragraph than they did, since numbers were changed by hand. */
import type { Document } from '../document/document.ts'
import type { HouseStyle } from '../styles/style.ts'
import { type Span, shift } from '../text/span.ts'
import { byHistory, type NumberedDraft, numberedDraft } from './identity.ts'
import { isInStep } from './in-step.ts'
import type { HostedMentions, Target } from './meaning.ts'
import type { Mention } from './mentions.ts'
import type { Place } from './places.ts'
import { resolutionsSince } from './since.ts'

export interface StaleReference {
  /** The noun and its numbers, in the draft. */
  readonly span: Span
  /** As it stands there: `paragraph 2`. */
  readonly text: string
  /** The first words of what it led to. */
  readonly meant: string
  /** The number of that now, and how the reference has to read; null where it was taken out, or has no number. */
  readonly right: { readonly name: string; readonly text: string } | null
}

/** How many characters of a paragraph say which is meant. */
const SHOWN = 48

/** All stale references of a draft; `base` is a text of it whose numbers were whole. */
export function staleReferences(document: Document, base: Document, style: HouseStyle): readonly StaleReference[] {
  return resolutionsSince(base, document).flatMap(({ parsed, start, before }) => {
    if (!before || before === parsed || isInStep(before, parsed)) return []
    const draft = numberedDraft(parsed, style)
    const identity = byHistory(before, parsed, draft, style)
    return draft.hosts.flatMap((hosted) =>
      hosted.mentions.flatMap((mention): StaleReference[] => {
        if (mention.whose === 'other' || mention.whose === 'bare') return []
        const meant = mention.references.map((_, i) => identity.before(hosted, mention, i))
        const found = mention.references.findIndex(
          (_, i) => meant[i] && isStale(draft, hosted, mention, i, identity.of(hosted, mention, i)),
        )
        const old = meant[found]
        if (!old) return []
        return [
          {
            span: shift(hosted.prose.toDraft(mention.span), start),
            text: hosted.prose.text.slice(mention.span.start, mention.span.end),
            meant: firstWords(old),
            right: rightOf(hosted, mention, (i) => identity.of(hosted, mention, i), found),
          },
        ]
      }),
    )
  })
}

/** Whether the numbers as they stand lead to another place than the one that is meant. */
function isStale(
  { meanings }: NumberedDraft,
  { host }: HostedMentions,
  mention: Mention,
  index: number,
  meant: Target,
): boolean {
  const reference = mention.references[index]
  if (!reference?.written) return false
  if (meant.kind !== 'place') return true
  const leads = meanings.of(reference, mention, host)
  return leads.kind !== 'place' || leads.chain.at(-1)?.node !== meant.chain.at(-1)?.node
}

/** The mention with the numbers that what it means has now; null where one of them is not to be had. */
function rightOf(
  { prose }: HostedMentions,
  mention: Mention,
  targetOf: (index: number) => Target,
  first: number,
): StaleReference['right'] {
  const { start, end } = mention.span
  let text = prose.text.slice(start, end)
  let name = ''
  for (let i = mention.references.length - 1; i >= 0; i--) {
    const reference = mention.references[i]
    if (!reference?.written) continue
    const target = targetOf(i)
    const path = target.kind === 'place' ? target.chain : null
    if (!path || path.length !== reference.labels.length + (reference.number === null ? 0 : 1)) return null
    const names = path.map(({ old }) => old?.split(' ')[0])
    if (names.some((one) => one === undefined)) return null
    if (i === first)
      name = `${names[0]}${names
        .slice(1)
        .map((one) => ` (${one})`)
        .join('')}`
    const { number, labels } = reference.written
    const spans = [...(number ? [number] : []), ...labels]
    const parts = names.slice(names.length - spans.length)
    for (let k = spans.length - 1; k >= 0; k--) {
      const span = spans[k] as Span
      text = text.slice(0, span.start) + parts[k] + text.slice(span.end)
    }
  }
  return { name, text }
}

function firstWords({ node }: Place): string {
  const text = node.kind === 'section' ? (node.title ?? '') : node.prose.text
  return text.length > SHOWN ? `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …` : text
}
