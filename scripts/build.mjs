// Bundles the extension, the language server and the command line into out/.
//   node scripts/build.mjs [--production] [--watch]
// Development bundles carry source maps; production bundles are minified and carry none.
import { readFileSync } from 'node:fs'
import { chmod, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import { share } from './share.mjs'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The form of the package for browsers does the same in Node, and leaves out what is not used of it. */
const alias = { yaml: path.join(root, 'node_modules/yaml/browser/dist/index.js') }
const node = { platform: 'node', format: 'cjs', target: 'node20.19', alias }
const browser = { platform: 'browser', target: 'es2022' }

/**
 * The library that reads what assistants send has its messages in fifty languages: English ones are enough for them.
 */
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

/**
 * Translations are a string that is read when one is asked for: English needs none, and a program starts without them.
 */
const translationsWhenNeeded = {
  name: 'translations when needed',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]messages[\\/]\w+[\\/]\w+\.json$/ }, ({ path: file }) => {
      const text = JSON.stringify(JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))
      const contents = `let table
const read = () => JSON.parse(${text})
export default new Proxy({}, { get: (_, key) => (table ??= read())[key] })`
      return { contents, loader: 'js', watchFiles: [file] }
    })
  },
}

/**
 * What the library that speaks the protocol needs for pipes and for processes of its own, loaded when it is used: over
 * standard streams it is not, and takes 6 ms of the 80 in which the server answers first. Ours are imported as
 * `node:…`.
 */
const loadedWhenUsed = {
  name: 'loaded when used',
  setup({ onResolve, onLoad }) {
    const namespace = 'when used'
    onResolve({ filter: /^(?:crypto|child_process)$/ }, ({ path }) => ({ path, namespace }))
    onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${path}')[name] })`,
    }))
  },
}

/** Bundles that stand alone, one a line: its name in out/, its source, and what it is made for. */
const ALONE = [
  { entryPoints: { 'client.node': 'client/src/main.node.ts' }, ...node, external: ['vscode'] },
  { entryPoints: { 'client.browser': 'client/src/main.browser.ts' }, ...browser, format: 'cjs', external: ['vscode'] },
  { entryPoints: { preview: 'client/webview/preview.ts' }, ...browser, format: 'iife' },
  { entryPoints: { 'server.browser': 'server/src/main.browser.ts' }, ...browser, format: 'iife' },
  { entryPoints: { 'word.browser': 'server/src/word/main.browser.ts' }, ...browser, format: 'iife' },
  {
    entryPoints: { resolute: 'server/src/cli/main.ts' },
    ...node,
    external: ['./cli.js', './server.node.js'],
    banner: { js: '#!/usr/bin/env node' },
  },
]

/**
 * The programs for Node. What the server has and others have too is in a bundle of its own, `core`, which they load.
 */
const PROGRAMS = {
  entryPoints: {
    'server.node': 'server/src/main.node.ts',
    cli: 'server/src/cli/program.ts',
    word: 'server/src/word/word.ts',
    mcp: 'server/src/mcp/main.ts',
  },
  ...node,
  external: ['./server.node.js', './word.js', './mcp.js'],
  // What the command line quotes of the rulebook; no other bundle has it.
  define: { RULEBOOK: JSON.stringify(readFileSync(path.join(root, 'server/rulebook.md'), 'utf8')) },
  plugins: [englishAlone, askingNothing, loadedWhenUsed],
}

/** The options esbuild takes for one build. */
const options = (bundles, production) => ({
  ...bundles,
  absWorkingDir: root,
  outdir: 'out',
  bundle: true,
  // Node reads plain characters sooner, and keeps them in half the memory; a browser loads fewer bytes otherwise.
  charset: bundles.platform === 'node' ? 'ascii' : 'utf8',
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
  metafile: true,
  plugins: [translationsWhenNeeded, ...(bundles.plugins ?? [])],
})

/** The source maps of earlier builds; where there was none, there is none. */
const mapsIn = async (out) => (await readdir(out).catch(() => [])).filter((file) => file.endsWith('.js.map'))

/** Builds the programs, and `core`. What esbuild tells of them, built whole, says what they share. */
function buildPrograms(whole, production, write) {
  const { source, plugin } = share(Object.values(PROGRAMS.entryPoints), whole.inputs, './core.js', root)
  const plugins = [...PROGRAMS.plugins, plugin]
  const stdin = { contents: source, resolveDir: root }
  return Promise.all([
    esbuild.build({ ...options({ ...PROGRAMS, plugins }, production), write }),
    esbuild.build({ ...options({ stdin, entryNames: 'core', ...node }, production), write }),
  ])
}

/**
 * Builds all bundles, and gives what esbuild tells of each build; without `write`, that is all. Rejects where one has
 * an error; esbuild has printed it by then.
 */
export async function build({ production = false, write = true } = {}) {
  const out = path.join(root, 'out')
  if (write && production) await Promise.all((await mapsIn(out)).map((file) => rm(path.join(out, file))))
  const whole = esbuild.build({ ...options(PROGRAMS, production), write: false })
  const built = await Promise.all([
    ...ALONE.map((bundle) => esbuild.build({ ...options(bundle, production), write })),
    whole.then(({ metafile }) => buildPrograms(metafile, production, write)),
  ])
  if (write) await chmod(path.join(out, 'resolute.js'), 0o755)
  return built.flat().map(({ metafile }) => metafile)
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
  const programs = {
    name: 'the programs',
    setup({ onEnd }) {
      onEnd(async ({ metafile }) => {
        if (metafile) await buildPrograms(metafile, false, true)
      })
    },
  }
  const whole = { ...PROGRAMS, plugins: [...PROGRAMS.plugins, programs] }
  const builds = [...ALONE.map((bundle) => options(bundle, false)), { ...options(whole, false), write: false }]
  for (const one of builds) {
    const context = await esbuild.context({ ...one, logLevel: 'info' })
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
