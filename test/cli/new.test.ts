import assert from 'node:assert/strict'
import { Folder } from './command.ts'

const EARLIER = `81/399. Lamps of small ports

The General Assembly,

<u>Noting</u> the lamps of 2026,

1. <u>Welcomes</u> them;

2. <u>Decides</u> to go on at its eighty-second session.

47th plenary meeting
18 December 2026
`

describe('resolute new', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  it('prints a draft of a house in a language', async () => {
    const { status, out, err } = await folder.run(['new', '--style', 'eclac', '--language', 'es', '--title', 'Faros'])
    assert.deepEqual([status, err], [0, ''])
    assert.match(out, /\n# Faros\n\nLa Comisión Económica para América Latina y el Caribe,\n/)
  })

  it('makes this year’s draft from last year’s file', async () => {
    folder.put('old.resolution', EARLIER)
    const { status, out } = await folder.run(['new', '--from', 'old.resolution'])
    assert.equal(status, 0)
    assert.match(out, /session: 82\nstatus: draft\nbased-on: A\/RES\/81\/399\n/)
    assert.ok(
      out.includes('<u>Recalling</u> its resolution 81/399 of 18 December 2026, entitled “Lamps of small ports”,'),
    )
    assert.ok(out.includes('[eighty-second?] session') && !out.includes('plenary'))
    assert.equal(folder.text('old.resolution'), EARLIER)
    folder.put('new.resolution', out)
    const found = await folder.run(['lint', '--format', 'json', 'new.resolution'])
    const [file] = JSON.parse(found.out).files
    assert.deepEqual(new Set(file.diagnostics.map(({ code }: { code: string }) => code)), new Set(['placeholder']))
  })

  it('has its title in one line', async () => {
    const { out } = await folder.run(['new', '--title', ' Lights\nat sea '])
    assert.match(out, /\n# Lights at sea\n/)
  })

  it('makes it from last year’s Word file, with its tracked changes taken', async () => {
    folder.put('old.resolution', EARLIER)
    folder.put('before.resolution', EARLIER.replace('small ports', 'ports'))
    const docx = ['--to', 'docx', '--out', 'old.docx']
    await folder.spawn(['convert', 'old.resolution', ...docx, '--base', 'before.resolution', '--author', 'Chile'])
    const { status, out } = await folder.spawn(['new', '--from', 'old.docx'])
    assert.equal(status, 0)
    assert.ok(out.includes('resolution 81/399 of 18 December 2026, entitled “Lamps of small ports”,'))
    assert.ok(!/[{][+~-]/.test(out))
  })

  it('takes the text of a catalogue by its symbol, and what is known of a resolution that has no text', async () => {
    folder.put('texts/81_399.resolution', EARLIER)
    assert.equal((await folder.run(['catalogue', 'build', 'texts', '--out', 'catalogue'])).status, 0)
    const { out, status } = await folder.run(['new', '--from', 'A/RES/81/399', '--catalogue', 'catalogue'])
    assert.equal(status, 0)
    assert.ok(out.includes('the lamps of [2026?],'), out)
    const known = await folder.run(['new', '--from', '33/134', '--language', 'fr'])
    assert.match(known.out, /\*Rappelant\* sa résolution 33\/134 du 19 décembre 1978/)
  })

  it('writes a file that is not there yet, and never over another', async () => {
    assert.deepEqual(await folder.run(['new', '--out', 'a.resolution']), { status: 0, out: '', err: '' })
    const text = folder.text('a.resolution')
    const { status, err } = await folder.run(['new', '--style', 'mun', '--out', 'a.resolution'])
    assert.deepEqual(
      [status, err],
      [2, 'resolute: a.resolution is there already, and is left as it is. Name another file.\n'],
    )
    assert.equal(folder.text('a.resolution'), text)
  })

  it('says in one line what it cannot do', async () => {
    const says = async (...args: string[]) => {
      const { status, out, err } = await folder.run(['new', ...args])
      assert.deepEqual([status, out, err.split('\n').length], [2, '', 2])
      return err
    }
    assert.match(await says('--style', 'nobody'), /--style takes one of un-ga/)
    assert.match(await says('--language', 'de'), /--language takes one of en, es, fr/)
    assert.match(await says('--from', 'nothing'), /no file, and no symbol/)
    assert.match(await says('old'), /say --from or --out/)
    folder.put('last.resolution', await folder.run(['new']).then(({ out }) => out))
    assert.match(await says('--from', 'last.resolution', '--title', 'Lights'), /give no --title with it/)
    assert.match(await says('--from', 'last.resolution', '--language', 'fr'), /give no --language with it/)
    assert.match(await says('--symbol', 'A/RES/75/1'), /give that too/)
    folder.put('letter.resolution', 'A letter.\n')
    assert.match(await says('--from', 'letter.resolution'), /No resolution was recognized/)
  })
})
