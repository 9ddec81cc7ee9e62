import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Checker } from '../../server/src/cli/check.ts'
import { collectInputs } from '../../server/src/cli/collect.ts'
import { readDraft, writeDraft } from '../../server/src/cli/draft-file.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { build, Folder } from './command.ts'

const DRAFT = '81/301. Roads\n\nThe General Assembly,\n\n1. Requests the Secretary-General to report.\n'

const QUIET = {
  language: 'en' as const,
  stdout: () => {},
  stderr: () => {},
  readInput: async () => Buffer.from(DRAFT),
  colour: false,
  isOpen: () => true,
  progress: () => {},
}

describe('a draft that is checked', () => {
  let folder: Folder
  before(build)
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  // A pipe gives its bytes to whoever reads first: to who reads again it gives nothing, or never ends.
  if (process.platform !== 'win32')
    for (const jobs of ['1', '2'])
      it(`is read once, with ${jobs} at a time`, async () => {
        folder.put('a.resolution', DRAFT)
        execFileSync('mkfifo', [join(folder.path, 'pipe')])
        const writer = spawn('sh', ['-c', 'cat a.resolution > pipe'], { cwd: folder.path })
        const { out, err } = await folder.spawn(['lint', '--jobs', jobs, 'pipe', 'a.resolution'])
        writer.kill()
        assert.equal(err, '')
        assert.match(out, /^pipe:5:4: .*operative-verb-emphasis$/m)
        assert.match(out, /^a\.resolution: 1 error, 1 warning; 1 of them as in a draft above$/m)
      })

  it('is not kept beyond what is kept of all, and is read again in its turn', async () => {
    const paths = ['a', 'b', 'c'].map((name) => join(folder.path, folder.put(`${name}.resolution`, DRAFT)))
    const { inputs, drafts, size } = await collectInputs([...paths, '-'], QUIET, { mostKept: 2 * DRAFT.length })
    assert.deepEqual(
      inputs.map(({ text }) => text),
      [DRAFT, DRAFT, null, DRAFT],
      'standard input is always kept',
    )
    assert.equal(size, 4 * DRAFT.length)
    assert.equal(drafts.length, 4)
  })

  if (process.platform !== 'win32')
    it('is kept whatever is kept of all, where it came through a pipe', async () => {
      const pipe = join(folder.path, 'pipe')
      execFileSync('mkfifo', [pipe])
      folder.put('a.resolution', DRAFT)
      const writer = spawn('sh', ['-c', 'cat a.resolution > pipe'], { cwd: folder.path })
      const { inputs } = await collectInputs([pipe], QUIET, { mostKept: 0 })
      writer.kill()
      assert.deepEqual(
        inputs.map(({ text }) => text),
        [DRAFT],
      )
    })

  if (process.platform !== 'win32')
    it('is not waited for where it has become a pipe before it is read again', async () => {
      folder.put('a.resolution', DRAFT)
      const path = join(folder.path, 'a.resolution')
      const { inputs, drafts } = await collectInputs([folder.path], QUIET, { mostKept: 0 })
      rmSync(path)
      execFileSync('mkfifo', [path])
      const settings = { settings: DEFAULT_SETTINGS, catalogues: [] }
      const least = 'hint' as const
      const job = {
        configurations: [settings],
        drafts,
        fix: null,
        hints: false,
        suggestions: false,
        review: false,
        least,
      }
      const [pending] = inputs
      assert.throws(() => pending && new Checker(job).check(pending, null), /is no file any more/)
    })

  it('is not written over where it has changed since it was read', () => {
    const path = join(folder.path, folder.put('a.resolution', DRAFT))
    const draft = readDraft(path)
    folder.put('a.resolution', `${DRAFT}\n2. Decides so.\n`)
    assert.throws(() => writeDraft(draft, 'mended'), /has changed since it was read, and is left as it is/)
    assert.equal(folder.text('a.resolution'), `${DRAFT}\n2. Decides so.\n`)
    assert.equal(execFileSync('ls', ['-A', folder.path]).toString(), 'a.resolution\n', 'nothing is left beside it')
    const again = readDraft(path)
    writeDraft(again, 'mended')
    assert.equal(folder.text('a.resolution'), 'mended')
  })
})
