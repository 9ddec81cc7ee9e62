import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { screenshots } from '../harness/paths.mjs'
import { Workbench } from '../harness/workbench.mjs'
import { copyOfFixture } from '../harness/workspace.mjs'
import { packaged } from './packaged.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * A draft that gives every view something to show: an earlier text, a value to decide, a note, findings, a decision.
 */
const DRAFT = `---
organ: General Assembly
session: 82
based-on: bridges.resolution
---

82/392. Bridges over small rivers

The General Assembly,

<u>Recalling</u> its resolution 33/134 of 18 December 1978,

1. <u>Welcomes</u> the bridges that have been built over large rivers;

<!-- note: which bridges does Chile mean? -->
2. <u>Requests</u> the Secretary-General to report to it at its [eighty-third?] session on the bridges that were mended;

3. <u>Decides</u> to remain seized of the matter.
`

/** What VS Code draws itself and no extension can mend: the rule, and the class of the element. */
const OF_THE_EDITOR = [
  ['tabindex', 'monaco-custom-toggle'],
  ['aria-allowed-attr', 'getting-started-step'],
  ['aria-required-children', 'getting-started-detail-container'],
  ['label-content-name-mismatch', 'getting-started-step'],
  ['nested-interactive', 'getting-started-step'],
]

/** What axe-core finds in a part of a frame, a line each: the rule and the element. */
async function violationsIn(frame, selector) {
  await frame.evaluate(axe)
  const found = await frame.evaluate(async (part) => {
    const { violations } = await globalThis.axe.run(part, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => ({ id, help, html })))
  }, selector)
  return found
    .filter(({ id, html }) => !OF_THE_EDITOR.some(([rule, name]) => rule === id && html.includes(name)))
    .map(({ id, help, html }) => `${id} (${help}): ${html.slice(0, 300)}`)
}

describe('for screen readers and keyboards', () => {
  let workspace
  let code

  before(async () => {
    workspace = copyOfFixture()
    writeFileSync(path.join(workspace.folder, 'crossings.resolution'), DRAFT)
    code = await Workbench.open(workspace.folder, { server: { vsix: [packaged()] } })
    await code.openFile('crossings.resolution')
    await code.statusBar('Resolute').waitFor()
  })

  after(async () => {
    await code?.close()
    workspace?.remove()
  })

  afterEach(async function () {
    if (!this.currentTest.isPassed())
      await code?.screenshot(path.join(screenshots, 'accessible', `${this.currentTest.title.replace(/\W+/g, '-')}.png`))
  })

  /** The frame of a webview, once it shows a selector. */
  async function webview(selector) {
    for (let tries = 0; tries < 400; tries++) {
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
    await frame.locator('.found summary').first().click()
    await frame.locator('.cites').first().click()
    await frame.locator('.card').waitFor()
    assert.deepEqual(await violationsIn(frame, 'html'), [], 'with a card and findings')
  })

  /** What axe-core finds in the rows of a view, of which some are opened; there are rows. */
  async function violationsInView(name) {
    const pane = `.pane:has(.pane-header[aria-label^="${name}"])`
    await code.command(`Focus on ${name} View`)
    const rows = code.page.locator(`${pane} .pane-body .monaco-list-row`)
    await rows.first().waitFor()
    const closed = code.page.locator(`${pane} .pane-body .monaco-list-row[aria-expanded=false]`)
    for (let opened = 0; opened < 4 && (await closed.count()) > 0; opened++) {
      await closed.first().locator('.monaco-tl-twistie').click()
      await code.page.waitForTimeout(300)
    }
    // The editor draws the parts of a row apart by a margin, which axe-core does not see as a space.
    await code.page.evaluate(() => {
      for (const part of document.querySelectorAll('.label-description')) part.before(' ')
    })
    return violationsIn(code.page.mainFrame(), `${pane} .pane-body`)
  }

  for (const view of ['Citations', 'To Decide in This Draft', 'Decisions: Who Does What by When', 'Reviewers’ Notes'])
    it(`the view ${view} has none`, async () => assert.deepEqual(await violationsInView(view), []))

  it('the view Changes since an Earlier Text has none', async () => {
    await code.focusEditor()
    await code.command('Compare with an Earlier Text')
    await code.page.locator('.pane-header[aria-label^="Changes since an Earlier Text"]').waitFor()
    assert.deepEqual(await violationsInView('Changes since an Earlier Text'), [])
  })

  it('the view Findings in Folders has none', async () => {
    await code.command('Resolute: Check This Folder')
    await code.page.locator('.pane-header[aria-label^="Findings in Folders"]').waitFor()
    assert.deepEqual(await violationsInView('Findings in Folders'), [])
  })

  it('the page that shows how to begin has none', async () => {
    await code.command('Resolute: Get Started')
    const steps = '.gettingStartedContainer .gettingStartedDetailsContent'
    await code.page.locator(`${steps} .getting-started-step`).first().waitFor()
    assert.deepEqual(await violationsIn(code.page.mainFrame(), steps), [])
  })
})
