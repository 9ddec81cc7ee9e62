import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Document, parse } from '../../server/src/core/document/document.ts'
import { chooseStyle } from '../../server/src/core/lint/choose-style.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { byNumbers, numberedDraft } from '../../server/src/core/numbering/identity.ts'
import { planRenumbering } from '../../server/src/core/numbering/plan.ts'
import { staleReferences } from '../../server/src/core/numbering/stale.ts'
import type { HouseStyle } from '../../server/src/core/styles/style.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'

/** Published resolutions; they lie beside the checkout, and are not part of it. */
const PUBLISHED = path.resolve(__dirname, '../../../shared/corpus/drafts')
const NEW = '*Urges* all Governments to keep the lights of their ports in working order;'

/** A reference by the first words of the paragraph that it stands in, and of what it leads to. */
interface Lead {
  readonly from: string
  readonly to: string
}

/** Without numbers, which change in references. */
const firstWords = (text: string): string => text.slice(0, 150).replace(/\d+/g, '#')

function leads(document: Document, style: HouseStyle): readonly Lead[] {
  const draft = numberedDraft(document, style)
  const identity = byNumbers(draft)
  return draft.hosts.flatMap((hosted) => {
    const { host } = hosted
    const top = 'subParagraphs' in host ? draft.meanings.topOf(host) : null
    const from = firstWords(top?.prose.text ?? '')
    return hosted.mentions
      .filter(({ whose }) => whose === 'own')
      .flatMap((mention) =>
        mention.references.flatMap((reference, i) => {
          const target = identity.of(hosted, mention, i)
          const node = target.kind === 'place' ? target.chain.at(-1)?.node : undefined
          return reference.written && node && 'prose' in node ? [{ from, to: firstWords(node.prose.text) }] : []
        }),
      )
  })
}

interface Changed {
  readonly text: string
  /** The first words of what was taken out. */
  readonly gone: string
}

/** The text with two new paragraphs, one with the number of the next, and one paragraph less; null where none fits. */
function thisYears(document: Document): Changed | null {
  const [first, ...more] = document.model.resolutions
  const all = first?.parts[0]?.children.filter((one) => one.kind === 'operative' && one.label !== null) ?? []
  const [third, middle, last] = [all[2], all[Math.floor(all.length / 2)], all.at(-2)]
  if (more.length > 0 || !third || !middle || !last || all.length < 8) return null
  if (middle.kind !== 'operative' || !('prose' in last)) return null
  const put = (at: number, text: string) => ({ span: { start: at, end: at }, text })
  const next = all[all.indexOf(last) + 1] as (typeof all)[0]
  const text = applyEdits(document.text, [
    put(third.span.start, `${NEW}\n\n`),
    put(middle.span.start, `${middle.label?.text} ${NEW.replace('Governments', 'States')}\n\n`),
    { span: { start: last.span.start, end: next.span.start }, text: '' },
  ])
  return { text, gone: firstWords(last.prose.text) }
}

describe('last year’s published text, made this year’s', () => {
  for (const set of ['ga75-en', 'ga75-es', 'ga75-fr', 'sc2020-en', 'sc2021-es'])
    it(`two paragraphs in, one out: no reference is left behind (${set})`, function () {
      const folder = path.join(PUBLISHED, set)
      if (!existsSync(folder)) {
        console.log(`      not tried: there is no ${folder}`)
        this.skip()
      }
      let tried = 0
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.resolution'))) {
        const before = parse(readFileSync(path.join(folder, file), 'utf8'))
        const { style } = chooseStyle(before, DEFAULT_SETTINGS)
        const led = leads(before, style)
        const changed = led.length > 0 ? thisYears(before) : null
        if (!changed) continue
        tried++
        const { edits, left } = planRenumbering(parse(changed.text), style, before)
        const after = parse(applyEdits(changed.text, edits))
        assert.deepEqual(
          staleReferences(after, before, style).filter(({ right }) => right),
          [],
          file,
        )
        const now = new Set(leads(after, style).map(({ from, to }) => `${from} → ${to}`))
        const kept = led.filter(({ from }) => from !== changed.gone)
        for (const { from, to } of kept)
          if (to !== changed.gone) assert.ok(now.has(`${from} → ${to}`), `${file}: ${from} → ${to}`)
        if (kept.some(({ to }) => to === changed.gone)) assert.ok(left.length > 0, `${file}: what is gone is told`)
      }
      assert.ok(tried > 0)
    })
})
