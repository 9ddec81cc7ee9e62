/** Figures: how they are made of many, and how they are printed. */

/** The value below which a share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
export const ms = (value: number): string => (value >= 10_000 ? `${digits(value / 1000)} s` : `${digits(value)} ms`)
export const mb = (bytes: number): string => `${digits(bytes / 1e6)} MB`
export const times = (ratio: number): string => `× ${ratio < 0.095 ? ratio.toPrecision(2) : digits(ratio)}`

/** Rows below a head, the first column to the left and the figures to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number)))
      .join('  ')
      .trimEnd()
  console.log(`\n${title}`)
  for (const row of [head, ...rows]) console.log(`  ${line(row)}`)
}

/** The promise, or a refusal once some seconds have passed. */
export function within<T>(seconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${seconds} s`)), seconds * 1000)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
