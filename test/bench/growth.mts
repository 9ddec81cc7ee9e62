/**
 * How cost grows with length: from one size to its double, the ratio is 2 where it grows in proportion, 1 where it does
 * not grow.
 */
import { worker } from './peers.mts'
import { median, ms, table, times } from './table.mts'
import { typist, volume } from './texts.mts'

const SMALLEST = 320_000

/** The median of several runs: as many as fit into the seconds, and so many at the least. */
async function several(run: () => Promise<number>, least: number, most: number, seconds: number): Promise<number> {
  const took: number[] = []
  const begun = performance.now()
  do took.push(await run())
  while (took.length < least || (took.length < most && performance.now() - begun < seconds * 1000))
  return median(took)
}

export async function growth(_peers: boolean, short: boolean): Promise<void> {
  const [doublings, least] = short ? [3, 1] : [5, 3]
  const seconds = short ? 1.5 : 6
  const rows: string[][] = []
  let before: { readonly whole: number; readonly key: number } | null = null
  const { tell, end } = worker()
  try {
    await tell({ load: 'resolute' })
    // What is measured has been compiled before.
    const warm = volume(SMALLEST / 2, 3)
    for (let i = 0; i < 6; i++) await tell({ text: warm })
    for (let i = 0; i <= doublings; i++) {
      const bytes = SMALLEST * 2 ** i
      const text = volume(bytes, 10 + i)
      const whole = await several(() => tell({ text }), least, 10, seconds)
      const next = typist(text)
      await tell({ key: next() })
      const key = await several(() => tell({ key: next() }), least, 50, seconds)
      const grown = (now: number, then: number | undefined): string => (then === undefined ? '' : times(now / then))
      rows.push([
        `${(bytes / 1e6).toFixed(2)} MB`,
        ms(whole),
        grown(whole, before?.whole),
        ms(key),
        grown(key, before?.key),
        times(key / whole),
      ])
      before = { whole, key }
    }
  } finally {
    end()
  }
  const head = ['', 'read and judged', 'grown', 'a keystroke', 'grown', 'keystroke : whole']
  table('Growth with length: our core alone', head, rows)
}
