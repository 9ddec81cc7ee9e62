import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import fs, {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Checker, type Job } from '../../server/src/cli/check.ts'
import { readDraft } from '../../server/src/cli/draft-file.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { diskStorage } from '../../server/src/node/files.ts'
import { ChangedMeanwhile, NotWritten, putFile, whyNot } from '../../server/src/node/put-file.ts'
import { build, Folder, PROGRAM } from './command.ts'

const LOST = 'The General Assembly,\n\n1. Requests the Secretary-General to report;\n\n2. <u>Decides</u> to go on.'
const WHOLE = LOST.replace('Requests', '<u>Requests</u>')
const onWindows = process.platform === 'win32'

describe('a file of ours', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())
  const at = (name: string) => join(folder.path, name)

  it('is written where there was none, and leaves nothing beside it', () => {
    putFile(at('new.txt'), 'words')
    putFile(at('newer.txt'), 'words', null)
    for (const name of ['new.txt', 'newer.txt']) assert.equal(folder.text(name), 'words')
    assert.deepEqual(readdirSync(folder.path), ['new.txt', 'newer.txt'])
  })

  it('is on the disk before it has its name, and before what it was is taken away', () => {
    const steps: string[] = []
    const before = { fdatasyncSync: fs.fdatasyncSync, renameSync: fs.renameSync, rmSync: fs.rmSync }
    for (const name of ['fdatasyncSync', 'renameSync', 'rmSync'] as const)
      Object.assign(fs, {
        [name]: (...args: never[]) => {
          steps.push(name)
          return (before[name] as (...args: never[]) => void)(...args)
        },
      })
    try {
      putFile(at('a.txt'), 'words')
      linkSync(at('a.txt'), at('b.txt'))
      putFile(at('a.txt'), 'other words')
    } finally {
      Object.assign(fs, before)
    }
    const whole = ['rmSync', 'fdatasyncSync']
    assert.deepEqual(steps, [...whole, 'renameSync', 'rmSync', ...whole, 'fdatasyncSync', 'rmSync'])
  })

  it('keeps its rights, whatever new files get', function () {
    if (onWindows) this.skip() // which has no such rights
    folder.put('a.txt', 'a')
    chmodSync(at('a.txt'), 0o666)
    const before = process.umask(0o077)
    try {
      putFile(at('a.txt'), 'b')
    } finally {
      process.umask(before)
    }
    assert.equal(statSync(at('a.txt')).mode & 0o7777, 0o666)
  })

  it('keeps its owner, where that is permitted', function () {
    if (process.getuid?.() !== 0) this.skip() // only the administrator may give files away
    folder.put('a.txt', 'a')
    chownSync(at('a.txt'), 4242, 4343)
    putFile(at('a.txt'), 'b')
    const { uid, gid } = statSync(at('a.txt'))
    assert.deepEqual([uid, gid], [4242, 4343])
  })

  it('keeps its other names, and the links that lead to it', function () {
    if (onWindows) this.skip() // where links are for administrators
    folder.put('a.txt', 'the old words, which are longer')
    linkSync(at('a.txt'), at('b.txt'))
    symlinkSync('a.txt', at('c.txt'))
    symlinkSync('d.txt', at('e.txt'))
    putFile(at('c.txt'), 'new')
    putFile(at('e.txt'), 'first')
    assert.deepEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt'].map(folder.text), ['new', 'new', 'new', 'first'])
    assert.ok(lstatSync(at('c.txt')).isSymbolicLink() && lstatSync(at('e.txt')).isSymbolicLink())
    assert.equal(readdirSync(folder.path).length, 5)
  })

  it('is as it was where it is not as it was read', () => {
    folder.put('a.txt', 'theirs')
    assert.throws(() => putFile(at('a.txt'), 'ours', Buffer.from('before')), ChangedMeanwhile)
    assert.throws(() => putFile(at('gone.txt'), 'ours', Buffer.from('before')), ChangedMeanwhile)
    assert.throws(() => putFile(at('a.txt'), 'ours', null), ChangedMeanwhile)
    assert.equal(folder.text('a.txt'), 'theirs')
    assert.deepEqual(readdirSync(folder.path), ['a.txt'])
  })

  it('says in words what hinders it, and leaves nothing', () => {
    mkdirSync(at('folder'))
    const hinders = (path: string, why: RegExp) => assert.throws(() => putFile(path, 'x'), { message: why })
    hinders(at('folder'), /^it is no file$/)
    hinders(at('none/a.txt'), /^its folder cannot be found$/)
    hinders(at('n'.repeat(300)), /^its name is too long$/)
    for (const code of ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES'])
      assert.doesNotMatch(whyNot(Object.assign(new Error(`${code}: write`), { code })).text, /[A-Z]{2}|^\{0\}$/)
    assert.deepEqual(readdirSync(folder.path), ['folder'])
  })

  it('has a name as long as any: what lies beside it has a shorter one', () => {
    const name = folder.put(`${'n'.repeat(250)}`, 'a')
    putFile(at(name), 'b')
    assert.equal(folder.text(name), 'b')
  })

  it('is whole whenever its writer is killed', async () => {
    const size = 20_000_000
    const module = JSON.stringify(join(__dirname, '../../server/src/node/put-file.ts'))
    // It writes one text after another, each of one letter, until it is ended.
    const program = `const { putFile } = require(${module}); putFile('a.txt', ''); console.log('begun')
      for (let n = 0; ; n++) putFile('a.txt', 'ab'[n % 2].repeat(${size}))`
    for (const wait of [5, 60, 140]) {
      const child = spawn(process.execPath, ['--import', require.resolve('tsx'), '-e', program], { cwd: folder.path })
      const ended = new Promise((done) => child.once('exit', done))
      await new Promise((wake) => child.stdout.once('data', wake))
      await new Promise((wake) => setTimeout(wake, wait))
      child.kill('SIGKILL')
      await ended
      const text = folder.text('a.txt')
      assert.ok(text === '' || text === text.charAt(0).repeat(size), `${text.length} characters`)
    }
  })

  it('the index is one: what could not be put in its place is taken away', async () => {
    mkdirSync(at('index.txt'))
    await assert.rejects(diskStorage(pathToFileURL(folder.path).href).write('words'), NotWritten)
    assert.deepEqual(readdirSync(folder.path), ['index.txt'])
  })
})

describe('the sources of the server', () => {
  it('write files nowhere else, but for a catalogue, a folder that is put in its place, and a summary that is added to', () => {
    const root = join(__dirname, '../../server/src')
    const imported = (text: string) =>
      [...text.matchAll(/import (?:type )?\{?([^}']*)\}? from 'node:fs(?:\/promises)?'/g)]
        .map(([, names]) => names)
        .join()
    const writers = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        name.endsWith('.ts') &&
        /\b(?:write|append|rename|copy|cp|f?truncate|createWrite|\* as)/.test(
          imported(readFileSync(join(root, name), 'utf8')),
        ),
    )
    assert.deepEqual(writers.map((name) => name.replaceAll('\\', '/')).sort(), [
      'cli/catalogue/build.ts',
      'cli/catalogue/place.ts',
      'cli/terminal.ts',
      'node/put-file.ts',
    ])
  })
})

describe('a disk that is full', () => {
  let folder: Folder
  before(build)
  beforeEach(function () {
    if (onWindows) this.skip() // where no limit can be set
    folder = new Folder()
  })
  afterEach(() => folder?.remove())

  /**
   * Runs the program where no file may be longer than a kilobyte: more than that is refused in the middle of writing.
   */
  function full(...args: string[]): { status: number | null; err: string } {
    try {
      execFileSync('sh', ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, PROGRAM, ...args], {
        cwd: folder.path,
        stdio: 'pipe',
      })
      return { status: 0, err: '' }
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: Buffer }
      return { status, err: stderr.toString() }
    }
  }
  const draft = (n: number) => LOST.replace('report', `report ${'at length '.repeat(n)}`).replace('2.', '3.')

  it('leaves the baseline that was there, names what is wrong, and leaves nothing beside it', async () => {
    folder.put('a.resolution', LOST)
    await folder.run(['lint', '--write-baseline', '--baseline', 'known.json'])
    const known = folder.text('known.json')
    for (let n = 0; n < 9; n++) folder.put(`more-${n}.resolution`, LOST)
    const { status, err } = full('lint', '--write-baseline', '--baseline', 'known.json')
    assert.equal(status, 2)
    assert.match(err, /^resolute: The baseline known\.json cannot be written: it would be larger .*\.\n$/)
    assert.equal(folder.text('known.json'), known)
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => !name.endsWith('.resolution')),
      ['known.json'],
    )
  })

  it('is named where what is printed goes to it', function () {
    if (!existsSync('/dev/full')) this.skip() // where there is no such device
    folder.put('a.resolution', LOST)
    const run = () =>
      execFileSync('sh', ['-c', '"$0" "$@" > /dev/full', process.execPath, PROGRAM, 'lint'], {
        cwd: folder.path,
        stdio: 'pipe',
      })
    assert.throws(run, /resolute: The output cannot be written: the disk is full\.\n/)
  })

  it('leaves a draft that was to be mended, also where it has other names', () => {
    folder.put('a.resolution', draft(200))
    folder.put('b.resolution', draft(210))
    linkSync(join(folder.path, 'b.resolution'), join(folder.path, 'other'))
    for (const args of [
      ['lint', '--fix'],
      ['renumber', '--write', 'a.resolution', 'b.resolution'],
    ]) {
      const { status, err } = full(...args)
      assert.equal(status, 2)
      assert.match(err, /^resolute: a\.resolution cannot be written, and is as it was: it would be larger .*\.$/m)
    }
    assert.deepEqual(['a.resolution', 'b.resolution', 'other'].map(folder.text), [draft(200), draft(210), draft(210)])
    assert.deepEqual(readdirSync(folder.path).sort(), ['a.resolution', 'b.resolution', 'other'])
  })

  it('makes no new draft and no Word file of a half', () => {
    folder.put('a.resolution', draft(200))
    for (const args of [
      ['new', '--from', 'a.resolution', '--out', 'b.resolution'],
      ['convert', 'a.resolution', '--to', 'docx', '--out', 'b.docx'],
    ]) {
      const { status, err } = full(...args)
      assert.equal(status, 2)
      assert.match(err, /cannot be written.*: it would be larger/)
    }
    assert.deepEqual(readdirSync(folder.path), ['a.resolution'])
  })

  it('leaves a catalogue that was there', async () => {
    folder.put('in/a.resolution', `81/1. Roads\n\n${draft(1)}`)
    await folder.run(['catalogue', 'build', 'in', '--out', 'books'])
    const before = folder.text('books/catalogue.tsv')
    folder.put('in/a.resolution', `81/1. Roads\n\n${draft(200)}`)
    const { status, err } = full('catalogue', 'build', 'in', '--out', 'books')
    assert.equal(status, 2)
    assert.match(err, /^resolute: books cannot be written, and is as it was: it would be larger .*\.\n$/)
    assert.equal(folder.text('books/catalogue.tsv'), before)
    assert.deepEqual(readdirSync(folder.path).sort(), ['books', 'in'])
  })
})

describe('a draft that somebody else writes while it is mended', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  const JOB: Job = {
    configurations: [{ settings: DEFAULT_SETTINGS, catalogues: [] }],
    drafts: [],
    review: false,
    fix: 'write',
    hints: false,
    suggestions: false,
    least: 'information',
  }

  it('is read again, once, and what they wrote is mended and kept', () => {
    const path = join(folder.path, folder.put('a.resolution', LOST))
    const read = { ...readDraft(path), configuration: 0 }
    writeFileSync(path, `${LOST.slice(0, -1)};\n\n3. Urges all to help.`)
    const { fixed, refused } = new Checker(JOB).check(read, null)
    assert.deepEqual([fixed, refused], [true, null])
    assert.equal(readFileSync(path, 'utf8'), `${WHOLE.slice(0, -1)};\n\n3. <u>Urges</u> all to help.`)
  })

  it('is left as they wrote it where they write again, and that is said', () => {
    const path = join(folder.path, folder.put('a.resolution', LOST))
    const read = { ...readDraft(path), configuration: 0 }
    let text = LOST
    // Each time that the draft is judged, somebody writes a line.
    const busy: Job = {
      ...JOB,
      get least() {
        text += '\n\nMore.'
        writeFileSync(path, text)
        return 'information' as const
      },
    }
    const { fixed, refused } = new Checker(busy).check(read, null)
    assert.equal(fixed, false)
    assert.match(refused?.text ?? '', /^has changed since it was read, and is left as it is/)
    assert.equal(readFileSync(path, 'utf8'), text)
  })
})
