/**
 * An editor that is as light as can be, so that what is measured is the server: messages go over real pipes, and the
 * body of an answer is not read before it has arrived and its time has been taken.
 */
import { type ChildProcess, spawn } from 'node:child_process'

export interface Answer {
  /** The moment at which its last byte was here. */
  readonly at: number
  readonly body: Buffer
}

interface Waiting {
  resolve(answer: Answer): void
  reject(error: Error): void
}

type Handler = (params: never) => unknown

export class Wire {
  readonly process: ChildProcess
  /** What the server may ask of the editor; whatever else it asks is answered with null. */
  readonly handlers: Record<string, Handler> = {}
  readonly #waiting = new Map<number, Waiting>()
  readonly #listening = new Map<string, Waiting>()
  #chunks: Buffer[] = []
  #held = 0
  #needed = 0
  #last = 0
  #over: Error | null = null

  constructor(node: string, args: readonly string[], cwd: string, ipc = false) {
    this.process = spawn(node, args, { cwd, stdio: ['pipe', 'pipe', 'ignore', ...(ipc ? (['ipc'] as const) : [])] })
    this.process.stdout?.on('data', (chunk: Buffer) => this.#take(chunk))
    this.process.stdin?.on('error', () => {})
    const over = (why: string) => {
      this.#over ??= new Error(why)
      for (const { reject } of [...this.#waiting.values(), ...this.#listening.values()]) reject(this.#over)
      this.#waiting.clear()
      this.#listening.clear()
    }
    this.process.on('error', (error) => over(error.message))
    this.process.on('exit', (code, signal) => over(`ended (${signal ?? code})`))
  }

  request(method: string, params: unknown): Promise<Answer> {
    if (this.#over) return Promise.reject(this.#over)
    const id = ++this.#last
    const answered = new Promise<Answer>((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
    this.#send({ jsonrpc: '2.0', id, method, params })
    return answered
  }

  notify(method: string, params: unknown): void {
    this.#send({ jsonrpc: '2.0', method, params })
  }

  /** The next notification of this name; ask before what brings it about. */
  next(method: string): Promise<Answer> {
    if (this.#over) return Promise.reject(this.#over)
    return new Promise((resolve, reject) => this.#listening.set(method, { resolve, reject }))
  }

  end(): void {
    this.process.kill('SIGKILL')
  }

  #send(message: unknown): void {
    const body = JSON.stringify(message)
    this.process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#held += chunk.length
    while (this.#held > 0 && this.#held >= this.#needed) {
      const all = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks)
      this.#chunks = [all]
      const head = all.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/Content-Length: *(\d+)/i.exec(all.toString('latin1', 0, head))?.[1])
      const [start, end] = [head + 4, head + 4 + length]
      this.#needed = end
      if (all.length < end) return
      this.#read(all.subarray(start, end), performance.now())
      const rest = all.subarray(end)
      this.#chunks = rest.length > 0 ? [rest] : []
      this.#held = rest.length
      this.#needed = 0
    }
  }

  /** The first bytes of a message say what it is. */
  #read(body: Buffer, at: number): void {
    const start = body.toString('latin1', 0, 200)
    const method = /^\{"jsonrpc":"2.0",(?:"id":(?:\d+|"[^"]*"),)?"method":"([^"]+)"/.exec(start)?.[1]
    if (method === undefined) {
      const id = Number(/"id":(\d+)/.exec(start)?.[1])
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (/^\{"jsonrpc":"2.0","id":\d+,"error"/.test(start)) waiting?.reject(new Error(body.toString()))
      else waiting?.resolve({ at, body })
      return
    }
    const listening = this.#listening.get(method)
    this.#listening.delete(method)
    listening?.resolve({ at, body })
    if (!start.startsWith('{"jsonrpc":"2.0","id":')) return
    const { id, params } = JSON.parse(body.toString())
    void Promise.resolve(this.handlers[method]?.(params as never) ?? null).then((result) =>
      this.#send({ jsonrpc: '2.0', id, result }),
    )
  }
}
