/** What a start costs: from the process started to the answer to the first request; and how large the bundles are. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { node } from './install.mts'
import { Editor, type Server, servers } from './peers.mts'
import { median, ms, table, times } from './table.mts'
import { volume } from './texts.mts'

const ROUNDS = 10

/** A resolution of the usual length. */
const DRAFT = volume(15_000)

/**
 * Milliseconds from the start of the process to its first answer, and to the findings in a draft that is open from the
 * first moment on.
 */
type Took = readonly [answer: number, findings: number]

/** A process of Node that does nothing else: nobody can be faster. */
export async function bare(program = node()): Promise<Took> {
  const begun = performance.now()
  const child = spawn(program, ['-e', 'process.stdin.once("data", (data) => process.stdout.end(data))'])
  child.stdin.end('?')
  await once(child.stdout, 'data')
  return [performance.now() - begun, Number.NaN]
}

/** A server. It ends by itself, so that Node keeps what it has compiled where that is asked for. */
async function startOf(server: Server): Promise<Took> {
  const begun = performance.now()
  const editor = await Editor.start(server)
  const pushed = server.diagnostics === 'pushed' ? editor.ask('diagnostics') : null
  editor.open(DRAFT)
  const { at } = await (pushed ?? editor.ask('diagnostics'))
  await editor.leave()
  return [editor.answered - begun, at - begun]
}

/** The same, in the way in which the extension starts it: its compiled form is kept. */
async function startOfKept(server: Server, folder: string): Promise<Took> {
  process.env.NODE_COMPILE_CACHE = folder
  try {
    return await startOf(server)
  } finally {
    delete process.env.NODE_COMPILE_CACHE
  }
}

/** Who is measured, in turn, so that all meet the machine in the same moods. */
export async function start(peers: boolean): Promise<void> {
  const compiled = mkdtempSync(path.join(tmpdir(), 'resolute-compiled-'))
  const entrants: { name: string; run: () => Promise<Took>; took: Took[]; problem?: string }[] = [
    { name: 'bare Node', run: () => bare(), took: [] },
    ...servers(peers).flatMap((server) => [
      { name: server.name, run: () => startOf(server), took: [] },
      ...(server.ours
        ? [
            {
              name: `${server.name}, started again by the extension`,
              run: () => startOfKept(server, compiled),
              took: [],
            },
          ]
        : []),
    ]),
  ]
  for (let i = 0; i <= ROUNDS; i++)
    for (const entrant of entrants) {
      if (entrant.problem) continue
      try {
        const took = await entrant.run()
        // The first round leaves files in memory, and the compiled form in its folder.
        if (i > 0) entrant.took.push(took)
      } catch (error) {
        entrant.problem = (error as Error).message
      }
    }
  rmSync(compiled, { recursive: true, force: true })
  for (const [what, which] of [
    ['the answer to `initialize`', 0],
    ['the findings in a draft of 15 kB', 1],
  ] as const) {
    const ours = median(entrants[1]?.took.map((took) => took[which]) ?? [])
    const rows = entrants.flatMap(({ name, took, problem }) => {
      if (problem) return [[name, problem]]
      const each = took.map((one) => one[which])
      const middle = median(each)
      return Number.isNaN(middle) ? [] : [[name, ms(middle), ms(Math.min(...each)), times(ours / middle)]]
    })
    table(`From the start of the process to ${what}`, ['', 'median', 'least', 'Resolute : it'], rows)
  }

  const { shippedSizes } = (await import('../../scripts/build.mjs' as string)) as {
    shippedSizes(): Promise<readonly (readonly [name: string, bytes: number])[]>
  }
  const sizes = await shippedSizes()
  table(
    'Bundles as they are shipped',
    ['', 'size'],
    sizes.map(([name, bytes]) => [name, `${Math.round(bytes / 1000)} kB`]),
  )
}
