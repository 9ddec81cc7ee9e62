/** Runs the command line on files of its own: in this process, or as the program that a person starts. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as esbuild from 'esbuild'
import { run } from '../../server/src/cli/run.ts'
import { escapeControls } from '../../server/src/cli/terminal.ts'
import type { Language } from '../../server/src/core/lexicon/languages.ts'

// Programs that tests start speak English, whatever the person who tests speaks.
process.env.LC_ALL = 'C'

const ROOT = join(__dirname, '..', '..')
export const PROGRAM = join(ROOT, 'out', 'resolute.js')

export interface Result {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

let built: Promise<readonly unknown[]> | undefined

/**
 * Bundles the command line and the server as they stand, where the package has them; once for all tests; gives what
 * esbuild tells of each bundle.
 */
export function build(): Promise<readonly unknown[]> {
  built ??= bundled()
  return built
}

async function bundled(): Promise<readonly unknown[]> {
  const { build: bundle } = await import(join(ROOT, 'scripts', 'build.mjs'))
  const told = await bundle()
  await esbuild.stop()
  return told
}

/** A folder of its own for each test, taken away at the end. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'resolute-'))

  put(name: string, content: string | Uint8Array): string {
    const file = join(this.path, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    return name
  }

  bytes = (name: string): Buffer => readFileSync(join(this.path, name))
  text = (name: string): string => this.bytes(name).toString()
  remove = (): void => rmSync(this.path, { recursive: true })

  /** Runs the command line in this folder, in this process. */
  async run(args: readonly string[], input = '', isTerminal = false, language: Language = 'en'): Promise<Result> {
    const before = process.cwd()
    const [out, err]: [string[], string[]] = [[], []]
    process.chdir(this.path)
    try {
      const status = await run(args, {
        language,
        stdout: (text) => void out.push(text),
        stderr: (line) => void err.push(`${escapeControls(line)}\n`),
        readInput: async () => Buffer.from(input),
        isTerminal,
        colour: false,
        isOpen: () => true,
        progress: () => {},
      })
      return { status, out: out.join(''), err: err.join('') }
    } finally {
      process.chdir(before)
    }
  }

  /** Runs the bundled program in this folder, as a person would. */
  spawn(args: readonly string[], input = '', program = PROGRAM, env: NodeJS.ProcessEnv = {}): Promise<Result> {
    const child = spawn(process.execPath, [program, ...args], { cwd: this.path, env: { ...process.env, ...env } })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.end(input)
    return new Promise((resolve) => {
      const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString()
      child.on('close', (status) => resolve({ status, out: text(out), err: text(err) }))
    })
  }
}
