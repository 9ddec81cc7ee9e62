import assert from 'node:assert/strict'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { Folder } from './command.ts'

const PASTED = 'The General Assembly,\nRecalling its resolution 33/134,\n1.\tDecides to go on.\n'
const TIDY = 'The General Assembly,\n\n*Recalling* its resolution 33/134,\n\n1. *Decides* to go on.\n'
const DIFF = `--- a/a.resolution
+++ b/a.resolution
@@ -1,3 +1,5 @@
 The General Assembly,
-Recalling its resolution 33/134,
-1.	Decides to go on.
+
+*Recalling* its resolution 33/134,
+
+1. *Decides* to go on.
`

describe('resolute tidy', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
    folder.put('a.resolution', PASTED)
  })
  afterEach(() => folder.remove())

  it('prints the tidied text of one file, or of standard input, and leaves the file as it is', async () => {
    assert.deepEqual(await folder.run(['tidy', 'a.resolution']), { status: 0, out: TIDY, err: '' })
    assert.equal(folder.text('a.resolution'), PASTED)
    assert.deepEqual(await folder.run(['tidy', '-'], PASTED), { status: 0, out: TIDY, err: '' })
    assert.deepEqual(await folder.run(['tidy', '-'], TIDY), { status: 0, out: TIDY, err: '' })
  })

  it('shows what would change, and ends with 1 where anything would', async () => {
    assert.deepEqual(await folder.run(['tidy', '--diff', 'a.resolution']), { status: 1, out: DIFF, err: '' })
    assert.equal(folder.text('a.resolution'), PASTED)
    folder.put('a.resolution', TIDY)
    assert.deepEqual(await folder.run(['tidy', '--diff', 'a.resolution']), { status: 0, out: '', err: '' })
  })

  it('writes files, those under folders too, and counts them', async () => {
    folder.put('b.resolution', TIDY)
    assert.deepEqual(await folder.run(['tidy', '--write', '.']), { status: 0, out: '2 drafts, 1 tidied.\n', err: '' })
    assert.equal(folder.text('a.resolution'), TIDY)
    assert.deepEqual(await folder.run(['tidy', '--write', '.']), { status: 0, out: '2 drafts, 0 tidied.\n', err: '' })
  })

  it('shows what it writes where both are asked for', async () => {
    assert.deepEqual(await folder.run(['tidy', '--write', '--diff', 'a.resolution']), { status: 0, out: DIFF, err: '' })
    assert.equal(folder.text('a.resolution'), TIDY)
  })

  it('keeps the line ends and the mark of byte order of a file', async () => {
    folder.put('a.resolution', `\uFEFF${PASTED.replaceAll('\n', '\r\n')}`)
    await folder.run(['tidy', '--write', 'a.resolution'])
    assert.equal(folder.text('a.resolution'), `\uFEFF${TIDY.replaceAll('\n', '\r\n')}`)
  })

  it('leaves an adopted text as it is, and says so', async () => {
    const adopted = `---\nstatus: adopted\n---\n\n${PASTED}`
    folder.put('a.resolution', adopted)
    for (const options of [[], ['--write'], ['--diff']]) {
      const { status, err } = await folder.run(['tidy', ...options, 'a.resolution'])
      assert.deepEqual([status, err], [0, 'resolute: a.resolution is adopted, so it is left as it is.\n'])
      assert.equal(folder.text('a.resolution'), adopted)
    }
  })

  it('says in one line what it cannot do, and does the rest', async () => {
    folder.put('b.resolution', PASTED)
    for (const args of [[], ['a.resolution', 'b.resolution'], ['--write', '-']]) {
      const { status, out, err } = await folder.run(['tidy', ...args])
      assert.deepEqual([status, out], [2, ''])
      assert.match(err, /^resolute: .*\.\n$/)
    }
    const { status, err } = await folder.run(['tidy', '--write', 'nosuch', 'b.resolution'])
    assert.deepEqual([status, err], [2, 'resolute: nosuch cannot be found.\n'])
    assert.equal(folder.text('b.resolution'), TIDY)
  })

  it('counts a draft that it cannot write, and ends with 2', async function () {
    if (process.getuid?.() === 0) this.skip() // who may write everywhere
    chmodSync(join(folder.path, 'a.resolution'), 0o444)
    const { status, err } = await folder.run(['tidy', '--write', 'a.resolution'])
    assert.match(err, /^resolute: a\.resolution cannot be written, and is as it was: .*\.\n$/)
    assert.equal(status, 2)
  })
})
