import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Document, edit, parse } from '../../server/src/core/document/document.ts'
import { lintSince } from '../../server/src/core/lint/lint-since.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import type { Finding } from '../../server/src/core/rules/rule.ts'
import type { Edit } from '../../server/src/core/text/edit.ts'
import { FACTS } from '../facts.ts'
import { same } from '../soak/agrees.ts'

/** What people do to a draft that moves paragraphs, and what they do besides. */
type Change =
  | { readonly kind: 'type' | 'delete' | 'rewrite'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }
  | { readonly kind: 'insert' | 'number'; readonly at: number; readonly number: number | null }
  | { readonly kind: 'renumber' }

const NAMES = 'oak elm ash fir yew bay box fig hop ivy sloe pine'.split(' ')
const POINTS = ['(a) The roots;', '(b) The leaves of the trees;', '(c) The bark.']

/** A draft of numbered paragraphs, some with points; each refers to another one. */
const draft = fc.array(fc.tuple(fc.nat(20), fc.nat(5)), { minLength: 3, maxLength: 9 }).map((all) => {
  const paragraphs = all.map(([to, point], i) => {
    const name = NAMES[i]
    const label = point < 2 ? ` (${'ab'[point]})` : ''
    const way = to % all.length < i ? 'above' : 'below'
    const said = `${i + 1}. *Notes* the ${name}ery and the ${name}ward of paragraph ${(to % all.length) + 1}${label} ${way}`
    return i % 3 === 1 ? `${said}:\n\n${POINTS.join('\n\n')}` : `${said};`
  })
  return `The General Assembly,\n\n*Recalling* it,\n\n${paragraphs.join('\n\n')}\n`
})

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('type' as const, 'delete' as const, 'rewrite' as const), at: fc.nat(40) }),
    fc.record({ kind: fc.constant('move' as const), at: fc.nat(40), to: fc.nat(40) }),
    fc.record({
      kind: fc.constantFrom('insert' as const, 'number' as const),
      at: fc.nat(40),
      number: fc.option(fc.integer({ min: 1, max: 9 })),
    }),
    fc.constant({ kind: 'renumber' as const }),
  ),
  { minLength: 2, maxLength: 12 },
)

/** Where the blocks of a text begin and end, with the blank line behind each. */
function blocksOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const ends = [...text.matchAll(/\n\n|\n?$/g)].map(({ 0: found, index }) => index + found.length)
  return ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end })).filter(({ start, end }) => start < end)
}

/** The edits of a change; none of them touches another. */
function editsOf(text: string, change: Change): readonly Edit[] {
  const blocks = blocksOf(text)
  const block = (at: number) => blocks[at % blocks.length] as (typeof blocks)[number]
  const put = (at: number, what: string): Edit => ({ span: { start: at, end: at }, text: what })
  if (change.kind === 'renumber') {
    let last = 0
    return [...text.matchAll(/^\d+(?=\. )|^(?=\*(?!Recalling))/gm)].flatMap(({ 0: old, index }) => {
      const number = old === '' ? `${++last}. ` : `${++last}`
      return old === number ? [] : [{ span: { start: index, end: index + old.length }, text: number }]
    })
  }
  const { start, end } = block(change.at)
  switch (change.kind) {
    case 'type':
      return [put(start + Math.floor((end - start) / 2), 'e')]
    case 'rewrite':
      return [{ span: { start: Math.min(start + 9, end), end }, text: ' all others by the sea;\n\n' }]
    case 'delete':
      return [{ span: { start, end }, text: '' }]
    case 'insert':
      return [put(start, `${change.number === null ? '' : `${change.number}. `}*Urges* all States to plant trees;\n\n`)]
    case 'number': {
      const label = /^\d+\. /.exec(text.slice(start, end))?.[0] ?? ''
      const number = change.number === null ? '' : `${change.number}. `
      return [{ span: { start, end: start + label.length }, text: number }]
    }
    case 'move': {
      const to = block(change.to).start
      if (start <= to && to <= end) return []
      return [{ span: { start, end }, text: '' }, put(to, text.slice(start, end))]
    }
  }
}

const isStale = ({ rule }: Finding): boolean => rule === 'reference-stale'

describe('a draft whose paragraphs move', () => {
  it('has the stale references that its text has, read anew and compared with its base read anew', () => {
    const seen = { stale: 0, kept: 0, renewed: 0 }
    fc.assert(
      fc.property(draft, changes, (text, all) => {
        let document = parse(text)
        let base: Document | null = null
        for (const change of [null, ...all]) {
          if (change) document = edit(document, editsOf(document.text, change))
          const checked = lintSince(document, DEFAULT_SETTINGS, FACTS, base)
          const anew = lintSince(parse(document.text), DEFAULT_SETTINGS, FACTS, base && parse(base.text))
          same(checked.findings, anew.findings, 'findings')
          assert.equal(checked.base?.text, anew.base?.text)
          base = checked.base
          if (checked.findings.some(isStale)) seen.stale++
          if (base === document) seen.renewed++
          else if (base) seen.kept++
        }
      }),
      { numRuns: 60 },
    )
    for (const [what, times] of Object.entries(seen)) assert.ok(times > 30, `${what}: ${times}`)
  })
})
