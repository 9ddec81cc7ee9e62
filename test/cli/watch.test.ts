import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, Folder, PROGRAM } from './command.ts'

const DRAFT = 'The General Assembly,\n\n1. Requests a report;\n\n2. <u>Decides</u> to go on.\n'

describe('resolute lint --watch', () => {
  before(build)

  it('checks again when a draft, or its configuration, changes, as a check by itself does', async () => {
    const folder = new Folder()
    folder.put('x/a.resolution', DRAFT)
    const child = spawn(process.execPath, [PROGRAM, 'lint', '--watch', '--format', 'json', 'x'], { cwd: folder.path })
    let [out, err, heard] = ['', '', () => {}]
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk
    })
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk
      heard()
    })
    /** What has been printed until the program waits for the n-th time. */
    const waiting = async (n: number): Promise<string> => {
      while ((err.match(/Waiting for changes/g)?.length ?? 0) < n)
        await new Promise<void>((wake) => {
          heard = wake
        })
      const last = out
      out = ''
      return last
    }
    const alone = async () => (await folder.spawn(['lint', '--format', 'json', 'x'])).out
    assert.equal(await waiting(1), await alone())
    folder.put('x/a.resolution', DRAFT.replace('Requests', '<u>Requests</u>'))
    const mended = await waiting(2)
    assert.deepEqual(JSON.parse(mended).files[0].diagnostics, [])
    folder.put('x/a.resolution', DRAFT)
    await waiting(3)
    folder.put('x/resolute.config.yaml', 'rules: { operative-verb-emphasis: error }\n')
    assert.equal(await waiting(4), await alone())
    child.kill()
    folder.remove()
  })

  it('goes on where its folder is taken away, and comes back', async () => {
    const folder = new Folder()
    folder.put('x/y/a.resolution', DRAFT)
    const child = spawn(process.execPath, [PROGRAM, 'lint', '--watch', '--format', 'json', 'x/y'], { cwd: folder.path })
    let [out, heard] = ['', () => {}]
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        out += chunk
        heard()
      })
    /** Waits for a report that names just these drafts, and until changes behind it are waited for. */
    const told = async (...names: readonly string[]): Promise<void> => {
      const namesIn = (report: string) => [...report.matchAll(/"path":"([^"]*)"/g)].map(([, name]) => name).join()
      const isTold = () =>
        out
          .split('Waiting for changes')
          .slice(0, -1)
          .some((report) => namesIn(report) === names.join())
      while (!isTold())
        await new Promise<void>((wake) => {
          heard = wake
        })
      out = ''
    }
    await told(join('x', 'y', 'a.resolution'))
    rmSync(join(folder.path, 'x'), { recursive: true })
    await told()
    folder.put('x/y/b.resolution', DRAFT)
    await told(join('x', 'y', 'b.resolution'))
    folder.put('x/y/c.resolution', DRAFT)
    await told(join('x', 'y', 'b.resolution'), join('x', 'y', 'c.resolution'))
    child.kill()
    folder.remove()
  })

  it('follows no standard input', async () => {
    const folder = new Folder()
    const { status, err } = await folder.run(['lint', '--watch', '-'])
    assert.deepEqual([status, err], [2, 'resolute: --watch cannot follow standard input.\n'])
    folder.remove()
  })
})
