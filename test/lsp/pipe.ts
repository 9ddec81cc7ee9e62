/** The end of a pipe to the real server: whatever bytes a test likes go in, and what comes out is remembered. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { ClientCapabilities } from 'vscode-languageserver-protocol'
import { PROGRAM } from '../cli/command.ts'
import { MODERN } from './client.ts'

export type Answer = {
  readonly id?: unknown
  // biome-ignore lint/suspicious/noExplicitAny: what comes out of the pipe is looked at, whatever it is
  readonly result?: any
  readonly error?: { code: number; message: string }
}

/** A message as it stands in the pipe. */
export function framed(message: unknown): Buffer {
  const body = Buffer.isBuffer(message) ? message : Buffer.from(JSON.stringify(message))
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body])
}

type Answers = Record<string, (params: unknown) => unknown>

/** How a client introduces itself, and how it answers requests. */
interface Setup {
  readonly capabilities?: ClientCapabilities
  readonly answers?: Answers
  readonly [more: string]: unknown
}

export class Pipe {
  readonly process: ChildProcess
  /** What the server says in its log and on standard error, line by line. */
  readonly log: string[] = []
  /** What answers a request of the server: null where a test says nothing else. */
  answers: Answers = {}
  readonly #answered = new Map<unknown, (answer: Answer) => void>()
  readonly #waiting: (() => void)[] = []
  readonly #exit: Promise<unknown[]>
  #bytes = Buffer.alloc(0)
  #ids = 0

  constructor(args: readonly string[] = ['lsp', '--stdio'], env: NodeJS.ProcessEnv = {}) {
    this.process = spawn(process.execPath, [PROGRAM, ...args], { stdio: 'pipe', env: { ...process.env, ...env } })
    this.#exit = once(this.process, 'exit')
    this.process.stdout?.on('data', (chunk: Buffer) => this.#read(chunk))
    this.process.stderr?.on('data', (chunk: Buffer) => this.#tell(...chunk.toString().trimEnd().split('\n')))
    this.process.stdin?.on('error', () => {}) // a server that has ended reads no more
  }

  /** A server that knows its client. */
  static async start({ answers = {}, ...options }: Setup = {}, env: NodeJS.ProcessEnv = {}): Promise<Pipe> {
    const pipe = new Pipe(undefined, env)
    pipe.answers = answers
    await pipe.begin(options)
    return pipe
  }

  begin = async (options: object = {}): Promise<Answer> => {
    const answer = await this.ask('initialize', { processId: null, rootUri: null, capabilities: MODERN, ...options })
    this.tell('initialized', {})
    return answer
  }

  write = (bytes: Buffer | string): void => void this.process.stdin?.write(bytes)
  send = (message: unknown): void => this.write(framed(message))
  tell = (method: string, params?: unknown): void => this.send({ jsonrpc: '2.0', method, params })

  ask(method: string, params?: unknown, id: unknown = ++this.#ids): Promise<Answer> {
    const answer = this.answerTo(id)
    this.send({ jsonrpc: '2.0', id, method, params })
    return answer
  }

  answerTo = (id: unknown): Promise<Answer> => new Promise((answered) => this.#answered.set(id, answered))

  open(text: string, uri = 'untitled:draft'): void {
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'resolution', version: 1, text } })
  }

  /** Replaces what stands between two places of one line. */
  type(text: string, line: number, from: unknown, to: unknown, version: unknown = 2, uri = 'untitled:draft'): void {
    const range = { start: { line, character: from }, end: { line, character: to } }
    this.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] })
  }

  /** Waits for a line of the log. */
  async logged(line: RegExp): Promise<void> {
    while (!this.log.some((said) => line.test(said))) await new Promise<void>((wake) => this.#waiting.push(wake))
  }

  /** How the server has ended. */
  ended = async (): Promise<unknown> => (await this.#exit)[0]

  /** Ends the server as an editor does. */
  async end(): Promise<unknown> {
    await this.ask('shutdown')
    this.tell('exit')
    return this.ended()
  }

  #tell(...lines: string[]): void {
    this.log.push(...lines)
    for (const wake of this.#waiting.splice(0)) wake()
  }

  #read(chunk: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, chunk])
    for (;;) {
      const head = this.#bytes.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/.exec(this.#bytes.toString('latin1', 0, Math.max(0, head)))?.[1])
      if (head < 0 || this.#bytes.length < head + 4 + length) return
      this.#hear(JSON.parse(this.#bytes.toString('utf8', head + 4, head + 4 + length)))
      this.#bytes = this.#bytes.subarray(head + 4 + length)
    }
  }

  #hear(message: Answer & { method?: string; params?: { message?: string } }): void {
    const { id, method, params } = message
    if (method === 'window/logMessage') this.#tell(params?.message ?? '')
    else if (method === undefined) this.#answered.get(id)?.(message)
    else if (id !== undefined) {
      const answer = this.answers[method]?.(params)
      this.send({
        jsonrpc: '2.0',
        id,
        ...(answer instanceof Error
          ? { error: { code: -32603, message: answer.message } }
          : { result: answer ?? null }),
      })
    }
  }
}
