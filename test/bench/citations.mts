/**
 * What the index and the catalogue cost at size, side by side with reading the same bytes: ratios, in one run.
 *   npm run bench -- citations [DRAFTS] [RECORDS]
 * The drafts are published texts under new names where they lie beside the project, else the samples.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from '../../server/src/core/document/document.ts'
import { citationsAt } from '../../server/src/core/features/completing/citations.ts'
import { definition } from '../../server/src/core/features/definition.ts'
import { hover } from '../../server/src/core/features/hover.ts'
import { diskFiles, diskStorage } from '../../server/src/node/files.ts'
import { startIndexWorker } from '../../server/src/node/index-worker.ts'
import { CatalogueStore } from '../../server/src/workspace/catalogues.ts'
import { DraftIndex } from '../../server/src/workspace/draft-index.ts'

const PUBLISHED = '../shared/corpus/drafts'
/** The bundle: its threads read drafts. */
const SERVER = path.resolve('out/server.node.js')
const [drafts = 20_000, records = 100_000] = process.argv.slice(3).map(Number)

const now = (): number => performance.now()
const shown = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`
const say = (what: string, figure: string): void => console.log(`${what.padEnd(58)} ${figure}`)
const memory = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().rss / 1e6
}

function sources(): readonly string[] {
  const folders = existsSync(PUBLISHED) ? readdirSync(PUBLISHED).map((set) => path.join(PUBLISHED, set)) : ['samples']
  if (folders.length === 1) console.log('No published texts lie beside the project: the samples are measured instead.')
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.resolution'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  )
}

const root = mkdtempSync(path.join(tmpdir(), 'bench-'))
const folder = path.join(root, 'drafts')
mkdirSync(folder)
const texts = sources()
for (let i = 0; i < drafts; i++)
  writeFileSync(path.join(folder, `draft-${i}.resolution`), texts[i % texts.length] as string)

function readAndHash(): number {
  const start = now()
  for (const name of readdirSync(folder))
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest()
  return now() - start
}

/** An index built once; resolves when it knows every draft, while it goes on looking into them. */
async function built(): Promise<{ readonly index: DraftIndex; readonly took: number }> {
  const index = new DraftIndex({
    files: diskFiles,
    storage: diskStorage(pathToFileURL(path.join(root, 'storage')).href),
    startWorker: () => startIndexWorker(SERVER),
    log: console.log,
    changed: () => {},
  })
  const start = now()
  await index.build([pathToFileURL(folder).href])
  return { index, took: now() - start }
}

console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}; ${drafts} drafts, ${records} records`,
)
readAndHash()
const floors = [readAndHash(), readAndHash(), readAndHash()].sort((a, b) => a - b)
const floor = floors[1] as number
const bare = memory()
const cold = await built()
say('read and hash every draft', shown(floor))
say('index, cold', `${shown(cold.took)}, × ${(cold.took / floor).toFixed(2)} of that`)
// What it knows is written down in the background.
await new Promise((wake) => setTimeout(wake, 3_000))
cold.index.stop()
const warm = await built()
say('index, warm', `${shown(warm.took)}, × ${(warm.took / floor).toFixed(2)}`)

const place = path.join(root, 'catalogue')
mkdirSync(place)
const lines = Array.from({ length: records }, (_, i) => {
  const number = `${31 + (i % 50)}/${1 + Math.floor(i / 50)}`
  return `A/RES/${number}\t1990-12-12\tStrengthening of item ${i} and of the “matter” ${i % 977}\tFortalecimiento ${i}\tRenforcement ${i}\twithout a vote\trecord`
})
writeFileSync(path.join(place, 'catalogue.tsv'), `# resolute catalogue 1\n${lines.sort().join('\n')}\n`)
lines.length = 0
const before = memory()
const library = new CatalogueStore(diskFiles, console.log)
let start = now()
await library.open([pathToFileURL(place).href])
say('open the catalogue', `${shown(now() - start)}, ${(memory() - before).toFixed(0)} MB`)
library.useFacts('')
const catalogue = library.catalogue([warm.index.catalogue])
start = now()
for (let i = 0; i < 20_000; i++) catalogue?.get(`A/RES/${31 + (i % 50)}/${1 + (i % 400)}`)
say('look a record up', shown((now() - start) / 20_000))
await library.prepared()
const world = { catalogue, workspace: warm.index }
const text = texts[0] as string
const document = parse(text)
const offsets = document.citations.map(({ span }) => span.start + 1)
const unfinished = [
  'its resolution 33/1',
  'its resolution item 9',
  'its resolution strength matter 4',
  'Security Council resolution 24',
]

function percentile(what: string, run: (i: number) => unknown): void {
  const times: number[] = []
  for (let i = 0; i < 400; i++) {
    const begun = now()
    run(i)
    times.push(now() - begun)
  }
  times.sort((a, b) => a - b)
  say(what, `p50 ${shown(times[200] as number)}, p95 ${shown(times[380] as number)}`)
}
percentile('hover', (i) => hover(document, world, offsets[i % offsets.length] as number, 'en'))
percentile('definition', (i) => definition(document, world, offsets[i % offsets.length] as number))
const open = unfinished.map((words) => parse(`${text}\nThe General Assembly,\n\nRecalling ${words}`))
for (const draft of open) draft.model.resolutions.at(-1)
percentile('completion', (i) => {
  const draft = open[i % open.length] as (typeof open)[number]
  return citationsAt(draft, world, draft.text.length)
})
say('memory with all that', `${(memory() - bare).toFixed(0)} MB more than before`)
start = now()
const citing = await warm.index.citing('A/RES/70/1')
say(`who cites 70/1, before the drafts have been looked into (${citing.length})`, shown(now() - start))
start = now()
await warm.index.citing('A/RES/70/1')
say('the same again', shown(now() - start))
warm.index.stop()
rmSync(root, { recursive: true })
