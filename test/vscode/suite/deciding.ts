import { commands, window } from 'vscode'
import { equal, there } from './check.ts'
import { openText, pause, until } from './editor.ts'

const DRAFT = `The General Assembly,

<u>Recalling</u> what was said on lights,

1. <u>Requests</u> the Secretary-General to report on lights at its eighty-second session, within existing resources;

2. <u>Invites</u> Member States to make voluntary contributions by 31 May 2027;

3. <u>Decides</u> to extend the mandate of the Office for Lights until 31 December 2026.
`

const [REPORT, MONEY, MANDATE] = [4, 6, 8]

/** The list of decisions, by keyboard alone: rows are counted from 0, those of groups as well. */
export function deciding(): void {
  before(async () => {
    await openText(DRAFT)
    await commands.executeCommand('resolute.decisions.focus')
  })
  after(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'))

  /** The line of the paragraph that a row leads to, counted from 0. */
  async function lineOf(row: number): Promise<number> {
    await commands.executeCommand('resolute.decisions.focus')
    await commands.executeCommand('list.focusFirst')
    for (let n = 0; n < row; n++) await commands.executeCommand('list.focusDown')
    await commands.executeCommand('list.select')
    return there(window.activeTextEditor, 'the draft').selection.active.line
  }

  /** Opens all groups: a key that came before the list was made may have closed one. */
  async function openGroups(): Promise<void> {
    await commands.executeCommand('list.focusFirst')
    for (let n = 0; n < 8; n++) {
      await commands.executeCommand('list.expand')
      await commands.executeCommand('list.focusDown')
    }
  }

  /** Waits until each of these rows leads to its line. */
  async function expectRows(lines: Readonly<Record<number, number>>): Promise<void> {
    for (const [row, line] of Object.entries(lines)) {
      let last = -1
      await until(
        `row ${row} to lead to line ${line}`,
        async () => {
          // While the list is made anew it has no rows.
          last = await lineOf(Number(row)).catch(() => -1)
          if (last !== line) await openGroups().catch(() => {})
          return last === line
        },
        () => last,
      )
    }
  }

  /** Chooses what the list is grouped by, so many keys below the first, once the choice has come up. */
  async function group(down: number): Promise<void> {
    let chosen = false
    const choice = commands.executeCommand('resolute.groupDecisions').then(() => {
      chosen = true
    })
    while (!chosen) {
      await pause(500)
      for (let n = 0; n < down; n++) await commands.executeCommand('workbench.action.quickOpenSelectNext')
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      await Promise.race([choice, pause(500)])
    }
  }

  it('lists who is asked, in the order of the text, and a row leads to its paragraph', () =>
    expectRows({ 1: REPORT, 3: MONEY, 5: MANDATE }))

  it('lists what is due by the calendar, then by sessions', async () => {
    await group(1)
    await expectRows({ 1: MANDATE, 3: MONEY, 5: REPORT })
  })

  it('lists reports, what costs money, and mandates', async () => {
    await group(2)
    // What costs money and is a report stands in both groups.
    await expectRows({ 1: REPORT, 3: REPORT, 4: MONEY, 6: MANDATE })
    equal(there(window.activeTextEditor, 'the draft').document.getText(), DRAFT, 'the draft')
  })
}
