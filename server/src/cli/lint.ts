import type { World } from '../core/catalogue/catalogue.ts'
import { isAdopted, judge } from '../core/judge.ts'
import type { Finding, Severity } from '../core/rules/rule.ts'
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts'
import { STYLES } from '../core/styles/index.ts'
import type { HouseStyle } from '../core/styles/style.ts'
import { isTooLong, TOO_LONG } from '../limits.ts'
import { BASELINE, Baseline } from './baseline.ts'
import { type Command, Refusal, type Terminal } from './command.ts'
import { mend } from './fix.ts'
import { FORMAT_NAMES, FORMATS } from './formats/index.ts'
import { isFixable, type Totals } from './formats/report.ts'
import { type Input, readInputs, reason } from './inputs.ts'
import { oneOf, readOptions } from './options.ts'
import { ownStyles } from './styles.ts'
import { worldOf } from './world.ts'

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  style: { type: 'string' },
  fix: { type: 'boolean', default: false },
  'max-warnings': { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean', default: false },
  catalogue: { type: 'string', multiple: true, default: [] as string[] },
} as const

/** Checks drafts, and mends them where asked to. */
export const lint: Command = {
  name: 'lint',
  usage: '[FILES or FOLDERS…]',
  summary: 'checks drafts: the files named, and those under the folders named; “-” is standard input',
  options: [
    [`--format ${FORMAT_NAMES.join('|')}`, 'how to print what is found (pretty)'],
    ['--style ID', `the house style, whatever a draft says: ${STYLES.map((s) => s.id).join(', ')}`],
    ['--fix', 'mends what is safe to mend, in the files themselves'],
    ['--max-warnings N', 'more warnings than this are as bad as an error'],
    ['--baseline FILE', 'leaves out the findings that FILE knows, wherever they now stand'],
    ['--catalogue FOLDER', 'a catalogue to judge citations by, beside the built-in facts'],
    ['--write-baseline', `makes all that is found known, in the file of --baseline (${BASELINE})`],
  ],

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const format = FORMATS[oneOf('--format', values.format, FORMAT_NAMES)]
    const settings = settingsFor(values.style, ownStyles(terminal))
    const most = limit(values['max-warnings'])
    if (values.fix && positionals.includes('-')) throw new Refusal('--fix cannot change standard input.')
    const baseline = baselineFor(values.baseline, values['write-baseline'])

    const { drafts, failed: unread } = await readInputs(positionals.length > 0 ? positionals : ['.'], terminal)
    const world = worldOf(drafts, values.catalogue)
    const report = format({ write: terminal.out, colour: terminal.colour })
    const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 }
    let [failed, fixable] = [unread, 0]

    report.begin()
    for (const [n, draft] of drafts.entries()) {
      terminal.progress(`Checking ${n + 1} of ${drafts.length}: ${draft.path}`)
      const { document, findings: all, refused } = check(draft, settings, world, values.fix, terminal)
      if (refused) failed++
      if (values['write-baseline']) baseline?.learn(draft.path, document, all)
      const findings = baseline?.news(draft.path, document, all) ?? all
      for (const finding of findings) {
        counts[finding.severity]++
        if (isFixable(finding)) fixable++
      }
      report.file({ path: draft.path, document, findings })
    }
    terminal.progress(null)
    if (values['write-baseline']) terminal.say(`resolute: ${baseline?.write()}`)
    const totals: Totals = { files: drafts.length, failed, counts, fixable }
    report.end(totals)
    return status(totals, most, terminal)
  },
}

function settingsFor(style: string | undefined, styles: readonly HouseStyle[]): Settings {
  if (style === undefined) return { ...DEFAULT_SETTINGS, styles }
  const ids = [...STYLES, ...styles].map((s) => s.id)
  return { ...DEFAULT_SETTINGS, styles, forcedStyle: oneOf('--style', style, ids) }
}

/** The baseline to judge by: one to be written begins empty. */
function baselineFor(file: string | undefined, write: boolean): Baseline | null {
  if (write) return Baseline.empty(file ?? BASELINE)
  return file === undefined ? null : Baseline.read(file)
}

function limit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(text)) throw new Refusal(`--max-warnings takes a number, not “${text}”.`)
  return Number(text)
}

interface Checked {
  readonly document: Input['document']
  readonly findings: readonly Finding[]
  /** True where the draft was to be mended and could not be. */
  readonly refused: boolean
}

function check(draft: Input, settings: Settings, world: World, fix: boolean, terminal: Terminal): Checked {
  const { document, path } = draft
  if (isTooLong(document)) return { document, findings: [TOO_LONG], refused: false }
  const unmended = () => judge(document, settings, world)
  if (!fix) return { document, findings: unmended(), refused: false }
  try {
    if (isAdopted(document)) throw new Refusal('is adopted, and the words of an adopted text are not changed')
    const mended = mend(document, settings, world)
    if (mended.document.text !== document.text) draft.write(mended.document.text)
    return { ...mended, refused: false }
  } catch (error) {
    terminal.say(`resolute: ${path} ${reason(error)}.`)
    return { document, findings: unmended(), refused: true }
  }
}

function status({ failed, counts }: Totals, most: number, terminal: Terminal): number {
  const { error, warning } = counts
  const tooMany = warning > most
  if (tooMany)
    terminal.say(
      `resolute: ${warning === 1 ? '1 warning is' : `${warning} warnings are`} more than --max-warnings ${most} allows.`,
    )
  if (failed > 0) return 2
  return error > 0 || tooMany ? 1 : 0
}
