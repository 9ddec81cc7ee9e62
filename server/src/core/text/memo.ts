/**
 * What has been worked out about texts, so that a draft which is edited is not thought through again where it has stayed as it was: the
 * words of a paragraph say the same wherever it stands. A result depends on nothing but the text and the question.
 */

/** How many characters of texts are remembered, at the least; at most twice as many. */
const MOST = 1_000_000

type Answers = Map<unknown, unknown>

let fresh = new Map<string, Answers>()
let former = new Map<string, Answers>()
let size = 0

/** The answer to a question about a text: worked out by `answer` the first time, and remembered while texts like it are being asked about. */
export function once<R>(text: string, question: unknown, answer: () => R): R {
  const answers = answersTo(text)
  const known = answers.get(question)
  if (known !== undefined || answers.has(question)) return known as R
  const found = answer()
  answers.set(question, found)
  return found
}

function answersTo(text: string): Answers {
  const known = fresh.get(text)
  if (known) return known
  if (size > MOST) {
    former = fresh
    fresh = new Map()
    size = 0
  }
  const answers = former.get(text) ?? new Map<unknown, unknown>()
  fresh.set(text, answers)
  size += text.length
  return answers
}

/** The same function, which works each answer out once as long as the object it is about lives: that must not change. */
export function kept<K extends object, R>(answer: (of: K) => R): (of: K) => R {
  const answers = new WeakMap<K, { readonly answer: R }>()
  return (of) => {
    const known = answers.get(of)
    if (known) return known.answer
    const found = answer(of)
    answers.set(of, { answer: found })
    return found
  }
}
