/** The drafts that a command was given, each read once. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Document, parse } from '../core/document/document.ts'
import { draftsUnder } from '../node/files.ts'
import { type Terminal, UsageError } from './command.ts'
import { decode } from './decode.ts'
import { type Input, readDraft, STANDARD_INPUT } from './draft-file.ts'
import { reason } from './reason.ts'

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
    terminal.stderr(`resolute: ${path === STANDARD_INPUT ? 'standard input' : path} ${reason(error)}.`)
  }
  for (const path of paths) {
    for (const file of filesOf(path, fail)) {
      if (seen.has(resolve(file))) continue
      seen.add(resolve(file))
      try {
        take(file === STANDARD_INPUT ? { path: file, ...decode(await terminal.readInput()) } : readDraft(file))
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
  if (path === STANDARD_INPUT || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  let failed = false
  const tell: Fail = (folder, error) => {
    failed = true
    fail(folder, error)
  }
  const files = [...draftsUnder(path, tell)].sort()
  if (files.length === 0 && !failed) fail(path, new UsageError('holds no drafts (*.resolution, *.resolution.md)'))
  return files
}
