import { env } from 'vscode'
import type {
  FromWord,
  ToWord,
  WordAnswer,
  WordCalls,
  WordFile,
  WordQuestion,
} from '../../../server/src/protocol/word.ts'

/** The bundle for Word files; it is loaded by the first call. A file that cannot be read is an error that says why. */
export interface Word {
  fromWord(bytes: Uint8Array, changes: 'markup' | 'accept' | 'reject'): Promise<FromWord>
  toWord(asked: Omit<ToWord, 'reader'>): Promise<WordFile>
  fromHtml(...args: Parameters<WordCalls['fromHtml']>): Promise<string | null>
}

/** The language of this interface, where it is spoken here. */
const reader = (): ToWord['reader'] => (['es', 'fr'] as const).find((code) => env.language.startsWith(code)) ?? 'en'

/** The bundle in Node. */
export const wordInNode = (path: string): Word => {
  const load = (): WordCalls => require(path)
  return {
    fromWord: async (...args) => load().fromWord(...args, reader()),
    toWord: async (asked) => load().toWord({ ...asked, reader: reader() }),
    fromHtml: async (...args) => load().fromHtml(...args),
  }
}

/** The bundle in a browser: a worker for each call, so that none keeps memory. */
export const wordInBrowser = (address: string): Word => ({
  fromWord: (...args) => ask<FromWord>(address, ['fromWord', ...args, reader()]),
  toWord: (asked) => ask<WordFile>(address, ['toWord', { ...asked, reader: reader() }]),
  fromHtml: (...args) => ask<string | null>(address, ['fromHtml', ...args]),
})

function ask<Result>(address: string, question: WordQuestion): Promise<Result> {
  const worker = new Worker(address)
  const answered = new Promise<Result>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WordAnswer>) => {
      if ('error' in data)
        reject(Object.assign(new Error(data.error), { name: data.isRefusal ? 'WordRefusal' : 'Error' }))
      else resolve(data.result as Result)
    }
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(question)
  })
  return answered.finally(() => worker.terminate())
}
