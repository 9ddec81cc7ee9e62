/** The drafts that a command was given, each read once. */
import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { globMatches, isGlob } from '../core/lint/config/glob.ts'
import { forgetTexts } from '../core/text/memo.ts'
import { say } from '../core/text/message.ts'
import { naturally } from '../core/text/natural-order.ts'
import { draftsUnder } from '../node/files.ts'
import { filesUnder, isFolder } from '../node/folder.ts'
import { boundNursery } from '../node/heap.ts'
import { isCatalogueFile } from '../workspace/files.ts'
import { type Terminal, UsageError } from './command.ts'
import { decode } from './decode.ts'
import { type Input, readDraft, readDraftIf, STANDARD_INPUT } from './draft-file.ts'
import { printMessage } from './print.ts'
import { reason } from './reason.ts'
import { about, tell } from './tell.ts'

/** What else is asked of the inputs. */
export interface Asked {
  /** What standard input is called, where it is read. */
  readonly stdinName?: string
  /**
   * Which drafts are wanted, told by their bytes, a character for each: the others are `passedOver`, and not decoded.
   */
  readonly wanted?: { readonly test: (bytes: string) => boolean; readonly passedOver: () => void }
}

/**
 * Reads what the paths name, files of any name, the drafts under folders, and standard input for `-`: one after
 * another, and keeps none of it. Returns how many could not be read; each has had its line on standard error.
 */
export async function eachInput(
  paths: readonly string[],
  terminal: Terminal,
  take: (input: Input, isNamed: boolean) => void,
  { stdinName = STANDARD_INPUT, wanted }: Asked = {},
): Promise<number> {
  const seen = new Set<string>()
  let failed = 0
  const fail = (path: string, error: unknown) => {
    failed++
    tell(terminal, about(path === STANDARD_INPUT ? say`standard input` : path, reason(error)))
  }
  for (const path of paths) {
    for (const file of filesOf(path, fail)) {
      if (seen.has(resolve(file))) continue
      seen.add(resolve(file))
      let input: Input | null = null
      try {
        const isInput = file === STANDARD_INPUT
        if (isInput) input = { path: stdinName, ...decode(await terminal.readInput()) }
        else input = wanted ? readDraftIf(file, wanted.test) : readDraft(file)
        if (input === null) wanted?.passedOver()
      } catch (error) {
        fail(file, error)
      }
      forgetTexts()
      if (input) take(input, file === path)
      if (seen.size % 20 !== 0) continue
      boundNursery()
      terminal.progress(printMessage(say`${seen.size} drafts read`, terminal.language))
    }
  }
  terminal.progress(null)
  return failed
}

type Fail = (path: string, error: unknown) => void

/** The files that a path stands for, in the order of their names. */
function filesOf(path: string, fail: Fail): readonly string[] {
  if (path === '') {
    fail('“”', new UsageError(say`names no file`))
    return []
  }
  if (path === STANDARD_INPUT) return [path]
  if (isGlob(path) && !existsSync(path)) return matching(path, fail)
  // What a path cannot be asked for is said where it is read.
  if (!isFolder(path)) return [path]
  let failed = false
  const failing: Fail = (folder, error) => {
    failed = true
    fail(folder, error)
  }
  const files = [...draftsUnder(path, failing)].sort(naturally)
  if (files.length === 0 && !failed) fail(path, new UsageError(say`holds no drafts (*.resolution, *.resolution.md)`))
  return files
}

/** The files that a glob names, below the folder that it begins with. */
function matching(glob: string, fail: Fail): readonly string[] {
  const names = glob.replaceAll('\\', '/').split('/')
  const plain = names.findIndex(isGlob)
  const folder = names.slice(0, plain).join('/') || (glob.startsWith('/') ? '/' : '.')
  const pattern = `/${names.slice(plain).join('/')}`
  const isNamed = (file: string): boolean => globMatches(pattern, relative(folder, file).replaceAll(sep, '/'))
  const files = [...filesUnder(folder, fail)].filter((file) => isNamed(file) && !isCatalogueFile(file)).sort(naturally)
  if (files.length === 0) fail(glob, new UsageError(say`names no file`))
  return files
}
