import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { readFacts } from '../../../server/src/core/catalogue/facts.ts'
import { parse } from '../../../server/src/core/document/document.ts'
import { fixAll } from '../../../server/src/core/lint/fixes.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { RULES } from '../../../server/src/core/rules/index.ts'
import type { Finding } from '../../../server/src/core/rules/rule.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { EMPTY_WORLD, type World } from '../../../server/src/core/world.ts'
import { mark, marked } from '../../marks.ts'
import { CASES } from './cases.ts'

const world: World = { ...EMPTY_WORLD, catalogue: readFacts(readFileSync('assets/catalogue.tsv', 'utf8')) }

function findings(text: string, rule: string, style?: string): readonly Finding[] {
  const settings = { ...DEFAULT_SETTINGS, forcedStyle: style ?? null }
  return lint(parse(text), settings, world).filter((finding) => finding.rule === rule)
}

describe('rules', () => {
  for (const rule of RULES) {
    describe(rule.id, () => {
      const texts = [...rule.examples, ...(CASES[rule.id] ?? [])]
      texts.forEach(({ bad, good, style }, n) => {
        if (bad !== undefined)
          it(`finds what is marked in text ${n + 1}, and its mends mend it`, () => {
            const { text, spans } = marked(bad)
            const found = findings(text, rule.id, style)
            assert.equal(
              mark(
                text,
                found.map((f) => f.span),
              ),
              mark(text, spans),
            )
            for (const finding of found)
              for (const fix of finding.fixes) {
                const after = findings(applyEdits(text, fix.edits), rule.id, style)
                assert.equal(after.length, found.length - 1, `after “${fix.title}”:\n${applyEdits(text, fix.edits)}`)
              }
          })
        if (good !== undefined)
          it(`is silent on text ${n + 1}`, () => {
            assert.deepEqual(findings(good, rule.id, style), [])
          })
      })

      it('has a bad example, a source and messages that end', () => {
        assert.ok(rule.examples.some((example) => example.bad))
        assert.ok(rule.source.length > 0)
        assert.match(rule.summary, /\.$/)
        assert.match(rule.why, /\.$/)
      })
    })
  }
})

describe('fix-all', () => {
  const source =
    '530(XXIV) TRADE\r\n\r\nThe Economic Commission for Latin America and the Caribbean,\r\n\r\n' +
    '1. Takes note of the report;\r\n\r\n2. <u>Requests</u> the secretariat to:\r\n\r\n(a) Go on;\r\n\r\nb) Report.\r\n'

  it('mends all that is safe in one go, leaves nothing and touches nothing else', () => {
    const all = lint(parse(source), DEFAULT_SETTINGS, world)
    assert.equal(all.length, 2)
    const after = applyEdits(source, fixAll(all))
    assert.equal(after, source.replace('Takes note', '<u>Takes note</u>').replace('(a)', 'a)'))
    assert.deepEqual(lint(parse(after), DEFAULT_SETTINGS, world), [])
  })

  it('never offers to change an adopted text', () => {
    const adopted = `---\nstatus: adopted\n---\n\n${source}`
    const all = lint(parse(adopted), DEFAULT_SETTINGS, world)
    assert.equal(all.length, 2)
    assert.deepEqual(fixAll(all), [])
  })

  it('leaves gaps in numbers and dates for a person to mend', () => {
    const text =
      'The General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of 19 December 1979,\n\n1. <u>Notes</u> it;\n\n3. <u>Decides</u> so.\n'
    const all = lint(parse(text), DEFAULT_SETTINGS, world)
    assert.deepEqual(
      all.map((finding) => finding.rule),
      ['citation-date', 'paragraph-number'],
    )
    assert.ok(all.every((finding) => finding.fixes.length > 0))
    assert.deepEqual(fixAll(all), [])
  })
})
