import type { Connection, MessageStrategy, NotificationMessage, RequestMessage } from 'vscode-languageserver'
import type { Log } from '../log.ts'
import { ErrorCodes, Message, ResponseError } from './language-server.ts'
import { faultOf } from './param-schemas.ts'

/** Why a message goes no further, and the code of the error that answers a request. */
interface ProtocolError {
  readonly code: number
  readonly why: string
}

type Result = ReturnType<MessageStrategy['handleMessage']>

/** A method of our own, to which refused requests are turned: it answers with the error. */
const REFUSED = 'resolute/refused'

/**
 * Every message passes here before anything hears of it. What the protocol does not allow at this moment, and what has
 * not the shape that it should have, goes no further: a request is answered with an error, and what is lost has its
 * line in the log.
 */
export class MessageFilter implements MessageStrategy {
  #phase: 'before' | 'open' | 'over' = 'before'
  /** Lines that wait for the client, which is told nothing before it has introduced itself. */
  readonly #early: string[] = []
  #log: Log = () => {}

  /** The connection has been made, so that it can answer what is refused. */
  attach(connection: Connection, log: Log): void {
    this.#log = log
    connection.onRequest(REFUSED, ({ code, why }: ProtocolError) => new ResponseError(code, why))
  }

  handleMessage(message: Message, next: (message: Message) => Result): Result {
    if (Message.isRequest(message)) return next(this.#request(message))
    if (Message.isResponse(message)) return next(message)
    if (!Message.isNotification(message))
      return this.#tell('A message was passed over: it asks, tells and answers nothing.')
    const refusal = message.method === 'exit' ? null : this.#refusalOf(message)
    if (refusal === null) return next(message)
    // By the protocol, what begins like this may be passed over.
    if (!message.method.startsWith('$/')) this.#tell(`${message.method} was passed over: ${refusal.why}.`)
    return undefined
  }

  /** The request, or what answers it with an error. */
  #request(request: RequestMessage): RequestMessage {
    const refusal = this.#refusalOf(request)
    if (refusal) {
      this.#tell(`${request.method} was refused: ${refusal.why}.`)
      return { ...request, method: REFUSED, params: refusal }
    }
    if (request.method === 'initialize') {
      this.#phase = 'open'
      for (const line of this.#early.splice(0)) this.#log(line)
    } else if (request.method === 'shutdown') this.#phase = 'over'
    return request
  }

  #refusalOf({ jsonrpc, method, params }: RequestMessage | NotificationMessage): ProtocolError | null {
    const { InvalidParams, InvalidRequest, ServerNotInitialized } = ErrorCodes
    const begins = method === 'initialize'
    if (jsonrpc !== '2.0') return { code: InvalidRequest, why: 'it does not say that it is JSON-RPC 2.0' }
    if (this.#phase === 'before' && !begins)
      return { code: ServerNotInitialized, why: 'it came before the client had introduced itself' }
    if (this.#phase === 'open' && begins)
      return { code: InvalidRequest, why: 'the client has introduced itself before' }
    if (this.#phase === 'over') return { code: InvalidRequest, why: 'it came after the shutdown' }
    const why = faultOf(method, params)
    return why === null ? null : { code: InvalidParams, why }
  }

  #tell(line: string): void {
    if (this.#phase === 'before') this.#early.push(line)
    else this.#log(line)
  }
}
