// Bundles the extension, the language server and the command line into out/.
//   node scripts/build.mjs [--production] [--watch]
// Development bundles carry source maps; production bundles are minified and carry none.
import { existsSync } from 'node:fs'
import { chmod, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const node = { platform: 'node', format: 'cjs', target: 'node20.19' }
const browser = { platform: 'browser', target: 'es2022' }

/** One bundle a line: its name in out/, its source, and what it is made for. */
const BUNDLES = [
  { name: 'client.node', source: 'client/src/main.node.ts', ...node, external: ['vscode'] },
  { name: 'client.browser', source: 'client/src/main.browser.ts', ...browser, format: 'cjs', external: ['vscode'] },
  { name: 'server.node', source: 'server/src/main.node.ts', ...node },
  { name: 'server.browser', source: 'server/src/main.browser.ts', ...browser, format: 'iife' },
  {
    name: 'resolute',
    source: 'server/src/cli/main.ts',
    ...node,
    external: ['./server.node.js'],
    banner: { js: '#!/usr/bin/env node' },
  },
]

/** The options esbuild takes for one bundle. */
const options = ({ name, source, ...bundle }, production) => ({
  ...bundle,
  entryPoints: { [name]: path.join(root, source) },
  outdir: path.join(root, 'out'),
  bundle: true,
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
})

const written = () => BUNDLES.filter(({ source }) => existsSync(path.join(root, source)))

/** Builds all bundles. Rejects where one has an error, which esbuild has printed by then. */
export async function build({ production = false } = {}) {
  const bundles = written()
  await mkdir(path.join(root, 'out'), { recursive: true })
  if (production)
    await Promise.all(bundles.map(({ name }) => rm(path.join(root, 'out', `${name}.js.map`), { force: true })))
  await Promise.all(bundles.map((bundle) => esbuild.build(options(bundle, production))))
  const cli = path.join(root, 'out', 'resolute.js')
  if (existsSync(cli)) await chmod(cli, 0o755)
}

/** Builds all bundles, and each again when a file of it changes, until the process ends. */
async function watch() {
  for (const bundle of written()) {
    const context = await esbuild.context({ ...options(bundle, false), logLevel: 'info' })
    await context.watch()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const production = process.argv.includes('--production')
  try {
    await (process.argv.includes('--watch') ? watch() : build({ production }))
  } catch {
    process.exitCode = 1 // esbuild has said why
  }
}
