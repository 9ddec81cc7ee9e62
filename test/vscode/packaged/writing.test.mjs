import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { screenshots } from '../harness/paths.mjs'
import { FOR_ONE_THING } from '../harness/patience.mjs'
import { Workbench } from '../harness/workbench.mjs'
import { copyOfFixture } from '../harness/workspace.mjs'
import { packaged } from './packaged.mjs'

/** How many keys a character that stays may cost. */
const MOST_KEYS = 1.15

/** The pause behind a letter and behind another key, in milliseconds: quicker than anybody types. */
const PERSON = { letter: 40, key: 150 }
/** As quick as keys come that a slow machine has kept. */
const KEPT = { letter: 10, key: 10 }

/** No list of completions comes up: every word is typed. */
const BY_HAND = { '[resolution]': { 'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' } } }

const WRITTEN = `The General Assembly,

*Recalling* the purposes and principles of the Charter of the United Nations,

*Concerned* that many small ports have no reliable lights,

*Having considered* the report of the Secretary-General on small ports,

1. *Takes note* of the report of the Secretary-General;

2. *Calls upon* Member States:

(a) To keep the lights of their small ports in working order;

(b) To train, in particular:

(i) Harbour masters;

(ii) Pilots;

(c) To share what they observe of the tides;

3. *Encourages* development partners to support the measures set out in paragraph 2 above;

4. *Requests* the Secretary-General to open a register of the lights of small ports;

5. *Decides* to consider the matter at its next session.`

describe('a person who writes a resolution with the keyboard', () => {
  let workspace
  let code
  let keys = 0

  before(async () => {
    workspace = copyOfFixture()
    for (const name of ['ports', 'empty']) writeFileSync(path.join(workspace.folder, `${name}.resolution`), '')
    code = await Workbench.open(workspace.folder, { server: { vsix: [packaged()], settings: BY_HAND } })
    await code.openFile('ports.resolution')
    await code.statusBar('Resolute').waitFor()
    await untilKeysAreTaken()
  })

  after(async () => {
    await code?.close()
    workspace?.remove()
  })

  afterEach(async function () {
    const name = `writing-${this.currentTest.title.replace(/[^a-z0-9]+/gi, '-')}`
    await code?.screenshot(
      path.join(screenshots, 'packaged', `${name}${this.currentTest.isPassed() ? '' : '-FAILED'}.png`),
    )
  })

  /**
   * Writes until Enter closes an organ line: it does what it does in any text until the extension has started. Each try
   * begins and ends with what the file holds, so that no key is waited for behind the last.
   */
  async function untilKeysAreTaken() {
    const line = 'The General Assembly'
    for (const end = Date.now() + FOR_ONE_THING; Date.now() < end; ) {
      await write(`${line}[Enter]`)
      const seen = await whenSaved((text) => text.startsWith(line) && text !== line)
      await write('[Control+a][Delete]')
      await whenSaved((text) => text === '')
      keys = 0
      if (seen.startsWith(`${line},`)) return
    }
    assert.fail('Enter never closed the organ line')
  }

  /** Types texts and presses keys, which stand in brackets: `[Enter]`. */
  async function write(script, pace = PERSON) {
    for (const [, key, text] of script.matchAll(/\[(\w[\w+]*)\]|([^[]+)/g)) {
      if (key) await code.page.keyboard.press(key, { delay: 0 })
      else await code.page.keyboard.type(text, { delay: pace.letter })
      keys += key ? 1 : text.length
      if (key) await setTimeout(pace.key)
    }
  }

  /** Saves until the file holds what is due, or for as long as one thing may take; what it holds. */
  async function whenSaved(isDue, name = 'ports.resolution') {
    let seen = ''
    for (const end = Date.now() + FOR_ONE_THING; Date.now() < end; await setTimeout(100)) {
      await code.save()
      seen = readFileSync(path.join(workspace.folder, name), 'utf8')
      if (isDue(seen)) break
    }
    return seen
  }

  /** Saves, and waits until the file holds the text, or one that matches: a key may be waited for still. */
  async function saved(expected, name) {
    const isDue = (text) => (typeof expected === 'string' ? text.trimEnd() === expected : expected.test(text.trimEnd()))
    const seen = (await whenSaved(isDue, name)).trimEnd()
    if (typeof expected === 'string') assert.equal(seen, expected)
    else assert.match(seen, expected)
  }

  it('types from an empty file to a clean draft, with less than a key and a bit for each character', async () => {
    await write('The General Assembly[Enter]', KEPT)
    await write('Recalling[Tab] the purposes and principles of the Charter of the United Nations[Enter]', KEPT)
    await write('Concerned[Tab] that many small ports have no reliable lights[Enter]', KEPT)
    await write('Having considered[Tab] the report of the Secretary-General on small ports[Enter][Enter]', KEPT)
    await write('Takes note[Tab] of the report of the Secretary-General[Enter]', KEPT)
    await write('Calls upon[Tab] Member States:[Enter]', KEPT)
    await write('To keep the lights of their small ports in working order[Enter]', KEPT)
    await write('To train, in particular:[Enter]Harbour masters[Enter]Pilots[Enter][Enter]', KEPT)
    await write('To share what they observe of the tides[Enter][Enter]', KEPT)
    await write(
      'Encourages[Tab] development partners to support the measures set out in paragraph 2 above[Enter]',
      KEPT,
    )
    await write('Requests[Tab] the Secretary-General to open a register of the lights of small ports[Enter]', KEPT)
    await write('Decides[Tab] to consider the matter at its next session.', KEPT)
    await saved(WRITTEN)
    const ratio = keys / WRITTEN.length
    console.log(`  (${keys} keys for ${WRITTEN.length} characters: ${ratio.toFixed(3)} a character)`)
    assert.ok(ratio <= MOST_KEYS, `${keys} keys for ${WRITTEN.length} characters`)
    const rows = await code.problems()
    await setTimeout(1_000)
    assert.deepEqual(await rows.allTextContents(), [])
    await code.page.keyboard.press('Control+J')
    await code.focusEditor()
  })

  it('moves a paragraph, changes its degree and joins it, and takes each back with one undo', async () => {
    const undone = async (line, column, key, expected) => {
      await code.goTo(line, column)
      await code.focusEditor()
      await write(key)
      await saved(expected)
      await code.page.keyboard.press('Control+Z')
      await saved(WRITTEN)
    }
    await undone(23, 10, '[Alt+ArrowDown]', /3\. \*Requests\*.*\n\n4\. \*Encourages\*/)
    await undone(23, 4, '[Tab]', /\(d\) \*Encourages\*.*\n\n3\. \*Requests\*/)
    await undone(23, 4, '[Backspace]', /of the tides; \*Encourages\*/)
    await undone(9, 56, '[Control+Alt+f]', /;\[\^1\]\n[\s\S]*\n\n\[\^1\]:$/)
    await undone(25, 36, '[Enter]', /4\. \*Requests\* the Secretary-General;\n\n5\. to open/)
  })

  it('moves the paragraph of which a word is selected, and the word stays selected', async () => {
    await code.find('Encourages')
    await code.page.keyboard.press('Alt+ArrowDown')
    await saved(/3\. \*Requests\*.*\n\n4\. \*Encourages\*/)
    await code.statusBar('10 selected').waitFor()
    await code.page.keyboard.press('Control+Z')
    await saved(WRITTEN)
  })

  it('presses Enter plainly where it means a line, and with Shift', async () => {
    await code.goTo(27, 57)
    await code.focusEditor()
    await write('[Shift+Enter]more')
    await saved(`${WRITTEN}\nmore`)
    await code.page.keyboard.press('Control+Z')
  })

  it('begins a paragraph with Enter while a list is open, and takes its first row with Tab', async () => {
    await code.openFile('empty.resolution')
    const listed = (text) => code.page.locator('.suggest-widget.visible', { hasText: text }).waitFor()
    await code.page.keyboard.type('The General ', { delay: PERSON.letter })
    await listed('The General Assembly')
    await write('[Tab][Enter]')
    await write('Recalling[Tab] its resolution 46/18')
    await listed('46/182')
    await code.page.keyboard.type('2', { delay: PERSON.letter })
    await listed('46/182')
    await write('[Enter]')
    await write('Noting[Tab] the tides')
    await saved('The General Assembly,\n\n*Recalling* its resolution 46/182,\n\n*Noting* the tides', 'empty.resolution')
  })

  it('takes what is meant by all that has been typed with Tab, however quick the hand', async () => {
    await code.page.keyboard.press('Control+End')
    await code.page.keyboard.type(' and its resolution 33/13', { delay: PERSON.letter })
    await code.page.locator('.suggest-widget.visible', { hasText: '33/13' }).waitFor()
    await code.page.keyboard.type('4')
    await write('[Tab]')
    await saved(/ and its resolution 33\/134 of 19 December 1978$/, 'empty.resolution')
    await code.page.keyboard.press('Control+Z')
    for (let i = 0; i < ' and its resolution 33/134'.length; i++) await code.page.keyboard.press('Backspace')
    await saved(/the tides$/, 'empty.resolution')
  })

  it('takes the row of a list that was gone to, with Enter', async () => {
    await code.page.keyboard.press('Control+End')
    await code.page.keyboard.type(', and its resolution 33/134', { delay: PERSON.letter })
    await code.page.locator('.suggest-widget.visible', { hasText: '33/134' }).waitFor()
    await setTimeout(PERSON.key)
    await write('[ArrowDown][Enter]')
    await saved(/, and its resolution 33\/134 of 19 December 1978$/, 'empty.resolution')
  })

  it('indents where Tab was pressed, however quick the hand', async () => {
    await code.page.keyboard.press('Control+End')
    await code.page.keyboard.type(' and')
    await code.page.keyboard.press('Tab')
    await code.page.keyboard.type('the lights')
    await saved(/ and +the lights$/, 'empty.resolution')
  })
})
