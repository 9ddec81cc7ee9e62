import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { Folder } from '../cli/command.ts'

const ROOT = join(__dirname, '..', '..')
const DRAFT = 'The General Assembly,\n\n1. Requests a report;\n\n2. <u>Decides</u> to go on.\n'
const GAP = DRAFT.replace('Requests', '<u>Requests</u>').replace('2.', '3.')

/** What npm says of a package that it has made. */
interface Packed {
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

/** Runs a program to its end; its status is not an error. */
async function run(file: string, args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const options = { cwd, env: { ...process.env, ...env } }
  return await promisify(execFile)(file, args, options).then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ status: code as number, stdout: String(stdout), stderr: String(stderr) }),
  )
}

describe('the command line as it is installed', () => {
  if (process.platform === 'win32') return
  const folder = new Folder()
  let tarball = ''
  before(async () => {
    const { build } = await import(join(ROOT, 'scripts', 'build.mjs'))
    const { packCommandLine } = await import(join(ROOT, 'scripts', 'package.mjs'))
    await build({ production: true })
    const made: string = await packCommandLine()
    tarball = join(folder.path, basename(made))
    copyFileSync(made, tarball)
  })
  after(async () => {
    const { build } = await import(join(ROOT, 'scripts', 'build.mjs'))
    await build()
    folder.remove()
  })

  it('is packed as few files, and is not large', () => {
    const out = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    const [{ files }] = JSON.parse(out) as [Packed]
    assert.ok(files.length <= 12, files.map(({ path }) => path).join(', '))
    const size = files.reduce((sum, file) => sum + (file.path === 'assets/catalogue.tsv' ? 0 : file.size), 0)
    assert.ok(size <= 3_000_000, `${size} bytes`)
    for (const { path } of files) assert.ok(statSync(join(ROOT, path)).isFile())
  })

  it('runs by npx from an empty folder', async () => {
    const empty = join(folder.path, 'empty')
    mkdirSync(empty)
    const env = {
      npm_config_cache: join(folder.path, 'cache'),
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
    }
    const npx = (...args: string[]) => run('npx', ['--yes', `../${basename(tarball)}`, ...args], empty, env)
    const nothing = await npx('lint')
    assert.equal(nothing.status, 2)
    assert.match(nothing.stderr, /resolute: \. holds no drafts/)
    folder.put('empty/a.resolution', GAP)
    const found = await npx('lint')
    assert.equal(found.status, 1)
    assert.match(found.stdout, /^a\.resolution:5:1: error: paragraph-number$/m)
    const { stdout } = await npx('catalogue', 'show', 'A/RES/33/134')
    assert.match(stdout, /1978-12-19/)
  })

  it('is installed with a page of the manual and a language server', async () => {
    const prefix = join(folder.path, 'prefix')
    const env = { npm_config_cache: join(folder.path, 'cache'), npm_config_offline: 'true' }
    await run('npm', ['install', '--global', '--prefix', prefix, tarball], folder.path, env)
    const version = await run(join(prefix, 'bin', 'resolute'), ['--version'], folder.path)
    assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/)
    assert.ok(statSync(join(prefix, 'share', 'man', 'man1', 'resolute.1')).isFile())
    assert.ok(statSync(join(prefix, 'lib/node_modules/resolute/out/server.node.js')).isFile())
  })
})

describe('the hooks for pre-commit', () => {
  it('run on the files that they are for, as pre-commit runs them', async () => {
    const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as Record<string, string>[]
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['resolute', 'resolute-fix'],
    )
    for (const { id, entry = '', files = '', language } of hooks) {
      const folder = new Folder()
      for (const [name, text] of Object.entries({ 'x/a.resolution': DRAFT, 'b.resolution.md': GAP, 'c.md': GAP }))
        folder.put(name, text)
      const given = ['x/a.resolution', 'b.resolution.md', 'c.md'].filter((name) => new RegExp(files).test(name))
      assert.deepEqual(given, ['x/a.resolution', 'b.resolution.md'])
      assert.equal(language, 'node')
      const [program, ...args] = entry.split(' ')
      assert.equal(program, 'resolute')
      const { status, out } = await folder.run([...args, ...given])
      assert.equal(status, 1)
      assert.match(out, /2 drafts checked/)
      // pre-commit takes a changed file for a failure.
      assert.equal(folder.text('x/a.resolution') !== DRAFT, id === 'resolute-fix')
      folder.remove()
    }
  })
})

describe('the action for GitHub', () => {
  if (process.platform === 'win32') return
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))

  /** Runs the steps as GitHub does; the status of the last. */
  async function steps(folder: Folder, inputs: Readonly<Record<string, string>>) {
    const given = Object.fromEntries(
      Object.entries(action.inputs as Record<string, { default: string }>).map(([name, input]) => [
        name,
        input.default,
      ]),
    )
    let last = { status: 0, stdout: '', stderr: '' }
    for (const step of action.runs.steps) {
      const env = Object.fromEntries(
        Object.entries((step.env ?? {}) as Record<string, string>).map(([name, value]) => [
          name,
          value.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, input: string) => ({ ...given, ...inputs })[input] ?? ''),
        ]),
      )
      assert.equal(step.shell, 'bash')
      last = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], folder.path, {
        ...env,
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_STEP_SUMMARY: join(folder.path, 'summary.md'),
      })
      if (last.status !== 0) return last
    }
    return last
  }

  it('tells errors first, writes the summary of the step, and fails where there are errors', async () => {
    const folder = new Folder()
    folder.put('drafts/a.resolution', DRAFT)
    folder.put('drafts/my b.resolution', GAP)
    const { status, stdout } = await steps(folder, {})
    assert.equal(status, 1)
    assert.match(stdout, /^::error file=drafts\/my b\.resolution,line=5,.*\n::warning file=drafts\/a\.resolution/)
    assert.match(folder.text('summary.md'), /^# 2 drafts checked: 1 error, 1 warning\n/)
    folder.remove()
  })

  it('takes paths and options, one a line, as words and nothing more', async () => {
    const folder = new Folder()
    folder.put('my drafts/a.resolution', DRAFT)
    folder.put('other.resolution', GAP)
    assert.equal((await steps(folder, { paths: 'my drafts\n' })).status, 0)
    assert.equal((await steps(folder, { paths: 'my drafts', options: '--max-warnings=0\n' })).status, 1)
    const { status, stderr } = await steps(folder, { paths: '$(touch pwned)\n--fix' })
    assert.equal(status, 2)
    assert.match(stderr, /\$\(touch pwned\) /)
    assert.throws(() => folder.bytes('pwned'))
    assert.equal(folder.text('other.resolution'), GAP)
    folder.remove()
  })
})
