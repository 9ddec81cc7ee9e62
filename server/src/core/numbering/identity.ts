/** Which paragraph each reference of a draft means: by its numbers alone, or by what an earlier text of it says. */
import { compare } from '../compare/compare.ts'
import type { ParsedText } from '../document/document.ts'
import type { HouseStyle } from '../styles/style.ts'
import { memoize, memoizeBy } from '../text/memo.ts'
import { type Host, type HostedMentions, hostsOf, Meanings, nodeOf, type Target } from './meaning.ts'
import type { Mention } from './mentions.ts'
import { type Place, type Places, placesOf } from './places.ts'

/** A draft, or one of its resolutions, as renumbering sees it. */
export interface NumberedDraft {
  readonly places: Places
  readonly hosts: readonly HostedMentions[]
  readonly meanings: Meanings
}

/** What is counted in a text, and what refers to it. */
export const numberedDraft = (document: ParsedText, style: HouseStyle): NumberedDraft => numberedIn(style)(document)

/** Kept with the model: the text that a draft is compared with stays the same from key to key. */
const numberedIn = memoize((style: HouseStyle) =>
  memoizeBy(
    ({ model }: ParsedText) => model,
    (document): NumberedDraft => {
      const places = placesOf(document.model.resolutions, style)
      return { places, hosts: hostsOf(document), meanings: new Meanings(places) }
    },
  ),
)

/** What references meant while numbers were whole. */
export interface Identity {
  /** What the reference at an index of a mention leads to, as a place of the draft. */
  of(hosted: HostedMentions, mention: Mention, index: number): Target
  /** What it led to in the earlier text, as a place of that; null where it was not in it, or led to nothing. */
  before(hosted: HostedMentions, mention: Mention, index: number): Place | null
  /** Whether a place stood above the host; null where that cannot be told. */
  wasAbove(place: Place, host: Host): boolean | null
  /** What is called otherwise than it was: the old names of paragraphs and points, `5`, `5/c`, with the new ones. */
  renamed(): ReadonlyMap<string, string>
  /** The neighbour that a paragraph had, `undefined` where it had none; null where that cannot be told. */
  neighbourOf(host: Host, way: 'above' | 'below'): Place | undefined | null
}

/** By the numbers that stand in the draft: see `meaning.ts` for the rule. */
export function byNumbers({ meanings, places }: NumberedDraft): Identity {
  const rankOf = (host: Host): { readonly top: object; readonly rank: number } | null => {
    const node = nodeOf(host)
    const top = node && meanings.topOf(node)
    const rank = top
      ? (meanings.runOf(top)?.paragraphs.find((place) => place.node === top)?.rank ?? Number.NaN)
      : Number.NaN
    return top && !Number.isNaN(rank) ? { top, rank } : null
  }
  return {
    of: ({ host }, mention, index) => meanings.of(mention.references[index] as Mention['references'][0], mention, host),
    before: () => null,
    renamed: () => renamedIn(places, places, (place) => place),
    wasAbove(place, host) {
      const own = rankOf(host)
      const node = place.node.kind === 'section' ? null : place.node
      const top = node && meanings.topOf(node)
      const other = top && rankOf(top)
      if (!own || !other || meanings.runOf(own.top) !== meanings.runOf(other.top) || own.rank === other.rank)
        return null
      return other.rank < own.rank
    },
    neighbourOf(host, way) {
      const own = rankOf(host)
      if (!own) return null
      return meanings.runOf(own.top)?.byName.get(String(own.rank + (way === 'above' ? -1 : 1)))
    },
  }
}

/**
 * By an earlier text of the draft, whose numbers are whole: paragraphs are followed from there by what they say. What
 * was not in it, and references that have been written since, are read by the numbers of the draft.
 */
export function byHistory(base: ParsedText, document: ParsedText, now: NumberedDraft, style: HouseStyle): Identity {
  const before = numberedDraft(base, style)
  const numbers = byNumbers(now)
  const oldOf = new Map<object, object>()
  const nowOf = new Map<object, object>()
  for (const pair of compare(base, document))
    if (pair.before && pair.now) {
      oldOf.set(pair.now.node, pair.before.node)
      nowOf.set(pair.before.node, pair.now.node)
    }
  const oldHosts = new Map(before.hosts.map((hosted) => [hosted.host as object, hosted]))
  const presentOf = (place: Place): Place | undefined => now.places.of.get(nowOf.get(place.node) ?? {})
  const earlier = (hosted: HostedMentions, mention: Mention, index: number): Target | null => {
    const old = oldHosts.get(oldOf.get(hosted.host) ?? {})
    const same = old && sameMention(old, hosted, mention)
    const reference = same?.references[index]
    return old && same && reference ? before.meanings.of(reference, same, old.host) : null
  }
  return {
    of(hosted, mention, index) {
      const target = earlier(hosted, mention, index)
      if (!target) return numbers.of(hosted, mention, index)
      if (target.kind !== 'place') return target
      const chain = target.chain.flatMap((place) => presentOf(place) ?? [])
      return chain.length < target.chain.length ? { kind: 'gone' } : { ...target, chain }
    },
    before(hosted, mention, index) {
      const target = earlier(hosted, mention, index)
      return target?.kind === 'place' && target.isWhole ? (target.chain.at(-1) ?? null) : null
    },
    renamed: () => renamedIn(before.places, now.places, presentOf),
    wasAbove(place, host) {
      const [old, from] = [oldOf.get(place.node) as Place['node'] | undefined, oldOf.get(host) as Host | undefined]
      return old && from ? old.span.start < from.span.start : numbers.wasAbove(place, host)
    },
    neighbourOf(host, way) {
      const from = oldOf.get(host) as Host | undefined
      const top = from && 'subParagraphs' in from ? before.meanings.topOf(from) : null
      if (!top) return numbers.neighbourOf(host, way)
      const all = before.meanings.runOf(top)?.paragraphs ?? []
      const old = all[all.findIndex((place) => place.node === top) + (way === 'above' ? -1 : 1)]
      return old ? presentOf(old) : undefined
    },
  }
}

/** The names that places had, with those that they are to have where they differ; what is ambiguous is left out. */
function renamedIn(
  before: Places,
  now: Places,
  presentOf: (place: Place) => Place | undefined,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const several = new Set<string>()
  for (const place of before.of.values()) {
    const old = pathOf(place, before, ({ old }) => old)
    const present = presentOf(place)
    const due = present && pathOf(present, now, ({ due }) => due)
    if (old === null || !due) continue
    if (names.has(old)) several.add(old)
    names.set(old, due)
  }
  return new Map([...names].filter(([old, due]) => old !== due && !several.has(old)))
}

/** `5/c/i`: a point behind what it is a point of; null for sections, and where no number is. */
function pathOf(place: Place, places: Places, nameOf: (place: Place) => string | null): string | null {
  const name = nameOf(place)
  if (place.node.kind === 'section' || name === null) return null
  if (place.node.kind === 'operative') return name
  const parent = place.parent && places.of.get(place.parent)
  const above = parent ? pathOf(parent, places, nameOf) : null
  return above === null ? null : `${above}/${name}`
}

/**
 * The mention of an earlier text that is this one: the one in its turn, where that says the same, else of those that
 * say the same, and have no such fellow, the one in the same place. None where it has been written since.
 */
function sameMention(old: HostedMentions, hosted: HostedMentions, mention: Mention): Mention | undefined {
  const said = ({ prose }: HostedMentions, one: Mention | undefined): string | undefined =>
    one && prose.text.slice(one.span.start, one.span.end)
  const words = said(hosted, mention)
  const inTurn = old.mentions[hosted.mentions.indexOf(mention)]
  if (said(old, inTurn) === words) return inTurn
  const alike = (all: HostedMentions, others: HostedMentions): readonly Mention[] =>
    all.mentions.filter((one, i) => said(all, one) === words && said(others, others.mentions[i]) !== words)
  return alike(old, hosted)[alike(hosted, old).indexOf(mention)]
}
