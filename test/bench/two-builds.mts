/**
 * What a typed letter (an edit and a lint, in the core) and an opening cost in two builds, side by side in one run:
 *   node --expose-gc --import tsx test/bench/two-builds.mts BEFORE AFTER [undivided]
 * Each is the folder of a checkout with its packages installed; `undivided` types in long resolutions instead.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { median, ms, table, times } from './table.mts'
import { corpora, draftsIn, type Text, typist, undivided, volume } from './texts.mts'

/** Where each name stands in `server/src/core`, newest first: a layout is known by its first file. */
const LAYOUTS = [
  {
    parse: 'document/document.ts',
    edit: 'document/document.ts',
    lint: 'lint/lint.ts',
    DEFAULT_SETTINGS: 'lint/settings.ts',
    EMPTY_WORLD: 'world.ts',
  },
  {
    parse: 'document.ts',
    edit: 'document.ts',
    judge: 'judge.ts',
    DEFAULT_SETTINGS: 'settings.ts',
    EMPTY_WORLD: 'catalogue/catalogue.ts',
  },
] as const

const SIZES = [79_000, 200_000]
const OPENINGS = 30
/** How many letters are typed before it counts, and then. */
const SHORT = { warm: 300, counted: 400 }
const LONG = { warm: 20, counted: 30 }

/** A document of either build: nothing is asked of it here. */
type Opaque = object

interface Build {
  readonly name: string
  /** The document of a text, linted. */
  open(text: string): Opaque
  /** The document after a letter, linted. */
  type(document: Opaque, offset: number, letter: string): Opaque
}

async function load(checkout: string): Promise<Build> {
  const core = path.resolve(checkout, 'server/src/core')
  const layout = LAYOUTS.find(({ parse }) => existsSync(path.join(core, parse)))
  if (!layout) throw new Error(`${checkout} has none of the layouts that this bench knows`)
  const named: Record<string, unknown> = {}
  for (const [name, file] of Object.entries(layout))
    named[name] = (await import(pathToFileURL(path.join(core, file)).href))[name]
  const parse = named.parse as (text: string) => Opaque
  const edit = named.edit as (document: Opaque, edits: readonly object[]) => Opaque
  const lint = (named.lint ?? named.judge) as (document: Opaque, settings: unknown, world: unknown) => unknown
  const linted = (document: Opaque): Opaque => {
    lint(document, named.DEFAULT_SETTINGS, named.EMPTY_WORLD)
    return document
  }
  return {
    name: checkout,
    open: (text) => linted(parse(text)),
    type: (document, offset, text) => linted(edit(document, [{ span: { start: offset, end: offset }, text }])),
  }
}

/** Volumes made from the samples, and the published drafts in English that are nearest to them in size. */
function texts(): readonly Text[] {
  const made = SIZES.map((size): Text => {
    const text = volume(size)
    return { name: 'a volume', text, bytes: Buffer.byteLength(text) }
  })
  const { folders, published } = corpora()
  if (!published) console.log('No published drafts lie beside the project: volumes made from the samples alone.')
  const drafts = (published ? draftsIn(folders) : []).map((file) => ({ file, bytes: statSync(file).size }))
  const nearest = (size: number) =>
    drafts.toSorted((a, b) => Math.abs(a.bytes - size) - Math.abs(b.bytes - size)).slice(0, 1)
  const found = SIZES.flatMap(nearest)
  return [
    ...made,
    ...found.map(({ file, bytes }) => ({ name: path.basename(file), text: readFileSync(file, 'utf8'), bytes })),
  ]
}

/** Runs each of two in turn, each as often first as second, and gives the median of each. */
function alternate(count: number, run: (which: 0 | 1, n: number) => void): readonly [number, number] {
  const took: [number[], number[]] = [[], []]
  globalThis.gc?.()
  for (let n = 0; n < count; n++)
    for (const which of n % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
      const begun = performance.now()
      run(which, n)
      took[which].push(performance.now() - begun)
    }
  return [median(took[0]), median(took[1])]
}

function typing(
  builds: readonly [Build, Build],
  text: string,
  { warm, counted }: typeof SHORT,
): readonly [number, number] {
  const documents = [builds[0].open(text), builds[1].open(text)]
  const next = typist(text)
  const press = (count: number): readonly [number, number] => {
    const keys = Array.from({ length: count }, next)
    return alternate(count, (which, n) => {
      const { offset, typed } = keys[n] as (typeof keys)[number]
      documents[which] = builds[which].type(documents[which] as Opaque, offset, typed)
    })
  }
  press(warm)
  return press(counted)
}

/** Each time with another character at its end, so that nothing can be known of the text. */
function opening(builds: readonly [Build, Build], text: string): readonly [number, number] {
  const again = Array.from({ length: OPENINGS }, (_, n) => [text, String.fromCharCode(0x61 + (n % 26)), '\n'].join(''))
  return alternate(OPENINGS, (which, n) => void builds[which].open(again[n] as string))
}

const [, , before, after, what] = process.argv
if (!before || !after) {
  console.error('Usage: node --expose-gc --import tsx test/bench/two-builds.mts BEFORE AFTER')
  process.exit(2)
}
const builds = [await load(before), await load(after)] as const
const rows = (what === 'undivided' ? undivided() : texts()).flatMap(({ name, text, bytes }) =>
  (
    [
      ['a letter', typing(builds, text, what === 'undivided' ? LONG : SHORT)],
      ...(what === 'undivided' ? [] : [['opening', opening(builds, text)] as const]),
    ] as const
  ).map(([what, [a, b]]) => [name, String(bytes), what, ms(a), ms(b), ms(b - a), times(b / a)]),
)
table('Two builds, p50', ['', 'bytes', '', before, after, 'more', 'after : before'], rows)
