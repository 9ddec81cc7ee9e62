import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import type {
  CodeLens,
  CompletionList,
  DocumentDiagnosticReport,
  DocumentLink,
  Hover,
  Location,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol'
import { textFile } from '../../server/src/core/catalogue/layout.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { toHtml } from '../../server/src/core/interchange/html/page.ts'
import { LANGUAGES } from '../../server/src/core/lexicon/languages.ts'
import { diskFiles } from '../../server/src/node/files.ts'
import type { CitedResolution } from '../../server/src/protocol/citations.ts'
import type { PreviewAnswer } from '../../server/src/protocol/preview.ts'
import { Folder } from '../cli/command.ts'
import { Client, MODERN } from './client.ts'

/** Words of somebody who means harm: each of them would do something where it was taken for more than words. */
const POISON = [
  '<script>alert(1)</script>',
  '<img src=https://evil.example/a.png onerror=alert(1)>',
  '<a href="command:workbench.action.quit">go</a>',
  '[run](command:workbench.action.terminal.new)',
  '![see](https://evil.example/b.png)',
  '[read](file:///etc/passwd) [do](javascript:alert(1)) [data](data:text/html,x)',
  '<https://evil.example> https://evil.example www.evil.example a@evil.example',
  '[ref]: https://evil.example **bold** `code` ~~gone~~ $(alert) &lt; \\',
  '\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b2J \u0090x \u0085next \u0008',
  'right\u202eto\u2066left\u2069 ze\u200bro\ufeff\u{e0041}',
].join(' ')

const CATALOGUE = `A/RES/33/134\t1978-12-19\t${POISON}\t\t\twithout a vote\trecord\t\t\nA/RES/46/182\t1991-12-19\t${POISON}\t\t\t${POISON}\trecord\n`

const DRAFT = `---
symbol: A/RES/81/1
title: ${JSON.stringify(POISON)}
---

Resolution 81/1

Bridges

The General Assembly,

<u>Recalling</u> its resolution 33/134 of 19 December 1978,[^1] and 46/182 of ${POISON},

<u>Recalling also</u> its resolutions 81/2 and 33/13${POISON},

${POISON}

1. <u>Requests</u> ${POISON};

(a) ${POISON} see paragraph 1 above;

## ${POISON}

2. ${POISON} Recalls its resolution 33/1

5. Requests all to report in 2024 5%‮ per cent ${POISON}.[^x]

[^1]: ${POISON}
`
const OTHER = `---\nsymbol: A/RES/81/2\ntitle: ${JSON.stringify(POISON)}\n---\n\nThe General Assembly,\n\n<u>Recalling</u> its resolution 81/1,\n\n1. <u>Decides</u> so.\n`

/** All words in an answer that a person is shown; addresses, and words that go into the text itself, are others'. */
function* words(answer: unknown): Generator<string> {
  if (typeof answer === 'string') yield answer
  else if (typeof answer === 'object' && answer !== null)
    for (const [key, value] of Object.entries(answer))
      if (!['newText', 'filterText', 'uri', 'targetUri', 'target'].includes(key)) yield* words(value)
}

/** No word of the answer steers a screen, or looks like another. */
function checkPlain(answer: unknown): void {
  for (const word of words(answer)) assert.doesNotMatch(word.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\u2028\u2029]/u)
}

/** What a citation is in the preview: it does nothing but tell our script where it stands. */
const CITES = /^(?:<button type="button" class="cites" data-at="\d+">|<\/button>)$/

/** All that a page has of tags is ours, with classes, places in the page itself and nothing that acts. */
function checkTags(html: string): void {
  const tags = html.match(/<[^>]*>?/g) ?? []
  for (const tag of tags.filter((one) => !CITES.test(one)))
    assert.match(
      tag,
      /^<(?:!DOCTYPE html|\/?(?:html|head|title|meta|body|main|header|section|div|span|p|h\d|ol|ul|li|dl|dt|dd|table|thead|tbody|tr|td|th|b|i|u|s|em|strong|ins|del|mark|sup|sub|br|hr|a|aside|details|summary|small|blockquote)(?: (?:class|id|lang|dir|charset|name|content|title|role|tabindex|aria-[a-z]+|colspan|data-[a-z-]+)="[^"<>]*"| href="#[^"<>]*")*)>$/,
    )
  assert.ok(tags.length > 0)
}

/** What an editor that believes all HTML and makes links of all that looks like one would show. */
const rendered = (markdown: string): string => new MarkdownIt({ html: true, linkify: true }).render(markdown)

describe('a draft, a workspace and a catalogue that mean harm', () => {
  const uri = 'file:///drafts/a.resolution'
  const files = { [uri]: DRAFT, [`file:///drafts/${encodeURIComponent('<b>[x](command:y)\u202e.resolution')}`]: OTHER }
  let client: Client
  before(async () => {
    client = await Client.start({
      files,
      folders: ['file:///drafts'],
      catalogue: CATALOGUE,
      settings: () => ({ inlayHints: { titles: true }, codeLens: { citedBy: true } }),
    })
    await client.open(DRAFT, uri)
    const known = (found: WorkspaceSymbol[]) => found.some(({ name }) => name.includes('81/2'))
    await client.eventually(() => client.request<WorkspaceSymbol[]>('workspace/symbol', { query: '81/2' }), known)
    await client.eventually(
      () => client.at<Hover>('textDocument/hover', uri, DRAFT.indexOf('33/134')),
      (hover) => JSON.stringify(hover).includes('Confirmed'),
    )
  })

  const textDocument = { uri }
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }

  it('hovers show words, and no picture, HTML or link but those to the United Nations', async () => {
    let shown = 0
    for (let offset = 0; offset < DRAFT.length; offset += 3) {
      const hover = await client.at<Hover | null>('textDocument/hover', uri, offset)
      if (!hover) continue
      shown++
      checkPlain(hover)
      const { value } = hover.contents as { value: string }
      const tags = [...rendered(value).matchAll(/<(\/?[a-z0-9]+)([^>]*)>/gi)].map(([tag]) => tag)
      const harmless =
        /^<\/?(?:p|strong|em|br|hr|blockquote|pre|code|ul|ol|li)>$|^<a href="https:\/\/docs\.un\.org\/[\w/().%-]*">$|^<\/a>$/
      assert.deepEqual(
        tags.filter((tag) => !harmless.test(tag)),
        [],
        value,
      )
    }
    assert.ok(shown > 20, `${shown} hovers`)
  })

  it('links lead to the United Nations and nowhere else', async () => {
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument })
    assert.ok(links.length > 0)
    for (const { target = '' } of links) assert.equal(new URL(target).origin, 'https://docs.un.org')
  })

  it('outline, findings, title hints, names and the list of citations are plain words on one line', async () => {
    const asked: [method: string, params: object][] = [
      ['textDocument/documentSymbol', { textDocument }],
      ['textDocument/inlayHint', { textDocument, range: whole }],
      ['textDocument/codeAction', { textDocument, range: whole, context: { diagnostics: [] } }],
      [
        'textDocument/prepareCallHierarchy',
        { textDocument, position: client.document(uri).positionAt(DRAFT.indexOf('33/134')) },
      ],
      ['workspace/symbol', { query: '81/2' }],
      ['resolute/citations', { uri }],
      ['resolute/decisions', { uri }],
    ]
    for (const [method, params] of asked) {
      const answer = await client.request<unknown[]>(method, params)
      assert.ok(answer.length > 0, method)
      checkPlain(answer)
    }
    const report = await client.pull(uri)
    assert.ok((report as DocumentDiagnosticReport & { items: unknown[] }).items.length > 0)
    checkPlain(report)
    const [cited] = await client.request<CitedResolution[]>('resolute/citations', { uri })
    assert.match(cited?.title ?? '', /<script>/, 'the words themselves are there')
    checkPlain(client.statuses)
  })

  it('completions insert text, never a snippet or a command', async () => {
    const list = await client.at<CompletionList>('textDocument/completion', uri, DRAFT.indexOf('33/1\n') + 4)
    assert.ok(list.items.length > 0)
    checkPlain(list)
    for (const item of list.items) {
      assert.equal(item.command, undefined)
      assert.notEqual(item.insertTextFormat, 2)
      assert.equal(typeof item.documentation, 'string', 'documentation is plain text')
    }
  })

  it('lenses run the one command of ours, on plain data', async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument })
    assert.ok(lenses.length > 0)
    for (const lens of lenses) {
      const { command } = await client.request<CodeLens>('codeLens/resolve', lens)
      assert.ok(['resolute.showReferences', ''].includes(command?.command ?? 'none'))
      checkPlain(command?.title)
    }
  })

  it('the preview and the page to print have our tags alone, which load and run nothing', async () => {
    const { blocks } = await client.request<PreviewAnswer>('resolute/preview', { uri, shown: null })
    assert.ok(blocks.length > 8)
    for (const { html } of blocks) checkTags(html)
    const page = await client.request<string>('resolute/printedPage', { uri })
    assert.equal(page, toHtml(parse(DRAFT)))
    checkTags(page.replace(/<style>[^<]*<\/style>/, ''))
    const card = await client.request<string>('resolute/citationCard', {
      textDocument,
      position: client.document(uri).positionAt(DRAFT.indexOf('33/134')),
    })
    assert.match(card, /<script>/, 'the words themselves are there')
    assert.doesNotMatch(card.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\u2028\u2029]/u)
  })

  it('places lead to files of the workspace', async () => {
    const offset = DRAFT.indexOf('81/2')
    const found = await client.at<Location[]>('textDocument/references', uri, offset)
    assert.ok(found.length > 0)
    for (const location of found) assert.ok(location.uri in files, location.uri)
  })
})

describe('names and links that lead out', () => {
  const folder = new Folder()
  const secret = 'A/RES/79/666'
  const words = '79/666. The secret of the house\n\nThe General Assembly,\n\n1. <u>Decides</u> so.\n'
  const address = (path: string) => pathToFileURL(join(folder.path, path)).href
  before(function () {
    folder.put('outside/secret.resolution', words)
    folder.put('here/good.resolution', words.replace('666', '1'))
    folder.put('here/sub/aim.txt', words.replace('666', '2'))
    if (process.platform === 'win32') this.skip() // where links are for administrators
    const link = (target: string, name: string) => symlinkSync(target, join(folder.path, name))
    link('../outside/secret.resolution', 'here/out.resolution')
    link('../outside', 'here/folder.resolution')
    link('loop.resolution', 'here/loop.resolution')
    link('/dev/zero', 'here/endless.resolution')
    link('nowhere', 'here/nowhere.resolution')
    link('sub/aim.txt', 'here/inside.resolution')
    execFileSync('mkfifo', [join(folder.path, 'here/pipe.resolution')])
  })
  after(folder.remove)

  it('of a workspace: what lies outside is not read, nor what has no end; what lies inside is', async () => {
    const found = (await diskFiles.find([address('here')])).map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1))
    assert.deepEqual(found.sort(), ['good.resolution', 'inside.resolution'])
    for (const name of ['out', 'loop', 'endless', 'pipe', 'nowhere'])
      assert.equal(await diskFiles.stamp?.(address(`here/${name}.resolution`), [address('here')]), null, name)
    assert.notEqual(await diskFiles.stamp?.(address('here/inside.resolution'), [address('here')]), null)
  })

  it('of a workspace: nobody hears of it, not even when the link is new', async () => {
    const client = await Client.start({ folders: [address('here')], capabilities: MODERN })
    const names = async () => {
      const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: '79/' })
      return found.map(({ name }) => name.split(' ')[0])
    }
    while ((await names()).length < 2) await new Promise((wake) => setTimeout(wake, 20))
    symlinkSync('../outside/secret.resolution', join(folder.path, 'here/new.resolution'))
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: address('here/new.resolution'), type: 1 }],
    })
    for (let n = 0; n < 10; n++) await new Promise((wake) => setTimeout(wake, 10))
    assert.deepEqual(await names(), ['A/RES/79/1', 'A/RES/79/2'])
    assert.ok(!(await names()).includes(secret))
  })

  it('of a catalogue: the text of a record lies in its folder, or there is none', async () => {
    mkdirSync(join(folder.path, 'books/texts'), { recursive: true })
    folder.put(
      'books/catalogue.tsv',
      'A/RES/75/1\t2020-09-21\tOne\t\t\t\trecord\t\ten\nA/RES/75/2\t2020-09-21\tTwo\t\t\t\trecord\t\ten\n',
    )
    folder.put('books/texts/A_RES_75_2.en.resolution', words.replace('79/666', '75/2'))
    symlinkSync('../../outside/secret.resolution', join(folder.path, 'books/texts/A_RES_75_1.en.resolution'))
    const client = await Client.start({
      settings: () => ({ catalogue: { paths: [join(folder.path, 'books')] } }),
      folders: [address('here')],
    })
    const text = (n: number) =>
      client.request<string | null>('resolute/catalogueText', {
        uri: `resolution-catalogue:/A_RES_75_${n}.en.resolution?A%2FRES%2F75%2F${n}`,
      })
    while ((await text(2)) === null) await new Promise((wake) => setTimeout(wake, 20))
    assert.equal(await text(1), null)
    const strange = [
      '../../outside/secret',
      '..%2F..%2Foutside%2Fsecret',
      '/etc/passwd',
      'A/RES/75/2\0',
      '%00',
      '%zz',
      'CON',
    ]
    for (const symbol of strange)
      assert.equal(
        await client.request('resolute/catalogueText', { uri: `resolution-catalogue:/x.en.resolution?${symbol}` }),
        null,
        symbol,
      )
  })

  it('whatever a symbol holds, the name of its text leads nowhere else', () => {
    const symbol = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('../..', '/etc/passwd', 'C:\\x', 'a\0b', '\\\\host\\x'),
    )
    fc.assert(
      fc.property(symbol, fc.constantFrom(...LANGUAGES), (any, language) => {
        assert.match(textFile(any, language), /^texts\/[A-Za-z0-9_-]*\.(?:en|es|fr)\.resolution$/)
      }),
    )
  })
})
