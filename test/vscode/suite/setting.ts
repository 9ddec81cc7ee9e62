import { commands } from 'vscode'
import { equal } from './check.ts'
import { codesOf, expectCodes, findings, open, openText, pause, rangeOf, set, until } from './editor.ts'
import { PLANTED } from './fixture.ts'

const LONE =
  'The General Assembly,\n\n<u>Recalling</u> the wish of many villages for a library,\n\n<u>Welcomes</u> the opening of village libraries.\n'

/** What a person can set: when drafts are checked, by which house style, how seriously. */
export function setting(): void {
  it('checks on save only, when that is asked for', async () => {
    const editor = await open('planted.resolution')
    const { document } = editor
    await expectCodes(document, PLANTED)
    await set('validate', 'onSave')
    const number = rangeOf(document, '4. <u>')
    const write = (text: string) => editor.edit((edit) => edit.replace(number, text))
    try {
      // The server shows nothing of having heard: a person is slower than this, and a busy machine too.
      await until('that an edit is not checked before it is saved', async () => {
        await write('3. <u>')
        await pause(1000)
        if (codesOf(document).length === PLANTED.length) return true
        await write('4. <u>')
        await expectCodes(document, PLANTED)
        return false
      })
      await document.save()
      await expectCodes(document, PLANTED.slice(0, -1))
      await write('4. <u>')
      await document.save()
      await expectCodes(document, PLANTED)
    } finally {
      await set('validate', undefined)
    }
  })

  it('checks by the house style of the setting', async () => {
    const { document } = await openText(LONE)
    await pause(500)
    equal(codesOf(document), [], 'a lone paragraph takes no number in the General Assembly')
    await set('style', 'mun')
    try {
      await expectCodes(document, ['paragraph-number'])
    } finally {
      await set('style', undefined)
    }
    await expectCodes(document, [])
  })

  it('takes a rule as seriously as it is told to', async () => {
    const { document } = await open('planted.resolution')
    await set('rules', { 'citation-target': 'off', 'citation-date': 'off' })
    try {
      await expectCodes(document, ['operative-verb-emphasis', 'subparagraph-label', 'paragraph-number'])
    } finally {
      await set('rules', undefined)
    }
    equal(await commands.executeCommand('resolute.lint'), 5, `findings, ${findings(document).join(', ')}`)
  })
}
