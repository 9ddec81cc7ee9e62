import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, Folder, PROGRAM } from './command.ts'

const LOST = 'The General Assembly,\n\n1. Requests the Secretary-General to report;\n\n2. <u>Decides</u> to go on.\n'

describe('the program resolute', () => {
  let folder: Folder
  before(async () => {
    await build()
    folder = new Folder()
    folder.put('a.resolution', LOST)
    folder.put('bad.txt', Buffer.from([0x61, 0xff]))
    folder.put('long.resolution', `The General Assembly,\n\n${'1. Requests all to report;\n\n'.repeat(1000)}`)
  })
  after(() => folder.remove())

  it('prints without colours into a pipe, and ends with its status', async () => {
    const { status, out, err } = await folder.spawn(['lint', 'a.resolution', 'bad.txt'])
    assert.match(
      out,
      /^a\.resolution:3:4: warning: .*\n(?:.*\n)*1 draft checked: 1 warning\. 1 can be mended with --fix\. 1 more draft could not be checked\.\n$/m,
    )
    assert.equal(err, 'resolute: bad.txt is not UTF-8 at byte 1 (line 1); save it as UTF-8.\n')
    assert.equal(status, 2)
  })

  it('reads standard input', async () => {
    const { status, out } = await folder.spawn(['lint', '--format', 'json', '-'], LOST)
    assert.deepEqual([status, JSON.parse(out).files[0].diagnostics.length], [0, 1])
  })

  it('has the rulebook in it', async () => {
    const { out } = await folder.spawn(['rules', 'footnote'])
    assert.match(out, /\n {4}R-114 Place of footnotes\n/)
  })

  it('prints all of a large output into a pipe, and then ends with 1', async () => {
    const { status, out } = await folder.spawn(['lint', '--format', 'json', 'long.resolution'])
    assert.ok(out.length > 200_000)
    assert.ok(JSON.parse(out).files[0].diagnostics.length >= 1000)
    assert.equal(status, 1)
  })

  it('says nothing where its reader goes away early', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'lint', 'long.resolution'], { cwd: folder.path })
    const said: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.stdout.destroy()
    await once(child, 'close')
    assert.equal(Buffer.concat(said).toString(), '')
  })

  it('does not go on without its catalogue, and says what to do', async () => {
    const moved = folder.put('elsewhere/out/resolute.js', readFileSync(PROGRAM))
    for (const bundle of ['cli.js', 'core.js'])
      folder.put(`elsewhere/out/${bundle}`, readFileSync(join(dirname(PROGRAM), bundle)))
    const { status, out, err } = await folder.spawn(['lint', 'a.resolution'], '', moved)
    assert.equal(err, 'resolute: The catalogue of facts cannot be found. Install Resolute again.\n')
    assert.deepEqual([status, out], [2, ''])
  })

  it('leaves a file of 50 megabytes alone, with one plain remark', async () => {
    const text = '1. Requests the Secretary-General to report;\n\n'.repeat(1_100_000)
    folder.put('huge.resolution', text)
    const { status, out } = await folder.spawn(['lint', '--fix', 'huge.resolution'])
    assert.match(
      out,
      /^huge\.resolution:1:1: information: .*\n(?:.*\n)*.*too large to check.*\n(?:.*\n)*1 draft checked: 1 information\.\n$/m,
    )
    assert.equal(status, 0)
    assert.equal(folder.text('huge.resolution'), text)
  })
})
