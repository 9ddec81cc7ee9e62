/** The samples as people have them. */
import { readFileSync } from 'node:fs'

export const SAMPLES = ['general-assembly', 'security-council', 'eclac'].map((name) =>
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
export const DRESSES: Readonly<Record<string, (text: string) => string>> = {
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
  'with a number at every fifth line': (text) =>
    blocksOf(text)
      .flatMap((block) => wrapped(block, 72).split('\n'))
      .map((line, i) => `${i % 5 === 4 ? `${i + 1}`.padEnd(4) : '    '}${line}`)
      .join('\n'),
  'with the labels of negotiators': (text) => text.replace(/^(\d+)\. /gm, 'OP$1. '),
}

/** What people put into a text, or take out of it. */
export const PIECES = [
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
