// npm run package: the extension as one file, out/resolute-<version>.vsix, which holds the command line too, and the
// command line by itself, out/resolute-<version>.tgz, both from minified bundles.
//   npm run package -- --check    packages them twice, and fails where the two differ in a byte
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createVSIX } from '@vscode/vsce'
import { build, root } from './build.mjs'

// The same sources make the same bytes: the files in the package stand in order, and all are of one day, with the same
// rights.
process.env.SOURCE_DATE_EPOCH ??= String(Date.UTC(1980, 0, 2) / 1000)
process.env.TZ = 'UTC'

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
  await writeFile(packagePath, withoutModes(await readFile(packagePath)))
  return packagePath
}

/** Packs the command line by itself and returns the path of the tarball; the bundles are those that were built last. */
export async function packCommandLine() {
  const out = path.join(root, 'out')
  // On Windows npm is a script, which only a shell runs; none of these words needs quoting there.
  const options = { cwd: root, shell: process.platform === 'win32' }
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', 'out']
  const { stdout } = await promisify(execFile)('npm', args, options)
  return path.join(out, JSON.parse(stdout)[0].filename)
}

/**
 * The zip with the same rights for every file, whatever they are in the folder that it was made from: its directory
 * alone tells them.
 */
function withoutModes(zip) {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  let at = zip.readUInt32LE(end + 16)
  for (let files = zip.readUInt16LE(end + 10); files > 0; files--) {
    zip.writeUInt32LE(0o100644 * 2 ** 16, at + 38)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return zip
}

const digest = async (file) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

const packBoth = async () => [await pack(), await packCommandLine()]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await packBoth()
  const first = await Promise.all(files.map(digest))
  for (const [i, file] of files.entries())
    console.log(`${path.relative(root, file)}: ${Math.ceil((await stat(file)).size / 1024)} KB, sha256 ${first[i]}`)
  if (process.argv.includes('--check')) {
    const second = await Promise.all((await packBoth()).map(digest))
    const same = second.every((sum, i) => sum === first[i])
    console.log(same ? 'Packaged again: the same bytes.' : `Packaged again: other bytes, sha256 ${second.join(' ')}`)
    if (!same) process.exitCode = 1
  }
}
