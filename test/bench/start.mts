/** What a start costs: from the process started to the answer to the first request; and how large the bundles are. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import { Editor, servers } from './peers.mts'
import { mb, median, ms, table, times } from './table.mts'

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

  const bundles = readdirSync('out').filter((name) => name.endsWith('.js'))
  const sizes = bundles.map(async (name) => {
    const code = readFileSync(path.join('out', name), 'utf8')
    const { code: small } = await transform(code, { minify: true, charset: 'utf8' })
    return [name, mb(Buffer.byteLength(code)), mb(Buffer.byteLength(small)), mb(gzipSync(small).length)]
  })
  table('Bundles', ['', 'built', 'minified', 'and packed'], await Promise.all(sizes))
}
