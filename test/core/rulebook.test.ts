import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const RULEBOOK = 'server/rulebook.md'
const LONGEST_LINE = 120
const LONGEST_ENTRY = 110

const text = readFileSync(RULEBOOK, 'utf8')
const lines = text.split('\n')

/** The entries of the rulebook: number, and what is between its heading and the next. */
const entries = text
  .split(/^#{1,3} /m)
  .filter((part) => part.startsWith('R-'))
  .map((part) => {
    const [heading = '', ...body] = part.trimEnd().split('\n')
    return { heading, number: heading.split(' ')[0] ?? '', body }
  })

/** The rules that the code names, each with a file that does. Of `R-78 to R-83` the ends are looked for. */
function named(): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of readdirSync('server/src', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    for (const [number] of readFileSync(path.join('server/src', name), 'utf8').matchAll(/\bR-\d+/g))
      if (!found.has(number)) found.set(number, name)
  }
  return found
}

describe('the rulebook', () => {
  it('has an entry for every rule that the code names', () => {
    const numbers = new Set(entries.map(({ number }) => number))
    const rules = named()
    assert.ok(rules.size > 0)
    assert.deepEqual(
      [...rules].filter(([number]) => !numbers.has(number)).map(([number, file]) => `${number} in ${file}`),
      [],
    )
  })

  it('has each entry once, in order', () => {
    const numbers = entries.map(({ number }) => number)
    assert.deepEqual(
      numbers.filter((number, index) => numbers.indexOf(number) !== index),
      [],
    )
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2))),
    )
  })

  it('has entries that can be quoted: a number, a name, a rule, its evidence', () => {
    const ill = entries.filter(({ heading, body }) => {
      const evidence = body.findIndex((line) => line.startsWith('Evidence: '))
      const words = body.join(' ').split(/\s+/).filter(Boolean)
      return !/^R-\d{2,3} \S.*[^.]$/.test(heading) || evidence < 1 || words.length > LONGEST_ENTRY || ofMarkup(body)
    })
    assert.deepEqual(
      ill.map(({ heading }) => heading),
      [],
    )
  })

  it('has no line that is too long', () =>
    assert.deepEqual(
      lines.flatMap((line, index) => (line.length > LONGEST_LINE ? [`line ${index + 1}`] : [])),
      [],
    ))
})

/** Whether an entry is more than plain lines: quoted in a terminal, markup would show. */
function ofMarkup(body: readonly string[]): boolean {
  return body.some((line, index) => /^\s|^[-+>#] |^\d+[.)] |[*`<]/.test(line) || (line === '' && body[index + 1]))
}
