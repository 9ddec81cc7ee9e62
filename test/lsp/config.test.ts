import assert from 'node:assert/strict'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from '../../server/src/core/document/document.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { spanOf } from '../../server/src/lsp/convert.ts'
import { build, Folder } from '../cli/command.ts'
import { Client } from './client.ts'
import { Pipe } from './pipe.ts'

/** Drafts in which many rules find something, of several houses and languages. */
const DRAFTS: Readonly<Record<string, string>> = {
  'a.resolution':
    'The General Assembly,\n\nRecalling its resolution 70/1 of 3 March 2015,\n\n1. Requests member countries to organise a  program for women, men, and children;\n\n(a) One\n\n3. <u>Decides</u> to go on ;\n',
  'es/b.resolution':
    'La Asamblea General,\n\n<u>Recordando</u> su resolución 70/1,\n\n1. Pide al Secretario General que informe;\n\n2. <u>Decide</u> seguir ocupándose;\n',
  'old/c.resolution': 'The Security Council,\n\nRecalling its work,\n\n2. Decides to remain seized of the matter.\n',
}

const CATALOGUE =
  '# resolute catalogue 1\n# columns: symbol date en es fr vote basis\n# records: 1\nA/RES/70/1\t2015-03-03\tWater\t\t\t\ttable\n'

/** What the office may have configured: files by their names, and settings that a person has in the editor. */
const CONFIGURATIONS: readonly { readonly name: string; readonly files: Readonly<Record<string, string>> }[] = [
  { name: 'nothing', files: {} },
  { name: 'a style', files: { 'resolute.config.yaml': 'style: eclac\n' } },
  {
    name: 'levels',
    files: {
      'resolute.config.yaml': 'rules: { operative-verb-emphasis: error, typography: off, serial-comma: warning }\n',
    },
  },
  {
    name: 'levels of one style',
    files: { 'resolute.config.json': '{ "styles": { "un-sc": { "rules": { "paragraph-number": "hint" } } } }' },
  },
  { name: 'a language', files: { 'resolute.config.yaml': 'language: fr\n' } },
  { name: 'drafts left out', files: { 'resolute.config.yaml': 'ignore: [old, "es/b*"]\n' } },
  {
    name: 'terms',
    files: {
      'resolute.config.yaml':
        'terms: [{ use: Member States, not: [member countries] }]\nrules: { house-spelling: error }\n',
    },
  },
  {
    name: 'an override',
    files: {
      'resolute.config.yaml': 'style: un-sc\noverrides: [{ files: "es/**", style: eclac, rules: { balance: off } }]\n',
    },
  },
  {
    name: 'one that goes on from another',
    files: {
      'resolute.config.yaml': 'extends: office/house.yaml\nrules: { typography: hint }\n',
      'office/house.yaml': 'style: mun\nrules: { typography: error, paragraph-number: off }\n',
    },
  },
  {
    name: 'one that is nearer',
    files: {
      'resolute.config.yaml': 'style: mun\n',
      'es/resolute.config.yaml': 'rules: { operative-verb-emphasis: off }\n',
    },
  },
  {
    name: 'a style of its own, and what is wrong',
    files: {
      'resolute.config.yaml':
        'stile: x\nstyle: board\nstyles: { board: { from: eclac, emphasis: italic, spelling: american, rules: { balance: off } } }\n',
    },
  },
  {
    name: 'a catalogue, and styles where they were',
    files: {
      'resolute.config.yaml': 'catalogues: facts/catalogue.tsv\n',
      'facts/catalogue.tsv': CATALOGUE,
      'resolute.styles.json': '{ "styles": [{ "id": "council", "from": "un-ga" }] }',
    },
  },
]

interface Diagnostic {
  readonly code: string
  readonly severity: unknown
  readonly message: string
  readonly range: object
}

/** What tells findings apart, whoever prints them. */
const SEVERITIES = ['', 'error', 'warning', 'information', 'hint']
const plain = (found: readonly Diagnostic[]) =>
  found.map(({ code, severity, message, range }) => ({
    code,
    severity: typeof severity === 'number' ? SEVERITIES[severity] : severity,
    message,
    range,
  }))

describe('one configuration', () => {
  before(build)

  for (const { name, files } of CONFIGURATIONS)
    it(`speaks to the editor, the command line, threads, standard input and fix-on-save alike: ${name}`, async () => {
      const folder = new Folder()
      for (const [file, text] of Object.entries({ ...DRAFTS, ...files })) folder.put(file, text)
      const printed = async (args: string[], input = '', run: 'run' | 'spawn' = 'run') => {
        const { out } = await folder[run](['lint', '--format', 'json', ...args], input)
        const found = JSON.parse(out).files as { path: string; diagnostics: Diagnostic[] }[]
        return new Map(found.map(({ path, diagnostics }) => [path.replaceAll('\\', '/'), plain(diagnostics)]))
      }
      const alone = await printed(['--jobs', '1', '.'])
      assert.deepEqual(await printed(['--jobs', '2', '.'], '', 'spawn'), alone, 'threads')

      const address = (file: string) => pathToFileURL(join(folder.path, file)).href
      const workspaceFolders = [{ uri: pathToFileURL(folder.path).href, name: 'office' }]
      const pipe = await Pipe.start({
        workspaceFolders,
        answers: { 'workspace/workspaceFolders': () => workspaceFolders },
      })
      const fixed: Record<string, string> = {}
      for (const [file, text] of Object.entries(DRAFTS)) {
        const expected = alone.get(file) ?? []
        const input = await printed(['--stdin-filename', file], text)
        assert.deepEqual(input.get(file) ?? [], expected, `standard input: ${file}`)
        const uri = address(file)
        pipe.open(text, uri)
        const ask = async () => {
          const { result } = await pipe.ask('textDocument/diagnostic', { textDocument: { uri } })
          return plain(result.items)
        }
        // Facts and catalogues come after the first answer.
        let shown = await ask()
        for (let tries = 0; tries < 100 && JSON.stringify(shown) !== JSON.stringify(expected); tries++) {
          await new Promise((wake) => setTimeout(wake, 50))
          shown = await ask()
        }
        assert.deepEqual(shown, expected, `editor: ${file}`)
        const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
        const context = { diagnostics: [], only: ['source.fixAll'] }
        const { result } = await pipe.ask('textDocument/codeAction', { textDocument: { uri }, range, context })
        const document = parse(text)
        const edits = (result ?? []).flatMap((action: { edit: object }) => editsIn(action.edit))
        fixed[file] = applyEdits(
          text,
          edits.map((edit: { range: never; newText: string }) => ({
            span: spanOf(document, edit.range),
            text: edit.newText,
          })),
        )
      }
      await pipe.end()
      await folder.run(['lint', '--fix', '.'])
      for (const [file, text] of Object.entries(fixed)) assert.equal(folder.text(file), text, `fix-on-save: ${file}`)
      folder.remove()
    })
})

// biome-ignore lint/suspicious/noExplicitAny: an edit of the protocol, in either of its forms
const editsIn = (edit: any) =>
  edit.documentChanges
    ? edit.documentChanges.flatMap((one: { edits: object[] }) => one.edits)
    : Object.values(edit.changes ?? {}).flat()

describe('a configuration in the editor', () => {
  const ROOT = 'file:///office'
  const DRAFT = 'The General Assembly,\n\n1. Requests a report;\n\n2. <u>Decides</u> to go on.\n'
  const codes = async (client: Client, uri: string) => {
    const report = await client.pull(uri)
    return report.kind === 'full' ? report.items.map(({ severity }) => severity) : []
  }

  it('gives way to what a person has set', async () => {
    const files = { [`${ROOT}/resolute.config.yaml`]: 'rules: { operative-verb-emphasis: error }\nstyle: eclac\n' }
    const client = await Client.start({ files, folders: [ROOT] })
    assert.deepEqual(await codes(client, await client.open(DRAFT, `${ROOT}/a.resolution`)), [1])
    const settings = () => ({ rules: { 'operative-verb-emphasis': 'hint' } })
    const own = await Client.start({ files, folders: [ROOT], settings })
    assert.deepEqual(await codes(own, await own.open(DRAFT, `${ROOT}/a.resolution`)), [4])
  })

  it('is followed when it changes, and what is wrong in it stands in its lines', async () => {
    const config = `${ROOT}/resolute.config.yaml`
    const files: Record<string, string> = { [config]: 'style: un-ga\nstile: x\n' }
    const client = await Client.start({ files, folders: [ROOT] })
    const uri = await client.open(DRAFT, `${ROOT}/x/a.resolution`)
    assert.deepEqual(await codes(client, uri), [2])
    const shown = await client.until(() => client.published.find((one) => one.uri === config))
    assert.deepEqual(
      shown.diagnostics.map(({ range }) => range.start.line),
      [1],
    )
    files[config] = 'rules: { operative-verb-emphasis: off }\n'
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] })
    await client.eventually(
      () => codes(client, uri),
      (found) => found.length === 0,
    )
    const cleared = await client.until(() => client.published.filter((one) => one.uri === config).at(-1))
    assert.deepEqual(cleared.diagnostics, [])
  })

  it('reads nothing outside of a folder that the person does not trust, until they do', async () => {
    const asked: string[] = []
    const files = {
      [`${ROOT}/resolute.config.yaml`]: 'extends: file:///share/house.yaml\ncatalogues: /share/catalogue\n',
      'file:///share/house.yaml': 'rules: { operative-verb-emphasis: off }\n',
    }
    const reading = async (uri: string) => void asked.push(uri)
    const client = await Client.start({ files, reading, folders: [ROOT], options: { trusted: false } })
    const uri = await client.open(DRAFT, `${ROOT}/a.resolution`)
    assert.deepEqual(await codes(client, uri), [2])
    assert.ok(!asked.some((one) => one.startsWith('file:///share')))
    await client.notify('resolute/trusted', {})
    await client.eventually(
      () => codes(client, uri),
      (found) => found.length === 0,
    )
    await client.until(() => asked.includes('file:///share/catalogue/catalogue.tsv'))
  })
})
