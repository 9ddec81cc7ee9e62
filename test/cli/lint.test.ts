import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { build, Folder, PROGRAM } from './command.ts'

const LOST = 'The General Assembly,\n\n1. Requests the Secretary-General to report;\n\n2. <u>Decides</u> to go on.\n'
const WHOLE = LOST.replace('Requests', '<u>Requests</u>')
const GAP = WHOLE.replace('2.', '3.')

describe('resolute lint', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  describe('prints', () => {
    it('for people: place, level and rule, the line with a mark, what to do, and a closing line', async () => {
      folder.put('a.resolution', LOST)
      const { status, out, err } = await folder.run(['lint', 'a.resolution'])
      const [heading, , place, line, mark, ...rest] = out.split('\n')
      assert.equal(heading, 'a.resolution: 1 warning')
      assert.equal(place, 'a.resolution:3:4: warning: operative-verb-emphasis')
      assert.equal(line, '    1. Requests the Secretary-General to report;')
      assert.equal(mark, '       ^^^^^^^^')
      assert.match(rest.join(' '), /^ {4}The verb of paragraph 1, “Requests”, is not underlined\./)
      assert.equal(rest.at(-2), '1 draft checked: 1 warning. 1 can be mended with --fix.')
      assert.deepEqual([status, err], [0, ''])
    })

    it('a plain line where there is nothing to find', async () => {
      folder.put('a.resolution', WHOLE)
      const { status, out } = await folder.run(['lint', 'a.resolution'])
      assert.deepEqual([status, out], [0, '1 draft checked: nothing found.\n'])
    })

    it('which texts have nothing to check', async () => {
      folder.put('empty.resolution', ' \n\n')
      folder.put('front.resolution', '---\nstyle: mun\n---\n\n')
      const { status, out, err } = await folder.run(['lint', 'empty.resolution', 'front.resolution'])
      assert.deepEqual([status, out], [0, '2 drafts with nothing to check.\n'])
      assert.equal(
        err,
        'resolute: empty.resolution is empty.\nresolute: front.resolution has nothing but its front matter.\n',
      )
      folder.put('whole.resolution', WHOLE)
      assert.equal(
        (await folder.run(['lint', 'empty.resolution', 'whole.resolution'])).out,
        '2 drafts checked: nothing found. 1 draft had nothing to check.\n',
      )
      assert.match((await folder.run(['inspect', 'empty.resolution'])).err, /is empty\.\n$/)
    })

    it('JSON, as the contract has it', async () => {
      folder.put('a.resolution', LOST)
      const { out } = await folder.run(['lint', '--format', 'json', 'a.resolution'])
      const { version, files } = JSON.parse(out)
      assert.deepEqual([version, files.length, files[0].path], [1, 1, 'a.resolution'])
      const [{ message, ...diagnostic }] = files[0].diagnostics
      assert.match(message, /Requests/)
      assert.deepEqual(diagnostic, {
        code: 'operative-verb-emphasis',
        severity: 'warning',
        range: { start: { line: 2, character: 3 }, end: { line: 2, character: 11 } },
        fixable: true,
      })
    })

    it('SARIF, with its rules and its fixes', async () => {
      folder.put('é a.resolution', LOST)
      const { out } = await folder.run(['lint', '--format', 'sarif', 'é a.resolution'])
      const log = JSON.parse(out)
      assert.equal(log.version, '2.1.0')
      const [{ tool, results }] = log.runs
      const [result] = results
      assert.equal(tool.driver.rules[result.ruleIndex].id, 'operative-verb-emphasis')
      assert.deepEqual([result.ruleId, result.level], ['operative-verb-emphasis', 'warning'])
      const region = { startLine: 3, startColumn: 4, endLine: 3, endColumn: 12 }
      const { artifactLocation, region: found } = result.locations[0].physicalLocation
      assert.deepEqual([artifactLocation.uri, found], ['%C3%A9%20a.resolution', region])
      assert.equal(result.fixes.length, 1)
    })

    it('workflow commands for GitHub', async () => {
      folder.put('a,b.resolution', LOST)
      const { out } = await folder.run(['lint', '--format', 'github', 'a,b.resolution'])
      const place = 'file=a%2Cb.resolution,line=3,endLine=3,col=4,endColumn=12'
      assert.match(out, new RegExp(`^::warning ${place},title=operative-verb-emphasis::.*Requests.*\\n$`))
    })

    it('nothing that could steer a terminal', async () => {
      const name = 'a\u001b[31m\u202e.resolution'
      folder.put(name, LOST.replace('Requests', 'Requests\u001b[2J'))
      const { out, err } = await folder.run(['lint', name, 'no\u001b[31mne'])
      for (const c of ['\u001b', '\u202e']) assert.ok(!(out + err).includes(c))
      assert.match(out, /^a\\u\{1b\}\[31m\\u\{202e\}\.resolution:3:/m)
    })
  })

  describe('takes', () => {
    it('folders, with all the drafts under them', async () => {
      for (const name of [
        'x/a.resolution',
        'x/deep/b.resolution.md',
        'x/notes.md',
        'x/node_modules/c.resolution',
        'x/.d/e.resolution',
      ])
        folder.put(name, WHOLE)
      const { out } = await folder.run(['lint', '--format', 'json', 'x', 'x/a.resolution'])
      const paths = JSON.parse(out).files.map((f: { path: string }) => f.path)
      assert.deepEqual(paths, ['x/a.resolution', 'x/deep/b.resolution.md'])
    })

    it('the folder it is called in, where none is named', async () => {
      folder.put('a.resolution', WHOLE)
      const { out } = await folder.run(['lint'])
      assert.equal(out, '1 draft checked: nothing found.\n')
    })

    it('files of any name', async () => {
      folder.put('draft.txt', LOST)
      const { out } = await folder.run(['lint', 'draft.txt'])
      assert.match(out, /^draft\.txt:3:4: /m)
    })

    it('standard input', async () => {
      const { out } = await folder.run(['lint', '-'], LOST)
      assert.match(out, /^-:3:4: /m)
    })

    it('a house style, whatever the draft says', async () => {
      folder.put('a.resolution', `---\nstyle: un-ga\n---\n\n${LOST}`)
      const levels = async (...args: string[]) => {
        const { out } = await folder.run(['lint', '--format', 'json', 'a.resolution', ...args])
        return JSON.parse(out).files[0].diagnostics.map((d: { severity: string }) => d.severity)
      }
      assert.deepEqual(await levels(), ['warning'])
      assert.deepEqual(await levels('--style', 'un-sc'), ['information'])
    })

    it('a house style of the organization from the folder of the draft or above, and says so where it finds none', async () => {
      const council = '{ "styles": [{ "id": "our-council", "levels": { "operative-verb-emphasis": "off" } }] }'
      folder.put('y/resolute.styles.json', council)
      folder.put('x/a.resolution', `---\nstyle: our-council\n---\n\n${LOST}`)
      const { out } = await folder.run(['lint', 'x'])
      assert.match(
        out.replace(/\n +/g, ' '),
        /“our-council” is no house style .* “styles” of resolute\.config\.yaml, in the folder of the draft/,
      )
      folder.put('resolute.styles.json', council)
      const { out: now, err } = await folder.run(['lint', 'x'])
      assert.equal(now, '1 draft checked: nothing found.\n')
      assert.match(
        err,
        /^resolute: resolute\.styles\.json:1: .*its styles now have their place under “styles” of .*\n$/,
      )
    })

    it('texts with any line ends, with a mark of byte order, and none at all', async () => {
      folder.put('crlf.resolution', LOST.replace(/\n/g, '\r\n'))
      folder.put('cr.resolution', LOST.replace(/\n/g, '\r'))
      folder.put('bom.resolution', `\uFEFF${LOST}`)
      folder.put('empty.resolution', '')
      const { status, out } = await folder.run(['lint', '.'])
      assert.match(out, /^bom\.resolution:3:4: warning/m)
      assert.match(out, /and 2 more like it in 2 other drafts: cr\.resolution:3, crlf\.resolution:3$/m)
      assert.equal(status, 0)
      assert.match(out, /4 drafts checked: 3 warnings\./)
    })
  })

  describe('ends with', () => {
    it('1 where there are errors', async () => {
      folder.put('a.resolution', GAP)
      const { status, out } = await folder.run(['lint', 'a.resolution'])
      assert.match(out, /: error: paragraph-number$/m)
      assert.equal(status, 1)
    })

    it('1 where there are more warnings than allowed', async () => {
      folder.put('a.resolution', LOST)
      assert.equal((await folder.run(['lint', '--max-warnings', '1', 'a.resolution'])).status, 0)
      const { status, err } = await folder.run(['lint', '--max-warnings', '0', 'a.resolution'])
      assert.deepEqual([status, err], [1, 'resolute: 1 warning is more than --max-warnings 0 allows.\n'])
    })

    const unreadable: readonly (readonly [what: string, content: string | Uint8Array | null, said: RegExp])[] = [
      [
        'not UTF-8',
        Buffer.from('The General\nAssembl\xe9e,\n', 'latin1'),
        /is not UTF-8 at byte 19 \(line 2\); save it as UTF-8/,
      ],
      ['cut off', Buffer.from('Assemblée').subarray(0, 8), /is not UTF-8 at byte 7 \(line 1\)/],
      [
        'a Word file',
        'PK\u0003\u0004word',
        /is a Word document or an archive; “resolute convert FILE --to resolution”/,
      ],
      ['UTF-16', Buffer.from('\uFEFFThe', 'utf16le'), /is UTF-16, not UTF-8/],
      ['of an old Word', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /is a file of an old Word \(.doc\)/],
      ['an OpenDocument text', `PK\u0003\u0004${'.'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument`, /.docx/],
      ['Rich Text', '{\\rtf1\\ansi The General Assembly,\n}', /is a document in Rich Text Format/],
      ['a PDF', '%PDF-1.7\nThe General Assembly,\n', /is a PDF; copy its text/],
      ['a web page', '\uFEFF\n<!DOCTYPE html>\n<p>The General Assembly,</p>\n', /is a web page/],
      ['with a NUL', 'The General\r\nAssembly,\0\n', /holds a NUL at byte 22 \(line 2\)/],
      ['missing', null, /cannot be found/],
    ]
    for (const [what, content, said] of unreadable)
      it(`2 where a file is ${what}, with a clear line, and the others are done`, async () => {
        if (content !== null) folder.put('bad.txt', content)
        folder.put('good.txt', LOST)
        const { status, out, err } = await folder.run(['lint', 'bad.txt', 'good.txt'])
        assert.match(err, /^resolute: bad\.txt .*\.\n$/)
        assert.match(err, said)
        assert.match(out, /^good\.txt:3:4: /m)
        assert.equal(status, 2)
      })

    it('no more work than is wanted, where the reader goes away', async () => {
      const found = `The General Assembly,\n\n${'1. Decides so;\n\n'.repeat(60)}`
      for (let i = 0; i < 30; i++) folder.put(`a${i}.resolution`, found)
      folder.put('z.resolution', '')
      await build()
      const child = spawn(process.execPath, [PROGRAM, 'lint', '--jobs', '1'], { cwd: folder.path })
      let said = ''
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk
      })
      child.stdout.once('data', () => child.stdout.destroy())
      await once(child, 'close')
      assert.equal(said, '')
    })

    it('2 where a folder holds no drafts', async () => {
      folder.put('x/notes.md', WHOLE)
      const { status, err } = await folder.run(['lint', 'x'])
      assert.deepEqual([status, err], [2, 'resolute: x holds no drafts (*.resolution, *.resolution.md).\n'])
    })

    const unclear: readonly (readonly [args: readonly string[], said: string])[] = [
      [[''], '“” names no file.'],
      [['--jobs', '1000'], '--jobs takes a number from 1 to 999, not “1000”.'],
      [['--jobs', '0'], '--jobs takes a number from 1 to 999, not “0”.'],
      [['--max-warnings=-1'], '--max-warnings takes a number from 0 on, not “-1”.'],
      [
        ['--max-warnings', '-1'],
        '--max-warnings needs a value behind it, and “-1” reads as an option. --help lists the options.',
      ],
      [['--max-warnings'], '--max-warnings needs a value behind it. --help lists the options.'],
      [
        ['--style', 'un-ga', '--style', '--fix'],
        '--style needs a value behind it, and “--fix” reads as an option. --help lists the options.',
      ],
    ]
    for (const [args, said] of unclear)
      it(`2 for ${JSON.stringify(args.join(' '))}, and says why`, async () => {
        const { status, err } = await folder.run(['lint', ...args])
        assert.deepEqual([status, err], [2, `resolute: ${said}\n`])
      })

    for (const args of [
      ['--nosuch'],
      ['--format', 'xml'],
      ['--style', 'vogue'],
      ['--max-warnings', 'few'],
      ['--baseline', 'b'],
      ['--fix', '-'],
    ])
      it(`2 for ${args.join(' ')}, with one line`, async () => {
        const { status, out, err } = await folder.run(['lint', ...args])
        assert.deepEqual([status, out], [2, ''])
        assert.match(err, /^resolute: .*\.\n$/)
      })
  })
})
