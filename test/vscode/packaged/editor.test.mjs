import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { screenshots } from '../harness/paths.mjs'
import { FOR_ONE_THING } from '../harness/patience.mjs'
import { Workbench } from '../harness/workbench.mjs'
import { copyOfFixture } from '../harness/workspace.mjs'
import { packaged } from './packaged.mjs'

const pictures = path.join(screenshots, 'packaged')

describe('a person with the packaged extension', () => {
  let workspace
  let code
  let shots = 0

  before(async () => {
    rmSync(pictures, { recursive: true, force: true })
    workspace = copyOfFixture()
    code = await Workbench.open(workspace.folder, { server: { vsix: [packaged()] } })
    // Without the extension none of what follows can be: one failure says so at once.
    await code.openFile('planted.resolution')
    await code.statusBar('Resolute').waitFor()
  })

  after(async () => {
    await code?.close()
    workspace?.remove()
  })

  /** Keeps a picture of the screen, numbered in the order of the run. */
  const picture = (name) =>
    code?.screenshot(
      path.join(pictures, `${String(++shots).padStart(2, '0')}-${name.replace(/[^a-z0-9]+/gi, '-')}.png`),
    )

  afterEach(async function () {
    await picture(this.currentTest.title + (this.currentTest.isPassed() ? '' : ' FAILED'))
  })

  /** Waits until a file on the disk holds the text. */
  async function onDisk(name, text) {
    const file = path.join(workspace.folder, name)
    for (const end = Date.now() + FOR_ONE_THING; Date.now() < end; await setTimeout(50)) {
      if (readFileSync(file, 'utf8').includes(text)) return
    }
    assert.fail(`${name} on the disk never came to hold “${text}”`)
  }

  it('sees squiggles under the mistakes', async () => {
    await code.openFile('planted.resolution')
    await code.editor.locator('.squiggly-error').first().waitFor({ state: 'attached' })
    await code.editor.locator('.squiggly-warning').first().waitFor({ state: 'attached' })
  })

  it('sees verbs and labels in colours of their own', async () => {
    const colours = await code
      .line('Welcomes')
      .locator('span span')
      .evaluateAll((spans) => new Set(spans.map((span) => getComputedStyle(span).color)).size)
    assert.ok(colours > 1, 'the line is of one colour')
  })

  it('sees the house style in the status bar, and why', async () => {
    const entry = code.statusBar('General Assembly')
    await entry.waitFor()
    assert.match(await entry.getAttribute('aria-label'), /General Assembly/)
  })

  it('reads the list of problems', async () => {
    const rows = await code.problems()
    await rows.filter({ hasText: '19 December 1978' }).first().waitFor()
    await picture('problems')
    await rows.locator('a', { hasText: 'citation-date' }).first().click()
    await code.page.locator('.tab.active', { hasText: 'citation-date.md' }).waitFor()
    const heading = async () => {
      // A frame may go while it is asked.
      const counts = code.page.frames().map((frame) =>
        frame
          .locator('h1', { hasText: 'citation-date' })
          .count()
          .catch(() => 0),
      )
      return (await Promise.all(counts)).some((count) => count > 0)
    }
    for (let tries = 0; !(await heading()); tries++) {
      assert.ok(tries < 400, 'the page of the rule is empty')
      await setTimeout(100)
    }
    await picture('the-page-of-a-rule')
    await code.command('View: Close Editor')
    await code.page.keyboard.press('Control+J')
  })

  it('reads what a citation cites', async () => {
    await code.openFile('bridges.resolution')
    await code.hover('33/134', 'Technical Cooperation among Developing Countries')
  })

  it('finds paragraphs, verbs and citations in the outline', async () => {
    await code.restMouse()
    const rows = await code.outline()
    await rows.filter({ hasText: 'Bridges over small rivers' }).first().waitFor()
    await rows.filter({ hasText: 'Invites' }).first().waitFor()
  })

  it('goes with F12 to the draft that a citation means', async () => {
    await code.find('942 (XLI)')
    await code.page.keyboard.press('F12')
    await code.page.locator('.tab.active', { hasText: 'ferries.resolution' }).waitFor()
    await code.cursorAt(7)
  })

  it('walks through the citations of a draft by keyboard', async () => {
    await code.openFile('bridges.resolution')
    await code.command('Resolute: Focus on Citations View')
    const rows = code.page.locator('.pane:has(.pane-header[aria-label^="Citations"]) .monaco-list-row')
    await rows.filter({ hasText: 'A/RES/33/134' }).waitFor()
    await code.page.keyboard.press('Home')
    await code.page.keyboard.press('ArrowRight')
    await rows.filter({ hasText: 'preamble' }).first().waitFor()
    await code.page.keyboard.press('ArrowDown')
    await picture('the-citations-view')
    await code.page.keyboard.press('Enter')
    // What is not known stands before what is confirmed.
    await code.cursorAt(13)
  })

  it('filters them by status, and copies them as a list of references', async () => {
    await code.command('Resolute: Filter Citations by Status')
    await code.rows('confirmed').first().waitFor()
    await picture('the-statuses')
    await code.page.keyboard.press('Escape')
    await code.rows('confirmed').first().waitFor({ state: 'hidden' })
    await code.focusEditor()
    await code.command('Resolute: Copy Citations as a List of References')
    await code.focusEditor()
    await code.command('Notifications: Show Notifications')
    await code.page.locator('.notification-list-item', { hasText: '2 references copied' }).first().waitFor()
    await code.focusEditor()
    await code.command('Notifications: Clear All Notifications')
    await code.focusEditor()
  })

  it('mends a verb with a quick fix', async () => {
    await code.openFile('planted.resolution')
    await code.find('Requests')
    const fixes = await code.quickFixes()
    await picture('quick-fixes')
    await fixes.first().click()
    await code.line('<u>Requests</u> the Secretary-General').waitFor()
  })

  it('mends all that is safe with one command', async () => {
    await code.command('Resolute: Fix All That Is Safe to Fix')
    await code.line('(b) To send a lamp').waitFor()
  })

  it('underlines with Ctrl+U', async () => {
    await code.find('village')
    await code.page.keyboard.press('Control+U')
    await code.line('Lamps for <u>village</u> schools').waitFor()
    await code.page.keyboard.press('Control+Z')
    await code.line('Lamps for village schools').waitFor()
  })

  it('asks for checks on save only, types, saves, and sees the squiggle then', async () => {
    const squiggle = code.editor.locator('.squiggly-error').first()
    const settings = path.join(workspace.folder, '.vscode/settings.json')
    mkdirSync(path.dirname(settings))
    // Line numbers are seen to go when the settings arrive.
    // The editor of a browser saves by itself after a second.
    const wanted = { 'resolute.validate': 'onSave', 'files.autoSave': 'off', 'editor.lineNumbers': 'off' }
    writeFileSync(settings, JSON.stringify(wanted))
    await code.editor.locator('.line-numbers').first().waitFor({ state: 'detached' })
    await setTimeout(500)
    await code.openFile('ferries.resolution')
    await setTimeout(1_500) // it is checked once when it is opened
    await code.find('2. <u>')
    await code.page.keyboard.type('7. <u>')
    await code.line('7. <u>Requests').waitFor()
    await setTimeout(1_000)
    assert.equal(await squiggle.count(), 0, 'a squiggle before it was saved')
    await code.page.keyboard.press('Control+S')
    await squiggle.waitFor({ state: 'attached' })
    await onDisk('ferries.resolution', '\n7. <u>Requests')
    rmSync(settings)
    await code.editor.locator('.line-numbers').first().waitFor()
  })

  it('chooses another house style from the status bar', async () => {
    await code.openFile('bridges.resolution')
    await code.insist(() => code.statusBar('General Assembly').click(), code.rows('As the text says'))
    await code.page.keyboard.type('Model United')
    await code.chooseRow('Model United Nations')
    await code.chooseRow('In this draft')
    await code.statusBar('Model United Nations').waitFor()
    await code.line('style: mun').waitFor()
  })

  it('pastes a page, takes the offer to tidy it, and is not asked again', async () => {
    const pasted =
      'The General Assembly,\nRecalling its resolution 33/134 of 19 December 1978 on the\n2/9\ndevelopment of bridges,\n1.\tInvites all;\n2.\tDecides to go on.\n'
    const offer = code.page.locator('.notification-list-item', { hasText: 'Tidy what you pasted?' })
    const paste = async () => {
      await code.focusEditor()
      await code.page.keyboard.press('Control+A')
      await code.paste(pasted)
      await setTimeout(1_000)
      await code.command('Notifications: Show Notifications')
    }
    await code.openFile('ferries.resolution')
    await paste()
    await offer.waitFor()
    await picture('the-offer-to-tidy')
    await offer.locator('.monaco-button', { hasText: 'Tidy' }).click()
    await code.line('Recalling* its resolution 33/134 of 19 December 1978 on the development of bridges,').waitFor()
    await code.line('2. *Decides* to go on.').waitFor()
    await picture('tidied')
    await paste()
    assert.equal(await offer.count(), 0, 'it is offered again')
    await code.focusEditor()
    await code.command('Notifications: Clear All Notifications')
  })

  it('writes a paragraph with a snippet', async () => {
    await code.focusEditor()
    await code.page.keyboard.press('Control+End')
    await code.command('Insert Snippet')
    await code.page.locator('.quick-input-widget input[type=text]').fill('Operative paragraph (underlined)')
    await code.chooseRow('Operative paragraph (underlined)')
    await code.line('1. <u>Requests</u> [name of those').waitFor()
  })
})
