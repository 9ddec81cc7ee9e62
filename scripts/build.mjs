// Bundles the extension, the language server and the command line into out/.
//   node scripts/build.mjs [--production] [--watch]
// Development bundles carry source maps; production bundles are minified and carry none.
import { readFileSync } from 'node:fs'
import { chmod, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The form of the package for browsers does the same in Node, and leaves out what is not used of it. */
const alias = { yaml: path.join(root, 'node_modules/yaml/browser/dist/index.js') }
const node = { platform: 'node', format: 'cjs', target: 'node20.19', alias }
const browser = { platform: 'browser', target: 'es2022' }

/** What the command line quotes of the rulebook; no other bundle has it. */
const define = { RULEBOOK: JSON.stringify(readFileSync(path.join(root, 'server/rulebook.md'), 'utf8')) }

/** What the server for assistants uses of the core is taken from the bundle of the command line, which starts it. */
const coreOfCommandLine = {
  name: 'core of the command line',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/core\.ts$/ }, () => ({ path: './cli.js', external: true }))
  },
}

/** The library that reads what assistants send has its messages in fifty languages: English ones are enough for them. */
const englishAlone = {
  name: 'English alone',
  setup({ onLoad }) {
    const contents = 'export default () => ({})'
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/][^\\/]+\.js$/ }, ({ path: file }) =>
      /^(?:en|index)\./.test(path.basename(file)) ? undefined : { contents, loader: 'js' },
    )
  },
}

/** Nothing is ever asked back of the person behind an assistant, so that no answer to that has to be validated. */
const askingNothing = {
  name: 'asking nothing',
  setup({ onLoad }) {
    const contents =
      "export class AjvJsonSchemaValidator { getValidator() { throw new Error('Nothing is asked, so nothing is validated.') } }"
    onLoad({ filter: /[\\/]validation[\\/]ajv-provider\.js$/ }, () => ({ contents, loader: 'js' }))
  },
}

/** One bundle a line: its name in out/, its source, and what it is made for. */
const BUNDLES = [
  { name: 'client.node', source: 'client/src/main.node.ts', ...node, external: ['vscode'] },
  { name: 'client.browser', source: 'client/src/main.browser.ts', ...browser, format: 'cjs', external: ['vscode'] },
  { name: 'preview', source: 'client/webview/preview.ts', ...browser, format: 'iife' },
  { name: 'server.node', source: 'server/src/main.node.ts', ...node },
  { name: 'server.browser', source: 'server/src/main.browser.ts', ...browser, format: 'iife' },
  {
    name: 'cli',
    source: 'server/src/cli/program.ts',
    ...node,
    external: ['./server.node.js', './word.js', './mcp.js'],
    define,
  },
  { name: 'word', source: 'server/src/word/word.ts', ...node },
  { name: 'word.browser', source: 'server/src/word/main.browser.ts', ...browser, format: 'iife' },
  {
    name: 'mcp',
    source: 'server/src/mcp/main.ts',
    ...node,
    external: ['./cli.js'],
    plugins: [coreOfCommandLine, englishAlone, askingNothing],
  },
  {
    name: 'resolute',
    source: 'server/src/cli/main.ts',
    ...node,
    external: ['./cli.js', './server.node.js'],
    banner: { js: '#!/usr/bin/env node' },
  },
]

/** The options esbuild takes for one bundle. */
const options = ({ name, source, ...bundle }, production) => ({
  ...bundle,
  entryPoints: { [name]: path.join(root, source) },
  outdir: path.join(root, 'out'),
  bundle: true,
  charset: 'utf8',
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
  metafile: true,
})

/**
 * Builds all bundles, and gives what esbuild tells of each; without `write`, that is all. Rejects where one has an
 * error; esbuild has printed it by then.
 */
export async function build({ production = false, write = true } = {}) {
  const out = path.join(root, 'out')
  if (write) {
    await mkdir(out, { recursive: true })
    if (production) await Promise.all(BUNDLES.map(({ name }) => rm(path.join(out, `${name}.js.map`), { force: true })))
  }
  const built = await Promise.all(BUNDLES.map((bundle) => esbuild.build({ ...options(bundle, production), write })))
  if (write) await chmod(path.join(out, 'resolute.js'), 0o755)
  return built.map(({ metafile }) => metafile)
}

/** The bytes of each bundle as it is shipped, by its name. */
export async function shippedSizes() {
  const metafiles = await build({ production: true, write: false })
  return metafiles.flatMap(({ outputs }) =>
    Object.entries(outputs).map(([file, { bytes }]) => [path.basename(file, '.js'), bytes]),
  )
}

/** The names of the packages of others that are in bundles, in order: those that something of them came into. */
export function packagesIn(metafiles) {
  const sources = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs)),
  )
  const used = sources.flatMap(([source, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []) : [],
  )
  return [...new Set(used)].sort()
}

/** The files of ours that import a package of others for what it does, in order; imports of its types are none. */
export function importersOf(name, metafiles) {
  const files = metafiles.flatMap(({ inputs }) => Object.entries(inputs))
  const importers = files.filter(
    ([file, { imports }]) =>
      !file.includes('node_modules/') && imports.some(({ path }) => path.includes(`node_modules/${name}/`)),
  )
  return [...new Set(importers.map(([file]) => file))].sort()
}

/** Builds all bundles, and each again when a file of it changes, until the process ends. */
async function watch() {
  for (const bundle of BUNDLES) {
    const context = await esbuild.context({ ...options(bundle, false), logLevel: 'info' })
    await context.watch()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const production = process.argv.includes('--production')
  try {
    await (process.argv.includes('--watch') ? watch() : build({ production }))
  } catch (error) {
    if (!error.errors) console.error(error) // esbuild has printed its own
    process.exitCode = 1
  }
}
