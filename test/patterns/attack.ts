/**
 * Texts that might make a pattern slow, tried for real: each part of it that may be repeated without end is repeated,
 * alone and with all that goes before it, and something follows on which the pattern fails. What is told from the shape
 * of a pattern alone (`scslre`) are repetitions of one character; these are of words.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Pattern } from './pattern.ts'

/** Characters that a class may hold; the first two that it does hold stand for it. */
const CHARACTERS = [...'aA0 \n,.([<"“«*-/^_\'é¹\u00a0\u0001\ud83d\ude00)]>”»:;{}|\t']
const ENDS = ['', '\u0001', '\n!', ' a', ',)']
/** What is repeated makes texts of these lengths: short ones for what grows twofold with each character. */
const LENGTHS = [20, 26, 32, 48, 100, 400, 2_000, 16_000]
/** A quarter of a text takes a quarter of the time, and a sixteenth of what is squared; this lies between. */
const FASTER = 8
/** A text of the last but one is read in less than this many milliseconds where the last will not be slow. */
const QUICK = 0.1
/** A pattern is suspect where one text takes it this many milliseconds: a hundred times what a linear one needs. */
const SUSPECT = 12
/** How often a text is tried on which it is: the machine may have been busy, or the pattern just been compiled. */
const TRIES = 5
/** What takes as many milliseconds is tried once more only. */
const LONG = 500

/** A text of `length` on which the pattern takes more than linear time, described; null where none was found. */
export function attack({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string | null {
  const pattern = new RegExp(source, flags)
  const tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') })
  for (const [before, repeated] of repetitions(tree.alternatives, flags))
    for (const [head, pump] of [
      [before, repeated],
      ['', before + repeated],
      ['', ` ${before + repeated}`],
    ] as const)
      for (const end of ENDS) if (isSlow(pattern, head, pump, end)) return JSON.stringify([head, pump, end])
  return null
}

function isSlow(pattern: RegExp, head: string, pump: string, end: string): boolean {
  const text = (length: number): string => head + pump.repeat(Math.ceil(length / pump.length)) + end
  for (const length of LENGTHS) {
    const took = timeOf(pattern, text(length))
    if (length === 2_000 && took < QUICK) return false
    if (took < SUSPECT) continue
    const best = (of: string, tries: number): number =>
      Math.min(...Array.from({ length: tries }, () => timeOf(pattern, of)))
    const again = best(text(length), took > LONG ? 1 : TRIES)
    if (again > SUSPECT && (length < 2_000 || again > FASTER * best(text(length / 4), TRIES))) return true
  }
  return false
}

/** Milliseconds of work, not of waiting: other programs run beside the tests. */
function timeOf(pattern: RegExp, text: string): number {
  const start = process.cpuUsage()
  if (pattern.global) for (const _ of text.matchAll(pattern));
  else pattern.test(text)
  pattern.lastIndex = 0
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Each part that is repeated without end: some word that leads to it, and words that it is made of. */
function* repetitions(
  alternatives: readonly AST.Alternative[],
  flags: string,
  before = '',
): Generator<[string, string]> {
  for (const { elements } of alternatives) {
    let lead = before
    for (const element of elements) {
      yield* within(element, flags, lead)
      lead += words(element, flags)[0] ?? ''
    }
  }
}

function* within(element: AST.Element, flags: string, lead: string): Generator<[string, string]> {
  if (element.type === 'Quantifier') {
    if (element.max === Number.POSITIVE_INFINITY)
      for (const word of words(element.element, flags)) if (word !== '') yield [lead, word]
    yield* within(element.element, flags, lead)
  } else if ('alternatives' in element) yield* repetitions(element.alternatives, flags, lead)
}

/** A few words that a part of a pattern matches; what looks around matches none. */
function words(element: AST.Element, flags: string): readonly string[] {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)]
    case 'CharacterSet':
    case 'CharacterClass': {
      const one = new RegExp(`^${element.raw}$`, flags.replace(/[gy]/g, ''))
      return CHARACTERS.filter((c) => one.test(c)).slice(0, 4)
    }
    case 'Quantifier': {
      const inner = words(element.element, flags)
      const often = Math.max(1, element.min)
      return inner.map((word) => word.repeat(often))
    }
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives
        .slice(0, 4)
        .map(({ elements }) => elements.map((e) => words(e, flags)[0] ?? '').join(''))
    default:
      return ['']
  }
}
