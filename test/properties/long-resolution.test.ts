import fc from 'fast-check'
import { type Document, edit, parse } from '../../server/src/core/document/document.ts'
import { folds } from '../../server/src/core/features/folding.ts'
import { outline } from '../../server/src/core/features/outline/outline.ts'
import { PIECES } from '../dresses.ts'
import { FACTS } from '../facts.ts'
import { agrees, judged, same } from '../soak/agrees.ts'

/**
 * What rules remember of a citation, an opening or a paragraph by itself, and what tells that it stands elsewhere now.
 */
const KINDS: readonly ((n: number) => string)[] = [
  (n) => `${n}. *Requests* a report, as paragraph ${n - 1} above says, on “trade and (industry)”;`,
  (n) => `${n}. Notes its resolution 33/134 of 19 December ${1977 + (n % 3)} and resolution 46/182 and 70/1;`,
  (n) => `${n}. <u>Decides</u> on:\n\n(a) Ports, see paragraph ${n} below;\n\n(b) Tides [[^${n}]].`,
  (n) => `${n}. *Also requests* the rеport at its seventy-ninth session.\n\n[^${n}]: A/75/${n}`,
  (n) => `${n}. *Welcomes* the ports of the\n\n[^9${n}]: See A/80/${n}, para. 3.\n\nregion and the rnain “tides;`,
  (n) => `- ${n}. *URGES* all, 79/116 among them, to go on..\n\n| a | b |\n`,
  () => 'Resolves that this resolution [name] be read:',
  (n) => `${'IVX'.charAt(n % 3)}\n\n${n}. *Expresses concern* at 19 Decembre 1978,`,
]

/** One resolution, with recitals before its decisions and an annex behind them. */
const TEXT = [
  '81/1. Ports',
  '*The General Assembly*,',
  '*Recalling* its resolution 33/134 of 19 December 1978,[^1]',
  'Acting under Chapter VII of the Charter of the United Nations,',
  '_Recalling also_ resolution 46/182 of 19 December 1991, entitled “Effects of atomic radiation”,',
  ...Array.from({ length: 32 }, (_, i) => (KINDS[(i * 5 + (i >> 3)) % KINDS.length] as (n: number) => string)(i + 1)),
  'Annex',
  'Terms of (reference and resolution 33/134 of 19 December 1979',
  '[^1]: A/75/1.',
].join('\n\n')

/** What the document says must be what its text says when it is read anew. */
function saysTheSame(document: Document): void {
  agrees(document)
  const anew = parse(document.text)
  same(judged(document), judged(anew), 'findings')
  same(outline(document, FACTS), outline(anew, FACTS), 'outline')
  same(folds(document), folds(anew), 'folds')
}

describe('one long resolution', () => {
  it('says after each letter, line and cut what its text says', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.nat(TEXT.length - 1),
            fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(900) }),
            fc.constantFrom(...PIECES, '9', '*', '(', '[^1]', 'Annex\n\n', ' of 19 December 1978', 'II\n\n'),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        (edits) => {
          let document = parse(TEXT)
          judged(document)
          outline(document, FACTS)
          for (const [at, width, text] of edits) {
            const start = at % (document.length + 1)
            const end = Math.min(document.length, start + width)
            document = edit(document, [{ span: { start, end }, text }])
            saysTheSame(document)
          }
        },
      ),
      { numRuns: 15 },
    ))

  it('says of an earlier text, when that is asked again, what it said', () => {
    const before = parse(TEXT)
    const [found, items] = [judged(before), outline(before, FACTS)]
    const at = TEXT.indexOf('33/134')
    const after = edit(before, [{ span: { start: at, end: at + 2 }, text: '34' }])
    saysTheSame(after)
    saysTheSame(edit(before, [{ span: { start: 0, end: 0 }, text: '\n\n' }]))
    same(judged(parse(TEXT)), found, 'findings')
    same(outline(before, FACTS), items, 'outline')
    saysTheSame(edit(after, [{ span: { start: at, end: at + 2 }, text: '33' }]))
  })
})
