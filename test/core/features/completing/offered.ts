import assert from 'node:assert/strict'
import { readFacts } from '../../../../server/src/core/catalogue/facts.ts'
import { parse } from '../../../../server/src/core/document/document.ts'
import { complete } from '../../../../server/src/core/features/completing/complete.ts'
import type { Completion } from '../../../../server/src/core/features/completing/completion.ts'
import { DEFAULT_SETTINGS } from '../../../../server/src/core/lint/settings.ts'
import { printMessage } from '../../../../server/src/core/messages/print.ts'
import { applyEdits } from '../../../../server/src/core/text/edit.ts'
import { EMPTY_WORLD } from '../../../../server/src/core/world.ts'
import { marked } from '../../../marks.ts'

const WORLD = { ...EMPTY_WORLD, catalogue: readFacts('') }

/** The rows at `│`; `asks` is true where the person asks for them. */
export function offered(source: string, asks = false): readonly Completion[] {
  const { text, cursor } = marked(source)
  const rows = complete(parse(text), WORLD, cursor ?? assert.fail('no cursor'), DEFAULT_SETTINGS, asks)
  const labels = rows.map(({ label, description }) => `${label} ${printMessage(description, 'en')}`)
  assert.equal(new Set(labels).size, labels.length, `each row once: ${labels}`)
  return rows
}

export const labels = (source: string): readonly string[] => offered(source).map(({ label }) => label)

/** The draft once the row with a label is taken; `│` stands where the cursor is then. */
export function taken(source: string, label: string): string {
  const { text } = marked(source)
  const row = offered(source).find((one) => one.label === label)
  if (!row) return assert.fail(`${label} is not offered: ${labels(source)}`)
  return applyEdits(text, [...(row.before ? [row.before] : []), { span: row.typed, text: `${row.text}│` }])
}
