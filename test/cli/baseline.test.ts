import assert from 'node:assert/strict'
import { join } from 'node:path'
import { Baseline } from '../../server/src/cli/baseline.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { lint as findingsOf } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { EMPTY_WORLD } from '../../server/src/core/world.ts'
import { Folder } from './command.ts'

const DRAFT = `The General Assembly,

1. Requests a report;

2. <u>Decides</u> to go on;

3. <u>Invites</u> all to help.
`

describe('resolute lint --baseline', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
    folder.put('a.resolution', DRAFT)
  })
  afterEach(() => folder.remove())

  const lint = (...args: string[]) => folder.run(['lint', ...args, 'a.resolution'])

  it('is silent on what it knows, wherever that now stands', async () => {
    await lint('--write-baseline', '--baseline', 'known.json')
    folder.put('a.resolution', `Cover\n\n${DRAFT}`)
    const { out, status } = await lint('--baseline', 'known.json', '--max-warnings', '0')
    assert.match(out, /nothing found\. 1 finding is known to the baseline, and left out\.\n$/)
    assert.equal(status, 0)
    assert.doesNotMatch((await lint()).out, /baseline/)
  })

  it('still finds what is new, and what stands more often than before', async () => {
    await lint('--write-baseline', '--baseline', 'known.json')
    folder.put('a.resolution', DRAFT.replace('<u>Decides</u>', 'Decides'))
    assert.match((await lint('--baseline', 'known.json')).out, /“Decides”/)
    folder.put('a.resolution', `${DRAFT.replace('help.', 'help;')}\n1. Requests a report;\n`)
    assert.match((await lint('--baseline', 'known.json')).out, /“Requests”/)
  })

  it('lets be what it knows, also where all is mended that is safe to mend', async () => {
    await lint('--write-baseline', '--baseline', 'known.json')
    folder.put('a.resolution', DRAFT.replace('<u>Decides</u>', 'Decides'))
    await lint('--baseline', 'known.json', '--fix')
    assert.match(folder.text('a.resolution'), /^1\. Requests a report;\n\n2\. <u>Decides<\/u>/m)
  })

  it('is written over a baseline only, and keeps what it knows of other drafts', async () => {
    folder.put('b.resolution', DRAFT)
    await lint('--write-baseline', '--baseline', 'known.json')
    await folder.run(['lint', '--write-baseline', '--baseline', 'known.json', 'b.resolution'])
    assert.match((await lint('--baseline', 'known.json')).out, /nothing found/)
    const { status, err } = await lint('--write-baseline', '--baseline', 'b.resolution')
    assert.equal(status, 2)
    assert.match(err, /b\.resolution is there already and is no baseline/)
    assert.equal(folder.text('b.resolution'), DRAFT)
  })

  it('keeps what it knows of rules and levels that are not asked for', async () => {
    await lint('--write-baseline', 'all.json')
    const all = folder.text('all.json')
    for (const narrow of [
      ['--rule', 'balance'],
      ['--level', 'error'],
    ]) {
      await lint(...narrow, '--write-baseline', 'all.json')
      assert.equal(folder.text('all.json'), all, narrow.join(' '))
    }
    await lint('--rule', 'operative-verb-emphasis=off', '--write-baseline', 'all.json')
    assert.doesNotMatch(folder.text('all.json'), /operative-verb-emphasis/)
  })

  it('keeps what other runs make known at the same time', () => {
    const file = join(folder.path, 'known.json')
    const document = parse(DRAFT)
    const findings = findingsOf(document, DEFAULT_SETTINGS, EMPTY_WORLD)
    const runs = ['a', 'b', 'c'].map((name) => ({ name: join(folder.path, name), baseline: Baseline.toWrite(file) }))
    for (const { name, baseline } of runs) baseline.learn(name, document, findings, () => false)
    for (const { baseline } of runs) baseline.write()
    assert.deepEqual(Object.keys(JSON.parse(folder.text('known.json')).files), ['a', 'b', 'c'])
  })

  it('is read with a mark of byte order', async () => {
    await lint('--write-baseline', 'known.json')
    folder.put('known.json', `\uFEFF${folder.text('known.json')}`)
    assert.equal((await lint('--baseline', 'known.json', '--max-warnings', '0')).status, 0)
  })

  it('is written where people name it: behind the option, or glued to that', async () => {
    for (const args of [['--write-baseline', 'known.json'], ['--write-baseline=known.json']]) {
      folder.put('known.json', '{"version":1,"files":{}}')
      const { err, status } = await lint(...args)
      assert.match(err, /known\.json now knows 1 finding/)
      assert.equal(status, 0)
      assert.match(folder.text('known.json'), /a\.resolution/)
    }
    // A draft behind it is one.
    assert.match((await lint('--write-baseline')).err, /^resolute: resolute\.baseline\.json now knows 1 finding/)
  })

  it('says in one line what is wrong with a baseline', async () => {
    for (const [name, content] of [
      ['none.json', null],
      ['broken.json', '{'],
      ['other.json', '[]'],
    ] as const) {
      if (content !== null) folder.put(name, content)
      const { err, status } = await lint('--baseline', name)
      assert.equal(status, 2)
      assert.equal(err.trim().split('\n').length, 1)
      assert.match(err, new RegExp(name))
      // What is said to do can be done.
      assert.match(err, content === null ? /Make one with/ : /Take it away/)
    }
  })
})
