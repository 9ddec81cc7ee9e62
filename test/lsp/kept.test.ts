import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LONGEST_INDEXED } from '../../server/src/core/document/limits.ts'
import { diskFiles } from '../../server/src/node/files.ts'
import { startIndexWorker } from '../../server/src/node/index-worker.ts'
import { DraftIndex, type IndexParts } from '../../server/src/workspace/draft-index.ts'
import type { FoundFile } from '../../server/src/workspace/files.ts'
import { printIndex, readIndex } from '../../server/src/workspace/index-file.ts'
import type { Storage } from '../../server/src/workspace/index-storage.ts'
import type { IndexWorker } from '../../server/src/workspace/index-worker.ts'
import { build } from '../cli/command.ts'

const draft = (number: string, words = ''): string =>
  `${number}. A draft of our own\n\nThe General Assembly,\n\n<u>Recalling</u> ${words || 'much'},\n\n<u>Decides</u> to begin.\n`
const uri = (name: string): string => `file:///drafts/${name}.resolution`

/** An index over files in memory whose stamps are the lengths of their texts; it tells which files it has read. */
function indexOf(
  files: Record<string, string>,
  storage: Storage | null = null,
  languageOf: NonNullable<IndexParts['languageOf']> = async () => null,
) {
  const read: string[] = []
  const index = new DraftIndex({
    files: {
      find: async (): Promise<readonly FoundFile[]> =>
        Object.entries(files).map(([at, text]) => ({ uri: at, stamp: `${text.length} 0` })),
      async read(at) {
        read.push(at)
        return files[at] ?? Promise.reject(new Error('gone'))
      },
    },
    storage,
    languageOf,
    log: () => {},
    changed: () => {},
  })
  return { index, read }
}

function memory(): Storage & { text: string } {
  const kept = {
    text: '',
    read: async () => kept.text,
    write: async (text: string) => {
      kept.text = text
    },
  }
  return kept
}

describe('the index between two sessions', () => {
  it('reads only what has changed since', async () => {
    const storage = memory()
    const files = { [uri('a')]: draft('81/301'), [uri('b')]: draft('81/302') }
    const first = indexOf(files, storage)
    await first.index.build([])
    first.index.stop()
    // Behind those it begins to look into them one by one.
    assert.deepEqual(first.read.slice(0, 2), [uri('a'), uri('b')])
    files[uri('b')] = draft('81/3021')
    const second = indexOf(files, storage)
    await second.index.build([])
    second.index.stop()
    assert.deepEqual(second.read.slice(0, 1), [uri('b')])
    assert.deepEqual(
      ['A/RES/81/301', 'A/RES/81/302'].map((symbol) => second.index.get(symbol)?.uri),
      [uri('a'), undefined],
    )
  })

  it('reads a file in the language of its configuration, and anew where that has become another', async () => {
    const storage = memory()
    const files = { [uri('a')]: draft('81/301'), [uri('b')]: draft('81/302') }
    const read = async (language: 'es' | 'fr') => {
      const session = indexOf(files, storage, async (at) => (at === uri('a') ? language : null))
      await session.index.build([])
      session.index.stop()
      const languages = ['a', 'b'].map((name) => session.index.draftsOf(uri(name))[0]?.language)
      return [languages, session.read.slice(0, 2)]
    }
    assert.deepEqual(await read('es'), [
      ['es', 'en'],
      [uri('a'), uri('b')],
    ])
    const [languages, again] = await read('fr')
    assert.deepEqual(languages, ['fr', 'en'])
    assert.equal(again?.[0], uri('a'))
  })

  it('is passed over where it is not whole, wherever it was cut, and where it is of another version', async () => {
    const storage = memory()
    const { index } = indexOf(
      { [uri('a')]: draft('81/301'), [uri('é')]: draft('81/302', 'its resolution 33/134') },
      storage,
    )
    await index.build([])
    await index.citing('A/RES/33/134')
    const whole = storage.text
    assert.equal(readIndex(whole).length, 2)
    for (let end = 0; end < whole.length; end++) assert.deepEqual(readIndex(whole.slice(0, end)), [], `cut at ${end}`)
    assert.deepEqual(readIndex(whole.replace(/^resolute index \d+ /, 'resolute index 1 ')), [])
    assert.equal(printIndex(readIndex(whole)), whole)
  })
})

describe('a file of the workspace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'resolute same '))
  after(() => rmSync(folder, { recursive: true }))

  it('says the same as when it is open, with a mark of byte order, and just below the limit', async () => {
    const { parse } = await import('../../server/src/core/document/document.ts')
    // Fewer characters than the limit, and more bytes.
    const long = `${draft('81/302')}${'é’ '.repeat(LONGEST_INDEXED / 4)}`
    for (const [name, text] of Object.entries({ marked: draft('81/301'), long })) {
      const path = join(folder, `${name}.resolution`)
      writeFileSync(path, name === 'marked' ? `\uFEFF${text}` : text)
      const index = new DraftIndex({ files: diskFiles, log: () => {}, changed: () => {} })
      await index.build([pathToFileURL(folder).href])
      index.stop()
      const ofFile = index.draftsOf(pathToFileURL(path).href)
      index.opened(pathToFileURL(path).href, parse(text))
      assert.equal(ofFile.length, 1)
      assert.deepEqual(ofFile, index.draftsOf(pathToFileURL(path).href))
    }
  })
})

describe('who cites whom in the workspace', () => {
  it('is answered while the drafts are being looked into, from the files that may cite it', async () => {
    const { index } = indexOf({
      [uri('a')]: draft('81/301', 'paragraph 2 of its resolution 33/134 of 19 December 1978'),
      [uri('b')]: draft('81/302', 'its resolution 46/182'),
    })
    await index.build([])
    index.stop()
    const found = await index.citing('A/RES/33/134')
    assert.deepEqual(
      (await index.citing('A/RES/46/182')).map((citing) => citing.uri),
      [uri('b')],
    )
    assert.deepEqual(await index.citing('A/RES/1/1'), [])
    const ranges = indexOf({ [uri('a')]: draft('81/301', 'its resolutions 59/25 to 59/28') })
    await ranges.index.build([])
    ranges.index.stop()
    assert.equal((await ranges.index.citing('A/RES/59/26')).length, 1, 'what a range means is printed nowhere')
    assert.deepEqual(found, [
      {
        uri: uri('a'),
        place: { symbol: 'A/RES/33/134', line: 4, character: 36, length: 37, date: '1978-12-19', part: 'paragraph 2' },
      },
    ])
  })

  it('is told of the text in the editor, before that is saved', async () => {
    const { index } = indexOf({ [uri('a')]: draft('81/301', 'its resolution 33/134') })
    await index.build([])
    const { parse } = await import('../../server/src/core/document/document.ts')
    index.opened(uri('a'), parse(draft('81/301', 'its resolution 46/182')))
    assert.equal((await index.citing('A/RES/33/134')).length, 0)
    assert.equal((await index.citing('A/RES/46/182')).length, 1)
  })
})

describe('what the drafts of the workspace agree on', () => {
  it('counts as evidence once enough of them say so', async () => {
    const say = (n: number, date: string) => draft(`81/30${n}`, `its resolution 81/77 of ${date}`)
    const files = Object.fromEntries([1, 2, 3].map((n) => [uri(String(n)), say(n, '2 November 2026')]))
    files[uri('4')] = say(4, '3 November 2026')
    const { index } = indexOf(files)
    await index.build([])
    await new Promise((wake) => setTimeout(wake, 300)) // all four have been looked into by then
    assert.equal(index.catalogue.get('A/RES/81/77'), undefined, 'three against one is no agreement')
    files[uri('4')] = say(4, '2 November 2026')
    const again = indexOf(files)
    await again.index.build([])
    const found = () => again.index.catalogue.get('A/RES/81/77')
    for (let tries = 0; tries < 200 && found()?.citations !== 4; tries++)
      await new Promise((wake) => setTimeout(wake, 10))
    assert.deepEqual(found(), {
      symbol: 'A/RES/81/77',
      date: '2026-11-02',
      citations: 4,
      titles: {},
      vote: null,
      basis: 'cited',
    })
  })

  it('a draft that is dated says so of itself', async () => {
    const dated = `---\ndate: 2026-10-01\n---\n\n${draft('81/301')}`
    const { index } = indexOf({ [uri('a')]: dated })
    await index.build([])
    assert.deepEqual(index.catalogue.get('A/RES/81/301')?.date, '2026-10-01')
    assert.equal(index.catalogue.get('A/RES/81/301')?.basis, 'draft')
  })
})

describe('a workspace of many drafts', () => {
  before(build)

  const folder = mkdtempSync(join(tmpdir(), 'resolute many '))
  const many = 400
  before(() => {
    for (let n = 1; n <= many; n++)
      writeFileSync(join(folder, `d${n}.resolution`), draft(`81/${n}`, 'its resolution 33/134 of 19 December 1978'))
  })
  after(() => rmSync(folder, { recursive: true }))

  /** The index of the folder, with a worker that may be there, be missing or die. */
  function indexWith(startWorker: IndexParts['startWorker']) {
    const logged: string[] = []
    const log = (line: string) => void logged.push(line)
    return { index: new DraftIndex({ files: diskFiles, startWorker, log, changed: () => {} }), logged }
  }

  /** What it knows as soon as it is built. */
  async function known(index: DraftIndex): Promise<readonly [drafts: number, citing: number]> {
    await index.build([pathToFileURL(folder).href])
    const drafts = Array.from({ length: many }, (_, n) => index.get(`A/RES/81/${n + 1}`)).filter(Boolean).length
    const citing = (await index.citing('A/RES/33/134')).length
    index.stop()
    return [drafts, citing]
  }

  const start = () => startIndexWorker(join(__dirname, '../../out/server.node.js'))

  it('is read by a thread as well, with the same result', async () => {
    let asked = 0
    const counting = (): IndexWorker => {
      const worker = start()
      const entries: IndexWorker['entries'] = (files) => {
        asked++
        return worker.entries(files)
      }
      return { ...worker, entries }
    }
    const { index, logged } = indexWith(counting)
    assert.deepEqual(await known(index), [many, many])
    assert.ok(asked > 0, 'the thread was asked')
    assert.deepEqual(logged, [], 'a thread that is ended because nobody needs it leaves no line')
  })

  it('is asked who cites before it is looked into: here and of a thread, which dies or does not', async () => {
    for (const dies of [false, true]) {
      let asked = 0
      const { index, logged } = indexWith((): IndexWorker => {
        const worker = start()
        const cited: IndexWorker['cited'] = () => new Promise(() => {})
        const citing: IndexWorker['citing'] = (symbol, files) => {
          asked++
          if (dies) worker.stop()
          return worker.citing(symbol, files)
        }
        return { ...worker, cited, citing }
      })
      await index.build([pathToFileURL(folder).href])
      const places = await index.citing('A/RES/33/134')
      index.stop()
      assert.deepEqual([...new Set(places.map(({ place }) => place.line))], [4])
      assert.equal(new Set(places.map(({ uri }) => uri)).size, many)
      assert.ok(asked > 0, 'the thread was asked')
      assert.equal(logged.length, dies ? 1 : 0)
    }
  })

  it('is read to the end where the thread dies, which leaves one line in the log', async () => {
    const dying = (): IndexWorker => {
      const worker = start()
      const entries: IndexWorker['entries'] = (files) => {
        worker.stop()
        return worker.entries(files)
      }
      return { ...worker, entries }
    }
    const { index, logged } = indexWith(dying)
    assert.deepEqual(await known(index), [many, many])
    assert.deepEqual(logged, [
      'The index is read without a second thread, which has failed: the thread that reads drafts has ended',
    ])
  })

  it('is looked into to the end where the thread dies in the middle of that', async () => {
    const dying = (): IndexWorker => {
      const worker = start()
      let asked = 0
      const cited: IndexWorker['cited'] = (uris) => {
        if (++asked === 2) worker.stop()
        return worker.cited(uris)
      }
      return { ...worker, cited }
    }
    const { index, logged } = indexWith(dying)
    await index.build([pathToFileURL(folder).href])
    const agreed = () => index.catalogue.get('A/RES/33/134')?.citations
    while (agreed() !== many) await new Promise((wake) => setTimeout(wake, 10))
    index.stop()
    assert.equal(logged.length, 1)
  })

  it('is read where the thread cannot be started', async () => {
    const { index, logged } = indexWith(() => {
      throw new Error('no threads here')
    })
    assert.deepEqual(await known(index), [many, many])
    assert.deepEqual(logged, ['The index is read without a second thread, which has failed: no threads here'])
  })
})
