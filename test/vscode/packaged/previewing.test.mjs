import assert from 'node:assert/strict'
import { Workbench } from '../harness/workbench.mjs'
import { copyOfFixture } from '../harness/workspace.mjs'
import { packaged } from './packaged.mjs'

describe('a person with the preview', () => {
  let workspace
  let code
  let preview

  before(async () => {
    workspace = copyOfFixture()
    code = await Workbench.open(workspace.folder, { server: { vsix: [packaged()] } })
    await code.openFile('bridges.resolution')
    await code.statusBar('Resolute').waitFor()
    await code.command('Resolute: Show the Preview')
    for (let tries = 0; tries < 400 && !preview; tries++) {
      for (const frame of code.page.frames())
        if (
          (await frame
            .locator('main.resolution .block')
            .count()
            .catch(() => 0)) > 0
        )
          preview = frame
      await code.page.waitForTimeout(100)
    }
    assert.ok(preview, 'no frame shows the preview')
  })

  after(async () => {
    await code?.close()
    workspace?.remove()
  })

  it('sees a letter in its paragraph, and all others stay as they are', async () => {
    const blocks = await preview.evaluate(() => {
      globalThis.blocks = [...document.querySelectorAll('.block')]
      return globalThis.blocks.length
    })
    await code.focusEditor()
    await code.goTo(15, 4)
    await code.page.keyboard.type('Warmly ')
    await preview.locator('.operative', { hasText: 'Warmly' }).waitFor()
    const kept = await preview.evaluate(() => globalThis.blocks.filter((block) => block.isConnected).length)
    assert.equal(kept, blocks - 1)
  })

  it('reads with the keyboard what is known of a citation, and goes on where they were', async () => {
    const cites = preview.locator('.cites').first()
    await cites.focus()
    await code.page.keyboard.press('Enter')
    const card = preview.locator('.card')
    await card.waitFor()
    assert.match(await card.innerText(), /^A\/RES\/33\/134\n[\s\S]*Confirmed/)
    await code.page.keyboard.press('Escape')
    await card.waitFor({ state: 'hidden' })
    assert.equal(await cites.evaluate((element) => element === document.activeElement), true)
  })

  it('reads it larger, and as it was', async () => {
    const size = () => preview.locator('main').evaluate((main) => Number.parseFloat(getComputedStyle(main).fontSize))
    const before = await size()
    await preview.getByRole('button', { name: 'Larger' }).click()
    await code.page.keyboard.press('+')
    assert.equal(await size(), before * 1.25)
    await code.page.keyboard.press('0')
    assert.equal(await size(), before)
  })

  it('comes from a paragraph to its place in the text', async () => {
    await preview.locator('.block', { hasText: 'To count their bridges' }).focus()
    await code.page.keyboard.press('Enter')
    await code.cursorAt(19)
  })
})
