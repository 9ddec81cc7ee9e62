import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { promisify } from 'node:util'
import yauzl from 'yauzl'
import { packaged } from './packaged.mjs'

const LIMIT = 4 * 1024 * 1024

/** The names of the files in a zip file. */
async function namesIn(file) {
  const zip = await promisify(yauzl.open)(file)
  const names = []
  zip.on('entry', ({ fileName }) => names.push(fileName))
  await new Promise((resolve, reject) => zip.on('end', resolve).on('error', reject))
  return names
}

describe('the packaged extension', () => {
  it('holds what the extension needs to run, and nothing else', async () => {
    const names = await namesIn(packaged())
    assert.deepEqual(names.map((name) => name.replace(/^extension\//, '').toLowerCase()).sort(), [
      '[content_types].xml',
      'assets/catalogue.tsv',
      'assets/config.schema.json',
      'assets/file-dark.svg',
      'assets/file-light.svg',
      'assets/icon.png',
      'assets/screenshot-mend.png',
      'assets/screenshot-preview.png',
      'assets/screenshot.png',
      'assets/styles.schema.json',
      'assets/view.svg',
      'assets/walkthrough/citation.svg',
      'assets/walkthrough/finding.svg',
      'assets/walkthrough/mend.svg',
      'assets/walkthrough/sample.svg',
      'assets/walkthrough/word.svg',
      'assets/walkthrough/write.svg',
      'changelog.md',
      'docs/readme.es.md',
      'docs/readme.fr.md',
      'extension.vsixmanifest',
      'l10n/bundle.l10n.es.json',
      'l10n/bundle.l10n.fr.json',
      'license.txt',
      'out/cli.js',
      'out/client.browser.js',
      'out/client.node.js',
      'out/core.js',
      'out/mcp.js',
      'out/preview.js',
      'out/resolute.js',
      'out/server.browser.js',
      'out/server.node.js',
      'out/word.browser.js',
      'out/word.js',
      'package.json',
      'package.nls.es.json',
      'package.nls.fr.json',
      'package.nls.json',
      'readme.md',
      'snippets/resolution.json',
      'syntaxes/language-configuration.json',
      'syntaxes/resolution.tmlanguage.json',
    ])
  })

  it('is smaller than 4 MB', () => {
    const { size } = statSync(packaged())
    assert.ok(size < LIMIT, `${size} bytes`)
  })
})
