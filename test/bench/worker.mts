/**
 * A process of its own in which a library, or our core, does its work; the time is taken in here.
 * As a program: node worker.mts NAME FILE… checks the files and ends.
 */
import { readFileSync } from 'node:fs'
import type { Document } from '../../server/src/core/document/document.ts'
import { after, type Keystroke } from './texts.mts'

/** What the process is told; it answers each with a number of milliseconds, or with an error. */
export type Order = { readonly load: string } | { readonly text: string } | { readonly key: Keystroke }

interface Linter {
  lint(text: string): unknown
  type(key: Keystroke, text: string): unknown
}

/**
 * Our core as the server uses it for an open draft, with the built-in facts: what a letter costs here and not in the
 * server is what the server adds. Loaded only by who asks for it.
 */
async function resolute(): Promise<Linter> {
  const { readFacts } = await import('../../server/src/core/catalogue/facts.ts')
  const { edit, parse } = await import('../../server/src/core/document/document.ts')
  const { lintSince } = await import('../../server/src/core/lint/lint-since.ts')
  const { DEFAULT_SETTINGS } = await import('../../server/src/core/lint/settings.ts')
  const { EMPTY_WORLD } = await import('../../server/src/core/world.ts')
  const world = { ...EMPTY_WORLD, catalogue: readFacts(readFileSync('assets/catalogue.tsv', 'utf8')) }
  let document: Document = parse('')
  let base: Document | null = null
  const check = (): unknown => {
    const checked = lintSince(document, DEFAULT_SETTINGS, world, base)
    base = checked.base
    return checked.findings
  }
  return {
    lint(text) {
      document = parse(text)
      base = null
      return check()
    },
    type({ offset, typed }) {
      document = edit(document, [{ span: { start: offset, end: offset }, text: typed }])
      return check()
    },
  }
}

async function load(name: string): Promise<Linter> {
  if (name === 'resolute') return resolute()
  const { LINTERS } = (await import('./peers/linters.mjs' as string)) as {
    LINTERS: Record<string, () => Promise<(text: string) => unknown>>
  }
  const lint = await LINTERS[name]?.()
  if (!lint) throw new Error(`no such linter: ${name}`)
  // A library begins anew with each text.
  return { lint, type: (_key, text) => lint(text) }
}

const [, , name, ...files] = process.argv
if (process.send === undefined && name !== undefined) {
  const linter = await load(name)
  for (const file of files) await linter.lint(readFileSync(file, 'utf8'))
} else {
  let linter: Linter | null = null
  let text = ''
  /** The milliseconds that an order takes; what an editor has at hand anyhow is made before the clock runs. */
  const obey = async (order: Order): Promise<number> => {
    if ('text' in order) text = order.text
    if ('key' in order) text = after(text, order.key)
    const start = performance.now()
    if ('load' in order) linter = await load(order.load)
    else if ('key' in order) await linter?.type(order.key, text)
    else await linter?.lint(text)
    return performance.now() - start
  }
  process.on('message', (order: Order) => {
    obey(order).then(
      (took) => process.send?.({ took }),
      (error: Error) => process.send?.({ error: error.message }),
    )
  })
}
