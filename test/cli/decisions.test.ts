import assert from 'node:assert/strict'
import { Folder } from './command.ts'

const DRAFT = `80/12. Lights of ports

The General Assembly,

*Recalling* its resolution 79/10 of 2 December 2024,

1. *Notes* the report, "lights, ports";

2. *Requests* the Secretary-General to submit a report on resolution 79/10 to the General Assembly at its eighty-first session and by 30 June 2026;

3. *Decides* to convene a conference on ports <of all kinds> from 15 to 19 June 2026.

5 December 2025
`

describe('resolute decisions', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
    folder.put('drafts/lights.resolution', DRAFT)
  })
  afterEach(() => folder.remove())

  const decisions = (...more: readonly string[]) => folder.run(['decisions', 'drafts', ...more])

  it('is a table, aligned and no wider than a line', async () => {
    const { status, out } = await decisions()
    assert.equal(status, 0)
    const [name, head, notes, requests, decides] = out.split('\n')
    assert.equal(name, 'drafts/lights.resolution')
    assert.match(head ?? '', /^ {2}Paragraph {2}Who +By when +Told to +Kind +What$/)
    assert.match(notes ?? '', /^ {2}1\. +Notes the report, "lights, ports"$/)
    assert.match(
      requests ?? '',
      /^ {2}2\. +Secretary-General {2}81; 2026-06-30 .*General Assembly {2}report +Requests … to submit/,
    )
    assert.match(decides ?? '', /2026-06-15\/2026-06-1/)
    const columns = (line = '', word = '') => line.indexOf(word)
    assert.equal(columns(head, 'What'), columns(requests, 'Requests'))
    assert.ok(out.split('\n').every((line) => line.length <= 120))
  })

  it('has only what is of a kind, or due then, and only drafts that have it', async () => {
    folder.put('drafts/other.resolution', 'The General Assembly,\n\nNotes the report.\n')
    const labels = async (...asked: string[]): Promise<string> => {
      const { files } = JSON.parse((await decisions('--format', 'json', ...asked)).out)
      return files
        .map(({ path, decisions: found }: { path: string; decisions: { label: string }[] }) =>
          [path.split('/').at(-1), ...found.map(({ label }) => label)].join(' '),
        )
        .join('; ')
    }
    assert.equal(await labels('--kind', 'report'), 'lights.resolution 2.')
    assert.equal(await labels('--kind', 'report', '--kind', 'event'), 'lights.resolution 2. 3.')
    assert.equal(await labels('--due', '2026'), 'lights.resolution 2. 3.')
    assert.equal(await labels('--due', '2026-06-19'), 'lights.resolution 3.')
    assert.equal(await labels('--due', '81'), 'lights.resolution 2.')
    assert.equal(await labels('--due', '8'), '')
    assert.equal((await decisions('--kind', 'reports')).status, 2)
  })

  it('says where nothing is due then, and what it cannot take for a time', async () => {
    const { out, err, status } = await decisions('--due', '2099')
    assert.deepEqual([out.trim(), status], ['', 0])
    assert.match(err, /no such decision/)
    for (const when of ['20x', '82nd', '2027-13', '2027-05-33', '']) {
      const refused = await decisions('--due', when)
      assert.equal(refused.status, 2, when)
      assert.match(refused.err, /--due takes a year/)
    }
  })

  it('is plain data for programs, a row a decision with its place', async () => {
    const { out } = await decisions('--format', 'json')
    const { version, files } = JSON.parse(out)
    assert.equal(version, 1)
    assert.equal(files[0].path, 'drafts/lights.resolution')
    const [, second] = files[0].decisions
    assert.deepEqual(second, {
      label: '2.',
      verb: 'Requests',
      addressees: ['Secretary-General'],
      asks: 'to submit a report on resolution 79/10 to the General Assembly at its eighty-first session and by 30 June 2026',
      kinds: ['report'],
      due: ['81', '2026-06-30'],
      to: ['General Assembly'],
      follows: ['A/RES/79/10'],
      words:
        'Requests the Secretary-General to submit a report on resolution 79/10 to the General Assembly at its eighty-first session and by 30 June 2026;',
      range: { start: { line: 8, character: 0 }, end: { line: 8, character: DRAFT.split('\n')[8]?.length } },
    })
  })

  it('is a table by RFC 4180 for spreadsheets', async () => {
    folder.put('drafts/sum.resolution', 'The General Assembly,\n\n1. *Notes* it;\n\n2. =1+1 and more;\n')
    const { out } = await decisions('--format', 'csv')
    const rows = out.split('\r\n')
    assert.equal(rows[0], 'path,line,label,verb,addressees,asks,kinds,due,to,follows,words')
    assert.ok(rows[1]?.startsWith('drafts/lights.resolution,7,1.,Notes,,"the report, ""lights, ports""",,,,,'))
    assert.equal(rows.at(-1), '')
    assert.ok(!/(?:^|,)=/m.test(out), 'nothing that would be calculated')
  })

  it('is one page that needs nothing and runs nothing', async () => {
    const { out } = await decisions('--format', 'html')
    assert.match(out, /^<!DOCTYPE html>\n<html lang="en">/)
    assert.match(out, /ports &lt;of all kinds&gt;/)
    assert.match(out, /<td>2\. \(line 9\)<\/td>/)
    assert.match(out, /<td>eighty-first session; 30 June 2026<\/td>.*<td>15 June 2026 to 19 June 2026<\/td>/s)
    assert.ok(!/<script|<a |href=|src=|https?:/i.test(out))
    assert.ok(out.endsWith('</body></html>\n'))
  })

  it('is a calendar of what is due on a day, the same each time', async () => {
    const { out } = await decisions('--format', 'ics')
    assert.match(out, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
    assert.equal(out.match(/BEGIN:VEVENT/g)?.length, 2)
    assert.match(out, /DTSTART;VALUE=DATE:20260615\r\nDTEND;VALUE=DATE:20260620\r\n/)
    assert.match(out, /SUMMARY:Secretary-General: report\\, to General Assembly/)
    assert.ok(out.split('\r\n').every((line) => Buffer.byteLength(line) <= 75))
    assert.equal((await decisions('--format', 'ics')).out, out)
  })

  it('tells what cannot be read, and goes on', async () => {
    const { status, out, err } = await folder.run(['decisions', 'nowhere.resolution', 'drafts'])
    assert.equal(status, 2)
    assert.match(err, /nowhere\.resolution/)
    assert.match(out, /lights\.resolution/)
  })

  it('steers no terminal', async () => {
    folder.put('drafts/esc.resolution', 'The General Assembly,\n\n1. *Requests* the \u001b[31mCommittee to go on.\n')
    for (const format of ['table', 'json', 'csv', 'html', 'ics']) {
      const { out } = await folder.run(['decisions', 'drafts', '--format', format], '', true)
      assert.ok(!out.includes('\u001b'), format)
    }
  })
})
