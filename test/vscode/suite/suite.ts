import { extensions } from 'vscode'
import { begin } from './begin.ts'
import { equal, there } from './check.ts'
import { checking } from './checking.ts'
import { citing } from './citing.ts'
import { comparing } from './comparing.ts'
import { deciding } from './deciding.ts'
import { drafting } from './drafting.ts'
import { open } from './editor.ts'
import { exporting } from './exporting.ts'
import { folder } from './folder.ts'
import { mending } from './mending.ts'
import { paging } from './paging.ts'
import { reading } from './reading.ts'
import { renumbering } from './renumbering.ts'
import { setting } from './setting.ts'
import { starting } from './starting.ts'
import { word } from './word.ts'

/** All tests that run inside an extension host. */
export function defineSuite(host: 'node' | 'web'): void {
  describe(`in the ${host} extension host`, () => {
    it('opening a draft starts the extension, made for this host', async () => {
      const { document } = await open('bridges.resolution')
      equal(document.languageId, 'resolution', 'the language')
      const { kind } = await there(extensions.getExtension('resolute.resolute'), 'the extension').activate()
      equal(kind, host, 'the kind of host')
    })

    describe('checking', checking)
    describe('reading', reading)
    describe('citing', citing)
    describe('comparing', comparing)
    describe('deciding', deciding)
    describe('mending', mending)
    describe('renumbering', renumbering)
    describe('drafting', drafting)
    describe('setting', setting)
    describe('word', word)
    describe('folder', folder)
    describe('the first steps', begin)
    if (host === 'node') describe('exporting to Word', exporting)
    if (host === 'node') describe('starting', starting)
    // The files of the web host are for reading alone.
    if (host === 'node') describe('paging', paging)
  })
}
