/** Changes made readable: what belongs together is one change, and no change takes out what it puts in again. */
import type { WordPair } from './word-alignment.ts'
import { isSameWord, lengthOf, type Word, type WordChange } from './words.ts'

interface Kept {
  readonly before: Word
  readonly now: Word
}

/** A change, with the words that stay before it. */
interface Block {
  readonly kept: readonly Kept[]
  readonly out: readonly Word[]
  readonly put: readonly Word[]
}

/** The changes that pairs of words make, with the islands between those that belong together taken with them. */
export function changesOf(pairs: readonly WordPair[]): readonly WordChange[] {
  let blocks = blocksOf(pairs)
  for (;;) {
    const joined = joinedOnce(blocks)
    if (joined.length === blocks.length) break
    blocks = joined
  }
  return inPairsOfBrackets(withoutWordsThatStay(blocks)).flatMap(({ kept, out, put }) => [
    ...run('same', wordsNow(kept)),
    ...run('out', out),
    ...run('in', put),
  ])
}

const run = (kind: WordChange['kind'], words: readonly Word[]): readonly WordChange[] =>
  words.length > 0 ? [{ kind, words }] : []
const wordsBefore = (kept: readonly Kept[]): readonly Word[] => kept.map(({ before }) => before)
const wordsNow = (kept: readonly Kept[]): readonly Word[] => kept.map(({ now }) => now)

/** The last block has what stays at the end, and no change. */
function blocksOf(pairs: readonly WordPair[]): readonly Block[] {
  const blocks: Block[] = []
  let [kept, out, put]: [Kept[], Word[], Word[]] = [[], [], []]
  const close = (): void => {
    blocks.push({ kept, out, put })
    kept = []
    out = []
    put = []
  }
  for (const { before, now } of pairs) {
    if (before && now) {
      if (out.length + put.length > 0) close()
      kept.push({ before, now })
    } else if (before) out.push(before)
    else if (now) put.push(now)
  }
  close()
  if (blocks.at(-1)?.out.length || blocks.at(-1)?.put.length) close()
  return blocks
}

function joinedOnce(blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = []
  for (const block of blocks) {
    const last = all.at(-1)
    if (last && isIsland(last, block))
      all[all.length - 1] = {
        kept: last.kept,
        out: [...last.out, ...wordsBefore(block.kept), ...block.out],
        put: [...last.put, ...wordsNow(block.kept), ...block.put],
      }
    else all.push(block)
  }
  return all
}

/** Up to so many words are taken with changes that are as long as they are; more, with those much longer. */
const FEW = 2
const MUCH = 3
/** Beside words that were only put in, or only taken out, so many characters are few: `the`, or a comma. */
const SHORT = 3

/** Whether what stays between two changes is no more than a break in them. */
function isIsland(before: Block, { kept, out, put }: Block): boolean {
  // What was put in at two places, or taken out at two, leaves what stands between alone.
  if (out.length + put.length === 0 || before.out.length + out.length === 0 || before.put.length + put.length === 0)
    return false
  const said = wordsNow(kept).filter(({ text }) => text.trim() !== '')
  const around = Math.min(Math.max(lengthOf(before.out), lengthOf(before.put)), Math.max(lengthOf(out), lengthOf(put)))
  const areReplaced = [before.out, before.put, out, put].every(({ length }) => length > 0)
  const areFew = areReplaced ? said.length <= FEW : lengthOf(said) <= SHORT
  return lengthOf(said) * (areFew ? 1 : MUCH) <= around
}

/** What a change takes out at its ends only to put it in again stays. */
function withoutWordsThatStay(blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = []
  let carried: readonly Kept[] = []
  for (const block of blocks) {
    const kept = [...carried, ...block.kept]
    const { out, put } = block
    const most = Math.min(out.length, put.length)
    const both = (at: number): Kept => ({ before: out.at(at) as Word, now: put.at(at) as Word })
    const isSame = (at: number): boolean => isSameWord(both(at).before, both(at).now)
    let [first, last] = [0, 0]
    while (first < most && isSame(first)) kept.push(both(first++))
    while (last < most - first && isSame(-1 - last)) last++
    carried = Array.from({ length: last }, (_, i) => both(i - last))
    all.push({ kept, out: out.slice(first, out.length - last), put: put.slice(first, put.length - last) })
  }
  return carried.length > 0 ? [...all, { kept: carried, out: [], put: [] }] : all
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»' }

/** A change that has one of two brackets has the other, too, where that follows it: `{--1996 (2011)--}`. */
function inPairsOfBrackets(blocks: readonly Block[]): readonly Block[] {
  const all = [...blocks]
  all.forEach((block, i) => {
    const next = all[i + 1]
    const closing = next?.kept[0]
    if (!closing || !block.out.length || !block.put.length) return
    if (openIn(block.out) !== closing.now.text || openIn(block.put) !== closing.now.text) return
    all[i] = { kept: block.kept, out: [...block.out, closing.before], put: [...block.put, closing.now] }
    all[i + 1] = { ...next, kept: next.kept.slice(1) }
  })
  return all
}

/** The bracket that would close the last one that words leave open. */
function openIn(words: readonly Word[]): string | undefined {
  const open: string[] = []
  for (const { text } of words) {
    const closing = CLOSING[text]
    if (closing) open.push(closing)
    else if (open.at(-1) === text) open.pop()
  }
  return open.at(-1)
}
