import assert from 'node:assert/strict'
import { build, Folder } from './command.ts'

/** A draft of some 30,000 characters with its own number, and a verb that has lost its emphasis. */
const draft = (n: number): string =>
  `80/${n}. Roads\n\nThe General Assembly,\n\n<u>Recalling</u> its resolution 80/${n + 1},\n\n${Array.from(
    { length: 120 },
    (_, i) =>
      `${i + 1}. ${i === n ? 'Requests' : '<u>Requests</u>'} the Secretary-General to report to it on the roads of the region and on what they carry, on the bridges and ferries that they lead to, and on the people who keep them, as well as on what is asked of them, year by year;`,
  ).join('\n\n')}\n`

describe('many drafts, checked by threads', function () {
  this.timeout(60_000)
  let folder: Folder

  before(async () => {
    await build()
    folder = new Folder()
    for (let n = 1; n <= 40; n++) folder.put(`in/d${n}.resolution`, draft(n))
  })
  after(() => folder.remove())

  it('give the same findings in the same order as one at a time', async () => {
    for (const format of ['pretty', 'sarif']) {
      const one = await folder.spawn(['lint', '--jobs', '1', '--format', format, 'in'])
      const two = await folder.spawn(['lint', '--jobs', '2', '--format', format, 'in'])
      assert.match(one.out, /operative-verb-emphasis/)
      assert.deepEqual(two, one)
    }
  })

  it('refuse a catalogue that is not there in one line, before they begin', async () => {
    const { status, err } = await folder.spawn(['lint', '--jobs', '2', '--catalogue', 'none', 'in'])
    assert.equal(status, 2)
    assert.equal(err.trim().split('\n').length, 1)
    assert.match(err, /none/)
  })

  it('mend what is safe to mend, each in its file', async () => {
    const { out } = await folder.spawn(['lint', '--jobs', '2', '--fix', 'in'])
    assert.doesNotMatch(out, /operative-verb-emphasis/)
    assert.match(folder.text('in/d7.resolution'), /^8\. <u>(?:Also |Further )?requests<\/u>/im)
  })

  it('take a number of threads, and no other word', async () => {
    const { status, err } = await folder.run(['lint', '--jobs', 'many', 'in'])
    assert.equal(status, 2)
    assert.match(err, /--jobs takes a number from 1 to 999, not “many”/)
  })
})
