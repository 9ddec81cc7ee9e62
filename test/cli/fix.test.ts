import assert from 'node:assert/strict'
import { Folder } from './command.ts'

const LOST = 'The General Assembly,\n\n1. Requests the Secretary-General to report;\n\n2. <u>Decides</u> to go on.'
const WHOLE = LOST.replace('Requests', '<u>Requests</u>')

describe('resolute lint --fix', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  const encodings: Record<string, (text: string) => string> = {
    'plain text': (text) => text,
    'text with CRLF': (text) => text.replace(/\n/g, '\r\n'),
    'text with CR': (text) => text.replace(/\n/g, '\r'),
    'text with a mark of byte order': (text) => `\uFEFF${text}`,
    'text with a last line end': (text) => `${text}\n`,
  }
  for (const [what, encoded] of Object.entries(encodings))
    it(`mends ${what} and leaves its other bytes alone; a second time there is nothing to do`, async () => {
      folder.put('a.resolution', encoded(LOST))
      const first = await folder.run(['lint', '--fix', 'a.resolution'])
      assert.deepEqual([first.status, first.out], [0, '1 draft checked, 1 mended: nothing found.\n'])
      assert.equal(folder.text('a.resolution'), encoded(WHOLE))
      const second = await folder.run(['lint', '--fix', 'a.resolution'])
      assert.equal(second.status, 0)
      assert.equal(folder.text('a.resolution'), encoded(WHOLE))
    })

  it('does not change the words of an adopted text', async () => {
    const adopted = `---\nstatus: adopted\n---\n\n${LOST}`
    folder.put('a.resolution', adopted)
    folder.put('b.resolution', LOST)
    const { status, out, err } = await folder.run(['lint', '--fix', 'a.resolution', 'b.resolution'])
    assert.equal(err, 'resolute: a.resolution is adopted, so it is checked and left as it is.\n')
    assert.match(out, /^a\.resolution:7:4: warning.*\n(?:.*\n)*2 drafts checked, 1 mended: 1 warning\.\n$/m)
    assert.deepEqual([status, folder.text('a.resolution'), folder.text('b.resolution')], [0, adopted, WHOLE])
  })

  it('ends by what is found in an adopted text, as a check does', async () => {
    const adopted = (text: string) => folder.put('a.resolution', `---\nstatus: adopted\n---\n\n${text}`)
    adopted(WHOLE)
    const clean = await folder.run(['lint', '--fix', 'a.resolution'])
    assert.deepEqual([clean.status, clean.out], [0, '1 draft checked: nothing found.\n'])
    adopted(WHOLE.replace('2.', '4.'))
    const faulty = await folder.run(['lint', '--fix', 'a.resolution'])
    assert.match(faulty.out, /\n1 draft checked: 1 error\.\n$/)
    assert.equal(faulty.status, 1)
  })

  it('counts a draft that it cannot write as checked, and ends with 2', async () => {
    const name = folder.put('a.resolution', LOST)
    // A folder lies where the new text would be written first.
    folder.put(`.${name}.${process.pid}.0.part/in-the-way`, '')
    const { status, out, err } = await folder.run(['lint', '--fix', name])
    assert.match(err, /^resolute: a+\.resolution cannot be written, and is as it was: .*\.\n$/)
    assert.match(out, /\n1 draft checked: 1 warning\. 1 can be mended with --fix\. 1 draft could not be mended\.\n$/)
    assert.deepEqual([status, folder.text(name)], [2, LOST])
  })

  it('tells a status that there is not, so that nobody takes the text for adopted', async () => {
    folder.put('a.resolution', `---\nstatus: adpoted\n---\n\n${LOST}`)
    const { out } = await folder.run(['lint', '--fix', 'a.resolution'])
    assert.match(
      out,
      /^a\.resolution:2:9: warning: format\n(?:.*\n){2} +“adpoted” is no status (?:.*\n)*.* Write one of: draft, adopted\.$/m,
    )
  })

  it('leaves what a person has to choose, and says so', async () => {
    folder.put('a.resolution', WHOLE.replace('2.', '4.'))
    const { status, out } = await folder.run(['lint', '--fix', 'a.resolution'])
    assert.match(out, /: error: paragraph-number\n(?:.*\n)*1 draft checked: 1 error\.\n$/)
    assert.equal(status, 1)
  })
})

describe('resolute lint --diff, --rule and --level', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  it('shows what --fix would do, changes nothing, and ends with 1', async () => {
    folder.put('a.resolution', LOST)
    folder.put('b.resolution', WHOLE)
    const { status, out } = await folder.run(['lint', '--diff', 'a.resolution', 'b.resolution'])
    assert.match(out, /^--- a\/a\.resolution\n\+\+\+ b\/a\.resolution\n@@ -1,5 \+1,5 @@\n/)
    assert.match(out, /\n-1\. Requests the .*\n\+1\. <u>Requests<\/u> the /)
    assert.ok(!out.includes('b/b.resolution'))
    assert.deepEqual([status, folder.text('a.resolution')], [1, LOST])
  })

  it('ends with 0 where nothing would change, and does not go with --fix', async () => {
    folder.put('b.resolution', WHOLE)
    const { status, out } = await folder.run(['lint', '--diff', 'b.resolution'])
    assert.deepEqual([status, out], [0, ''])
    assert.equal((await folder.run(['lint', '--diff', '--fix', 'b.resolution'])).status, 2)
    for (const other of ['--format=json', '--statistics', '--max-warnings=0', '--write-baseline=known.json']) {
      const { status: refused, out: shown, err } = await folder.run(['lint', '--diff', other, 'b.resolution'])
      assert.deepEqual([refused, shown], [2, ''], other)
      assert.match(err, /give no --[a-z-]+ with it/)
    }
  })

  it('does what is only offered where --suggestions asks for it, and where one thing is offered', async () => {
    const gap = WHOLE.replace('2. <u>', '3. <u>')
    folder.put('a.resolution', gap)
    assert.equal((await folder.run(['lint', '--diff', 'a.resolution'])).out, '')
    const { out } = await folder.run(['lint', '--diff', '--suggestions', 'a.resolution'])
    assert.match(out, /\n-3\. <u>Decides<\/u> to go on\.\n.*\+2\. <u>Decides<\/u> to go on\./s)
    assert.equal(folder.text('a.resolution'), gap)
    const { status } = await folder.run(['lint', '--fix', '--suggestions', 'a.resolution'])
    assert.deepEqual([status, folder.text('a.resolution')], [0, WHOLE])
    const { status: refused, err } = await folder.run(['lint', '--suggestions', 'a.resolution'])
    assert.equal(refused, 2)
    assert.match(err, /--suggestions goes with --fix/)
  })

  it('asks only the rules that are named, at the levels that are named', async () => {
    folder.put('a.resolution', LOST.replace('2.', '3.'))
    const of = async (...words: string[]) => {
      const { out } = await folder.run(['lint', '--format', 'json', ...words, 'a.resolution'])
      return JSON.parse(out).files[0].diagnostics.map((d: { code: string; severity: string }) => [d.code, d.severity])
    }
    assert.deepEqual(await of('--rule', 'paragraph-number'), [['paragraph-number', 'error']])
    assert.deepEqual(await of('--rule', 'paragraph-number=hint'), [['paragraph-number', 'hint']])
    assert.deepEqual(await of('--level', 'error'), [['paragraph-number', 'error']])
    assert.equal((await folder.run(['lint', '--rule', 'nonsense', 'a.resolution'])).status, 2)
    assert.equal((await folder.run(['lint', '--level', 'nonsense', 'a.resolution'])).status, 2)
  })

  it('fixes no hints unless it is asked to', async () => {
    const hinted = WHOLE.replace('to report', 'to report and urges all States to help')
    folder.put('a.resolution', hinted)
    await folder.run(['lint', '--fix', 'a.resolution'])
    assert.equal(folder.text('a.resolution'), hinted)
    await folder.run(['lint', '--fix', '--level', 'hint', 'a.resolution'])
    assert.equal(folder.text('a.resolution'), hinted.replace(' and urges', ', and urges'))
  })
})
