import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type LoadedBundle, loadBundle, sealed } from '../../server/src/node/compiled-form.ts'
import { build, Folder } from '../cli/command.ts'
import { MODERN } from './client.ts'
import { Pipe } from './pipe.ts'

describe('the compiled form of a bundle', () => {
  const folder = new Folder()
  after(folder.remove)

  const BUNDLE = 'exports.answer = () => 41 + 1; exports.path = require("node:path").basename(__filename)'
  const load = (source: string): LoadedBundle => {
    folder.put('bundle.js', source)
    return loadBundle(join(folder.path, 'bundle.js'), folder.path)
  }
  /** Loads it, has it run, and keeps its compiled form. */
  function keep(source: string): LoadedBundle {
    const bundle = load(source)
    ;(bundle.exported as { answer(): number }).answer()
    writeFileSync(bundle.file, sealed(bundle, bundle.script.createCachedData()))
    return bundle
  }

  it('is used by the next start, which gets the same', () => {
    assert.equal(keep(BUNDLE).isKept, false)
    const { isKept, exported } = load(BUNDLE)
    assert.equal(isKept, true)
    assert.deepEqual(exported, require(join(folder.path, 'bundle.js')))
    const { answer, path } = exported as { answer(): number; path: string }
    assert.deepEqual([answer(), path], [42, 'bundle.js'])
  })

  it('has all characters of the bundle', () => {
    const source = 'exports.answer = () => `“párrafo ½”`'
    const answerOf = ({ exported }: LoadedBundle) => (exported as { answer(): string }).answer()
    assert.equal(answerOf(keep(source)), '“párrafo ½”')
    assert.equal(answerOf(load(source)), '“párrafo ½”')
  })

  it('is not used for another bundle, though that be as long', () => {
    keep(BUNDLE)
    const { isKept, exported } = load(BUNDLE.replace('41 + 1', '40 + 9'))
    assert.equal(isKept, false)
    assert.equal((exported as { answer(): number }).answer(), 49)
  })

  for (const [name, damage] of Object.entries<(bytes: Buffer) => Buffer>({
    'has another byte': (bytes) =>
      bytes.fill(bytes.readUInt8(bytes.length - 9) + 1, bytes.length - 9, bytes.length - 8),
    'is cut': (bytes) => bytes.subarray(0, bytes.length >> 1),
    'is empty': () => Buffer.alloc(0),
  }))
    it(`is not used where it ${name}`, () => {
      const { file } = keep(BUNDLE)
      writeFileSync(file, damage(readFileSync(file)))
      const { isKept, exported } = load(BUNDLE)
      assert.equal(isKept, false)
      assert.equal((exported as { answer(): number }).answer(), 42)
    })
})

describe('the server that is started again', () => {
  const folder = new Folder()
  const compiled = join(folder.path, 'compiled')
  const drafts = pathToFileURL(join(folder.path, 'drafts')).href
  const DRAFT = '81/1. Safety of ports\n\n*The General Assembly*,\n\n1. *Requests* a report;\n\n3. *Decides* so.\n'
  before(async () => {
    await build()
    for (let n = 1; n <= 50; n++) folder.put(`drafts/d${n}.resolution`, DRAFT.replace('81/1', `81/${n}`))
  })
  after(folder.remove)

  /** What it says of a draft in a folder of drafts, which a thread reads meanwhile. */
  async function findings(env: NodeJS.ProcessEnv = { NODE_COMPILE_CACHE: compiled }): Promise<unknown> {
    const workspaceFolders = [{ uri: drafts, name: 'drafts' }]
    const answers = { 'workspace/workspaceFolders': () => workspaceFolders }
    const pipe = await Pipe.start({ capabilities: MODERN, workspaceFolders, answers }, env)
    pipe.open(DRAFT)
    const { result } = await pipe.ask('textDocument/diagnostic', { textDocument: { uri: 'untitled:draft' } })
    assert.equal(await pipe.end(), 0)
    return result.items
  }
  const files = (): readonly string[] => readdirSync(compiled).filter((name) => name.endsWith('.compiled'))
  const written = (): readonly number[] => files().map((name) => statSync(join(compiled, name)).mtimeMs)

  it('has kept its compiled form, uses it and says the same', async () => {
    const first = await findings()
    assert.deepEqual(files(), ['core.js.compiled', 'server.node.js.compiled'])
    const before = written()
    assert.deepEqual(await findings(), first)
    assert.deepEqual(await findings({}), first, 'the same as without a compiled form')
    // What belongs to the bundles and the engine is not written again.
    assert.deepEqual(written(), before)
  })

  it('makes it again where it is of another engine', async () => {
    const file = join(compiled, 'core.js.compiled')
    const own = readFileSync(file)
    // Behind the sums of the file stands what the engine knows its own by, and its version.
    const other = Buffer.from(own.subarray(8)).fill(0, 4, 8)
    writeFileSync(file, sealed({ source: readFileSync('out/core.js') }, other))
    await findings()
    assert.notDeepEqual(readFileSync(file).subarray(8, 16), Buffer.from(other.subarray(0, 8)))
    assert.ok(readFileSync(file).length > own.length / 2)
  })

  it('starts where it can keep nothing', async () => {
    const file = folder.put('a-file', 'what is no folder')
    const pipe = await Pipe.start({}, { NODE_COMPILE_CACHE: join(folder.path, file) })
    assert.equal(await pipe.end(), 0)
    assert.equal(folder.text(file), 'what is no folder')
  })
})
