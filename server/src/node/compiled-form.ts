/**
 * The compiled form of bundles, kept in a folder for the next start. What Node keeps by itself is made when a bundle is
 * loaded, before any of its functions has run; this is made behind the start, and has those that a start runs.
 */
import { readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** A bundle that runs. */
export interface LoadedBundle {
  readonly source: Buffer
  readonly script: Script
  readonly exported: unknown
  /** The file of its compiled form. */
  readonly file: string
  /** False where there was none that belongs to it. */
  readonly isKept: boolean
}

/**
 * Loads a bundle, so that others get it by `require`: from its compiled form in `folder` where that belongs to it and
 * to the engine with its flags, else from its source. Throws what the bundle throws, and where it cannot be read.
 */
export function loadBundle(path: string, folder: string): LoadedBundle {
  const source = readFileSync(path)
  const file = join(folder, `${basename(path)}.compiled`)
  const cachedData = opened(source, file)
  // Not as plain characters, which would be quicker: templates and patterns have accents and quotation marks in them.
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: path,
    ...(cachedData && { cachedData }),
  })
  const module = new Module(path)
  module.filename = path
  require.cache[path] = module
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path))
  module.loaded = true
  return { source, script, exported: module.exports, file, isKept: script.cachedDataRejected === false }
}

/**
 * Before the compiled form stand two sums of four bytes: that of the bundle and its own. The engine looks at neither.
 */
const HEAD = 8

/** The compiled form of a bundle as a file has it. Throws where Node makes no sums, as before 20.15. */
export function sealed({ source }: Pick<LoadedBundle, 'source'>, compiled: Buffer): Buffer {
  const head = Buffer.alloc(HEAD)
  head.writeUInt32LE(sumOf(source), 0)
  head.writeUInt32LE(sumOf(compiled), 4)
  return Buffer.concat([head, compiled])
}

/** The compiled form in a file; null where there is none, where it is of another bundle, and where it is not whole. */
function opened(source: Buffer, file: string): Buffer | null {
  try {
    const bytes = readFileSync(file)
    const compiled = bytes.subarray(HEAD)
    return bytes.readUInt32LE(0) === sumOf(source) && bytes.readUInt32LE(4) === sumOf(compiled) ? compiled : null
  } catch {
    return null
  }
}

/** A start that keeps no compiled form does not wait for the library that makes sums. */
const sumOf = (bytes: Buffer): number => (require('node:zlib') as typeof import('node:zlib')).crc32(bytes)
