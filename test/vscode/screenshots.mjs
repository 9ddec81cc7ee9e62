// npm run screenshots: the pictures of the README, assets/screenshot*.png, from the real editor on the samples, with
// the extension as it is in the sources.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, root } from '../../scripts/build.mjs'
import { animated } from './harness/apng.mjs'
import { ensureInstalled } from './harness/install.mjs'

/** No animation is larger, in bytes. */
const LARGEST = 400_000

ensureInstalled()
await build()
const { Workbench } = await import('./harness/workbench.mjs')

const asset = (name) => path.join(root, 'assets', name)

/** Does something with a draft of the samples open. They are copied: nobody changes them. */
async function withDraft(name, { width, height, settings = {} }, run) {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'resolute-pictures-')), 'samples')
  cpSync(path.join(root, 'samples'), folder, { recursive: true })
  const code = await Workbench.open(folder, {
    server: { working: true, settings },
    browser: { viewport: { width, height } },
  })
  try {
    await code.openFile(name)
    await code.statusBar('Resolute').waitFor()
    await code.editor.locator('.squiggly-error').first().waitFor({ state: 'attached' })
    await run(code)
  } finally {
    await code.close()
  }
}

await withDraft('eclac.resolution', { width: 1280, height: 840 }, async (code) => {
  await code.outline()
  await code.focusEditor()
  await code.restMouse()
  await code.page.waitForTimeout(1_500)
  await code.hover('33/134', 'Contradicted')
  await code.screenshot(asset('screenshot.png'))
})

await withDraft('eclac.resolution', { width: 1280, height: 720 }, async (code) => {
  await code.page.keyboard.press('Control+b')
  await code.command('Resolute: Show the Preview')
  let preview
  while (!preview) {
    for (const frame of code.page.frames())
      if (
        await frame
          .locator('main.resolution .block')
          .count()
          .catch(() => 0)
      )
        preview = frame
    await code.page.waitForTimeout(100)
  }
  await code.page.waitForTimeout(1_000)
  await preview.locator('.cites', { hasText: '33/134' }).click()
  await preview.locator('.card').waitFor()
  await code.screenshot(asset('screenshot-preview.png'))
})

// Little beside the text, so that the frames are small.
const bare = {
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'window.commandCenter': false,
}
await withDraft('eclac.resolution', { width: 800, height: 420, settings: bare }, async (code) => {
  const frames = []
  const frame = async (ms) => {
    await code.page.waitForTimeout(700)
    frames.push({ png: await code.page.screenshot({ animations: 'disabled', caret: 'hide' }), ms })
  }
  await code.page.keyboard.press('Control+b')
  await code.restMouse()
  await frame(1_500)
  await code.hover('12 December', 'Contradicted')
  await frame(3_000)
  await code.restMouse()
  await code.find('12 December 1978')
  await code.quickFixes()
  await frame(2_000)
  await code.page.keyboard.press('Enter')
  await code.line('19 December 1978').waitFor()
  await frame(2_500)
  const bytes = animated(frames)
  if (bytes.length > LARGEST) throw new Error(`the animation has ${bytes.length} bytes`)
  writeFileSync(asset('screenshot-mend.png'), bytes)
  console.log(`assets/screenshot-mend.png: ${frames.length} frames, ${bytes.length} bytes`)
})
process.exit(0)
