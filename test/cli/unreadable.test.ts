import assert from 'node:assert/strict'
import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Folder, type Result } from './command.ts'

const DRAFT = `81/301. Roads

The General Assembly,

<u>Recalling</u> its resolution 33/134 of 19 December 1978,

1. <u>Decides</u> to go on.
`
const NOBODY = 65_534

describe('what cannot be read', function () {
  if (process.platform === 'win32') this.pending = true // where rights and links are others
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
    chmodSync(folder.path, 0o755)
    folder.put('a.resolution', DRAFT)
    folder.put('z.resolution', DRAFT.replace('301', '302'))
    folder.put('locked/b.resolution', DRAFT)
    chmodSync(join(folder.path, 'locked'), 0)
    symlinkSync('loop.resolution', join(folder.path, 'loop.resolution'))
    symlinkSync('nowhere.resolution', join(folder.path, 'dangling.resolution'))
  })
  afterEach(() => {
    chmodSync(join(folder.path, 'locked'), 0o755)
    folder.remove()
  })

  /** Runs as somebody to whom rights are denied: nothing is denied to the administrator. */
  async function run(...args: string[]): Promise<Result> {
    const isAdministrator = process.geteuid?.() === 0
    if (isAdministrator) process.seteuid?.(NOBODY)
    try {
      return await folder.run(args)
    } finally {
      if (isAdministrator) process.seteuid?.(0)
    }
  }

  for (const args of [
    ['convert', '--to', 'html', 'long.resolution'],
    ['renumber', '--base', 'long.resolution', 'a.resolution'],
    ['cites', '33/134', 'long.resolution'],
    ['decisions', 'long.resolution'],
    ['tidy', 'long.resolution'],
  ])
    it(`is told of a text that is too large: ${args[0]}`, async () => {
      folder.put('long.resolution', `${DRAFT}${' '.repeat(12_000_000)}`)
      const { status, err } = await folder.run(args)
      assert.deepEqual([status, err.match(/long\.resolution is too large to be read/g)?.length], [2, 1])
    })

  const BAD: Readonly<Record<string, RegExp>> = {
    'locked/b.resolution': /cannot be read: permission is denied/,
    locked: /cannot be read: permission is denied/,
    'loop.resolution': /cannot be found: its links lead in a circle/,
    'dangling.resolution': /cannot be found/,
    [`${'n'.repeat(300)}.resolution`]: /cannot be found: its name is too long/,
  }

  for (const args of [
    ['lint', '--format', 'json'],
    ['lint', '--fix', '--format', 'json'],
    ['inspect', '--format', 'json'],
    ['cites', '33/134', '--format', 'json'],
    ['tidy', '--write'],
    ['renumber', '--diff'],
    ['catalogue', 'build', '--out', 'books'],
  ])
    it(`has its line each, and the others are read: ${args.join(' ')}`, async () => {
      // A catalogue is put where anybody may.
      chmodSync(folder.path, 0o777)
      const { status, out, err } = await run(...args, 'a.resolution', ...Object.keys(BAD), 'z.resolution')
      const lines = err.trimEnd().split('\n')
      assert.equal(lines.length, Object.keys(BAD).length, err)
      for (const [name, why] of Object.entries(BAD))
        assert.match(lines.find((line) => line.startsWith(`resolute: ${name} `)) ?? '', why, name)
      assert.equal(status, 2)
      if (args.includes('json')) for (const name of ['a.resolution', 'z.resolution']) assert.ok(out.includes(name))
      if (args.includes('tidy')) assert.equal(out, '2 drafts, 0 tidied.\n')
      if (args.includes('books')) assert.match(out, /^books: 2 resolutions, 2 full texts\.\n$/)
    })

  it('is one line where a command has nothing else: a catalogue, a baseline, an earlier text', async () => {
    for (const bad of Object.keys(BAD))
      for (const args of [
        ['lint', '--catalogue', bad, 'a.resolution'],
        ['lint', '--baseline', bad, 'a.resolution'],
        ['lint', '--write-baseline', '--baseline', bad, 'a.resolution'],
        ['cites', '33/134', '--catalogue', bad],
        ['compare', bad, 'a.resolution'],
        ['renumber', '--base', bad, 'a.resolution'],
        ['catalogue', 'check', bad],
        ['catalogue', 'show', '33/134', '--catalogue', bad],
        ['catalogue', 'build', 'a.resolution', '--out', join(bad, 'x')],
      ]) {
        const { status, err } = await run(...args)
        assert.equal(status, 2, args.join(' '))
        assert.match(err, /^resolute: .*\.\n$/, args.join(' '))
        assert.doesNotMatch(err, /should not have happened|[A-Z]{5}/, args.join(' '))
      }
  })
})
