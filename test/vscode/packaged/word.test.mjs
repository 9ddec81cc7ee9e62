import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { screenshots } from '../harness/paths.mjs'
import { FOR_ONE_THING } from '../harness/patience.mjs'
import { Workbench } from '../harness/workbench.mjs'
import { copyOfFixture } from '../harness/workspace.mjs'
import { packaged } from './packaged.mjs'

/** As Word puts it on the clipboard: a paragraph, and one that Word numbers. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<body><!--StartFragment--><p class=MsoNormal><i>Recognizing</i> that lights save lives,<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>6.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><i>Invites</i> States to keep
<u>them</u>;<o:p></o:p></p><!--EndFragment--></body></html>`

describe('a person who works with Word documents', () => {
  let workspace
  let code
  const at = (name) => path.join(workspace.folder, name)

  before(async () => {
    workspace = copyOfFixture()
    writeFileSync(at('pasted.resolution'), 'The General Assembly,\n')
    code = await Workbench.open(workspace.folder, { server: { vsix: [packaged()] } })
  })

  after(async () => {
    await code?.close()
    workspace?.remove()
  })

  afterEach(async function () {
    const name = `word-${this.currentTest.title.replace(/[^a-z0-9]+/gi, '-')}`
    await code?.screenshot(
      path.join(screenshots, 'packaged', `${name}${this.currentTest.isPassed() ? '' : '-FAILED'}.png`),
    )
  })

  /** Saves, and waits until a file is there and has this in it. */
  async function saved(name, part) {
    let text = ''
    for (const end = Date.now() + FOR_ONE_THING; Date.now() < end; await setTimeout(300)) {
      await code.save()
      text = existsSync(at(name)) ? readFileSync(at(name), 'utf8') : ''
      if (text.includes(part)) return text
    }
    throw new Error(`“${part}” is not in ${name}: ${text}`)
  }

  /** Fills in the box that asks, once it has this title. */
  async function answer(title, text) {
    const box = code.page.locator('.quick-input-widget', { hasText: title })
    await box.waitFor()
    const input = box.locator('input[type=text], input[type=password]').first()
    await setTimeout(500)
    await input.fill(text)
    await setTimeout(500)
    await input.press('Enter')
  }

  it('opens one from its page, and saves it under its name', async () => {
    await code.pick('Control+P', 'lights.docx', 'lights.docx')
    const page = code.page.frameLocator('iframe.webview').frameLocator('iframe').first()
    await page.locator('a', { hasText: 'Open as a Resolution' }).click()
    await code.page.locator('.tab.active', { hasText: 'lights.resolution' }).waitFor()
    await code.focusEditor()
    assert.match(await saved('lights.resolution', '81/12'), /\{~~report~>reports~~\}/)
  })

  it('takes a change of it, and compares it with the document', async () => {
    await code.find('reports')
    const fixes = await code.quickFixes()
    await fixes.filter({ hasText: 'Take this change' }).first().click()
    assert.match(await saved('lights.resolution', 'of the reports of'), /\{\+\+<u>Noting/)
    await code.find('eighty-second')
    await code.page.keyboard.type('eighty-third')
    await code.focusEditor()
    await saved('lights.resolution', 'eighty-third')
    await code.command('Resolute: Compare with an Earlier Text')
    await code.chooseRow('A file')
    const input = code.page.locator('.quick-input-widget input[type=text]').first()
    await code.rows('lights.docx').first().waitFor()
    await input.fill(at('lights.docx'))
    await setTimeout(500)
    await input.press('Enter')
    await code.page.locator('.tree-explorer-viewlet-tree-view', { hasText: '1 only updated' }).first().waitFor()
  })

  it('hands it back with tracked changes in a name that is remembered', async () => {
    await code.focusEditor()
    await code.command('Resolute: Export to Word')
    await code.chooseRow('Changes since lights.docx')
    await answer('Whose are the tracked changes?', 'Norway')
    await answer('Export to Word', at('handed-back.docx'))
    await saved('lights.resolution', 'author: Norway')
    assert.match(readFileSync(at('lights.resolution'), 'utf8'), /^---\nbased-on: lights\.docx\nauthor: Norway\n---\n/)
    assert.equal(readFileSync(at('handed-back.docx')).subarray(0, 2).toString(), 'PK')
  })

  it('pastes what was copied in Word with its emphasis and numbers', async () => {
    await code.openFile('pasted.resolution')
    await code.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await code.page.evaluate(async (html) => {
      const of = (type, text) => ({ [type]: new Blob([text], { type }) })
      const plain = 'Recognizing that lights save lives,\n6.\tInvites States to keep them;'
      await navigator.clipboard.write([new ClipboardItem({ ...of('text/html', html), ...of('text/plain', plain) })])
    }, FROM_WORD)
    await code.focusEditor()
    await code.page.keyboard.press('Control+End')
    await code.page.keyboard.press('Enter')
    // The editor drops a paste where the text changes while it is made ready.
    await code.cursorAt(3)
    await code.page.keyboard.press('Control+V')
    const text = await saved('pasted.resolution', 'Recognizing')
    assert.match(text, /\*Recognizing\* that lights save lives,\n\n6\. \*Invites\* States to keep <u>them<\/u>;/)
  })
})
