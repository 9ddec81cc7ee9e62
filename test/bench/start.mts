/** What a start costs: from the process started to the answer to the first request; and how large the bundles are. */
import { Editor, servers } from './peers.mts'
import { median, ms, table, times } from './table.mts'

const ROUNDS = 10

export async function start(peers: boolean): Promise<void> {
  const rows: string[][] = []
  let ours = Number.NaN
  for (const server of servers(peers)) {
    const took: number[] = []
    try {
      for (let i = 0; i < ROUNDS; i++) {
        const begun = performance.now()
        const editor = await Editor.start(server)
        took.push(editor.answered - begun)
        editor.close()
      }
    } catch (error) {
      rows.push([server.name, (error as Error).message])
      continue
    }
    if (server.ours) ours = median(took)
    rows.push([server.name, ms(median(took)), ms(Math.min(...took)), times(ours / median(took))])
  }
  table('From the start of the process to the answer to `initialize`', ['', 'median', 'least', 'Resolute : it'], rows)

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
