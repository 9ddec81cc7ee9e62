/** What checking many files on one core costs: as whole processes, and by what has been warmed up. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { node, typed } from './install.mts'
import { LIBRARIES, worker } from './peers.mts'
import { mb, median, ms, table, times } from './table.mts'
import { corpora, draftsIn } from './texts.mts'

/** Puts a process on one core, where the system can. */
const ONE_CORE =
  process.platform === 'linux' && spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : []

/** The milliseconds of a process from start to end; not a number where it fails or takes longer than the seconds. */
function wholeProcess(args: readonly string[], seconds: number, prefix: readonly string[]): number {
  const [command, ...rest] = [...prefix, node(), ...args]
  const begun = performance.now()
  const { status, error } = spawnSync(command as string, rest, { stdio: 'ignore', timeout: seconds * 1000 })
  // Findings are no failure.
  return error || status === null || status > 1 ? Number.NaN : performance.now() - begun
}

/**
 * The milliseconds that a warmed-up library takes for the files, as far as it comes in some seconds, and the bytes of
 * those.
 */
async function warm(library: string, texts: readonly string[], seconds: number): Promise<readonly [number, number]> {
  const { tell, end } = worker()
  try {
    await tell({ load: library })
    const begun = performance.now()
    for (const text of texts) {
      await tell({ text })
      if (performance.now() - begun > (seconds * 1000) / 2) break
    }
    let [took, bytes] = [0, 0]
    for (const text of texts) {
      took += await tell({ text })
      bytes += Buffer.byteLength(text)
      if (took > seconds * 1000) break
    }
    return [took, bytes]
  } finally {
    end()
  }
}

export async function batch(peers: boolean, short: boolean): Promise<void> {
  const { folders, published } = corpora()
  if (!published) console.log('\nNo published texts lie beside the project: the samples are measured instead.')
  const files = draftsIn(folders)
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const what = `${files.length} files, ${mb(bytes)}`
  const program = path.resolve('out/resolute.js')
  const help = spawnSync(node(), [program, 'lint', '--help'], { encoding: 'utf8' }).stdout
  const jobs = help.includes('--jobs') ? ['--jobs', '1'] : []
  const checker = (name: string): string[] => [...typed(), path.resolve('test/bench/worker.mts'), name, ...files]
  // Who takes minutes is left to those who measure at length.
  const libraries = peers ? LIBRARIES.filter((name) => !short || name === 'markdownlint') : []

  const processes: readonly (readonly [name: string, args: readonly string[], prefix: readonly string[]])[] = [
    ['Resolute', [program, 'lint', ...jobs, ...folders], ONE_CORE],
    ['floor', checker('floor'), ONE_CORE],
    ...libraries.map((name) => [name, checker(name), ONE_CORE] as const),
    ...(short ? [] : [['Resolute, on all cores', [program, 'lint', ...folders], []] as const]),
  ]
  const patience = short ? 40 : 120
  let ours = Number.NaN
  const rows = processes.map(([name, args, prefix], i) => {
    const runs = Array.from({ length: short ? 1 : 3 }, (_, n) => n)
    const took = median(runs.map(() => wholeProcess(args, patience, prefix)))
    if (i === 0) ours = took
    return Number.isNaN(took)
      ? [name, `not done in ${patience} s`]
      : [name, ms(took), `${mb(bytes / (took / 1000))}/s`, times(ours / took)]
  })
  const where = ONE_CORE.length > 0 ? 'on one core' : 'on as many cores as it takes: this system pins no process'
  table(`A batch as a whole process, ${where} (${what})`, ['', 'took', 'speed', 'Resolute : it'], rows)

  const speeds: (readonly [string, number])[] = []
  const failed: string[][] = []
  for (const name of ['resolute', 'floor', ...libraries]) {
    try {
      const [took, done] = await warm(name, texts, short ? 2 : 20)
      speeds.push([name === 'resolute' ? 'Resolute (its core)' : name, done / (took / 1000)])
    } catch (error) {
      failed.push([name, (error as Error).message])
    }
  }
  const own = speeds[0]?.[1] ?? Number.NaN
  table(
    'The same texts in a process that is warm',
    ['', 'speed', 'Resolute : it'],
    [...speeds.map(([name, speed]) => [name, `${mb(speed)}/s`, times(speed / own)]), ...failed],
  )
}
