import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printMessage } from '../../server/src/core/messages/print.ts'
import { RULES } from '../../server/src/core/rules/index.ts'
import { verbatim } from '../../server/src/core/text/message.ts'
import { Folder } from './command.ts'

const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'))

describe('resolute', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  it('says what it can do', async () => {
    const { status, out } = await folder.run(['--help'])
    assert.equal(status, 0)
    for (const command of ['lint', 'tidy', 'inspect', 'rules', 'lsp']) {
      assert.match(out, new RegExp(`resolute ${command} `))
      const help = await folder.run([command, '--help'])
      assert.equal(help.status, 0)
      assert.match(help.out, new RegExp(`^resolute ${command} .*\\n.*\\n\\n`))
      assert.deepEqual(await folder.run(['help', command]), help)
    }
  })

  it('says its version', async () => {
    assert.equal((await folder.run(['--version'])).out, `${version}\n`)
    assert.equal((await folder.run(['lint', '--version'])).out, `${version}\n`)
  })

  it('says in one line what it cannot do', async () => {
    for (const args of [
      ['renumber', 'a.txt'],
      ['inspect'],
      ['inspect', '--format', 'xml', 'a'],
      ['rules', 'nosuch'],
      ['help', 'nosuch'],
      ['lsp'],
      ['lsp', '--pipe'],
    ]) {
      const { status, out, err } = await folder.run(args)
      assert.deepEqual([status, out], [2, ''])
      assert.match(err, /^resolute: .*\.\n$/)
    }
  })

  it('lists the rules, and tells all about each', async () => {
    const { out } = await folder.run(['rules'])
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      RULES.map((rule) => rule.id),
    )
    const { out: page } = await folder.run(['rules', 'citation-date'])
    const rule = RULES.find((r) => r.id === 'citation-date')
    assert.ok(rule)
    for (const part of [rule.summary, rule.why, rule.source, rule.fixSafety ?? verbatim('?')]) {
      const said = printMessage(part, 'en')
      assert.ok(page.includes(said), said)
    }
  })

  it('quotes the rulebook where a rule names it', async () => {
    const { out: page } = await folder.run(['rules', 'subparagraph-lead-in'])
    assert.match(page, /\n\nWhat the rulebook says:\n\n {4}R-69 A colon before a list\n(?: {4}.*\n)+$/)
    assert.ok(!(await folder.run(['rules', 'suppression'])).out.includes('rulebook'))
  })

  it('inspects a draft, for programs', async () => {
    const text =
      '79/116. A draft of our own\n\nThe General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of 19 December 1978,¹\n\n<u>Requests</u> all:\n\n(a) To report.\n\n¹ A/75/418.\n'
    folder.put('a.resolution', text)
    const { status, out } = await folder.run(['inspect', '--format', 'json', 'a.resolution'])
    assert.equal(status, 0)
    const { version, files } = JSON.parse(out)
    const [file] = files
    assert.deepEqual([version, file.path, file.style, file.language], [1, 'a.resolution', 'un-ga', 'en'])
    const on = (line: number, start: number, end: number) => ({
      start: { line, character: start },
      end: { line, character: end },
    })
    assert.deepEqual(
      file.operative.map((o: { label: string; verb: string }) => [o.label, o.verb]),
      [['', 'Requests']],
    )
    assert.deepEqual(file.points, [{ label: '(a)', degree: 1, range: on(8, 0, 14) }])
    const [citation] = file.citations
    assert.deepEqual(citation, {
      text: 'resolution 33/134 of 19 December 1978',
      symbol: 'A/RES/33/134',
      date: '1978-12-19',
      part: null,
      status: 'confirmed',
      range: on(4, 21, 58),
    })
    assert.ok(Array.isArray(file.resolutions))
    assert.doesNotMatch(out, /"span"/)
  })

  it('inspects a draft, for people', async () => {
    folder.put(
      'a.resolution',
      'The General Assembly,\n\n1. <u>Requests</u> all:\n\n(a) To report;\n\n(b) To go on\u001b[2J.\n',
    )
    const { out } = await folder.run(['inspect', 'a.resolution'])
    for (const part of ['a.resolution', 'General Assembly', '1. Requests', '(a)', '(b)'])
      assert.ok(out.includes(part), out)
    assert.ok(!out.includes('\u001b'))
  })

  it('says why each paragraph is what it is, where that is asked', async () => {
    folder.put('a.resolution', 'The General Assembly\n\nTaking note of the report\n\n1. Requests it.\n')
    const { out } = await folder.run(['inspect', '--why', 'a.resolution'])
    assert.match(
      out,
      /line 3: preambular rather than heading \(by \d+\): it opens with a participle before any decision/,
    )
    assert.match(out, /line 5: operative rather than preambular \(by \d+\): it has the number of a paragraph/)
  })

  it('inspects a draft in a house style of the organization', async () => {
    folder.put('resolute.config.yaml', 'styles: { our-council: { name: Our Council, from: un-ga } }')
    folder.put('a.resolution', '---\nstyle: our-council\n---\n\nWe agree as follows.\n')
    const { out, err } = await folder.run(['inspect', 'a.resolution'])
    assert.match(out, /^ {2}house style: Our Council\. The front matter of the draft names it\.$/m)
    assert.equal(err, '')
    const { out: json } = await folder.run(['inspect', '--format', 'json', 'a.resolution'])
    assert.equal(JSON.parse(json).files[0].style, 'our-council')
  })
})
