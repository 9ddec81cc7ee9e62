/** The words of runs, as they are compared: what is emphasised otherwise is another word. */
import { type Word, wordsOf as wordsOfText } from '../compare/words.ts'
import { withoutLookAlikes } from './look-alikes.ts'
import type { Mark, NoteRun, OpaqueRun, Run, TextRun } from './rich-text.ts'

/** A word with the runs that it stands in: its own part of each, and what has no words within it. */
export interface RunWord extends Word {
  readonly runs: readonly (TextRun | NoteRun | OpaqueRun)[]
  /** What has no words and stands before it. */
  readonly before: readonly Run[]
}

/** The sign that stands for the mark of a note: which note it is, its words say. */
const NOTE = '\ufffc'

/** The words of runs, and what has no words behind the last of them. */
export function wordsOfRuns(
  runs: readonly Run[],
  isLoose = false,
): {
  readonly words: readonly RunWord[]
  readonly rest: readonly Run[]
} {
  const words: RunWord[] = []
  let before: Run[] = []
  let open: (TextRun | OpaqueRun)[] = []
  const close = (): void => {
    if (open.length === 0) return
    const {
      words: [first, ...more],
      rest,
    } = split(open, isLoose)
    if (first) words.push({ ...first, before: [...before, ...first.before] }, ...more)
    before = [...rest]
    open = []
  }
  for (const run of runs) {
    const isWhole = run.kind === 'text' && isApart(run)
    if ((run.kind === 'text' && !isWhole) || (run.kind === 'opaque' && open.length > 0)) {
      open.push(run)
      continue
    }
    close()
    if (run.kind !== 'text' && run.kind !== 'note') before.push(run)
    else {
      const text = run.kind === 'note' ? NOTE : run.text
      words.push({
        text,
        marks: run.kind === 'note' ? [] : marksOf(run),
        span: { start: 0, end: text.length },
        runs: [run],
        before,
      })
      before = []
    }
  }
  close()
  return { words: withSeenSpaces(words), rest: before }
}

const withSeenSpaces = (words: readonly RunWord[]): readonly RunWord[] =>
  words.map((word, i) => seenSpace(word, words[i - 1], words[i + 1]))

/** A space looks like the words on both of its sides: who emphasises these has no other wish for it. */
function seenSpace(word: RunWord, before: RunWord | undefined, after: RunWord | undefined): RunWord {
  if (word.text.trim() !== '') return word
  return { ...word, marks: before?.marks.filter((mark) => after?.marks.includes(mark)) ?? [] }
}

/**
 * The words of two texts, before and now: what is a field in one of them is a word in both; where one has tabs or
 * lines, all spaces are one.
 */
export function wordsOfBoth(
  before: readonly Run[],
  now: readonly Run[],
): readonly [ReturnType<typeof wordsOfRuns>, ReturnType<typeof wordsOfRuns>] {
  const isLoose = [...before, ...now].some((run) => run.kind === 'text' && /[\t\n]/.test(run.text))
  const made = [before, now].map((runs) => {
    const { words, rest } = wordsOfRuns(runs, isLoose)
    return { words: words.some(hasField) ? withGluedFields(words) : words, rest }
  }) as [ReturnType<typeof wordsOfRuns>, ReturnType<typeof wordsOfRuns>]
  const fields = made.flatMap(({ words }) => words.filter(hasField).map(saidBy)).filter((text) => text.trim() !== '')
  if (fields.length === 0) return made
  const [one, other] = made
  const fusedIn = ({ words, rest }: ReturnType<typeof wordsOfRuns>): ReturnType<typeof wordsOfRuns> => ({
    words: withSeenSpaces(fields.reduce(fused, words)),
    rest,
  })
  return [fusedIn(one), fusedIn(other)]
}

const hasField = ({ runs }: RunWord): boolean => runs.some((run) => run.kind === 'text' && isApart(run))

/** Fields are one word with what they are glued to, as in a text without fields: `l’` and `article 4`. */
function withGluedFields(words: readonly RunWord[]): readonly RunWord[] {
  const said = words.map((word) => saidBy(word) || NOTE)
  const starts = new Set(wordsOfText({ text: said.join(''), emphasis: [] }).map(({ span }) => span.start))
  const out: RunWord[] = []
  let at = 0
  for (const [i, word] of words.entries()) {
    const last = out.at(-1)
    if (last && word.before.length === 0 && !starts.has(at))
      out[out.length - 1] = { ...last, text: last.text + word.text, runs: [...last.runs, ...word.runs] }
    else out.push(word)
    at += (said[i] as string).length
  }
  return out
}

/** Words of which those that one after another say `text` are one. */
function fused(words: readonly RunWord[], text: string): readonly RunWord[] {
  const out: RunWord[] = []
  for (let i = 0; i < words.length; i++) {
    const first = words[i] as RunWord
    let [said, end] = ['', i]
    while (said.length < text.length && end < words.length) said += saidBy(words[end++] as RunWord)
    const all = words.slice(i, end)
    const isOther = all.some((word, k) => saidBy(word) === '' || (k > 0 && word.before.length > 0))
    if (said !== text || all.length < 2 || isOther) out.push(first)
    else {
      out.push({ ...first, text, runs: all.flatMap(({ runs }) => runs) })
      i = end - 1
    }
  }
  return out
}

const saidBy = ({ runs }: RunWord): string => runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')

/** What is a word by itself, whatever stands beside it: fields. What is raised, or a sign, may be part of a word. */
const isApart = ({ reference, source, text }: TextRun): boolean =>
  reference !== undefined || (source?.whole !== undefined && !IN_WORDS.test(text))

const IN_WORDS = /^[\p{Alphabetic}\p{Number}]+$/u

/**
 * The words of runs of text one after another: a word may begin in one and end in the next. What has no words stands
 * within a word or before it; `rest` is what stands behind the last. Signs that look like others in a draft are these.
 */
function split(
  runs: readonly (TextRun | OpaqueRun)[],
  isLoose: boolean,
): {
  readonly words: readonly RunWord[]
  readonly rest: readonly Run[]
} {
  const text = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
  let index = 0
  let at = 0
  /** Takes what has no words, up to text. */
  const passed = (): OpaqueRun[] => {
    const found: OpaqueRun[] = []
    for (let run = runs[index]; run?.kind === 'opaque' || run?.text === ''; run = runs[++index])
      if (run.kind === 'opaque') found.push(run)
    return found
  }
  const words = wordsOfText({ text: withoutLookAlikes(text), emphasis: [] }).map((word): RunWord => {
    const before = passed()
    const parts: (TextRun | OpaqueRun)[] = []
    for (let from = word.span.start; from < word.span.end; ) {
      parts.push(...passed())
      const run = runs[index] as TextRun
      const end = Math.min(word.span.end, at + run.text.length)
      parts.push({ ...run, text: run.text.slice(from - at, end - at) })
      from = end
      if (end === at + run.text.length) {
        at = end
        index++
      }
    }
    return {
      text: seenText(word.text, parts, isLoose),
      marks: marksOf(parts[0]),
      span: word.span,
      runs: parts,
      before,
    }
  })
  return { words, rest: passed() }
}

const marksOf = (run: TextRun | OpaqueRun | undefined): readonly Mark[] =>
  run?.kind !== 'text' || run.marks.length === 0 ? [] : run.marks.toSorted()

/**
 * What a word is compared by. Spaces of any kind are one: nobody would track one for another. A word of which some is
 * emphasised otherwise has that in it.
 */
function seenText(text: string, parts: readonly (TextRun | OpaqueRun)[], isLoose: boolean): string {
  if (text.trim() === '') return isLoose ? ' ' : ' '.repeat(text.length)
  if (parts.length === 1) return text
  const said = parts.filter((part) => part.kind === 'text')
  const marks = said.map((part) => marksOf(part).join())
  if (marks.every((one) => one === marks[0])) return text
  return `${text}\u0000${said.map((part) => `${part.text.length}${marksOf(part).join('')}`).join()}`
}

/** Runs one after another that differ in nothing but their words, made one. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last?.kind === 'text' && run.kind === 'text' && isSameLook(last, run))
      out[out.length - 1] = { ...last, text: last.text + run.text }
    else out.push(run)
  }
  return out
}

const isSameLook = (one: TextRun, other: TextRun): boolean =>
  one.reference === undefined &&
  other.reference === undefined &&
  one.source?.whole === undefined &&
  other.source?.whole === undefined &&
  one.source?.properties === other.source?.properties &&
  one.source?.around?.[0] === other.source?.around?.[0] &&
  one.source?.earlier?.[0] === other.source?.earlier?.[0] &&
  one.marks.join() === other.marks.join() &&
  one.change === other.change
