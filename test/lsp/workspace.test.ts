import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Document } from '../../server/src/core/document/document.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { diskFiles } from '../../server/src/node/files.ts'
import { DraftIndex } from '../../server/src/workspace/draft-index.ts'
import { isOwnDraft, uriKey } from '../../server/src/workspace/files.ts'

const draft = (number: string): string =>
  `${number}. A draft of our own\n\nThe General Assembly,\n\n<u>Decides</u> to begin.\n`
const A = 'file:///drafts/a.resolution'
const B = 'file:///drafts/b.resolution'

/** An index over files in memory, of which those with the addresses `found` are found. */
function indexOf(files: Record<string, string>, found: () => readonly string[] = () => Object.keys(files)) {
  const logged: string[] = []
  let changes = 0
  const index = new DraftIndex({
    files: {
      find: async () => found().map((uri) => ({ uri, stamp: null })),
      read: async (uri) => files[uri] ?? Promise.reject(new Error(`${uri} cannot be found`)),
    },
    log: (line) => void logged.push(line),
    changed: () => void changes++,
  })
  return { index, logged, changes: () => changes }
}

describe('the index of drafts', () => {
  it('knows each draft of the workspace by its symbol', async () => {
    const { index } = indexOf({ [A]: draft('81/301'), [B]: draft('81/302') })
    await index.build([])
    const found = index.get('A/RES/81/302')
    assert.deepEqual(found, {
      uri: B,
      symbol: 'A/RES/81/302',
      title: 'A draft of our own',
      date: null,
      language: 'en',
      line: 0,
      character: 0,
    })
    assert.equal(index.get('A/RES/81/303'), undefined)
  })

  it('takes the text of an open draft before that of its file, and the file again when it is closed', async () => {
    const { index } = indexOf({ [A]: draft('81/301') })
    await index.build([])
    index.opened('file:///drafts/%61.resolution', parse(draft('81/305')))
    assert.equal(index.get('A/RES/81/301'), undefined)
    assert.ok(index.get('A/RES/81/305'))
    await index.build([])
    assert.ok(index.get('A/RES/81/305'))
    await index.closed(A)
    assert.ok(index.get('A/RES/81/301'))
  })

  it('follows files and folders as they change', async () => {
    const files: Record<string, string> = { [A]: draft('81/301') }
    const { index } = indexOf(files)
    await index.build([])
    files[B] = draft('81/302')
    await index.fileChanged(B)
    files[A] = draft('81/309')
    await index.fileChanged(A)
    assert.deepEqual([index.get('A/RES/81/302')?.uri, index.get('A/RES/81/309')?.uri], [B, A])
    index.fileDeleted('file:///drafts')
    assert.equal(index.get('A/RES/81/302'), undefined)
  })

  it('tells of a change only where a citation could notice it', async () => {
    const { index, changes } = indexOf({})
    const text = draft('81/301')
    const tell = (document: Document) => {
      const before = changes()
      index.opened(A, document)
      return changes() - before
    }
    assert.equal(tell(parse(text)), 1)
    assert.equal(tell(parse(`${text}\n<u>Decides</u> to go on.\n`)), 0)
    assert.equal(tell(parse(`\n${text}`)), 0)
    assert.equal(index.get('A/RES/81/301')?.line, 1)
    assert.equal(tell(parse(text.replace('301', '302'))), 1)
  })

  it('passes over a file that cannot be read, and says so', async () => {
    const { index, logged } = indexOf({ [A]: draft('81/301') }, () => [A, B])
    await index.build([])
    assert.ok(index.get('A/RES/81/301'))
    assert.deepEqual(logged, [`Left out of the index: ${B} cannot be found`])
  })

  it('names the same draft where several files claim one symbol', async () => {
    const { index } = indexOf({ [B]: draft('81/301'), [A]: draft('81/301') })
    await index.build([])
    assert.equal(index.get('A/RES/81/301')?.uri, A)
  })
})

describe('files', () => {
  it('on the disk are found in all folders but those that are not a person’s own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolute '))
    const put = (...path: string[]) => {
      mkdirSync(join(folder, ...path.slice(0, -1)), { recursive: true })
      writeFileSync(join(folder, ...path), draft('81/301'))
    }
    put('a.resolution')
    put('deep', 'er', 'b.resolution.md')
    for (const name of ['node_modules', '.git', 'out', '.hidden']) put(name, 'c.resolution')
    put('deep', 'notes.md')
    const root = pathToFileURL(folder).href
    const found = await diskFiles.find([root, `${root}/nowhere`, 'vscode-vfs://github/x/y'])
    assert.deepEqual(found.map(({ uri }) => uri).sort(), [`${root}/a.resolution`, `${root}/deep/er/b.resolution.md`])
    assert.equal(await diskFiles.read(`${root}/a.resolution`), draft('81/301'))
    rmSync(folder, { recursive: true })
  })

  it('belong to the workspace by what lies between them and its folder', () => {
    const folders = ['file:///home/.own/out/drafts']
    assert.ok(isOwnDraft('file:///home/.own/out/drafts/x/a.resolution', folders))
    assert.ok(!isOwnDraft('file:///home/.own/out/drafts/node_modules/a.resolution', folders))
    assert.ok(!isOwnDraft('file:///home/.own/out/drafts/a.md', folders))
  })

  it('have one key, however a client writes their addresses', () => {
    assert.equal(uriKey('file:///c%3A/My%20Drafts/a.resolution'), uriKey('file:///C:/My Drafts/a.resolution'))
    assert.equal(uriKey('file:///100%/a.resolution'), 'file:///100%/a.resolution')
  })
})
