import type { FromWord, ToWord, WordAnswer, WordCalls, WordFile, WordQuestion } from '../../../server/src/protocol.ts'

/** The bundle for Word files; it is loaded by the first call. A file that cannot be read is an error that says why. */
export interface Word {
  fromWord(...args: Parameters<WordCalls['fromWord']>): Promise<FromWord>
  toWord(asked: ToWord): Promise<WordFile>
  fromHtml(...args: Parameters<WordCalls['fromHtml']>): Promise<string | null>
}

/** The bundle in Node. */
export const wordInNode = (path: string): Word => {
  const load = (): WordCalls => require(path)
  return {
    fromWord: async (...args) => load().fromWord(...args),
    toWord: async (asked) => load().toWord(asked),
    fromHtml: async (...args) => load().fromHtml(...args),
  }
}

/** The bundle in a browser: a worker for each call, so that none keeps memory. */
export const wordInBrowser = (address: string): Word => ({
  fromWord: (...args) => ask<FromWord>(address, ['fromWord', ...args]),
  toWord: (asked) => ask<WordFile>(address, ['toWord', asked]),
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
