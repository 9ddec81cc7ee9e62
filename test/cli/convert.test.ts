import assert from 'node:assert/strict'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { build, Folder } from './command.ts'

const OLD =
  'The General Assembly,\n\n1. <u>Requests</u> the report in paragraph 2 below;\n\n2. <u>Decides</u> to stay.\n'
const NEW = OLD.replace('the report', 'the reports')

/** A Word file whose styles say that somebody has been at work on them. */
function withRemark(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const styles = parts['word/styles.xml'] as Uint8Array
  return zipSync({ ...parts, 'word/styles.xml': strToU8(`${strFromU8(styles)}<!-- ours -->`) })
}

describe('resolute convert', () => {
  let folder: Folder

  before(build)
  beforeEach(() => {
    folder = new Folder()
    folder.put('old.resolution', OLD)
    folder.put('new.resolution', NEW)
  })
  afterEach(() => folder.remove())

  const toWord = (out: string, ...args: readonly string[]) =>
    folder.spawn(['convert', 'new.resolution', '--to', 'docx', '--out', out, ...args])
  const back = (file: string, changes = 'markup') =>
    folder.spawn(['convert', file, '--to', 'resolution', '--changes', changes])

  it('turns a draft into a Word file and back', async () => {
    assert.deepEqual(await toWord('new.docx'), { status: 0, out: '', err: '' })
    assert.deepEqual(await back('new.docx'), { status: 0, out: NEW, err: '' })
  })

  it('tracks changes against a draft, and against a Word file in place', async () => {
    await folder.spawn(['convert', 'old.resolution', '--to', 'docx', '--out', 'old.docx'])
    for (const base of ['old.resolution', 'old.docx']) {
      const out = `against-${base}.docx`
      assert.equal((await toWord(out, '--base', base, '--author', 'Chile', '--date', '2026-11-28')).status, 0)
      assert.match((await back(out)).out, /the \{~~report~>reports~~\} in/)
      assert.equal((await back(out, 'accept')).out, NEW)
      assert.equal((await back(out, 'reject')).out, OLD)
    }
  })

  it('turns a draft into Akoma Ntoso and back, and tells what has no place', async () => {
    folder.put('told.resolution', `---\nsymbol: A/C.3/80/L.1\nmood: fine\n---\n\n${OLD}`)
    const { status, err } = await folder.spawn(['convert', 'told.resolution', '--to', 'akn', '--out', 'told.xml'])
    assert.equal(status, 0)
    assert.match(err, /^told\.resolution: “mood” of the front matter has no place in Akoma Ntoso\.\n/)
    assert.deepEqual(await back('told.xml'), {
      status: 0,
      out: `---\nsymbol: A/C.3/80/L.1\nlanguage: en\n---\n\n${OLD}`,
      err: '',
    })
    folder.put('page.xml', '<html/>')
    assert.match((await back('page.xml')).err, /^resolute: page\.xml is no Akoma Ntoso document\.\n$/)
  })

  it('tells in one line that a Word file has changes already, which stay', async () => {
    await folder.spawn(['convert', 'old.resolution', '--to', 'docx', '--out', 'old.docx'])
    await toWord('first.docx', '--base', 'old.docx', '--author', 'Chile', '--date', '2026-11-28')
    folder.put('third.resolution', NEW.replace('below', 'above'))
    const args = ['--to', 'docx', '--out', 'third.docx', '--base', 'first.docx', '--author', 'Peru']
    const { status, err } = await folder.spawn(['convert', 'third.resolution', ...args])
    assert.equal(status, 0)
    assert.match(err, /^first\.docx: The Word file has tracked changes already: they stay, [^\n]*\n$/)
    assert.match((await back('third.docx')).out, /\{~~report~>reports~~\} in paragraph 2 \{~~below~>above~~\}/)
  })

  it('makes fields of references where asked to, which say the same', async () => {
    await toWord('new.docx', '--fields')
    assert.equal((await back('new.docx')).out, NEW)
  })

  it('changes a Word file in place whatever its name is', async () => {
    await folder.spawn(['convert', 'old.resolution', '--to', 'docx', '--out', 'old.docx'])
    folder.put('letter', withRemark(folder.bytes('old.docx')))
    assert.equal((await toWord('new.docx', '--base', 'letter')).status, 0)
    assert.match(strFromU8(unzipSync(folder.bytes('new.docx'))['word/styles.xml'] as Uint8Array), /<!-- ours -->/)
  })

  it('takes the marks of change of a draft, or leaves them out, where asked to', async () => {
    folder.put('marked.resolution', OLD.replace('the report', 'the {~~report~>reports~~}'))
    for (const [changes, text] of Object.entries({ accept: NEW, reject: OLD }))
      assert.deepEqual(await back('marked.resolution', changes), { status: 0, out: text, err: '' })
    assert.equal((await back('marked.resolution')).out, folder.text('marked.resolution'))
  })

  it('refuses in one line, names the file, and writes over nothing', async () => {
    folder.put('bad.docx', 'PK\x03\x04 no zip')
    folder.put('words.docx', 'no zip')
    const refused = async (args: readonly string[], said: RegExp) => {
      const { status, err } = await folder.spawn(['convert', ...args])
      assert.equal(status, 2)
      assert.match(err, said)
    }
    await refused(['bad.docx', '--to', 'resolution'], /^resolute: bad\.docx is damaged: its end is missing\. [^\n]*\n$/)
    await refused(['words.docx', '--to', 'resolution'], /^resolute: words\.docx is no Word file \(\.docx\)\.\n$/)
    await refused(
      ['new.resolution', '--to', 'docx', '--out', 'x.docx', '--base', 'bad.docx'],
      /^resolute: bad\.docx is damaged/,
    )
    await refused(
      ['new.resolution', '--to', 'docx', '--out', 'old.resolution'],
      /old\.resolution, which is there already/,
    )
    await refused(['new.resolution', '--to', 'docx'], /say --out FILE/)
    await refused(['none.docx', '--to', 'resolution'], /none\.docx cannot be found/)
    await refused(['new.resolution', '--to', 'docx', '--out', 'x.docx', '--date', 'today'], /--date takes a date/)
    for (const option of ['--base=old.resolution', '--fields', '--author=Chile', '--date=2026-11-28'])
      await refused(['new.resolution', '--to', 'html', option], /^resolute: --[a-z]+ goes with --to docx\.\n$/)
    assert.equal(folder.text('old.resolution'), OLD)
  })
})
