import type { BaseLanguageClient, Disposable } from 'vscode-languageclient'
import type { Message } from '../../server/src/protocol/message.ts'

/** Sends a request of our own and gives its answer. */
export const ask = <P, R>(client: BaseLanguageClient, { method }: Message<P, R>, params: P): Promise<R> =>
  params === undefined ? client.sendRequest<R>(method) : client.sendRequest<R>(method, params)

/** Answers a request of the server. */
export const answer = <P, R>(
  client: BaseLanguageClient,
  { method }: Message<P, R>,
  run: (params: P) => R | Promise<R>,
): Disposable => client.onRequest<unknown, unknown>(method, run)

/** Hears a notification of the server. */
export const hear = <P>(client: BaseLanguageClient, { method }: Message<P>, run: (params: P) => void): Disposable =>
  client.onNotification(method, run)
