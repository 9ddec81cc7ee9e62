import assert from 'node:assert/strict'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Folder } from './command.ts'

const DRAFT =
  'The General Assembly,\n\n<u>Recalling</u> its work,\n\n1. Requests a report;\n\n2. <u>Decides</u> to go on.\n'
const QUIET = 'rules: { operative-verb-emphasis: off }\n'

describe('a configuration at the command line', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  const severities = async (...args: string[]): Promise<Record<string, string[]>> => {
    const { out } = await folder.run(['lint', '--format', 'json', ...args])
    const { files } = JSON.parse(out) as { files: { path: string; diagnostics: { severity: string }[] }[] }
    return Object.fromEntries(files.map(({ path, diagnostics }) => [path, diagnostics.map((d) => d.severity)]))
  }

  it('is the nearest above each draft, wherever the command is run, and goes on from another', async () => {
    for (const name of ['a', 'x/b', 'x/y/c', 'z/d']) folder.put(`${name}.resolution`, DRAFT)
    folder.put('resolute.config.yaml', QUIET)
    folder.put('x/resolute.config.json', '{ "rules": { "operative-verb-emphasis": "error" } }')
    folder.put('z/resolute.config.yaml', 'extends: ../resolute.config.yaml\n')
    assert.deepEqual(await severities('.'), {
      'a.resolution': [],
      [join('x', 'b.resolution')]: ['error'],
      [join('x', 'y', 'c.resolution')]: ['error'],
      [join('z', 'd.resolution')]: [],
    })
    const parsed = await severities('--rule', 'operative-verb-emphasis', 'a.resolution')
    assert.deepEqual(parsed, { 'a.resolution': ['warning'] }, 'a rule that the command line names speaks')
    const raised = await severities('--rule', 'operative-verb-emphasis=hint', 'x')
    assert.deepEqual(Object.values(raised), [['hint'], ['hint']])
  })

  it('says what is wrong in it once, with its line, however many drafts there are', async () => {
    for (const name of ['a', 'b', 'x/c']) folder.put(`${name}.resolution`, DRAFT)
    folder.put('resolute.config.yaml', 'style: un-ga\nstile: x\nrules:\n  nosuch: off\nextends: nowhere.yaml\n')
    const { status, out, err } = await folder.run(['lint', '.'])
    assert.equal(status, 0)
    assert.match(out, /3 drafts checked/)
    assert.equal(err.match(/^resolute: resolute\.config\.yaml:2: .*“stile”.*$/gm)?.length, 1)
    assert.equal(err.match(/^resolute: resolute\.config\.yaml:4: .*“nosuch”.*$/gm)?.length, 1)
    assert.equal(err.match(/^resolute: resolute\.config\.yaml:5: “nowhere\.yaml” cannot be read.*$/gm)?.length, 1)
    assert.equal(err.trim().split('\n').length, 3)
  })

  it('that is there and cannot be read is told, since what it says does not count', async () => {
    folder.put('a.resolution', DRAFT)
    const named = 'resolute.config.yaml'
    const file = join(folder.path, named)
    const told = async (said: RegExp): Promise<void> => {
      const { err } = await folder.run(['lint', 'a.resolution', 'a.resolution'])
      assert.match(err, said)
      assert.equal(err.trim().split('\n').length, 1)
      rmSync(file, { recursive: true })
    }
    mkdirSync(file)
    await told(/^resolute: resolute\.config\.yaml is no file, so nothing of it counts\.\n$/)
    folder.put(named, `# ${'x'.repeat(2_000_000)}`)
    await told(/is too large to be read, so nothing of it counts/)
    if (process.platform === 'win32') return
    symlinkSync(named, file)
    await told(/its links lead in a circle, so nothing of it counts/)
  })

  it('that goes in a circle, or on from what is no configuration, ends', async () => {
    folder.put('a.resolution', DRAFT)
    folder.put('secret', 'PASSWORD=1')
    folder.put('resolute.config.yaml', `extends: [b.yaml, secret]\n${QUIET}`)
    folder.put('b.yaml', 'extends: resolute.config.yaml\n')
    const { out, err } = await folder.run(['lint'])
    assert.match(out, /nothing found/)
    assert.match(err, /b\.yaml:1: “resolute\.config\.yaml” leads back to itself/)
    assert.match(err, /resolute\.config\.yaml:1: “secret” has no name that ends in \.yaml or \.json/)
    assert.doesNotMatch(err, /PASSWORD/)
  })

  it('leaves drafts out, and says so of one that is named', async () => {
    folder.put('a.resolution', DRAFT)
    folder.put('old/b.resolution', DRAFT)
    folder.put('resolute.config.yaml', 'ignore: old\n')
    assert.deepEqual(Object.keys(await severities('.')), ['a.resolution'])
    const { err } = await folder.run(['lint', 'old/b.resolution'])
    assert.match(err, /old\/b\.resolution is ignored by the configuration/)
  })

  it('has styles of the office’s own, its terms, its language and its catalogues', async () => {
    folder.put('a.resolution', DRAFT.replace('a report', 'member countries to report, and the “member countries” too'))
    folder.put(
      'resolute.config.yaml',
      'style: board\nstyles:\n  board:\n    from: un-ga\n    rules: { operative-verb-emphasis: error }\nterms:\n  - { use: Member States, not: member countries }\n',
    )
    const { out } = await folder.run(['lint'])
    assert.match(out, /“member countries” is not what is written here/)
    assert.equal(out.match(/house-spelling/g)?.length, 1, 'quotations are left alone')
    assert.match((await folder.run(['inspect', 'a.resolution'])).out, /The configuration of the folder names it\./)
    folder.put('b.resolution', '1. Decide;\n')
    folder.put('resolute.config.yaml', 'language: es\n')
    const { out: json } = await folder.run(['inspect', '--format', 'json', 'b.resolution'])
    assert.equal(JSON.parse(json).files[0].language, 'es')
    folder.put('x/c.resolution', DRAFT)
    folder.put('x/resolute.config.yaml', 'catalogues: nowhere\n')
    const { status, err } = await folder.run(['lint', 'x'])
    assert.equal(status, 2)
    assert.match(err, /The catalogue x\/nowhere /)
  })

  it('is that of the file that standard input is said to be', async () => {
    folder.put('x/resolute.config.yaml', QUIET)
    const args = ['lint', '--format', 'json', '--stdin-filename', 'x/draft.resolution']
    for (const more of [[], ['-']]) {
      const { out } = await folder.run([...args, ...more], DRAFT)
      assert.deepEqual(JSON.parse(out).files, [{ path: 'x/draft.resolution', diagnostics: [] }])
    }
    const { out } = await folder.run(['lint', '--format', 'json', '-'], DRAFT)
    assert.equal(JSON.parse(out).files[0].diagnostics.length, 1)
  })

  it('decides for tidying, renumbering and inspecting, too', async () => {
    folder.put('x/resolute.config.yaml', 'style: eclac\n')
    folder.put('x/a.resolution', 'The General Assembly,\n\n1. <u>Requests</u>:\n\n(a) One;\n\n(b) Two.\n')
    assert.match((await folder.run(['tidy', 'x/a.resolution'])).out, /^a\) One;$/m)
    assert.match((await folder.run(['inspect', 'x/a.resolution'])).out, /house style: ECLAC/)
  })
})

describe('globs at the command line', () => {
  it('name drafts where the shell has left them as they are, in natural order', async () => {
    const folder = new Folder()
    for (const name of ['80_10', '80_2', '80_1', 'x/80_3']) folder.put(`${name}.resolution`, DRAFT)
    folder.put('80_4.txt', DRAFT)
    const paths = async (...args: string[]) => {
      const { out } = await folder.run(['lint', '--format', 'json', ...args])
      return JSON.parse(out).files.map(({ path }: { path: string }) => path)
    }
    assert.deepEqual(await paths('*.resolution'), ['80_1.resolution', '80_2.resolution', '80_10.resolution'])
    assert.deepEqual(await paths('**/80_[1-4].*'), [
      '80_1.resolution',
      '80_2.resolution',
      '80_4.txt',
      join('x', '80_3.resolution'),
    ])
    assert.deepEqual(await paths('.'), [
      '80_1.resolution',
      '80_2.resolution',
      '80_10.resolution',
      join('x', '80_3.resolution'),
    ])
    const { status, err } = await folder.run(['lint', 'no*'])
    assert.equal(status, 2)
    assert.match(err, /no\* names no file/)
    folder.remove()
  })
})
