import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build, Folder, type Result } from './command.ts'

/** What steers a terminal, and what no one sees. */
const ESCAPES =
  '\u001b[31m\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007\u0008\u007f\u009b2J\u0090\u202e\u2066\u200b\ufeff\u2028'
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u

const DRAFT = `81/1. Bridges

The General Assembly,

Recalling its resolution 33/134${ESCAPES} of 19 December 1985 [^a${ESCAPES}b],

2. Requests ${ESCAPES} Member States; see paragraph 9 (a${ESCAPES});

[^c${ESCAPES}]: ::error::x%0A::warning file=b::y
`

/** Nothing that goes to the terminal is more than words and line ends. */
function checkPlain({ out, err }: Result): void {
  assert.doesNotMatch((out + err).replaceAll('\n', ''), UNSEEN)
  assert.notEqual(out + err, '')
}

describe('what means harm, on the command line', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  const onWindows = process.platform === 'win32'

  it('a draft and its name are printed as words, in every format', async () => {
    // Windows has no file of such a name.
    const name = onWindows ? 'a.resolution' : `a${ESCAPES.replaceAll('/', '')}%,:\n::error::b.resolution`
    folder.put(name, DRAFT)
    for (const format of ['pretty', 'json', 'sarif', 'github', 'junit', 'html', 'markdown'])
      checkPlain(await folder.run(['lint', '--format', format]))
    for (const format of ['tree', 'json']) checkPlain(await folder.run(['inspect', '--format', format, name]))
    for (const format of ['text', 'json']) checkPlain(await folder.run(['cites', '33/134', '--format', format]))
    for (const args of [
      ['tidy', name],
      ['tidy', '--diff', name],
    ])
      checkPlain(await folder.run(args, '', true))
    const { out } = await folder.run(['lint', '--format', 'json'])
    assert.equal(JSON.parse(out).files[0].path, name, 'JSON still says what it is')
  })

  it('a page has our tags alone, whatever a draft and its name say', async () => {
    await build()
    const tags = '<script>alert(1)</script><img src=x onerror=alert(1)> "onload=alert(1) </title></style></dd>&lt;'
    const text = DRAFT.replace('Bridges', `Bridges ${tags}`).replace('Requests', `Requests ${tags}`)
    const name = onWindows ? 'a.resolution' : `${tags.replaceAll('/', '')}.resolution`
    folder.put('old.resolution', text.replace('Member States', 'all'))
    folder.put(name, text)
    for (const args of [
      ['compare', '--format', 'html', 'old.resolution', name],
      ['decisions', '--format', 'html', name],
      ['convert', '--to', 'html', name],
    ]) {
      const { status, out } = await folder.spawn(args)
      assert.equal(status, 0, args.join(' '))
      assert.ok(out.includes('&lt;script'), args.join(' '))
      const ours = out.replace(/<style>[^<]*<\/style>/, '').match(/<[^>]*>?/g) ?? []
      for (const tag of ours)
        assert.match(
          tag,
          /^<(?:!DOCTYPE html|\/?[a-z]+\d?(?: (?:class|id|lang|dir|charset|name|content|scope|href)="(?!\w+:)[^"<>]*")*)>$/,
        )
      assert.doesNotMatch(ours.join(''), /<(?:script|img|iframe|object|embed|link|form|svg|base)/)
    }
  })

  it('a workflow command is one line, whatever the draft and its name say', async () => {
    folder.put(onWindows ? 'b.resolution' : 'b::error file=x,line=1::y\r\n::add-mask::z.resolution', DRAFT)
    const { out } = await folder.run(['lint', '--format', 'github'])
    const lines = out.trimEnd().split('\n')
    assert.ok(lines.length > 2)
    for (const line of lines)
      assert.match(
        line,
        /^::(?:error|warning|notice) file=[^:,]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z-]+::[^\r\n]+$/,
      )
  })

  it('settings, styles, baselines, options and symbols are printed as words', async () => {
    folder.put('a.resolution', DRAFT)
    folder.put(
      'resolute.styles.json',
      JSON.stringify({ styles: [{ id: ESCAPES }, { id: 'ours', [ESCAPES]: 1, from: 'un-ga' }] }),
    )
    folder.put('bad.json', '{}')
    for (const args of [
      ['lint', 'a.resolution'],
      ['lint', '--style', ESCAPES],
      ['lint', '--baseline', `no${ESCAPES}`],
      ['lint', `no${ESCAPES}`],
      ['lint', `--${ESCAPES}`],
      ['catalogue', 'show', ESCAPES],
      ['catalogue', 'check', ESCAPES],
      ['cites', ESCAPES],
      ['rules', ESCAPES],
      [ESCAPES],
    ])
      checkPlain(await folder.run(args))
  })

  it('a catalogue is made of words, and shown so', async () => {
    folder.put('in/a.resolution', DRAFT.replace('Bridges', `Bridges and ${'<script>'}`))
    folder.put(
      'in/b.csv',
      `symbol,date,en,vote\nA/RES/80/1,1 October 2025,"Roads ${ESCAPES}\n=cmd()",${ESCAPES}\n../../x,,Out,\nA/RES/80/../../y,,Out,\nC:\\x,,Out,\n`,
    )
    const built = await folder.run(['catalogue', 'build', 'in', '--out', 'books', '--source', `me${ESCAPES}`])
    checkPlain(built)
    assert.match(built.err, /“\.\.\/\.\.\/x”, which is no symbol/)
    assert.doesNotMatch(folder.text('books/catalogue.tsv').replace(/[\n\t]/g, ''), /[\p{Cc}\p{Bidi_Control}\u2028]/u)
    checkPlain(await folder.run(['catalogue', 'show', 'A/RES/80/1', '--catalogue', 'books']))
    checkPlain(await folder.run(['catalogue', 'check', 'books']))
  })

  it('a catalogue that somebody else has made is shown as words', async () => {
    folder.put(
      'books/catalogue.tsv',
      `# source: ${ESCAPES.replaceAll('\u2028', '')}\nA/RES/80/1\t2025-10-01\tRoads ${ESCAPES}\t\t\t${ESCAPES}\trecord\t\ten es\n${ESCAPES}\t\tx\n`,
    )
    for (const args of [
      ['show', 'A/RES/80/1'],
      ['show', 'roads'],
    ])
      checkPlain(await folder.run(['catalogue', ...args, '--catalogue', 'books']))
    checkPlain(await folder.run(['catalogue', 'check', 'books']))
  })

  it('front matter that grows without end, and XML that names other files, are passed over', async () => {
    await build()
    const list = (item: string) => `[${Array(9).fill(item).join(', ')}]`
    const growing = [...'bcdefghijk'].map((name, n) => `${name}: &${name} ${list(`*${'abcdefghij'[n]}`)}`)
    const fronts = [
      ['a: &a x', ...growing, 'title: *k'].join('\n'),
      `title: ${'['.repeat(19_000)}`,
      `title: ${'{a: '.repeat(4_000)}`,
      '__proto__: x\nconstructor: y\nstyle: toString\nlanguage: __proto__',
    ]
    for (const [n, front] of fronts.entries()) folder.put(`f${n}.resolution`, `---\n${front}\n---\n\n${DRAFT}`)
    const { status, out } = await folder.spawn(['lint'])
    assert.equal(status, 1)
    // Aliases are not followed, so that the first costs nothing and is no fault.
    for (const n of [1, 2, 3]) assert.match(out, new RegExp(`^f${n}\\.resolution:\\d+:\\d+: warning: format$`, 'm'))
    folder.put('secret.txt', 'the secret of the house')
    folder.put(
      'in/x.xml',
      `<!DOCTYPE a [<!ENTITY x SYSTEM "../secret.txt">]><akomaNtoso><docTitle>&x;</docTitle>${'<p>'.repeat(9_000)}</akomaNtoso>`,
    )
    const built = await folder.run(['catalogue', 'build', 'in', '--out', 'books'])
    assert.equal(built.status, 2)
    assert.match(built.err, /x\.xml is no well-formed XML/)
    assert.doesNotMatch(built.err, /secret of the house/)
  })

  it('links that lead out of a folder are not read, and not written', async function () {
    if (onWindows) this.skip() // where links are for administrators
    const secret = '80/666. Secret\n\nThe General Assembly,\n\nRequests all to report ;\n'
    folder.put('outside/secret.resolution', secret)
    folder.put('in/good.resolution', secret.replace('666', '2'))
    const link = (target: string, name: string) => symlinkSync(target, join(folder.path, name))
    link('../outside/secret.resolution', 'in/out.resolution')
    link('../outside', 'in/folder')
    link('/dev/zero', 'in/endless.resolution')
    link('/dev/zero', 'in/endless.xml')
    link('loop.resolution', 'in/loop.resolution')
    execFileSync('mkfifo', [join(folder.path, 'in/pipe.resolution')])
    const { out, err } = await folder.run(['lint', '--fix', '--format', 'json', 'in'])
    assert.equal(err, '')
    assert.deepEqual(
      JSON.parse(out).files.map(({ path }: { path: string }) => path),
      [join('in', 'good.resolution')],
    )
    assert.equal(folder.text('outside/secret.resolution'), secret)
    await folder.run(['catalogue', 'build', 'in', '--out', 'books'])
    assert.match(folder.text('books/catalogue.tsv'), /^A\/RES\/80\/2\t/m)
    assert.doesNotMatch(folder.text('books/catalogue.tsv'), /666/)
  })
})
