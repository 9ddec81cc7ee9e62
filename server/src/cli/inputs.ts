import { accessSync, constants, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Document, parse } from '../core/document/document.ts'
import { draftsUnder } from '../node/files.ts'
import { type Terminal, UsageError } from './command.ts'
import { decode, encode } from './decode.ts'

/** One draft that a command was given. */
export interface Input {
  /** As it was given, or found under a folder that was given; `-` is standard input. */
  readonly path: string
  readonly uri: string
  readonly text: string
  /** Puts another text in its place, in the same encoding. */
  write(text: string): void
}

export interface Inputs {
  readonly drafts: readonly (Input & { readonly document: Document })[]
  /** How many could not be read; each has had its line on standard error. */
  readonly failed: number
}

/** Reads what the paths name: files of any name, the drafts under folders, and standard input for `-`. */
export async function readInputs(paths: readonly string[], terminal: Terminal): Promise<Inputs> {
  const drafts: Inputs['drafts'][number][] = []
  const failed = await eachInput(paths, terminal, (draft) => {
    drafts.push({ ...draft, document: parse(draft.text) })
  })
  return { drafts, failed }
}

/** Reads what the paths name, one after another, and keeps none of it; returns how many could not be read. */
export async function eachInput(
  paths: readonly string[],
  terminal: Terminal,
  take: (input: Input) => void,
): Promise<number> {
  const seen = new Set<string>()
  let failed = 0
  const fail = (path: string, error: unknown) => {
    failed++
    terminal.stderr(`resolute: ${path === '-' ? 'standard input' : path} ${reason(error)}.`)
  }
  for (const path of paths) {
    for (const file of filesOf(path, fail)) {
      if (seen.has(resolve(file))) continue
      seen.add(resolve(file))
      try {
        take(file === '-' ? standardInput(await terminal.readInput()) : readDraft(file))
      } catch (error) {
        fail(file, error)
      }
      if (seen.size % 20 === 0) terminal.progress(`${seen.size} drafts read`)
    }
  }
  terminal.progress(null)
  return failed
}

type Fail = (path: string, error: unknown) => void

/** The files that a path stands for, in the order of their names. */
function filesOf(path: string, fail: Fail): readonly string[] {
  if (path === '') {
    fail('“”', new UsageError('names no file'))
    return []
  }
  if (path === '-' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  let failed = false
  const tell: Fail = (folder, error) => {
    failed = true
    fail(folder, error)
  }
  const files = [...draftsUnder(path, tell)].sort()
  if (files.length === 0 && !failed) fail(path, new UsageError('holds no drafts (*.resolution, *.resolution.md)'))
  return files
}

/** Reads a draft from its file. Throws where that cannot be read. */
export function readDraft(path: string): Input {
  const { text, bom } = decode(readFileSync(path))
  const write = (changed: string) => {
    try {
      replace(path, encode({ text: changed, bom }))
    } catch (error) {
      throw new UsageError(`cannot be written, and is as it was: ${(error as Error).message}`)
    }
  }
  return { path, uri: pathToFileURL(resolve(path)).href, text, write }
}

/**
 * Puts other bytes in a file's place, whole or not at all: they are written beside it and take its name, where it leads
 * and its rights.
 */
function replace(path: string, bytes: Uint8Array): void {
  const file = realpathSync(path)
  // What may not be written is not written over either.
  accessSync(file, constants.W_OK)
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  try {
    writeFileSync(part, bytes, { mode: statSync(file).mode })
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

function standardInput(bytes: Uint8Array): Input {
  const write = () => {
    throw new UsageError('cannot be changed')
  }
  return { path: '-', uri: 'untitled:standard-input', text: decode(bytes).text, write }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'cannot be found',
  EACCES: 'cannot be read: permission is denied',
  EPERM: 'cannot be read: permission is denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'cannot be found',
}

/** What to say after the name of the file, without the closing full stop. */
export function reason(error: unknown): string {
  if (error instanceof UsageError) return error.message
  const { code, message } = error as NodeJS.ErrnoException
  return (code && REASONS[code]) ?? `cannot be read: ${message}`
}
