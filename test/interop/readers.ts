/** Other readers of Word files: they take or leave all changes of files, and give their text. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Job {
  /** What is done with the changes. */
  readonly changes: 'accept' | 'reject' | 'none'
  readonly file: string
}

const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub ChangeAll(list As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim asText(0) As New com.sun.star.beans.PropertyValue
  asText(0).Name = "FilterName"
  asText(0).Value = "Text (encoded)"
  Dim helper As Object
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  Dim n As Integer
  n = FreeFile
  Open ConvertToUrl(list) For Input As #n
  Do While Not Eof(n)
    Dim entry As String
    Line Input #n, entry
    If entry &lt;&gt; "" Then
      Dim parts
      parts = Split(entry, " ")
      Dim doc As Object
      doc = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, hidden())
      If parts(0) &lt;&gt; "none" Then
        helper.executeDispatch(doc.CurrentController.Frame, ".uno:" &amp; parts(0) &amp; "AllTrackedChanges", "", 0, Array())
      End If
      doc.storeToURL(parts(2), asText())
      doc.close(True)
    End If
  Loop
  Close #n
  StarDesktop.terminate()
End Sub
</script:module>
`

/** The text of each job by pandoc. */
export const byPandoc = (_: string, jobs: readonly Job[]): readonly string[] =>
  jobs.map(({ changes, file }) => {
    const track = changes === 'reject' ? 'reject' : 'accept'
    const args = [`--track-changes=${track}`, '-t', 'plain', '--wrap=none', file]
    return spawnSync('pandoc', args, { encoding: 'utf8', maxBuffer: 1e8 }).stdout
  })

/** The text of each job by LibreOffice, without a window, with a profile of its own in the folder. */
export function byOffice(folder: string, jobs: readonly Job[]): readonly string[] {
  const profile = join(folder, 'profile')
  const flags = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore']
  const run = (...args: readonly string[]) => spawnSync('soffice', [...flags, ...args], { timeout: 1_800_000 })
  // The first start makes the profile, and with it the module that the macro goes into.
  run('--terminate_after_init')
  const library = join(profile, 'user', 'basic', 'Standard')
  mkdirSync(library, { recursive: true })
  writeFileSync(join(library, 'Module1.xba'), MACRO)
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n'
  writeFileSync(
    join(library, 'script.xlb'),
    `${xml}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">\n <library:element library:name="Module1"/>\n</library:library>\n`,
  )
  const list = join(folder, 'list.txt')
  const textOf = ({ changes, file }: Job): string => `${file}.${changes}.txt`
  const lines = jobs.map((job) => {
    const changes = { accept: 'Accept', reject: 'Reject', none: 'none' }[job.changes]
    return `${changes} ${pathToFileURL(job.file)} ${pathToFileURL(textOf(job))}\n`
  })
  writeFileSync(list, lines.join(''))
  run(`macro:///Standard.Module1.ChangeAll("${list}")`)
  return jobs.map(textOf).map((file) => (existsSync(file) ? readFileSync(file, 'utf8').replace(/^\ufeff/, '') : ''))
}
