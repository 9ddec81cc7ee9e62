// npm runs this after npm ci, before npm pack, and where Resolute is installed from its git repository, as pre-commit
// does: builds all bundles. A global install from git leaves out the packages that the build needs: they are fetched.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

if (!existsSync(path.join(root, 'node_modules/esbuild'))) {
  // What npm was asked for around this is nothing that concerns the packages here.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_config_(?:global|prefix|omit|include|force)$/i.test(name),
  )
  const options = { cwd: root, env: Object.fromEntries(own), stdio: 'inherit', shell: process.platform === 'win32' }
  execFileSync('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], options)
}
const { build } = await import('./build.mjs')
await build({ production: process.env.npm_command === 'pack' })
