/** The bundle for Word files where only a browser runs: a web worker that answers one question and is ended. */
import type { WordAnswer, WordQuestion } from '../protocol/word.ts'
import { fromHtml, fromWord, toWord } from './word.ts'

function answer(question: WordQuestion): WordAnswer {
  try {
    if (question[0] === 'fromHtml') return { result: fromHtml(question[1], question[2]) }
    return {
      result: question[0] === 'fromWord' ? fromWord(question[1], question[2], question[3]) : toWord(question[1]),
    }
  } catch (error) {
    const { name, message } = error as Error
    return { error: message, isRefusal: name === 'WordRefusal' }
  }
}

self.onmessage = ({ data }: MessageEvent<WordQuestion>) => self.postMessage(answer(data))
