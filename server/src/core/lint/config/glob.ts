/**
 * Globs as people write them in lists of files: `*` and `?` within a name, `**` over folders, `{a,b}`, `[a-z]`. One
 * without a `/` names files at any depth; one that names a folder names all that lies in it.
 */

/** More alternatives than these are not looked at. */
const MOST_ALTERNATIVES = 200

/** Whether a text is a glob, and no plain path. */
export const isGlob = (text: string): boolean => /[*?{[]/.test(text)

/** Whether a glob names a path, whose folders are parted by `/`. In time of the product of their lengths at most. */
export function globMatches(glob: string, path: string): boolean {
  const names = path.split('/').filter((name) => name !== '' && name !== '.')
  return alternativesOf(glob).some((one) => {
    const wanted = one.split('/').filter((name) => name !== '' && name !== '.')
    const isAnchored = /\/./.test(one)
    return wanted.length > 0 && pathMatches(isAnchored ? wanted : ['**', ...wanted], names)
  })
}

/** The last of the globs that names a path decides; one that begins with `!` takes it out again. */
export const isAmong = (globs: readonly string[], path: string): boolean => {
  const last = globs.findLast((glob) => globMatches(glob.replace(/^!/, ''), path))
  return last !== undefined && !last.startsWith('!')
}

/** The globs that `{a,b}` stands for. */
function alternativesOf(glob: string): readonly string[] {
  let all = [glob]
  for (;;) {
    const next = all.flatMap((one) => {
      const match = /\{([^{}]*)\}/.exec(one)
      if (!match) return [one]
      const [before, after] = [one.slice(0, match.index), one.slice(match.index + match[0].length)]
      return (match[1] as string).split(',').map((choice) => before + choice + after)
    })
    if (next.length === all.length && next.every((one, i) => one === all[i])) return all
    if (next.length > MOST_ALTERNATIVES) return all
    all = next
  }
}

/** Whether names follow a pattern of names; what lies in a folder that follows it does as well. */
function pathMatches(wanted: readonly string[], names: readonly string[]): boolean {
  // Which beginnings of the pattern the names read so far may have used up.
  let reached = new Set(passingOver(wanted, [0]))
  for (const name of names) {
    const next: number[] = []
    for (const i of reached) {
      const one = wanted[i]
      if (one === '**') {
        // A last one stands for one name at least.
        if (i === wanted.length - 1) return true
        next.push(i)
      } else if (one !== undefined && nameMatches(one, name)) next.push(i + 1)
    }
    reached = new Set(passingOver(wanted, next))
    if (reached.has(wanted.length)) return true
  }
  return false
}

/** The same beginnings, and those that they reach by `**` standing for no folder. */
function passingOver(wanted: readonly string[], from: readonly number[]): number[] {
  const all: number[] = []
  for (let i of from) {
    all.push(i)
    while (wanted[i] === '**' && i + 1 < wanted.length) all.push(++i)
  }
  return all
}

/** Whether one name follows one pattern. */
function nameMatches(pattern: string, name: string): boolean {
  const wanted = symbolsOf(pattern)
  const letters = [...name]
  let [i, j, star, from] = [0, 0, -1, 0]
  while (j < letters.length) {
    const one = wanted[i]
    if (one === '*') {
      star = i++
      from = j
    } else if (one !== undefined && symbolMatches(one, letters[j] as string)) {
      i++
      j++
    } else if (star >= 0) {
      // The last star takes one letter more.
      i = star + 1
      j = ++from
    } else return false
  }
  while (wanted[i] === '*') i++
  return i === wanted.length
}

/** A pattern as what stands for one letter each: `*`, `?`, a letter, `[a-z]`. */
const symbolsOf = (pattern: string): readonly string[] =>
  (pattern.match(/\[!?[^[\]/]+\]|[\s\S]/gu) ?? []).filter((one, i, all) => one !== '*' || all[i - 1] !== '*')

function symbolMatches(symbol: string, letter: string): boolean {
  if (symbol === '?' || symbol === letter) return true
  if (symbol.length < 3 || !symbol.startsWith('[')) return false
  const isNot = symbol.startsWith('[!')
  const inner = [...symbol.slice(isNot ? 2 : 1, -1)]
  let isIn = false
  for (let i = 0; i < inner.length; i++) {
    const low = inner[i] as string
    const high = inner[i + 1] === '-' ? inner[i + 2] : undefined
    if (high !== undefined) i += 2
    isIn ||= low <= letter && letter <= (high ?? low)
  }
  return isIn !== isNot
}
