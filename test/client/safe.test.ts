import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }

/** The sources of a part of the project, by their paths. */
function sources(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')])
}

/** The places at which the sources say any of this. */
const places = (said: RegExp, ...folders: string[]): string[] =>
  folders
    .flatMap(sources)
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, n) => (said.test(line) ? [`${path}:${n + 1}: ${line.trim()}`] : [])),
    )

describe('what the extension never does', () => {
  it('show what a draft says as more than words: no trusted Markdown, no HTML, no web page but two that are held below', () => {
    assert.deepEqual(
      places(
        /\bisTrusted\s*[:=]|supportHtml|MarkdownString|[Ww]ebview|innerHTML|CustomEditor\b/,
        'client/src',
        'server/src',
      ).filter((place) => !/^client\/src\/(?:word\/offer|preview\/\w+)\.ts/.test(place)),
      [],
    )
    const { contributes } = manifest
    assert.deepEqual(
      Object.keys(contributes).filter((key) =>
        /^(?:markdown\.|notebook|authentication|terminal|debuggers|taskDefinitions)/.test(key),
      ),
      [],
    )
    assert.ok(
      Object.values(contributes.views)
        .flat()
        .every((view) => !('type' in view)),
    )
  })

  it('run or load anything in the preview but its own script, or put a word of a draft in its page', () => {
    const source = readFileSync('client/src/preview/page.ts', 'utf8')
    assert.match(source, /default-src 'none'; style-src 'nonce-\$\{nonce\}'; script-src 'nonce-\$\{nonce\}'`/)
    const page = /return `([^`]*)`/.exec(source)?.[1] ?? ''
    const put = [...page.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name)
    assert.deepEqual([...new Set(put)].sort(), ['STYLE', 'look', 'nonce', 'policy', 'script'])
    assert.equal(page.match(/<script/g)?.length, 1)
    // What the server writes goes to one place, and its test tries to get a tag of a draft there.
    const script = readdirSync('client/webview')
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`client/webview/${name}`, 'utf8'))
      .join('\n')
    assert.equal(script.match(/innerHTML/g)?.length, 1)
    assert.doesNotMatch(script, /insertAdjacentHTML|outerHTML|document\.write|eval|fetch|import\(/)
  })

  it('put anything of a Word document on the page that offers to read it, or run or load anything there', () => {
    const source = readFileSync('client/src/word/offer.ts', 'utf8')
    const page = /const PAGE = `([^`]*)`/.exec(source)?.[1] ?? ''
    assert.match(page, /Content-Security-Policy" content="default-src 'none'"/)
    assert.doesNotMatch(page, /<script|src=/)
    // Its one link runs our own command, and the editor lets no other run.
    assert.deepEqual(page.match(/href="[^"]*"/g), ['href="command:resolute.openWord"'])
    assert.match(source, /enableCommandUris: \['resolute\.openWord'\]/)
    // Its words are our own, in the language of the editor.
    const put = [...page.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name)
    assert.deepEqual(put, ['LANGUAGE', 'WORDS', 'OPEN'])
    assert.match(source, /const LANGUAGE = env\.language\nconst WORDS = l10n\.t\(\s*'[^'<&]*',?\s*\)/)
    assert.equal(source.match(/\.html = PAGE\n/g)?.length, 1)
    assert.doesNotMatch(source, /enableScripts/)
  })

  it('speak to the network, start a program, or run what was written elsewhere', () => {
    const network = /from '(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|vm|repl|inspector)'/
    const calls =
      /\b(?:fetch|eval|XMLHttpRequest|WebSocket|EventSource|importScripts|openExternal|createTerminal|executeTask)\b\s*\(|new Function\(|sendBeacon/
    // The bundles that lie beside the program are run from what was compiled of them, where it belongs to them.
    const isOwn = (place: string) => /^server\/src\/node\/compiled-form\.ts:.*'node:vm'/.test(place)
    assert.deepEqual(
      places(network, 'client/src', 'server/src').filter((place) => !isOwn(place)),
      [],
    )
    // A page that was written at once, of a draft in words alone, is shown by the browser of the person.
    const isPage = (place: string) => /^client\/src\/commands\/save-page\.ts:.*env\.openExternal\(page\)/.test(place)
    assert.equal(places(calls, 'client/src', 'server/src').filter(isPage).length, 1)
    assert.deepEqual(
      places(calls, 'client/src', 'server/src').filter((place) => !isPage(place)),
      [],
    )
  })

  it('run a command whose name comes from anywhere but its own sources', () => {
    const run = places(/executeCommand\(/, 'client/src')
    for (const line of run) assert.match(line, /executeCommand\((?:$|')/, line)
  })

  it('read a place that a folder’s settings name before the folder is trusted', () => {
    const { untrustedWorkspaces } = manifest.capabilities
    assert.equal(untrustedWorkspaces.supported, 'limited')
    const paths = Object.keys(manifest.contributes.configuration.properties).filter((name) =>
      /path|folder|file/i.test(name),
    )
    assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, paths)
  })
})
