import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type LoadedBundle, sealed } from './compiled-form.ts'
import { underUsualFlags } from './heap.ts'
import { putFile } from './put-file.ts'

/**
 * By then the draft that the server was started for has its findings, and what they take is compiled; in milliseconds.
 */
const BEHIND_START = 2_000

/** Keeps the compiled form of bundles once what a start runs has run, or when the process ends before. */
export function keepCompiled(bundles: readonly LoadedBundle[]): void {
  let isKept = false
  const keep = (): void => {
    if (isKept) return
    isKept = true
    for (const bundle of bundles) put(bundle)
  }
  // A process that has nothing else to do does not wait for it.
  setTimeout(keep, BEHIND_START).unref()
  process.once('exit', keep)
}

/** Where it cannot be made or written, the next start takes as long as this one. */
function put(bundle: LoadedBundle): void {
  try {
    const compiled = underUsualFlags(() => bundle.script.createCachedData())
    mkdirSync(dirname(bundle.file), { recursive: true })
    putFile(bundle.file, sealed(bundle, compiled))
  } catch {}
}
