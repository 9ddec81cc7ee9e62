import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Document, edit, parse } from '../../server/src/core/document/document.ts'
import { folds } from '../../server/src/core/features/folding.ts'
import { outline } from '../../server/src/core/features/outline/outline.ts'
import { printMessage } from '../../server/src/core/messages/print.ts'
import { FACTS } from '../facts.ts'
import { judged, same } from '../soak/agrees.ts'

/** How many resolutions. */
const MANY = 75

/**
 * A record of many short resolutions. Some have abbreviations, comments that silence, notes, slips; each numbers its
 * notes by `mark`.
 */
const record = (mark: (n: number) => string): string =>
  Array.from({ length: MANY }, (_, n) => {
    const note = n % 3 === 0 ? mark(n) : null
    return [
      `81/${n + 1}. Ports`,
      'The General Assembly,',
      `*Recalling* its resolution 33/134 of 19 December ${n % 7 === 0 ? 1979 : 1978},${note ? `[^${note}]` : ''}`,
      n % 10 === 4 ? '<!-- resolute-disable-next-line operative-verb-emphasis: as it was agreed -->' : '',
      `1. ${n % 5 === 4 ? 'Notes' : '*Notes*'} the work of the UNCTAD${n % 11 === 0 ? ' and the ABCDE' : ''};`,
      '2. *Decides* to go on.',
      note ? `[^${note}]: A/75/1.` : '',
    ]
      .filter((line) => line !== '')
      .join('\n\n')
  }).join('\n\n')

/** Each resolution begins with 1 anew; all have one numbering in common. */
const ANEW = record(() => '1')
const COMMON = record((n) => String(n / 3 + 1))

/** What a draft says as a whole is what its text says when it is read anew. */
function saysTheSame(document: Document): void {
  const anew = parse(document.text)
  same(judged(document), judged(anew), 'findings')
  same(outline(document, FACTS), outline(anew, FACTS), 'outline')
  same(folds(document), folds(anew), 'folds')
}

const typed = (document: Document, at: number, text: string, taken = 0): Document =>
  edit(document, [{ span: { start: at, end: at + taken }, text }])

describe('a draft of many resolutions', () => {
  for (const [name, text] of [
    ['its notes begin anew', ANEW],
    ['its notes are numbered throughout', COMMON],
  ] as const)
    it(`says after edits, and when its caches are released, what its text says, where ${name}`, () =>
      fc.assert(
        fc.property(
          fc.array(
            fc.tuple(fc.nat(text.length - 1), fc.nat(60), fc.constantFrom('', 'x', '[^1]', 'ABCDE ', '\n\n', '3. ')),
            {
              minLength: 1,
              maxLength: 4,
            },
          ),
          (edits) => {
            let document = parse(text)
            judged(document)
            for (const [at, taken, put] of edits) {
              document = typed(
                document,
                at % document.length,
                put,
                Math.min(taken, document.length - (at % document.length)),
              )
              judged(document)
              document.releaseCaches(at % document.length)
            }
            saysTheSame(document)
          },
        ),
        { numRuns: 6 },
      ))

  it('numbers its notes anew where resolutions far apart have notes of the same name', () => {
    const found = judged(parse(record((n) => String(Math.floor((n % 25) / 3) + 1))))
    assert.deepEqual(
      found
        .filter(({ rule }) => rule === 'footnote')
        .map(({ message }) => printMessage(message, 'en'))
        .filter((message) => /twice|Two/.test(message)),
      [],
    )
  })

  it('is silenced by a comment in any of its resolutions', () => {
    const comment = '<!-- resolute-disable-next-line operative-verb-emphasis: as it was agreed -->\n\n'
    const [head = '', ...rest] = ANEW.replaceAll(comment, '').split(/(?=81\/70\.)/)
    const silent = rest.join('').replace('1. Notes', `${comment}1. Notes`)
    const count = (text: string) => judged(parse(text)).filter(({ rule }) => rule === 'operative-verb-emphasis').length
    assert.notEqual(silent, rest.join(''))
    assert.equal(count(head + silent), count(head + rest.join('')) - 1)
  })

  it('says what its text says where its front matter, far above, comes and goes', () => {
    const plain = parse(ANEW)
    judged(plain)
    const dated = typed(plain, 0, '---\nsession: 79\n---\n\n')
    saysTheSame(dated)
    const later = typed(dated, dated.text.indexOf('79'), '80', 2)
    saysTheSame(later)
    assert.equal(later.resolutions.at(-1)?.parsed.facts.frontMatter?.values.get('session'), '80')
    saysTheSame(typed(later, 0, '', later.text.indexOf('81/1.')))
  })
})
