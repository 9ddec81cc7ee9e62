import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse } from '../../server/src/core/document/document.ts'
import { planRenumbering } from '../../server/src/core/numbering/plan.ts'
import { STYLES } from '../../server/src/core/styles/index.ts'
import type { HouseStyle } from '../../server/src/core/styles/style.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { anyText } from '../texts.ts'

/** A paragraph of a draft, by its place before anything was done; null for one that was put in since. */
interface Paragraph {
  readonly id: number | null
  /** The number that stands before it. */
  readonly number: number | null
}

/** A reference from one paragraph to another, or to a point of it. */
interface Link {
  readonly from: number
  readonly to: number
  readonly point: number | null
}

type Change =
  | { readonly kind: 'insert'; readonly at: number; readonly numbered: boolean }
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }

const style = STYLES.find(({ id }) => id === 'un-ga') as HouseStyle
const NAMES = 'oak elm ash fir yew bay box fig hop ivy sloe pine'.split(' ')
const POINTS = ['root', 'leaf', 'bark']

/** Every third paragraph has points. */
const hasPoints = (id: number | null): boolean => id !== null && id % 3 === 1

/** The draft: `referenceTo` gives what a link is written as. */
function written(
  paragraphs: readonly Paragraph[],
  links: readonly Link[],
  referenceTo: (link: Link) => string,
): string {
  const body = paragraphs.map(({ id, number }, i) => {
    const name = id === null ? `stone${i}` : NAMES[id]
    const said = [`the ${name}ery, ${name}dom, ${name}ward, ${name}ish and ${name}wise`]
    for (const link of links) if (link.from === id) said.push(referenceTo(link))
    const label = number === null ? '' : `${number}. `
    if (!hasPoints(id)) return `${label}*Notes* ${said.join(', ')};`
    const points = POINTS.map((point, k) => `(${'abc'[k]}) The ${point}ing, ${name}let and ${name}${point};`)
    return [`${label}*Notes* ${said.join(', ')}:`, ...points].join('\n\n')
  })
  return `The General Assembly,\n\n${body.join('\n\n')}\n`
}

const reference = (number: number, { point }: Link, isAbove: boolean): string =>
  `paragraph ${number}${point === null ? '' : ` (${'abc'[point]})`} ${isAbove ? 'above' : 'below'}`

function changed(paragraphs: readonly Paragraph[], change: Change): readonly Paragraph[] {
  const at = change.at % paragraphs.length
  const list = [...paragraphs]
  if (change.kind === 'delete') list.splice(at, list.length > 2 ? 1 : 0)
  else if (change.kind === 'move') list.splice(change.to % list.length, 0, ...list.splice(at, 1))
  else list.splice(at, 0, { id: null, number: change.numbered ? (list[at]?.number ?? null) : null })
  return list
}

const linksOf = (count: number, raw: readonly (readonly [number, number, number])[]): readonly Link[] =>
  raw.flatMap(([a, b, c]) => {
    const [from, to] = [a % count, b % count]
    return from === to ? [] : [{ from, to, point: hasPoints(to) && c < 3 ? c : null }]
  })

/** Moves and deletions, and then what is put in: of two with one number the first is then the new one. */
const changes = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('delete' as const), at: fc.nat(20) }),
        fc.record({ kind: fc.constant('move' as const), at: fc.nat(20), to: fc.nat(20) }),
      ),
      { maxLength: 3 },
    ),
    fc.array(fc.record({ kind: fc.constant('insert' as const), at: fc.nat(20), numbered: fc.boolean() }), {
      maxLength: 3,
    }),
  )
  .map(([moved, put]): readonly Change[] => [...moved, ...put])

describe('renumbering, whatever was done to a draft', () => {
  for (const withHistory of [false, true])
    it(`each reference leads where it led ${withHistory ? 'by the text before' : 'by the numbers alone'}`, () =>
      fc.assert(
        fc.property(
          fc.integer({ min: 3, max: NAMES.length }),
          fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(5)), { maxLength: 12 }),
          changes,
          (count, raw, steps) => {
            const before: readonly Paragraph[] = Array.from({ length: count }, (_, id) => ({ id, number: id + 1 }))
            const links = linksOf(count, raw)
            const asBefore = (link: Link): string => reference(link.to + 1, link, link.to < link.from)
            const now = steps.reduce(changed, before)
            const text = written(now, links, asBefore)
            const base = withHistory ? parse(written(before, links, asBefore)) : null
            const { edits, left } = planRenumbering(parse(text), style, base)

            const placeOf = (id: number): number => now.findIndex((one) => one.id === id)
            const due = written(
              now.map((one, i) => ({ ...one, number: i + 1 })),
              links,
              (link) => {
                const [from, to] = [placeOf(link.from), placeOf(link.to)]
                return to < 0 ? asBefore(link) : reference(to + 1, link, to < from)
              },
            )
            assert.equal(applyEdits(text, edits), due)
            const isLost = ({ from, to }: Link): boolean => placeOf(from) >= 0 && placeOf(to) < 0
            assert.equal(left.length, links.filter(isLost).length)
          },
        ),
        { numRuns: Number(process.env.RUNS ?? 150) },
      ))

  it('comes to an end in any text', () =>
    fc.assert(
      fc.property(anyText, fc.constantFrom(...STYLES), (text, anyStyle) => {
        let [current, rounds] = [text, 0]
        for (; rounds < 5; rounds++) {
          const { edits } = planRenumbering(parse(current), anyStyle)
          if (edits.length === 0) break
          current = applyEdits(current, edits)
        }
        assert.ok(rounds < 5, current)
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    ))
})
