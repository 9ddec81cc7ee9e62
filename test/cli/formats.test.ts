import assert from 'node:assert/strict'
import { SaxesParser } from 'saxes'
import { excerptOf } from '../../server/src/cli/formats/excerpt.ts'
import { github } from '../../server/src/cli/formats/github.ts'
import { markdown } from '../../server/src/cli/formats/markdown.ts'
import type { Reporter, Totals } from '../../server/src/cli/formats/reporter.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { NOTHING } from '../../server/src/core/features/recognition.ts'
import type { Finding } from '../../server/src/core/rules/rule.ts'
import { verbatim } from '../../server/src/core/text/message.ts'
import { Folder } from './command.ts'

const clauses = ['Requests', 'Invites', 'Urges', 'Encourages'].map(
  (verb, i) => `${i + 1}. <u>${verb}</u> all States to report on roads, bridges, and ports ${i};\n\n`,
)
/** Four series with a comma too many, a verb that is not underlined, and a gap in the numbers. */
const draft = `The General Assembly,\n\n${clauses.join('')}6. Decides to go on.\n`
const BOILERPLATE = 'The General Assembly,\n\n1. <u>Invites</u> women, men, and children;\n\n2. <u>Decides</u> so.\n'
const HOSTILE = '<script>alert(1)</script> & "x" ]]> \u0001'

describe('formats of findings', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  const lint = async (...args: string[]) => (await folder.run(['lint', ...args])).out

  it('for people tell what repeats in a draft once, and where else, but every error', async () => {
    folder.put('a.resolution', draft)
    const out = await lint('--rule', 'serial-comma', '--rule', 'paragraph-number')
    assert.equal(out.match(/^a\.resolution:\d+:\d+: hint: serial-comma$/gm)?.length, 1)
    assert.match(out, /^ {4}and 3 more like it: 5:\d+, 7:\d+, 9:\d+$/m)
    assert.equal(out.match(/: error: paragraph-number$/gm)?.length, 1)
    assert.match(out, /1 draft checked: 1 error, 4 hints\./)
  })

  it('for people tell what stands word for word in many drafts once, and count it', async () => {
    for (let n = 1; n <= 12; n++) folder.put(`80_${n}.resolution`, BOILERPLATE)
    const out = await lint('--rule', 'serial-comma')
    assert.equal(out.match(/: hint: serial-comma$/gm)?.length, 1)
    const places = '80_2.resolution:3, 80_3.resolution:3, 80_4.resolution:3 and 8 others'
    assert.match(out, new RegExp(`^ {4}and 11 more like it in 11 other drafts: ${places}$`, 'm'))
    assert.match(out, /12 drafts checked: 12 hints\./)
  })

  it('for people list the errors once more at the end, where there is much to read', async () => {
    for (let n = 1; n <= 30; n++)
      folder.put(
        `80_${n}.resolution`,
        draft.replaceAll('roads', `road${'x'.repeat(n)}`).replace('6.', n === 7 ? '6.' : '5.'),
      )
    const out = await lint()
    const end = out.slice(out.indexOf('The error:'))
    assert.match(
      end,
      /^The error:\n80_7\.resolution:11:1: paragraph-number\n {4}Paragraph “6\.” follows 4(?:.*\n)*\n30 drafts/u,
    )
  })

  it('count by rule, the gravest first', async () => {
    folder.put('a.resolution', draft)
    folder.put('b.resolution', BOILERPLATE)
    const rows = (await lint('--statistics')).split('\n').filter((line) => /^\w+ +\d/.test(line))
    assert.deepEqual(
      rows.slice(0, 3).map((row) => row.split(/ {2,}/)),
      [
        ['error', '1', 'in 1 draft', 'paragraph-number', 'first a.resolution:11:1'],
        ['warning', '1', 'in 1 draft', 'operative-verb-emphasis', 'first a.resolution:11:4'],
        ['hint', '5', 'in 2 drafts', 'serial-comma', 'first a.resolution:3:58'],
      ],
    )
    const { status, err } = await folder.run(['lint', '--statistics', '--format', 'json'])
    assert.deepEqual([status, err], [2, 'resolute: --statistics is for people: give no --format with it.\n'])
  })

  it('for GitHub have errors first, and a summary of the step where one is wanted', () => {
    const finding = (severity: Finding['severity']): Finding => ({
      rule: 'balance',
      severity,
      span: { start: 0, end: 1 },
      message: verbatim(`It is |${severity}|.`),
      fixes: [],
    })
    let [out, page] = ['', '']
    const write = (text: string) => {
      out += text
    }
    const summary = (text: string) => {
      page += text
    }
    const report = github({ write, colour: false, summary, language: 'en' })
    report.begin()
    report.file({ path: 'a', document: parse('x'), findings: [finding('hint'), finding('error')] })
    report.file({ path: 'b', document: parse('x'), findings: [finding('warning'), finding('error')] })
    assert.equal(out, '')
    end(report, { error: 2, warning: 1, information: 0, hint: 1 })
    assert.deepEqual(
      out
        .trimEnd()
        .split('\n')
        .map((line) => /^::(\w+) file=(\w)/.exec(line)?.slice(1)),
      [
        ['error', 'a'],
        ['error', 'b'],
        ['warning', 'b'],
        ['notice', 'a'],
      ],
    )
    assert.match(page, /^# 2 drafts checked: 2 errors, 1 warning, 1 hint\n/)
    assert.match(page, /\n\| error \| 2 \| 2 \| `balance` \|/)
    assert.match(page, /It is \\\|error\\\|\./)
  })

  it('as Markdown show words as words', async () => {
    folder.put('a.resolution', draft.replace('report', `report ${HOSTILE}`))
    const out = await lint('--format', 'markdown')
    assert.match(out, /^# 1 draft checked: 1 error, /)
    assert.match(out, /^## a\.resolution: 1 error, /m)
    assert.match(out, /^- \*\*error\*\*, line 11, `paragraph-number`: /m)
    assert.match(out, /\*And 3 more like it: line 5, 7, 9\.\*/)
    assert.ok(!out.includes('<script>'))
    assert.equal(render(markdown), '# 2 drafts checked: nothing found\n')
  })

  it('as JUnit are well-formed XML: a suite a draft, errors and warnings have failed', async () => {
    folder.put('a.resolution', draft.replace('report', `report ${HOSTILE}`))
    folder.put(
      'b "&".resolution',
      draft
        .replace(/Requests|Decides/g, '<u>$&</u>')
        .replace('6.', '5.')
        .replace(/\d\. <u>Req.*\n\n/g, ''),
    )
    const out = await lint('--format', 'junit')
    const open: { name: string; attributes: Record<string, string> }[] = []
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes }) =>
      open.push({ name, attributes: attributes as Record<string, string> }),
    )
    parser.on('error', (error) => assert.fail(error))
    parser.write(out).close()
    const of = (name: string) => open.filter((one) => one.name === name).map(({ attributes }) => attributes)
    assert.deepEqual(
      of('testsuite').map(({ name }) => name),
      ['a.resolution', 'b "&".resolution'],
    )
    const failures = of('failure')
    assert.equal(of('testsuites')[0]?.failures, String(failures.length))
    assert.ok(failures.some(({ type }) => type === 'error') && failures.every(({ message }) => message !== ''))
  })

  it('as a page are one file without scripts, with findings, citations, counts and notes', async () => {
    folder.put(
      'a<b>.resolution',
      draft.replace(
        '1. <u>Requests',
        `<!-- note: is this ${HOSTILE} right? -->\n\n<u>Recalling</u> its resolutions 70/1 of 25 September 2015 and 68/32 of 10 December 2013,\n\n1. <u>Requests`,
      ),
    )
    folder.put('b.resolution', BOILERPLATE)
    const out = await lint('--format', 'html')
    assert.match(out, /^<!DOCTYPE html>\n<html lang="en">/)
    assert.doesNotMatch(out, /<script|<link|<img|https?:|url\(|\son\w+=/)
    assert.match(out, /<li>Line 3: is this &lt;script&gt;/)
    assert.match(out, /<tr><td><span class="level error">error<\/span><\/td><td class="n">\d+<\/td>.*paragraph-number/)
    assert.match(out, /<mark>Decides<\/mark>/)
    assert.match(out, /And 3 more like it: line /)
    assert.match(
      out,
      /<td>General Assembly resolution 70\/1<\/td><td>“.*”, 2015-09-25<\/td><td><span class="confirmed">/,
    )
    assert.match(out, /<span class="contradicted">contradicted<\/span>/)
    assert.match(out, /@page/)
    // Every element that is opened is closed, in order.
    const open: string[] = []
    for (const [, slash, name] of out.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (['meta'].includes(name as string)) continue
      if (slash) assert.equal(open.pop(), name)
      else open.push(name as string)
    }
    assert.deepEqual(open, [])
    const ids = new Set([...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, id] of out.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.has(id), id)
  })

  it('as SARIF name files from the working folder', async () => {
    folder.put('x/a.resolution', draft)
    const uris = async (path: string) => {
      const [{ results }] = JSON.parse(await lint('--format', 'sarif', path)).runs
      return results[0].locations[0].physicalLocation.artifactLocation.uri
    }
    assert.equal(await uris('x'), 'x/a.resolution')
    assert.equal(await uris(`${folder.path}/x`), 'x/a.resolution')
    assert.equal(await uris('./x/../x/a.resolution'), 'x/a.resolution')
  })

  it('say of a text that is none that it is none, whatever is asked', async () => {
    folder.put('x.txt', 'Hello\n')
    assert.match(await lint('x.txt'), /No resolution was recognized in this text/)
    const { err } = await folder.run(['lint', '--rule', 'balance', 'x.txt'])
    assert.equal(err, 'resolute: x.txt does not read as a resolution, so nothing in it was checked.\n')
  })
})

describe('the words around a place', () => {
  const of = (text: string, start: number, end: number, width: number) => excerptOf(parse(text), { start, end }, width)

  it('are the line, where it is short enough', () => {
    assert.deepEqual(of('one\ntwo three\r\nfour', 8, 13, 20), { before: 'two ', marked: 'three', after: '' })
    assert.deepEqual(of('one\ntwo three\nfour', 8, 18, 20), { before: 'two ', marked: 'three', after: '' })
    assert.deepEqual(of('', 0, 0, 20), { before: '', marked: '', after: '' })
  })

  it('are as many as there is room for, and the mark is always among them', () => {
    const text = `${'a'.repeat(50)}HERE${'b'.repeat(50)}`
    for (const [start, end] of [
      [0, 4],
      [50, 54],
      [100, 104],
      [0, 104],
    ] as const) {
      const { before, marked, after } = of(text, start, end, 20)
      assert.ok(before.length + marked.length + after.length <= 20)
      assert.equal(marked.replace('…', ''), text.slice(start, end).slice(0, marked.replace('…', '').length))
    }
    assert.deepEqual(of(text, 50, 54, 14), { before: '…aaa', marked: 'HERE', after: 'bbbbb…' })
  })
})

const end = (report: Reporter, counts: Totals['counts']) =>
  report.end({
    files: 2,
    failed: 0,
    empty: 0,
    unfixed: 0,
    known: 0,
    ignored: 0,
    counts,
    fixable: 0,
    fixed: 0,
    understood: NOTHING,
  })

function render(format: typeof markdown): string {
  let out = ''
  const report = format({
    language: 'en',
    write: (text) => {
      out += text
    },
    colour: false,
  })
  report.begin()
  end(report, { error: 0, warning: 0, information: 0, hint: 0 })
  return out
}
