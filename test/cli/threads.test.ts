import assert from 'node:assert/strict'
import { join, resolve } from 'node:path'
import { collectInputs, outcomesOf } from '../../server/src/cli/collect.ts'
import { Judgings } from '../../server/src/cli/judging.ts'
import { build, Folder } from './command.ts'

/** A draft of some 30,000 characters with its own number, and a verb that has lost its emphasis. */
const draft = (n: number): string =>
  `80/${n}. Roads\n\nThe General Assembly,\n\n<u>Recalling</u> its resolution 80/${n + 1},\n\n${Array.from(
    { length: 120 },
    (_, i) =>
      `${i + 1}. ${i === n ? 'Requests' : '<u>Requests</u>'} the Secretary-General to report to it on the roads of the region and on what they carry, on the bridges and ferries that they lead to, and on the people who keep them, as well as on what is asked of them, year by year;`,
  ).join('\n\n')}\n`

describe('many drafts, checked by threads', () => {
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

  it('go over to threads in the middle, where much is left to do', async () => {
    const quiet = {
      language: 'en' as const,
      stdout: () => {},
      stderr: () => {},
      readInput: async () => Buffer.from(''),
      colour: false,
      isOpen: () => true,
      progress: () => {},
    }
    const outcomes = async (left: number, program = 'out/cli.js') => {
      const terminal = { ...quiet, program: resolve(program) }
      const judgings = new Judgings({ rule: [], catalogue: [] }, quiet)
      const configurationOf = (path: string, isNamed: boolean) => judgings.of(path, isNamed)
      const collected = await collectInputs([join(folder.path, 'in')], quiet, { configurationOf })
      const { drafts } = collected
      const job = {
        configurations: judgings.all,
        drafts,
        fix: null,
        hints: false,
        suggestions: false,
        review: false,
        least: 'hint',
      } as const
      const threads = { threads: 2, asked: false }
      const all: object[] = []
      for await (const one of outcomesOf(collected, job, threads, () => null, terminal, { left, timed: 1 }))
        all.push(one)
      return all
    }
    const alone = await outcomes(Number.POSITIVE_INFINITY)
    assert.equal(alone.length, 40)
    // What comes from a thread is a copy.
    assert.deepEqual(await outcomes(0), structuredClone(alone))
    assert.deepEqual(await outcomes(0, 'out/none.js'), alone, 'a thread that never starts')
    const ending = folder.put(
      'ending.js',
      `const { parentPort } = require('node:worker_threads')
       parentPort.postMessage({ id: 0, outcome: null })
       parentPort.on('message', () => process.exit(1))`,
    )
    const some = await outcomes(0, join(folder.path, ending))
    assert.equal(some.filter((one) => 'problem' in one).length, 1, 'only the draft that has ended a thread is left')
    assert.deepEqual(
      some.filter((one) => !('problem' in one)),
      alone.filter((_, n) => !('problem' in (some[n] as object))),
    )
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
