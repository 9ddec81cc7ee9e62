import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readIndex } from '../../server/src/workspace/index-file.ts'
import { build, Folder } from '../cli/command.ts'
import { MODERN } from './client.ts'
import { Pipe } from './pipe.ts'

/** How many drafts the workspace has: enough for a helper, and for an index that takes its time to be written. */
const MANY = 500

const draft = (n: number): string =>
  `81/${n}. Bridge number ${n}\n\nThe General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of 19 December 1978,\n\n<u>Decides</u> to go on.\n`

describe('a server that is killed', () => {
  const folder = new Folder()
  const kept = join(folder.path, 'kept')
  before(async () => {
    await build()
    mkdirSync(kept)
    for (let n = 1; n <= MANY; n++) folder.put(`drafts/d${n}.resolution`, draft(n))
  })
  after(folder.remove)

  const start = () =>
    Pipe.start({
      capabilities: { ...MODERN, window: { workDoneProgress: true } },
      workspaceFolders: [{ uri: pathToFileURL(join(folder.path, 'drafts')).href, name: 'drafts' }],
      initializationOptions: { storage: pathToFileURL(kept).href },
      answers: {
        'workspace/workspaceFolders': () => [{ uri: pathToFileURL(join(folder.path, 'drafts')).href, name: 'drafts' }],
        // A client may promise to show how far the work has come, and then refuse.
        'window/workDoneProgress/create': () => new Error('no'),
      },
    })

  const files = (): string[] => readdirSync(kept)
  const index = () => (files().includes('index.txt') ? readIndex(readFileSync(join(kept, 'index.txt'), 'utf8')) : [])

  /** Asks until the answer is right: while the index is being made, the server knows less. */
  async function knowsAll(pipe: Pipe): Promise<void> {
    const textDocument = { uri: 'file:///elsewhere/own.resolution' }
    pipe.open(draft(1).replace('33/134', '81/7').replace('81/1.', '82/1.'), textDocument.uri)
    for (;;) {
      const all = await pipe.ask('workspace/symbol', { query: '81/50' })
      const leads = await pipe.ask('textDocument/definition', { textDocument, position: { line: 4, character: 39 } })
      const names = (all.result as { name: string }[]).map(({ name }) => name)
      if (names.includes('A/RES/81/500 Bridge number 500') && JSON.stringify(leads.result).includes('d7.resolution'))
        return
      await new Promise((wake) => setTimeout(wake, 20))
    }
  }

  it('at any moment while it makes its index: the next one knows all, and nothing is left lying about', async () => {
    // Between these moments the folders are read, the index is written, the drafts are looked into, and it is written
    // again.
    for (const moment of [0, 150, 350, 700]) {
      const pipe = await start()
      await new Promise((wake) => setTimeout(wake, moment))
      pipe.process.kill('SIGKILL')
      await pipe.ended()
    }
    // A process that is ended in the middle of writing leaves a part; nobody has so high a number.
    writeFileSync(join(kept, '.index.txt.4194999.0.part'), 'resolute ind')
    const last = await start()
    await knowsAll(last)
    while (index().length < MANY || index().some(({ cites }) => cites === null))
      await new Promise((wake) => setTimeout(wake, 20))
    assert.equal(await last.end(), 0)
    assert.deepEqual(files(), ['index.txt'])
  })

  it('in the moment in which the index is written: what was kept is whole, or it is that of before', async () => {
    for (let n = 0; n < 2; n++) {
      // A draft that has changed has the index written again.
      folder.put('drafts/d1.resolution', `${draft(1)}\n${'x'.repeat(n)}`)
      const seen = watch(kept)
      const pipe = await start()
      await new Promise((wake) => seen.once('change', wake))
      pipe.process.kill('SIGKILL')
      seen.close()
      await pipe.ended()
      assert.equal(index().length, MANY)
    }
    const last = await start()
    await knowsAll(last)
    await last.end()
    assert.ok(files().length <= 2, files().join())
  })
})
