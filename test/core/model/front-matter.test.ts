import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { mark, marked } from '../../marks.ts'
import { draft } from '../../texts.ts'

const values = (text: string): Record<string, string> => Object.fromEntries(parse(text).model.frontMatter?.values ?? [])

/** Checks where front matter is said to be faulty. */
function checkProblems(source: string): void {
  const { text, spans } = marked(source)
  const { problems } = parse(text).model
  assert.equal(mark(text, problems), mark(text, spans))
  for (const { message } of problems) assert.match(printMessage(message, 'en'), /^The front matter .*\.$/)
}

describe('front matter', () => {
  it('gives its values as they are written', () =>
    assert.deepEqual(
      values(draft`
        ---
        Organ: General Assembly
        session: 79
        date: 2024-12-04
        title: "Trade: a beginning"
        sponsors:
          - Ghana
        empty:
        ---
        The General Assembly,
      `),
      { organ: 'General Assembly', session: '79', date: '2024-12-04', title: 'Trade: a beginning', empty: '' },
    ))
  it('gives as words what YAML has other meanings for', () =>
    assert.deepEqual(
      values("---\nsession: 079\na: 0x1F\nb: ~\nc: yes\nd: !!int 5\ne: &x 'it''s'\nf: *x\n__proto__: g\n---\n"),
      Object.fromEntries([
        ['session', '079'],
        ['a', '0x1F'],
        ['b', '~'],
        ['c', 'yes'],
        ['d', '5'],
        ['e', "it's"],
        ['__proto__', 'g'],
      ]),
    ))
  it('says where its values begin', () => {
    const { text, spans } = marked('---\nsession: ⟦7⟧9\ntitle: ⟦"⟧Trade"\nnote: &x ⟦|⟧\n  text\n---\n')
    const places = [...(parse(text).model.frontMatter?.places.values() ?? [])]
    assert.deepEqual(
      places,
      spans.map(({ start }) => start),
    )
  })
  it('may have other line ends and a byte order mark', () => {
    assert.deepEqual(values('---\r\nstyle: mun\r\nstatus: draft\r\n---\r\nText\r\n'), { style: 'mun', status: 'draft' })
    assert.deepEqual(values('---\rstyle: mun\r---\rText\r'), { style: 'mun' })
    assert.deepEqual(values('\ufeff---\nstyle: mun\n---\n'), { style: 'mun' })
  })
  it('may be empty', () => assert.deepEqual(values('---\n---\nText\n'), {}))
  it('is none where its lines do not stand at the top', () =>
    assert.equal(parse('\n---\nstyle: mun\n---\n').model.frontMatter, null))
  it('names the organ of a draft without an organ line', () =>
    assert.equal(parse('---\norgan: Security Council\n---\n# Peace\n').model.resolutions[0]?.organ, 'sc'))
  it('yields to the organ line', () =>
    assert.equal(parse('---\norgan: sc\n---\n\nThe General Assembly,\n').model.resolutions[0]?.organ, 'ga'))
})

describe('faults of front matter', () => {
  it('are none where it can be read', () => checkProblems('---\nstyle: mun\n---\n\nThe General Assembly,\n'))
  it('are shown where it never closes', () => checkProblems('⟦---⟧\nstyle: mun\n\nThe General Assembly,\n'))
  it('are shown where they stand, and what can be read counts', () => {
    checkProblems('---\nstyle: mun\n⟦style⟧: eclac\n---\n')
    assert.deepEqual(values('---\nstyle: mun\ntitle: "Trade\n---\n').style, 'mun')
  })
  it('are those that people make', () => {
    const faults: readonly (readonly [yaml: string, what: RegExp])[] = [
      ['style: mun\n⟦organ⟧\ndate: 2024-12-04', /no “:” behind the key/],
      ['style: mun\n⟦organ⟧', /no “:” behind the key/],
      ['⟦General⟧ Assembly', /no “key:”/],
      ['⟦-⟧ mun', /no “key:”/],
      ['⟦😀⟧', /no “key:”/],
      ['⟦\t⟧style: mun', /tab/],
      ['sponsors:\n- Ghana\n⟦sponsors⟧: Peru', /“sponsors” stands twice/],
      [`${'k'.repeat(90)}: a\n⟦${'k'.repeat(90)}⟧: b`, /“k{40}…” stands twice/],
      ['title: ⟦Trade⟧: a beginning', /“:” stands in the value/],
      ['title: "Trade" ⟦and⟧ more', /no place here\..* between quotation marks/],
      ['style: mun\n⟦\t⟧organ: sc', /tab/],
      ['title: ⟦"⟧Trade', /the quotation marks never close/],
      ['sponsors:\n  - ⟦"⟧Ghana', /the quotation marks never close/],
      ["title: ⟦'⟧Trade\norgan: sc", /the quotation marks never close/],
      ['sponsors: ⟦[⟧Ghana, Peru', /the bracket never closes/],
      ['sponsors: ⟦[⟧[Ghana], Peru\norgan: sc', /the bracket never closes/],
      ['sponsors: ⟦{⟧Ghana, ⟦[⟧Peru}', /the bracket never closes/],
      ['⟦{⟧style: mun', /the bracket never closes/],
      ['style: ⟦@⟧mun', /no value begins with this mark/],
      ['title: "C:⟦\\⟧q"', /a single “\\” has no meaning here/],
      ['style: ⟦mun⟧\n  organ: sc', /“:” stands in the value/],
      ['style: mun\n...\n⟦organ⟧: sc', /it ended with “...” above/],
      ['%TAG ! x\n⟦style⟧: mun', /begins with “%” has no meaning/],
      ['style: mun\n⟦Style⟧: eclac', /“Style” stands twice/],
    ]
    for (const [yaml, what] of faults) {
      checkProblems(`---\n${yaml}\n---\n`)
      const [problem] = parse(`---\n${marked(yaml).text}\n---\n`).model.problems
      assert.match(problem ? printMessage(problem.message, 'en') : '', what)
    }
  })
  it('are none in YAML that is right, however it is written', () => {
    for (const yaml of [
      '# note\nstyle: mun # here',
      "? style\n: 'mun'",
      '? style',
      'style: mun\n\t\norgan: sc',
      'style: mun\n\t# note\norgan: sc',
      '\t\nstyle: mun \t',
      '{style: mun, x}',
      'style: |\n  mun',
      'style: &a mun\nx: *a',
    ])
      checkProblems(`---\n${yaml}\n---\n`)
  })
  it('are told in our own words, and of two values the last counts', () => {
    const { problems } = parse('---\n  style: mun\norgan: sc\n---\n').model
    assert.ok(problems.length > 0)
    for (const { message } of problems) assert.doesNotMatch(printMessage(message, 'en'), /token|YAML|Unexpected/)
    assert.equal(values('---\nstatus: draft\nstatus: adopted\n---\n').status, 'adopted')
  })
  it('never keep the draft from being read', () => {
    const broken = [
      'a: b: c',
      '[',
      '{',
      '"',
      '\t- x',
      '&a *b',
      '!!js x',
      '? x',
      ': :',
      '%YAML 9',
      '\0',
      '- a\n- b',
      'x',
    ]
    for (const yaml of broken) {
      const { model } = parse(`---\n${yaml}\n---\n\nThe General Assembly,\n\nDecides so.\n`)
      assert.equal(model.resolutions[0]?.organ, 'ga', yaml)
    }
  })
  it('never keep anybody waiting, however deep it is nested', () => {
    for (const opening of ['{', '[', '? ', '- ', '{? ', '- ? ', '[{', ': ']) {
      const { frontMatter, resolutions } = parse(`---\n${opening.repeat(4000)}\n---\n\nThe General Assembly,\n`).model
      assert.equal(frontMatter?.problems.length, 1, opening)
      assert.equal(resolutions[0]?.organ, 'ga', opening)
    }
  })
})
