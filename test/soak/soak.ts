/**
 * The long run: drafts are edited at random, and all that must hold is looked at; then texts of many are measured at
 * size.
 *   npm run soak -- [--edits 1000000] [--minutes 10] [--seed 1] [--from 0] [--threads 2] [--every 8]
 *   npm run soak -- --growth [--only suppressions]
 * Each life has a number, so that one which failed can be had again, by the line that is told with it: a life is always
 * lived to its end. What failed lies in out/soak/, where the run stands in out/soak.json; with the same seed it goes on
 * from there, and `--from` leaves that as it is. `--growth` measures the texts of many instead.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isPublishedHere } from './drafts.ts'
import { growthOf } from './growth.ts'
import { HOSTILE } from './hostile.ts'
import { type Failure, type Life, live } from './life.ts'
import { EVERY, lifeOf, replayOf } from './plan.ts'

const STATE = 'out/soak.json'
const FAILED = 'out/soak'
/** A life that has not been heard of for so many milliseconds hangs. */
const PATIENCE = 60_000

interface State {
  readonly seed: number
  /** All lives before this one have been lived. */
  readonly next: number
  readonly edits: number
  readonly failed: readonly number[]
}

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string' },
    threads: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    every: { type: 'string', default: String(EVERY) },
    growth: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    serve: { type: 'boolean', default: false },
  },
})
/** An edit that takes more milliseconds is told. */
const SLOW = 1_000
const whole = (text: string): number => Number.parseInt(text, 10)

/** Measures each text of many, from ten thousand on. */
function measure(): void {
  for (const [name, made] of Object.entries(HOSTILE)) {
    if (!name.includes(values.only)) continue
    const { isLinear, n, times } = growthOf(made, 10_000, 100, 100_000)
    if (!isLinear) process.exitCode = 1
    const shown = times.map((time) => time.toFixed(0).padStart(6)).join(' ')
    console.log(`${isLinear ? ' ' : '!'} ${name.padEnd(46)} ${shown} ms for ${n}, ${2 * n}, ${4 * n}`)
  }
}

/** Lives as told, one after another; the parent hears of each edit that is the hundredth, and of each end. */
function serve(): void {
  process.on('message', (life: Life) => {
    const failure = live(life, (step) => step % 100 === 0 && process.send?.({ step }), SLOW)
    process.send?.({ failure, edits: failure ? failure.step : life.edits })
  })
  process.on('disconnect', () => process.exit())
}

async function run(): Promise<void> {
  const seed = whole(values.seed)
  const most = whole(values.edits)
  const before = stateOf(seed)
  let next = values.from === undefined ? (before?.next ?? 0) : whole(values.from)
  const failed = [...(before?.failed ?? [])]
  const found: number[] = []
  let begun = 0
  let edits = 0
  const start = performance.now()
  const running = new Set<number>()
  const isOver = (): boolean => begun >= most || performance.now() - start > 60_000 * Number(values.minutes)
  mkdirSync(FAILED, { recursive: true })
  console.log(
    `Seed ${seed}, from life ${next} on; ${isPublishedHere ? 'published texts and samples are among the drafts' : 'no published texts lie beside the project: the samples take their place'}.`,
  )

  const keep = (): void => {
    if (values.from !== undefined) return
    const state: State = { seed, next: Math.min(next, ...running), edits: (before?.edits ?? 0) + edits, failed }
    writeFileSync(STATE, `${JSON.stringify(state)}\n`)
  }
  const fail = (nth: number, failure: Pick<Failure, 'what'>): void => {
    found.push(nth)
    failed.push(nth)
    const file = path.join(FAILED, `${seed}-${nth}.json`)
    writeFileSync(file, `${JSON.stringify({ seed, nth, ...failure }, null, 2)}\n`)
    console.log(`Life ${nth} failed: ${failure.what.split('\n')[0]} (${file})`)
    console.log(`  again: ${replayOf(lifeOf(seed, nth, whole(values.every)))}`)
  }
  const say = (): void => {
    const seconds = (performance.now() - start) / 1_000
    console.log(
      `${edits} edits in ${seconds.toFixed(0)} s, ${Math.round(edits / seconds)} a second; ${found.length} failed`,
    )
  }
  const saying = setInterval(() => {
    say()
    keep()
  }, 30_000)

  /** One process, and a new one where it ends before its time: a life may hang, or take it down. */
  const thread = (): Promise<void> =>
    new Promise((done) => {
      let child: ChildProcess
      let nth = -1
      let waiting: NodeJS.Timeout | undefined
      const wait = (): void => {
        clearTimeout(waiting)
        waiting = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
      }
      const go = (): void => {
        running.delete(nth)
        if (isOver()) {
          clearTimeout(waiting)
          nth = -1
          child.disconnect()
          done()
          return
        }
        nth = next++
        running.add(nth)
        const life = lifeOf(seed, nth, whole(values.every))
        begun += life.edits
        wait()
        child.send(life)
      }
      const begin = (): void => {
        child = fork(__filename, ['--serve'], { execArgv: ['--import', 'tsx'] })
        child.on('message', (told: { failure?: Failure | null; edits?: number }) => {
          wait()
          if (told.edits === undefined) return
          edits += told.edits
          if (told.failure) fail(nth, told.failure)
          go()
        })
        child.on('exit', (code, signal) => {
          if (nth < 0) return
          fail(nth, { what: signal === 'SIGKILL' ? 'it hangs' : `its process ended with ${signal ?? code}` })
          begin()
        })
        go()
      }
      begin()
    })

  await Promise.all(Array.from({ length: whole(values.threads) }, thread))
  clearInterval(saying)
  keep()
  say()
  if (found.length > 0) process.exitCode = 1
}

/** Where a run with this seed stood, or null. */
function stateOf(seed: number): State | null {
  const state = existsSync(STATE) ? (JSON.parse(readFileSync(STATE, 'utf8')) as State) : null
  return state?.seed === seed ? state : null
}

if (values.serve) serve()
else if (values.growth) measure()
else void run()
