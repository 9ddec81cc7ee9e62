// npm run package: the extension as one file, out/resolute-<version>.vsix, from minified bundles.
//   npm run package -- --check    packages it twice, and fails where the two differ in a byte
import { createHash } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await pack()
  const first = await digest(file)
  console.log(`${path.relative(root, file)}: ${Math.ceil((await stat(file)).size / 1024)} KB, sha256 ${first}`)
  if (process.argv.includes('--check')) {
    const second = await digest(await pack())
    console.log(second === first ? 'Packaged again: the same bytes.' : `Packaged again: other bytes, sha256 ${second}`)
    if (second !== first) process.exitCode = 1
  }
}
