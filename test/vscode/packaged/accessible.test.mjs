import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Workbench } from '../harness/workbench.mjs'
import { copyOfFixture } from '../harness/workspace.mjs'
import { packaged } from './packaged.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds in a part of a frame, a line each: the rule and the element. */
async function violationsIn(frame, selector) {
  await frame.evaluate(axe)
  return await frame.evaluate(async (part) => {
    const { violations } = await globalThis.axe.run(part, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 160)}`),
    )
  }, selector)
}

describe('for screen readers and keyboards', () => {
  let workspace
  let code

  before(async function () {
    this.timeout(60_000)
    workspace = copyOfFixture()
    code = await Workbench.open(workspace.folder, { server: { vsix: [packaged()] } })
    await code.openFile('planted.resolution')
    await code.statusBar('Resolute').waitFor()
  })

  after(async () => {
    await code?.close()
    workspace?.remove()
  })

  /** The frame of a webview, once it shows a selector. */
  async function webview(selector) {
    for (let tries = 0; tries < 100; tries++) {
      for (const frame of code.page.frames())
        if (
          await frame
            .locator(selector)
            .first()
            .isVisible()
            .catch(() => false)
        )
          return frame
      await code.page.waitForTimeout(100)
    }
    return assert.fail(`no frame shows ${selector}`)
  }

  it('the preview has no fault that axe-core knows', async () => {
    await code.command('Resolute: Show the Preview')
    const frame = await webview('main.resolution .block')
    assert.deepEqual(await violationsIn(frame, 'html'), [])
  })

  for (const view of ['Citations', 'Decisions', 'To Decide', 'Notes', 'Findings'])
    it(`the view ${view} has none`, async () => {
      await code.command(`Focus on ${view} View`)
      const pane = `.pane:has(.pane-header[aria-label^="${view}"])`
      await code.page.locator(pane).waitFor()
      assert.deepEqual(await violationsIn(code.page.mainFrame(), `${pane} .pane-body`), [])
    })
})
