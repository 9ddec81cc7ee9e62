/** Messages over the standard streams of this process: what comes is believed only where it can be read. */
import type { Message, NotificationMessage } from 'vscode-languageserver'
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { ErrorCodes, ResponseError } from '../lsp/language-server.ts'

/** A message that nobody hears, in place of one that could not be read. */
const NOTHING: NotificationMessage = { jsonrpc: '2.0', method: '$/nothing' }

/**
 * The two ends of the conversation. A message that is whole but no JSON is answered with an error, and the next one
 * counts. Where it cannot be told any more where messages begin, the process ends, as it does where the pipe does: the
 * editor starts it anew, and no text is wrong.
 */
export function standardStreams({
  stdin,
  stdout,
  stderr,
  exit,
}: NodeJS.Process): [StreamMessageReader, StreamMessageWriter] {
  const say = (line: string) => stderr.write(`resolute: ${line}\n`)
  let isOver = false
  const end = () => exit(isOver ? 0 : 1)

  const writer = new StreamMessageWriter(stdout)
  const decode = async (bytes: Uint8Array): Promise<Message> => {
    try {
      const message = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
      isOver ||= message?.method === 'shutdown'
      return message?.method === '$/cancelRequest' && message.params?.id === undefined ? NOTHING : message
    } catch {
      const message = 'A message could not be read, and is lost: it is no JSON in UTF-8.'
      say(message)
      const error = new ResponseError(ErrorCodes.ParseError, message).toJson()
      await writer.write({ jsonrpc: '2.0', id: null, error } as Message)
      return NOTHING
    }
  }
  const reader = new StreamMessageReader(stdin, { contentTypeDecoder: { name: 'application/json', decode } })
  reader.onError(({ message }) => {
    const [first = ''] = message.split('\n')
    say(`The messages of the editor can no longer be told from one another (${first}). Start the server again.`)
    exit(1)
  })
  reader.onPartialMessage(() => say('The rest of a message has not come yet: the editor announced more than it sent.'))
  writer.onError(end)
  stdin.on('end', end)
  stdin.on('close', end)
  return [reader, writer]
}
