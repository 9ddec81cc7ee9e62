// A picture of a file in the real editor, with the extension as it is in out/.
//   node test/vscode/screenshot.mjs FILE OUT.png [--goto LINE] [--hover TEXT] [--outline] [--problems] [--fixes TEXT]
// [--size WxH] [--dark]
import { cpSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '../../scripts/build.mjs'
import { ensureInstalled } from './harness/install.mjs'
import { temporaryFolder } from './harness/temporary.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    goto: { type: 'string' },
    hover: { type: 'string' },
    fixes: { type: 'string' },
    outline: { type: 'boolean' },
    problems: { type: 'boolean' },
    dark: { type: 'boolean' },
    size: { type: 'string', default: '1280x800' },
  },
})
const [file, picture] = positionals
if (!file || !picture) {
  console.error(
    'usage: node test/vscode/screenshot.mjs FILE OUT.png [--goto LINE] [--hover TEXT] [--outline] [--problems] [--fixes TEXT] [--size WxH] [--dark]',
  )
  process.exit(2)
}

ensureInstalled()
await build()
const { Workbench } = await import('./harness/workbench.mjs')
// A copy: the picture changes nothing. The files beside it come along, for a draft may cite them.
const beside = path.dirname(path.resolve(file))
const folder = path.join(temporaryFolder('picture').folder, path.basename(beside))
cpSync(beside, folder, { recursive: true })
const [width, height] = values.size.split('x').map(Number)
const settings = values.dark ? { 'workbench.colorTheme': 'Default Dark Modern' } : {}
const code = await Workbench.open(folder, {
  server: { settings, working: true },
  browser: { viewport: { width, height } },
})
await code.openFile(path.basename(file))
await code.statusBar('Resolute').waitFor()
if (values.outline) await code.outline()
if (values.problems) await code.problems()
if (values.outline || values.problems) await code.focusEditor()
if (values.goto) await code.goTo(Number(values.goto))
if (values.fixes) {
  await code.find(values.fixes)
  await code.quickFixes()
}
await code.restMouse()
await code.page.waitForTimeout(1_500)
if (values.hover) await code.hover(values.hover)
await code.screenshot(picture)
await code.close()
process.exit(0)
