import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { readFacts } from '../../server/src/core/catalogue/facts.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { inspect } from '../../server/src/core/features/inspect.ts'
import { fixAll } from '../../server/src/core/lint/fixes.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { EMPTY_WORLD, type World } from '../../server/src/core/world.ts'

/** ECLAC resolution 530(XXIV) as it came back from scanning. */
const SEED = '../shared/seed/eclac-530-xxiv.txt'

if (!existsSync(SEED)) console.log(`  The seed is not here (${SEED}): what it is known to hold was not tested.`)
else
  describe('the seed', () => {
    const text = readFileSync(SEED, 'utf8')
    const world: World = { ...EMPTY_WORLD, catalogue: readFacts(readFileSync('assets/catalogue.tsv', 'utf8')) }
    const CHECKS = [
      'paragraph-number',
      'subparagraph-label',
      'operative-verb-emphasis',
      'citation-date',
      'citation-target',
    ]
    const findings = (source: string) =>
      lint(parse(source), DEFAULT_SETTINGS, world).filter(({ rule }) => CHECKS.includes(rule))
    const seen = inspect(parse(text), DEFAULT_SETTINGS, world)
    const written = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end)

    it('has lost two underlines, and has a figure for a letter', () =>
      assert.deepEqual(
        findings(text).map((finding) => [finding.rule, finding.severity, written(finding)]),
        [
          ['operative-verb-emphasis', 'warning', 'Takes note'],
          ['operative-verb-emphasis', 'warning', 'Requests'],
          ['subparagraph-label', 'error', '1)'],
        ],
      ))

    it('is mended in one go, its other characters as they were', () => {
      const after = applyEdits(text, fixAll(findings(text)))
      assert.deepEqual(findings(after), [])
      const expected = text
        .replace('- 1. Takes note of', '- 1. <u>Takes note</u> of')
        .replace('- 5. Requests the', '- 5. <u>Requests</u> the')
        .replace('- 1) Step up', '- l) Step up')
      assert.equal(after, expected)
    })

    it('is a resolution of ECLAC in English, its cover and masthead passed over', () => {
      assert.equal(seen.style, 'eclac')
      assert.equal(seen.language, 'en')
      const { resolutions, frontText } = parse(text).model
      assert.deepEqual(
        resolutions.map(({ designation, title, organ }) => [designation?.text, title?.text, organ]),
        [['530(XXIV)', 'COOPERATION AMONG DEVELOPING COUNTRIES AND REGIONS', 'eclac']],
      )
      assert.ok(frontText)
      assert.match(written({ span: frontText }), /^ECONOMIC COMMISSION[\s\S]*Chile, 1992$/)
    })

    it('has three preambular and five operative paragraphs', () => {
      assert.deepEqual(
        seen.preambular.map(({ phrase }) => phrase),
        ['Recalling', 'Taking into account', 'Recalling'],
      )
      assert.deepEqual(
        seen.operative.map(({ label, verb }) => `${label} ${verb}`),
        ['1. Takes note', '2. Reaffirms', '3. Also reaffirms', '4. Emphasizes', '5. Requests'],
      )
    })

    it('has thirteen sub-paragraphs, the first of which a page and its footnote break', () => {
      assert.deepEqual(
        seen.points.map(({ label }) => label),
        ['a)', 'b)', 'c)', 'd)', 'e)', 'f)', 'g)', 'h)', 'i)', 'j)', 'k)', '1)', 'm)'],
      )
      assert.ok(seen.points.every(({ degree }) => degree === 1))
      assert.match(seen.points.map(written)[0] ?? '', /^a\) Strengthen[\s\S]*¹ LC[\s\S]*priority importance;$/)
    })

    it('has one footnote, marked in paragraph 1 and lying inside a)', () =>
      assert.deepEqual(
        seen.footnotes.map(({ span, ...note }) => ({ ...note, written: written({ span }) })),
        [
          {
            mark: '¹',
            text: 'LC/G.1711(SES.24/13).',
            markedIn: '1.',
            inside: 'a)',
            written: '¹ LC/G.1711(SES.24/13).',
          },
        ],
      ))

    it('cites seven things, and not itself', () =>
      assert.deepEqual(
        seen.citations.map(({ text: cited, symbol, date, status }) => [cited, symbol, date, status]),
        [
          ['resolution 33/134 of 19 December 1978', 'A/RES/33/134', '1978-12-19', 'confirmed'],
          ['decisions 7/2', null, null, 'unknown'],
          ['7/5', null, null, 'unknown'],
          ['7/6', null, null, 'unknown'],
          ['resolution 508(XXIII)', 'ECLAC/RES/508(XXIII)', null, 'confirmed'],
          ['LC/G.1711(SES.24/13)', 'LC/G.1711(SES.24/13)', null, 'unknown'],
          ['decision 7/11', null, null, 'unknown'],
        ],
      ))
  })
