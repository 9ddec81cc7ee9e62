import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { parse } from '../../../server/src/core/document/document.ts'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../server/src/core/lexicon/languages.ts'
import { fixAll } from '../../../server/src/core/lint/fixes.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { RULES } from '../../../server/src/core/rules/index.ts'
import type { Finding, Rule } from '../../../server/src/core/rules/rule.ts'
import { isRuleId } from '../../../server/src/core/styles/rule-ids.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { FACTS } from '../../facts.ts'
import { mark, marked } from '../../marks.ts'
import { casesOf, rulesWithCases } from './cases.ts'

/** True where the marks of the cases are to be what is found now: `npm run test:update`. */
const UPDATE = process.env.npm_lifecycle_event === 'test:update' || Boolean(process.env.UPDATE)

/** A text with marks that a rule is held to: an example of its page, or a case of its folder. */
interface Held {
  readonly name: string
  readonly source: string
  readonly style: string | undefined
  /** An earlier text of it, where it has one. */
  readonly base: string | undefined
  /** Null where it is an example. */
  readonly file: string | null
}

/** The languages that a rule is about: all, where it does not say. */
const languagesOf = ({ languages }: Rule): readonly Language[] => languages ?? LANGUAGES

const textsOf = (rule: Rule): readonly Held[] => [
  ...languagesOf(rule).flatMap((language) =>
    (rule.examples[language] ?? []).map(({ bad, good, style, base }, n) => ({
      name: `example ${n + 1} in ${LANGUAGE_NAMES[language]}`,
      source: bad ?? good ?? '',
      style,
      base,
      file: null,
    })),
  ),
  ...casesOf(rule.id).map((one) => ({ ...one, style: undefined })),
]

/** All findings of a text, those of the rule first. */
function findingsOf(
  text: string,
  rule: string,
  { style, base }: Pick<Held, 'style' | 'base'>,
): readonly [Finding[], Finding[]] {
  const settings = { ...DEFAULT_SETTINGS, forcedStyle: style ?? null }
  const all = lint(parse(text), settings, FACTS, base === undefined ? null : parse(base))
  return [all.filter((finding) => finding.rule === rule), all.filter((finding) => finding.rule !== rule)]
}

/** The text with the marks that it would have, were they what is found now. */
function markedAnew(held: Held, rule: string): string {
  const { text } = marked(held.source)
  const [found] = findingsOf(text, rule, held)
  return mark(
    text,
    found.map(({ span }) => span),
  )
}

/** Checks that each fix ends its finding and brings no other of the rule; and a safe one, none of any rule. */
function checkFixes(held: Held, rule: string): void {
  const { text } = marked(held.source)
  const [found, others] = findingsOf(text, rule, held)
  for (const { title: named, edits, safe } of found.flatMap(({ fixes }) => fixes)) {
    const title = printMessage(named, 'en')
    const after = applyEdits(text, edits)
    const [left, othersLeft] = findingsOf(after, rule, held)
    assert.equal(left.length, found.length - 1, `after “${title}”:\n${after}`)
    if (safe) assert.ok(othersLeft.length <= others.length, `another rule finds something after “${title}”:\n${after}`)
  }
}

/** What `fixes` of a rule has to say, by what its texts show. */
function kindsOfFixes(rule: Rule): string {
  const fixes = textsOf(rule).flatMap((held) =>
    findingsOf(marked(held.source).text, rule.id, held)[0].flatMap((finding) => finding.fixes),
  )
  const kinds = [fixes.some(({ safe }) => safe) ? ['safe'] : [], fixes.some(({ safe }) => !safe) ? ['suggestion'] : []]
  return kinds.flat().join(' and ') || 'none'
}

describe('rules', () => {
  for (const rule of RULES) {
    describe(rule.id, () => {
      for (const held of textsOf(rule)) {
        const { name, source, file } = held
        it(`finds what is marked in ${name}, and its fixes fix it`, () => {
          const now = markedAnew(held, rule.id)
          if (file && UPDATE && now !== source) writeFileSync(file, now)
          else assert.equal(now, source)
          checkFixes(held, rule.id)
        })
      }

      it('has the kinds of fixes that it says, and says why they are safe or only offered', () => {
        assert.equal(kindsOfFixes(rule), rule.fixes)
        if (rule.fixSafety !== undefined) assert.match(printMessage(rule.fixSafety, 'en'), /^\p{Lu}[^.]*\.$/u)
      })

      it('has an example of each kind in each language that it is about, and in no other', () => {
        assert.deepEqual(Object.keys(rule.examples).sort(), [...languagesOf(rule)].sort())
        for (const language of languagesOf(rule)) {
          const examples = rule.examples[language] ?? []
          assert.ok(
            examples.some(({ bad }) => bad !== undefined && marked(bad).spans.length > 0),
            language,
          )
          assert.ok(
            examples.some(({ good }) => good !== undefined && marked(good).spans.length === 0),
            language,
          )
          for (const { bad, good } of examples)
            assert.equal(parse(marked(bad ?? good ?? '').text).language, language, bad ?? good)
        }
      })

      it('finds nothing at all in a good example', () => {
        for (const { good, style, base } of Object.values(rule.examples).flat())
          if (good !== undefined) assert.deepEqual(findingsOf(good, rule.id, { style, base }), [[], []], good)
      })

      it('has a source and messages that end', () => {
        assert.ok(printMessage(rule.source, 'en').length > 0)
        assert.match(printMessage(rule.summary, 'en'), /\.$/)
        assert.match(printMessage(rule.why, 'en'), /\.$/)
      })
    })
  }

  it('have their cases in folders of their names, in files that editors take for drafts', () => {
    const folders = rulesWithCases()
    assert.deepEqual(
      folders.filter((folder) => !isRuleId(folder)),
      [],
    )
    const names = folders.flatMap(casesOf).map(({ name }) => name)
    assert.deepEqual(
      names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.resolution$/.test(name)),
      [],
    )
  })
})

describe('the cases of all rules', () => {
  it('are found alike whatever ends their lines', () => {
    const said = (text: string): readonly string[] =>
      lint(parse(text), DEFAULT_SETTINGS, FACTS).map(({ rule, message, span }) =>
        [rule, printMessage(message, 'en'), text.slice(span.start, span.end)].join(' | ').replace(/\r\n?/g, '\n'),
      )
    for (const { name, source } of rulesWithCases().flatMap(casesOf)) {
      const { text } = marked(source)
      if (text.includes('\r')) continue
      for (const end of ['\r\n', '\r'])
        assert.deepEqual(said(text.replaceAll('\n', end)), said(text), `${name}, ${JSON.stringify(end)}`)
    }
  })
})

describe('fix-all', () => {
  const source =
    '530(XXIV) TRADE\r\n\r\nThe Economic Commission for Latin America and the Caribbean,\r\n\r\n' +
    '1. Takes note of the report;\r\n\r\n2. <u>Requests</u> the secretariat to:\r\n\r\n(a) Go on;\r\n\r\nb) Report.\r\n'

  it('mends all that is safe in one go, leaves nothing and touches nothing else', () => {
    const all = lint(parse(source), DEFAULT_SETTINGS, FACTS)
    assert.equal(all.length, 2)
    const after = applyEdits(source, fixAll(all))
    assert.equal(after, source.replace('Takes note', '<u>Takes note</u>').replace('(a)', 'a)'))
    assert.deepEqual(lint(parse(after), DEFAULT_SETTINGS, FACTS), [])
  })

  it('never offers to change an adopted text', () => {
    const adopted = `---\nstatus: adopted\n---\n\n${source}`
    const all = lint(parse(adopted), DEFAULT_SETTINGS, FACTS)
    assert.equal(all.length, 2)
    assert.deepEqual(fixAll(all), [])
  })

  it('leaves gaps in numbers and dates for a person to mend', () => {
    const text =
      'The General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of 19 December 1979,\n\n1. <u>Notes</u> it;\n\n3. <u>Decides</u> so.\n'
    const all = lint(parse(text), DEFAULT_SETTINGS, FACTS)
    assert.deepEqual(
      all.map((finding) => finding.rule),
      ['citation-date', 'paragraph-number'],
    )
    assert.ok(all.every((finding) => finding.fixes.length > 0))
    assert.deepEqual(fixAll(all), [])
  })
})
