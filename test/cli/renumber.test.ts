import assert from 'node:assert/strict'
import { Folder } from './command.ts'

const HEAD = 'The General Assembly,\n\n'
const BEFORE = `${HEAD}1. *Notes* it;\n\n*Urges* them;\n\n2. *Requests* a report;\n\n3. *Decides* on paragraph 2 above.\n`
const AFTER = `${HEAD}1. *Notes* it;\n\n2. *Urges* them;\n\n3. *Requests* a report;\n\n4. *Decides* on paragraph 3 above.\n`

describe('resolute renumber', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
    folder.put('a.resolution', BEFORE)
  })
  afterEach(() => folder.remove())

  it('prints the text of one file with its numbers right, and leaves the file as it is', async () => {
    assert.deepEqual(await folder.run(['renumber', 'a.resolution']), { status: 0, out: AFTER, err: '' })
    assert.equal(folder.text('a.resolution'), BEFORE)
  })

  it('writes files, and shows what would change', async () => {
    const shown = await folder.run(['renumber', '--diff', 'a.resolution'])
    assert.equal(shown.status, 1)
    assert.ok(shown.out.includes('+4. *Decides* on paragraph 3 above.'))
    const written = await folder.run(['renumber', '--write', '.'])
    assert.deepEqual(written, { status: 0, out: '1 draft, 1 renumbered.\n', err: '' })
    assert.equal(folder.text('a.resolution'), AFTER)
  })

  it('takes the meaning of references from an earlier text', async () => {
    folder.put(
      'old.resolution',
      `${HEAD}1. *Notes* it;\n\n2. *Requests* a report;\n\n3. *Decides* on paragraph 2 above.\n`,
    )
    folder.put('new.resolution', AFTER.replace('paragraph 3', 'paragraph 2'))
    const { status, out } = await folder.run(['renumber', '--base', 'old.resolution', 'new.resolution'])
    assert.deepEqual([status, out], [0, AFTER])
  })

  it('lists what is left to a person, with its place', async () => {
    folder.put('a.resolution', `${HEAD}1. *Notes* it;\n\n3. *Decides* on paragraph 2 above.\n`)
    const { err } = await folder.run(['renumber', 'a.resolution'])
    assert.equal(err, 'resolute: a.resolution:5:17 “paragraph 2” is left: what it refers to is not there any more.\n')
  })

  it('refuses an adopted text, several bases’ drafts, and an earlier text that is not there', async () => {
    folder.put('b.resolution', `---\nstatus: adopted\n---\n\n${BEFORE}`)
    const adopted = await folder.run(['renumber', '--write', 'b.resolution'])
    assert.deepEqual(adopted, {
      status: 0,
      out: '1 draft, 0 renumbered.\n',
      err: 'resolute: b.resolution is adopted, so its numbers stay as they are.\n',
    })
    const several = await folder.run(['renumber', '--write', '--base', 'a.resolution', 'a.resolution', 'b.resolution'])
    assert.deepEqual([several.status, several.err], [2, 'resolute: --base is the earlier text of one draft.\n'])
    const nowhere = await folder.run(['renumber', '--base', 'nowhere', 'a.resolution'])
    assert.deepEqual([nowhere.status, nowhere.err], [2, 'resolute: --base nowhere cannot be found.\n'])
  })
})
