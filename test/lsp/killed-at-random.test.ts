import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readIndex } from '../../server/src/workspace/index-file.ts'
import { build, Folder, PROGRAM } from '../cli/command.ts'
import { Chance } from '../soak/random.ts'
import { MODERN } from './client.ts'
import { Pipe } from './pipe.ts'

const draft = (n: number, verb = 'Decides'): string =>
  `81/${n}. Bridge number ${n}\n\nThe General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of 19 December 1978,\n\n1. ${verb} to go on.\n`

/** How often each is killed. */
const TIMES = 12

describe('killed at any moment', () => {
  before(build)
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  it('the server, at work on edits, the index and fixes on save, loses nothing of anybody’s', async () => {
    const chance = new Chance(20)
    const many = 60
    const kept = join(folder.path, 'kept')
    mkdirSync(kept)
    for (let n = 1; n <= many; n++) folder.put(`drafts/d${n}.resolution`, draft(n))
    const root = pathToFileURL(join(folder.path, 'drafts')).href
    const workspaceFolders = [{ uri: root, name: 'drafts' }]
    const begin = () =>
      Pipe.start({
        capabilities: MODERN,
        workspaceFolders,
        initializationOptions: { storage: pathToFileURL(kept).href },
        answers: { 'workspace/workspaceFolders': () => workspaceFolders },
      })
    const uri = `${root}/d1.resolution`
    for (let time = 0; time < TIMES; time++) {
      const pipe = await begin()
      pipe.open(draft(1), uri)
      const dead = pipe.ended()
      setTimeout(() => pipe.process.kill('SIGKILL'), chance.below(400))
      let alive = true
      void dead.then(() => {
        alive = false
      })
      for (let version = 2; alive; version++) {
        pipe.type('x', 6, 5, 5, version, uri)
        void pipe.ask('textDocument/codeAction', {
          textDocument: { uri },
          range: { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } },
          context: { diagnostics: [], only: ['source.fixAll'] },
        })
        pipe.tell('textDocument/didSave', { textDocument: { uri } })
        // Another program writes meanwhile, and the index is to be written again.
        const n = 2 + chance.below(many - 1)
        folder.put(`drafts/d${n}.resolution`, draft(n, chance.of(['Decides', 'Requests', 'Urges'])))
        pipe.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/d${n}.resolution`, type: 2 }] })
        await new Promise((wake) => setTimeout(wake, 5))
      }
      // What the server keeps is whole or is not there, and no draft is another than somebody has made it.
      if (readdirSync(kept).includes('index.txt'))
        assert.equal(readIndex(readFileSync(join(kept, 'index.txt'), 'utf8')).length > 0, true, 'the index is whole')
      assert.equal(readdirSync(join(folder.path, 'drafts')).length, many)
      for (let n = 1; n <= many; n++)
        assert.match(folder.text(`drafts/d${n}.resolution`), new RegExp(`^81/${n}\\. [^]*\\n1\\. \\w+ to go on\\.\\n$`))
    }
    const last = await begin()
    last.open(draft(1), uri)
    for (;;) {
      const { result } = await last.ask('workspace/symbol', { query: `81/${many}` })
      if (result?.some(({ name }: { name: string }) => name.startsWith(`A/RES/81/${many} `))) break
      await new Promise((wake) => setTimeout(wake, 20))
    }
    assert.equal(await last.end(), 0)
    assert.ok(readdirSync(kept).length <= 1, readdirSync(kept).join())
  })

  for (const args of [
    ['lint', '--fix', '--jobs', '2'],
    ['renumber', '--write', '.'],
  ])
    it(`a run that writes drafts leaves each whole, as it was or as it is to be: ${args.join(' ')}`, async () => {
      const chance = new Chance(21)
      const many = 20
      const text = (n: number) => `${draft(n, 'Requests').replace('\n1.', '\n3.')}${'\nWords of it.\n'.repeat(300)}`
      const put = () => {
        for (let n = 1; n <= many; n++) folder.put(`d${n}.resolution`, text(n))
      }
      put()
      const start = () => spawn(process.execPath, [PROGRAM, ...args], { cwd: folder.path, stdio: 'ignore' })
      const ended = (child: ReturnType<typeof spawn>) => new Promise((done) => child.once('exit', done))
      const time = performance.now()
      await ended(start())
      const took = performance.now() - time
      const due = Array.from({ length: many }, (_, i) => folder.text(`d${i + 1}.resolution`))
      assert.ok(due.every((one, i) => one !== text(i + 1)))
      for (let n = 0; n < TIMES / 3; n++) {
        put()
        const child = start()
        const dead = ended(child)
        setTimeout(() => child.kill('SIGKILL'), took * (0.3 + 0.7 * chance.next()))
        await dead
        for (const [i, whole] of due.entries()) {
          const now = folder.text(`d${i + 1}.resolution`)
          assert.ok(now === whole || now === text(i + 1), `d${i + 1}: ${now.length}`)
        }
      }
    })
})
