import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type PlacedBlock, type Prose, proseOf } from '../../../server/src/core/model/prose.ts'
import { textBlocksOf } from '../../../server/src/core/model/structure/text-blocks.ts'
import { meaningOfEscape } from '../../../server/src/core/syntax/escapes.ts'
import { parseTree } from '../../../server/src/core/syntax/parse.ts'
import { mark, marked } from '../../marks.ts'
import { anyText } from '../../texts.ts'

/** The prose of all blocks of a text, as of a paragraph that something interrupts. */
function read(text: string): Prose {
  const placed: PlacedBlock[] = []
  let start = 0
  for (const block of parseTree(text).blocks) {
    if (block.kind === 'paragraph') placed.push({ block, start })
    start += block.width
  }
  return proseOf(placed)
}

const checkWords = (text: string, words: string): void => assert.equal(read(text).text, words)

/** Checks that the words stand where `⟦…⟧` is, marks among them. */
function checkToDraft(source: string, words: string): void {
  const { text, spans } = marked(source)
  const prose = read(text)
  const start = prose.text.indexOf(words)
  assert.ok(start >= 0, prose.text)
  assert.equal(mark(text, [prose.toDraft({ start, end: start + words.length })]), mark(text, spans))
}

/** Checks which word of the prose the cursor stands before, or that it stands in none. */
function checkFromDraft(source: string, word: string | null): void {
  const { text, cursor } = marked(source)
  const prose = read(text)
  const at = prose.fromDraft(cursor ?? assert.fail('no cursor'))
  assert.equal(at === null ? null : prose.text.slice(at).split(' ')[0], word)
}

describe('the words of a paragraph', () => {
  it('are without its label, bullet and indentation', () => {
    checkWords('  - 1. Requests a report;', 'Requests a report;')
    checkWords('(a) Trade;', 'Trade;')
  })
  it('are without the marks of emphasis', () => {
    checkWords('1. <u>Takes note</u> of *Activities* and **trade**;', 'Takes note of Activities and trade;')
  })
  it('are without footnote marks and comments', () => {
    checkWords('Takes note of it,¹ again,[^2] and <!-- really? -->so on;', 'Takes note of it, again, and so on;')
  })
  it('are those that a change puts in, without those that it takes out', () => {
    checkWords('Takes {--due --}note {++with concern ++}of {~~it~>them~~};', 'Takes note with concern of them;')
  })
  it('go on over a line end of any kind as over a space', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) checkWords(`Takes${lineEnd}note;${lineEnd}`, 'Takes note;')
  })
  it('go on over a footnote and a blank line', () => {
    checkWords('Goods of the countries¹\n\n¹ A/75/418.\n\n- of the region;', 'Goods of the countries of the region;')
  })
})

describe('a span of the words', () => {
  it('leads to their place in the draft', () => checkToDraft('1. Takes ⟦note of it⟧;', 'note of it'))
  it('holds the marks between its words, and none at its ends', () => {
    checkToDraft('1. <u>⟦Takes</u> note⟧ of it;', 'Takes note')
    checkToDraft('1. <u>⟦Takes note⟧</u> of it;', 'Takes note')
    checkToDraft('1. Takes {--due --}⟦note,¹ it⟧ says', 'note, it')
  })
  it('holds the line end between its words', () => {
    checkToDraft('1. ⟦Takes\r\nnote⟧ of it;', 'Takes note')
    checkToDraft('1. Takes\r\n⟦note⟧ of it;', 'note')
  })
  it('holds the footnote that interrupts it', () => checkToDraft('Goods ⟦of¹\n\n¹ A/75/418.\n\nthe⟧ region;', 'of the'))

  it('leads from every word to its place and back, in any text', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { prose } of textBlocksOf(parseTree(text)))
          for (let at = 0; at < prose.text.length; at++) {
            const { start, end } = prose.toDraft({ start: at, end: at + 1 })
            const draft = text.slice(start, end)
            // A line end, and the space behind a label in brackets, `[1.  Takes`, are one space however wide they are.
            const isSpace = /[\r\n]|^\s{2,}$/.test(draft) && draft.trim() === '' && prose.text[at] === ' '
            assert.ok(draft === prose.text[at] || isSpace || meaningOfEscape(draft) === prose.text[at], draft)
            assert.equal(prose.fromDraft(start), at)
          }
      }),
      { numRuns: 100 },
    ))
})

describe('a place in the draft', () => {
  it('leads to the word that stands there', () => {
    checkFromDraft('1. Takes │note of it;', 'note')
    checkFromDraft('1. <u>│Takes note</u> of it;', 'Takes')
    checkFromDraft('1. Takes note\n│of it;', 'of')
  })
  it('leads nowhere in a mark, a label, a comment or deleted text', () => {
    checkFromDraft('1. <│u>Takes note</u> of it;', null)
    checkFromDraft('│1. Takes note of it;', null)
    checkFromDraft('1. Takes <!-- n│o -->note of it;', null)
    checkFromDraft('1. Takes {--d│ue --}note of it;', null)
  })
})

describe('the emphasis of a paragraph', () => {
  const emphasis = (text: string): string[] => {
    const prose = read(text)
    return prose.emphasis.map(({ mark, words, outer, inner }) =>
      [
        mark,
        prose.text.slice(words.start, words.end),
        text.slice(outer.start, outer.end),
        text.slice(inner.start, inner.end),
      ].join(' | '),
    )
  }

  it('is known with its words, and with its marks', () => {
    assert.deepEqual(emphasis('1. <u>Takes note</u> of *Activities*'), [
      'underline | Takes note | <u>Takes note</u> | Takes note',
      'italic | Activities | *Activities* | Activities',
    ])
    assert.deepEqual(emphasis('__Takes__ _note_'), [
      'bold | Takes | __Takes__ | Takes',
      'italic | note | _note_ | note',
    ])
  })
  it('may nest, the outer one first', () =>
    assert.deepEqual(emphasis('<u>*Takes* note</u>'), [
      'underline | Takes note | <u>*Takes* note</u> | *Takes* note',
      'italic | Takes | *Takes* | Takes',
    ]))
})

describe('the beginning of a paragraph', () => {
  const checkStart = (source: string): void => {
    const { text, cursor } = marked(source)
    assert.equal(read(text).start, cursor)
  }
  it('is its first word, or the mark of emphasis before it', () => {
    checkStart('1. │Takes note')
    checkStart('1. │<u>Takes</u> note')
    checkStart('1. │Takes *note*')
  })
})

describe('footnote marks', () => {
  it('are known with their place among the words', () => {
    const prose = read('1. Takes note¹ of it;[^2]')
    assert.deepEqual(
      prose.marks.map(({ text, at }) => `${prose.text.slice(0, at)}${text}`),
      ['Takes note¹', 'Takes note of it;[^2]'],
    )
  })
})
