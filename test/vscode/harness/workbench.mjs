import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { openBrowser, workbenchAddress } from './browser.mjs'
import { FOR_ONE_THING } from './patience.mjs'
import { startServer } from './server.mjs'

/** VS Code in a browser, driven as a person drives it: with keyboard and mouse, seeing what is on the screen. */
export class Workbench {
  #server
  #browser

  constructor(server, browser) {
    this.#server = server
    this.#browser = browser
    this.page = browser.page
    this.page.setDefaultTimeout(FOR_ONE_THING)
    this.editor = this.page.locator('.editor-instance .monaco-editor').first()
  }

  /** Opens VS Code on a folder. `server` goes to startServer, `browser` to openBrowser. */
  static async open(folder, { server: serverOptions, browser: browserOptions } = {}) {
    const server = await startServer(serverOptions)
    try {
      const browser = await openBrowser(browserOptions)
      const workbench = new Workbench(server, browser)
      await workbench.page.goto(workbenchAddress(server, folder))
      await workbench.page.locator('.monaco-workbench .statusbar').waitFor()
      return workbench
    } catch (error) {
      await server.stop()
      throw error
    }
  }

  async close() {
    await this.#browser.close()
    await this.#server.stop()
  }

  /** All that the server has logged. */
  log() {
    return this.#server.log()
  }

  async screenshot(file) {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
    await this.page.screenshot({ path: file })
  }

  /** Opens a file of the folder by its name, as with Ctrl+P, and gives it the focus. */
  async openFile(name) {
    const tab = this.page.locator('.tab.active', { hasText: name })
    // Where the list is made anew while its row is clicked, nothing opens.
    for (let tries = 0; ; tries++) {
      await this.pick('Control+P', name, name)
      try {
        await tab.waitFor({ timeout: FOR_ONE_THING / 8 })
        break
      } catch (error) {
        if (tries === 3) throw error
      }
    }
    await this.focusEditor()
  }

  /** Runs a command of the palette by its title. */
  async command(title) {
    await this.pick('F1', `>${title}`, title)
  }

  /** Opens a quick pick by its key, types, and takes the row with the text. */
  async pick(key, typed, row) {
    const input = this.page.locator('.quick-input-widget input[type=text]')
    // One that is closing is still to be seen for a moment.
    await input.waitFor({ state: 'hidden', timeout: 2_000 }).catch(() => {})
    // It closes again where the focus moves late: before it is filled, or before its row is taken.
    for (let tries = 0; ; tries++) {
      await this.insist(() => this.page.keyboard.press(key), input)
      try {
        await input.fill(typed, { timeout: FOR_ONE_THING / 8 })
        return await this.rows(row)
          .first()
          .click({ timeout: FOR_ONE_THING / 8 })
      } catch (error) {
        if (tries === 3) throw error
      }
    }
  }

  /** Does something until what it opens is there: VS Code closes what has just opened where the focus moves late. */
  async insist(action, result) {
    const end = Date.now() + FOR_ONE_THING
    // Each try waits longer than the one before: a slow machine does them all at the end, and each takes one back.
    for (let timeout = 3_000; !(await result.first().isVisible()); timeout *= 2) {
      if (Date.now() > end) throw new Error(`never seen: ${result}`)
      await action()
      await result
        .first()
        .waitFor({ timeout })
        .catch(() => {})
    }
  }

  /** Takes the row with the text from the quick pick that is open. */
  async chooseRow(text) {
    await this.rows(text).first().click()
  }

  /** The rows of the quick pick with the text. */
  rows(text) {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text })
  }

  async focusEditor() {
    await this.page.keyboard.press('Control+1')
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor()
  }

  /**
   * Saves what is open, and waits until nothing is left to save: a second Ctrl+S while the first is at work would save
   * anew, and ask whether the file is to be replaced.
   */
  async save() {
    await this.page.keyboard.press('Control+S')
    await this.page.locator('.editor-group-container.active .tab.active.dirty').waitFor({ state: 'detached' })
  }

  /** Pastes a text where the focus is, as from the clipboard, which is not the test's to change. */
  async paste(text) {
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement.dispatchEvent(paste)
    }, text)
  }

  /** Puts the cursor to a line and a column, as people count them. */
  async goTo(line, column = 1) {
    await this.pick('Control+G', `:${line}:${column}`, 'line')
    await this.cursorAt(line, column)
  }

  /** Waits until the status bar says that the cursor stands there; without a column, anywhere in the line. */
  async cursorAt(line, column) {
    const place = column === undefined ? new RegExp(`Ln ${line}, Col`) : new RegExp(`Ln ${line}, Col ${column}\\b`)
    await this.page.locator('.statusbar-item', { hasText: place }).waitFor()
  }

  /** Selects the first place of a text in the editor by searching for it. */
  async find(text) {
    await this.focusEditor()
    await this.page.keyboard.press('Control+Home')
    await this.page.keyboard.press('Control+F')
    const box = this.page.locator('.find-widget.visible textarea').first()
    await box.fill(text)
    await this.page.locator('.find-widget.visible .matchesCount', { hasText: /^1 of/ }).waitFor()
    await this.page.keyboard.press('Escape')
    await this.page.locator('.statusbar-item', { hasText: `${text.length} selected` }).waitFor()
  }

  /** The place on the screen of the first visible `text` in the editor: `{ x, y, width, height }`, or null. */
  boxOf(text) {
    return this.editor.evaluate((editor, wanted) => {
      for (const line of editor.querySelectorAll('.view-line')) {
        // The editor draws spaces as no-break spaces, and one line of text as many pieces.
        const pieces = []
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) pieces.push(walker.currentNode)
        const whole = pieces
          .map((piece) => piece.data)
          .join('')
          .replace(/\u00a0/g, ' ')
        const start = whole.indexOf(wanted)
        if (start < 0) continue
        const range = document.createRange()
        let at = 0
        for (const piece of pieces) {
          const end = at + piece.length
          if (at <= start && start < end) range.setStart(piece, start - at)
          if (at < start + wanted.length && start + wanted.length <= end)
            range.setEnd(piece, start + wanted.length - at)
          at = end
        }
        const { x, y, width, height } = range.getClientRects()[0]
        return { x, y, width, height }
      }
      return null
    }, text)
  }

  /** Moves the mouse onto a text in the editor and returns the words of the hover that opens. */
  async hover(text, expected = '') {
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible', { hasText: expected }).first()
    for (let tries = 0; tries < 8; tries++) {
      await this.restMouse()
      const box = await this.boxOf(text)
      if (!box) throw new Error(`“${text}” is not on the screen`)
      await this.page.mouse.move(box.x + Math.min(box.width, 40) / 2, box.y + box.height / 2, { steps: 4 })
      if (
        await hover.waitFor({ timeout: 2_500 }).then(
          () => true,
          () => false,
        )
      )
        return hover.textContent()
    }
    throw new Error(`no hover over “${text}” said “${expected}”`)
  }

  /** Moves the mouse where no tooltip opens. */
  async restMouse() {
    await this.page.mouse.move(640, 795)
  }

  /** Opens the outline, over the whole height of the side bar, and returns its rows. */
  async outline() {
    const rows = this.page.locator('.outline-tree .monaco-list-row')
    if (!(await rows.first().isVisible())) {
      await this.page.locator('.pane-header', { hasText: 'Outline' }).click()
      await this.page.locator('.explorer-folders-view').waitFor()
      await this.page.locator('.pane-header').first().click()
      await this.restMouse()
    }
    await rows.first().waitFor()
    return rows
  }

  /** Opens the quick fixes at the cursor and returns the rows. */
  async quickFixes() {
    const rows = this.page.locator('.action-widget .monaco-list-row.action')
    await this.restMouse()
    await this.insist(() => this.page.keyboard.press('Control+.'), rows)
    return rows
  }

  /** Opens the list of problems and returns its rows. */
  async problems() {
    const panel = this.page.locator('.markers-panel')
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M')
    await panel.waitFor()
    return panel.locator('.monaco-list-row')
  }

  /** The entry of the status bar with the text. */
  statusBar(text) {
    return this.page.locator('.statusbar-item', { hasText: text })
  }

  /** The line of the editor with the text. */
  line(text) {
    return this.editor.locator('.view-line', { hasText: text }).first()
  }
}
