import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { edit, parse } from '../../server/src/core/document/document.ts'
import { textOf } from '../../server/src/core/syntax/tree.ts'
import { agrees } from '../soak/agrees.ts'

const SAMPLES = ['general-assembly', 'security-council', 'eclac'].map((name) =>
  readFileSync(`samples/${name}.resolution`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
)

const blocksOf = (text: string): string[] =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((block) => block.replace(/\n/g, ' '))

const wrapped = (block: string, width: number): string => {
  const lines: string[] = []
  let line = ''
  for (const word of block.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** The same text in another dress. */
const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  'one line a paragraph': (text) => blocksOf(text).join('\n'),
  'one line a paragraph, without emphasis': (text) =>
    blocksOf(text)
      .join('\n')
      .replace(/<\/?u>|\*/g, ''),
  'hard-wrapped, without blank lines': (text) =>
    blocksOf(text)
      .map((block) => wrapped(block, 72))
      .join('\n'),
  'with numbers in bold': (text) => text.replace(/^(\d+\.) /gm, '**$1** '),
  'with a number at each line': (text) =>
    blocksOf(text)
      .flatMap((block) => wrapped(block, 72).split('\n'))
      .map((line, i) => `${i + 1}  ${line}`)
      .join('\n'),
  'with the labels of negotiators': (text) => text.replace(/^(\d+)\. /gm, 'OP$1. '),
}

/** What people put into a text, or take out of it. */
const PIECES = [
  '',
  'x',
  '\n',
  '\n\n',
  ' ',
  ',',
  ';',
  '.',
  '1. ',
  '**2.** ',
  '\n(a) ',
  'OP3. ',
  '\nRecalling ',
  '2/9\n',
  '7  ',
  '1. (a) ',
  '[1] ',
  '<!--',
  '“',
]

describe('a text as people have it', function () {
  this.timeout(60_000)
  for (const [name, dress] of Object.entries(DRESSES))
    it(`${name}, says after an edit what it says when it is read anew`, () =>
      fc.assert(
        fc.property(
          fc.constantFrom(...SAMPLES.map(dress)),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.nat(80),
          fc.constantFrom(...PIECES),
          (text, where, width, put) => {
            const start = Math.floor(where * text.length)
            const document = parse(text)
            assert.equal(textOf(document.tree), text)
            agrees(
              edit(document, [
                { span: { start, end: Math.min(text.length, start + (width % 9 === 0 ? width : 0)) }, text: put },
              ]),
            )
          },
        ),
        { numRuns: 60 },
      ))
})
