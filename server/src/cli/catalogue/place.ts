/**
 * Where a catalogue is made: beside its place first, and put there when it is whole. Nothing that is not a catalogue's
 * is ever taken away.
 */
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { CITES, TABLE, TEXTS } from '../../core/catalogue/layout.ts'
import { say } from '../../core/text/message.ts'
import { isCatalogueFile } from '../../workspace/files.ts'
import { UsageError } from '../command.ts'

export interface WrittenFile {
  readonly folder: string
  /** The folder beside it, of this process alone, in which the catalogue is made. */
  readonly part: string
}

/** The place of a catalogue to be made. Throws a refusal where other things are there, or where none can be made. */
export function placeFor(out: string): WrittenFile {
  if (out.trim() === '') throw new UsageError(say`--out needs the name of a folder.`)
  const named = resolve(out)
  const folder = existsSync(named) ? realpathSync(named) : named
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  if (stats && !stats.isDirectory()) throw new UsageError(say`${out} is a file: name a folder with --out.`)
  const strange = stats ? strangeIn(folder) : null
  if (strange !== null)
    throw new UsageError(
      say`${out} holds other things than a catalogue (${strange}): name an empty folder, or a new one, with --out.`,
    )
  const parent = dirname(folder)
  if (!statSync(parent, { throwIfNoEntry: false })?.isDirectory()) mkdirSync(parent, { recursive: true })
  return { folder, part: join(parent, `.${basename(folder)}.${process.pid}.part`) }
}

/** Puts what was made into its place; a catalogue that was there goes. */
export function putInPlace({ folder, part }: WrittenFile): void {
  const old = `${part}.old`
  const replaces = existsSync(folder)
  if (replaces) renameSync(folder, old)
  try {
    renameSync(part, folder)
  } catch (error) {
    if (replaces) renameSync(old, folder)
    throw error
  }
  if (replaces) rmSync(old, { recursive: true, force: true })
}

/** The name of the first thing in a folder that no catalogue has; null where there is none. */
function strangeIn(folder: string): string | null {
  const names = readdirSync(folder)
  if (names.length === 0) return null
  for (const name of names) {
    if (name === TABLE && isOurTable(join(folder, name))) continue
    if (name === CITES && names.includes(TABLE)) continue
    if (name === TEXTS && lstatSync(join(folder, name)).isDirectory()) {
      const other = readdirSync(join(folder, name)).find((text) => !isCatalogueFile(join(folder, name, text)))
      if (other === undefined) continue
      return join(name, other)
    }
    return name
  }
  return names.includes(TABLE) ? null : (names[0] as string)
}

function isOurTable(path: string): boolean {
  const start = Buffer.alloc(20)
  const file = openSync(path, 'r')
  readSync(file, start, 0, start.length, 0)
  closeSync(file)
  return start.toString('latin1') === '# resolute catalogue'
}
