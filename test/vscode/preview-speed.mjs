// How long the preview takes in the real editor, with the extension as it is in out/: to open, and the script of the
// page after a letter, in milliseconds.
//   node --import tsx test/vscode/preview-speed.mjs
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from '../../scripts/build.mjs'
import { volume } from '../bench/texts.mts'
import { ensureInstalled } from './harness/install.mjs'
import { temporaryFolder } from './harness/temporary.mjs'

const LETTERS = 12

ensureInstalled()
await build()
const { Workbench } = await import('./harness/workbench.mjs')

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** The frame of the preview, once it shows a block. */
async function previewIn(code) {
  for (;;) {
    for (const frame of code.page.frames())
      if (await frame.evaluate(() => document.querySelector('main.resolution .block') !== null).catch(() => false))
        return frame
    await code.page.waitForTimeout(5)
  }
}

const measures = (frame) =>
  frame.evaluate(() =>
    performance.getEntriesByName('resolute.show').map(({ startTime, duration }) => ({ startTime, duration })),
  )

async function measure(name, text) {
  const folder = temporaryFolder('speed').folder
  writeFileSync(path.join(folder, 'draft.resolution'), text)
  const code = await Workbench.open(folder, { server: { working: true } })
  try {
    await code.openFile('draft.resolution')
    await code.statusBar('Resolute').waitFor()
    await code.page.waitForTimeout(5_000)
    const began = Date.now()
    await code.page.keyboard.press('Control+k')
    await code.page.keyboard.press('v')
    const frame = await previewIn(code)
    const opened = Date.now() - began
    const [first] = await measures(frame)
    await code.focusEditor()
    const lines = text.split('\n')
    const middle = lines.findIndex((line, n) => n > lines.length / 2 && /^<u>|^\d+\. /.test(line)) + 1
    await code.goTo(middle, lines[middle - 1].length - 3)
    await code.page.waitForTimeout(1_000)
    const waits = []
    const before = (await measures(frame)).length
    for (let n = 0; n < LETTERS; n++) {
      const { length } = await measures(frame)
      const typed = Date.now()
      await code.page.keyboard.type('x')
      while ((await measures(frame)).length === length) await code.page.waitForTimeout(5)
      waits.push(Date.now() - typed)
      await code.page.waitForTimeout(500)
    }
    const letters = (await measures(frame)).slice(before).map(({ duration }) => duration)
    const blocks = await frame.evaluate(() => document.querySelectorAll('.block').length)
    console.log(
      `${name}: ${blocks} blocks, shown after ${opened} ms (script ${first.duration.toFixed(1)} ms); of ${letters.length} letters median ${median(letters).toFixed(2)} ms, most ${Math.max(...letters).toFixed(2)} ms; shown after ${median(waits)} ms`,
    )
  } finally {
    await code.close()
  }
}

await measure('30 pages', volume(90_000))
await measure('1 MB', volume(1_000_000))
process.exit(0)
