import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { build, Folder, PROGRAM } from './command.ts'

const paragraph = (n: number): string =>
  `${n}. <u>Recalls</u> its resolution 33/134 of 19 December 1978, and <u>decides</u> that bridge ${n} be lit at night.\n\n`

describe('a folder of more drafts than memory holds', () => {
  const many = 200
  const folder = new Folder()
  before(async () => {
    await build()
    const paragraphs = Array.from({ length: 200 }, (_, n) => paragraph(n + 1)).join('')
    for (let n = 1; n <= many; n++)
      folder.put(`d${n}.resolution`, `81/${n}. Bridges\n\nThe General Assembly,\n\n${paragraphs}`)
  })
  after(folder.remove)

  /** Read all at once, they take three times as much as there is here. */
  const run = (...args: string[]): string => {
    const node = ['--max-old-space-size=80', PROGRAM, ...args]
    return execFileSync(process.execPath, node, { cwd: folder.path, maxBuffer: 1e9 }).toString()
  }

  it('is asked who cites a resolution', () => {
    assert.match(run('cites', '33/134'), new RegExp(`cited ${200 * many} times, in ${many} texts\\.\\n$`))
    const { places } = JSON.parse(run('cites', '--format', 'json', '33/134')) as { places: object[] }
    assert.equal(places.length, 200 * many)
  })

  it('is inspected', () => {
    const { files } = JSON.parse(run('inspect', '--format', 'json', '.')) as { files: { operative: object[] }[] }
    assert.deepEqual([files.length, files.at(-1)?.operative.length], [many, 200])
  })
})
