// npm run package: the extension as one file, out/resolute-<version>.vsix, from minified bundles.
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVSIX } from '@vscode/vsce'
import { build, root } from './build.mjs'

/** Packages the extension and returns the path of the `.vsix`. */
export async function pack() {
  const { name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
  const packagePath = path.join(root, 'out', `${name}-${version}.vsix`)
  await build({ production: true })
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    // The project has no public address yet, so links in the README stay as they are written.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  })
  return packagePath
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await pack()
  console.log(`${path.relative(root, file)}: ${Math.ceil((await stat(file)).size / 1024)} KB`)
}
