import path from 'node:path'
import * as esbuild from 'esbuild'
import { here, root } from './paths.mjs'

/**
 * Bundles the suite for an extension host, `node` or `web`. Returns the bundle's path as VS Code wants it: absolute,
 * without `.js`.
 */
export async function bundleSuite(host) {
  const name = `suite-${host}`
  const outdir = path.join(root, 'out/test')
  await esbuild.build({
    entryPoints: { [name]: path.join(here, `suite/index.${host}.ts`) },
    outdir,
    bundle: true,
    platform: host === 'node' ? 'node' : 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    // Mocha's bundle for browsers would take our `module.exports` for its own, and the other names files that no run
    // opens.
    define: host === 'web' ? { module: 'undefined' } : {},
    logOverride: { 'require-resolve-not-external': 'silent' },
  })
  return path.join(outdir, name)
}
