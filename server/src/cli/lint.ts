import { availableParallelism } from 'node:os'
import type { Draft } from '../core/catalogue/catalogue.ts'
import { parse } from '../core/document.ts'
import type { Known } from '../core/features/baseline.ts'
import { draftsInExcerpt } from '../core/features/excerpt.ts'
import type { Severity } from '../core/rules/rule.ts'
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts'
import { STYLES } from '../core/styles/index.ts'
import type { HouseStyle } from '../core/styles/style.ts'
import { LONGEST_DRAFT } from '../limits.ts'
import { BASELINE, Baseline } from './baseline.ts'
import { Checker, type Job } from './check.ts'
import { type Command, Refusal, type Terminal } from './command.ts'
import { FORMAT_NAMES, FORMATS } from './formats/index.ts'
import { isFixable, type Totals } from './formats/report.ts'
import { eachInput, type Input } from './inputs.ts'
import { oneOf, readOptions } from './options.ts'
import { ownStyles } from './styles.ts'
import { checkInThreads, type Outcome, outcomeOf } from './threads.ts'
import { worldOf } from './world.ts'

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  style: { type: 'string' },
  fix: { type: 'boolean', default: false },
  'max-warnings': { type: 'string' },
  jobs: { type: 'string' },
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
    ['--jobs N', 'how many drafts are checked at a time (as many as there are cores)'],
    ['--write-baseline', `makes all that is found known, in the file of --baseline (${BASELINE})`],
  ],

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const format = FORMATS[oneOf('--format', values.format, FORMAT_NAMES)]
    const settings = settingsFor(values.style, ownStyles(terminal))
    const most = limit(values['max-warnings'])
    const threads = threadsFor(values.jobs)
    if (values.fix && positionals.includes('-')) throw new Refusal('--fix cannot change standard input.')
    const baseline = baselineFor(values.baseline, values['write-baseline'])

    const paths = positionals.length > 0 ? positionals : ['.']
    const { files, standardInput, drafts, size, failed: unread } = await survey(paths, terminal)
    const job: Job = { settings, catalogues: values.catalogue, drafts, fix: values.fix }
    const report = format({ write: terminal.out, colour: terminal.colour })
    const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 }
    let [failed, fixable, mended, n] = [unread, 0, 0, 0]
    const knownOf = (path: string): Known | null => (values['write-baseline'] ? null : (baseline?.of(path) ?? null))

    report.begin()
    for await (const outcome of outcomes(
      { files, standardInput, size },
      job,
      values.jobs !== undefined,
      threads,
      knownOf,
      terminal,
    )) {
      const path = files[n++] as string
      terminal.progress(`Checking ${n} of ${files.length}: ${path}`)
      const problem = 'problem' in outcome ? outcome.problem : outcome.refused
      if (problem !== null) {
        failed++
        terminal.say(`resolute: ${path} ${problem}.`)
      }
      if ('problem' in outcome) continue
      if (outcome.mended) mended++
      if (outcome.text.trim() === '') terminal.say(`resolute: ${path} is empty.`)
      const document = parse(outcome.text)
      if (values['write-baseline']) baseline?.learn(path, document, outcome.findings)
      const findings = baseline?.news(path, document, outcome.findings) ?? outcome.findings
      for (const finding of findings) {
        counts[finding.severity]++
        if (isFixable(finding)) fixable++
      }
      report.file({ path, document, findings })
    }
    terminal.progress(null)
    if (values['write-baseline']) terminal.say(`resolute: ${baseline?.write()}`)
    const totals: Totals = { files: files.length - (failed - unread), failed, counts, fixable, mended }
    report.end(totals)
    return status(totals, most, terminal)
  },
}

/** What is to be checked, looked through once: of each draft only what it is, is kept. */
interface Survey {
  readonly files: readonly string[]
  readonly standardInput: Input | null
  readonly drafts: readonly Draft[]
  /** How much text there is, in UTF-16 units. */
  readonly size: number
  readonly failed: number
}

async function survey(paths: readonly string[], terminal: Terminal): Promise<Survey> {
  const files: string[] = []
  const drafts: Draft[] = []
  let standardInput: Input | null = null
  let size = 0
  const failed = await eachInput(paths, terminal, (input) => {
    files.push(input.path)
    if (input.path === '-') standardInput = input
    size += input.text.length
    if (input.text.length <= LONGEST_DRAFT)
      for (const draft of draftsInExcerpt(input.text, input.uri)) drafts.push(draft)
  })
  return { files, standardInput, drafts, size, failed }
}

/** Less text than this, in UTF-16 units, is checked before threads have got going. */
const ENOUGH_FOR_THREADS = 6_000_000

/** What comes of each draft, in order. Standard input is checked here: it can be read only once. */
async function* outcomes(
  { files, standardInput, size }: Pick<Survey, 'files' | 'standardInput' | 'size'>,
  job: Job,
  asked: boolean,
  threads: number,
  knownOf: (path: string) => Known | null,
  { program }: Terminal,
): AsyncGenerator<Outcome> {
  const worthwhile = asked || size > ENOUGH_FOR_THREADS
  if (program && threads > 1 && !standardInput && files.length > 1 && worthwhile) {
    // A catalogue that cannot be read is refused before any thread wants it.
    if (job.catalogues.length > 0) worldOf([], job.catalogues)
    yield* checkInThreads(program, files, job, Math.min(threads, files.length), knownOf)
    return
  }
  const checker = new Checker(job)
  for (const file of files)
    yield file === '-' && standardInput
      ? checker.draft(standardInput, knownOf(file))
      : outcomeOf(checker, file, knownOf(file))
}

function settingsFor(style: string | undefined, styles: readonly HouseStyle[]): Settings {
  if (style === undefined) return { ...DEFAULT_SETTINGS, styles }
  const ids = [...STYLES, ...styles].map((s) => s.id)
  return { ...DEFAULT_SETTINGS, styles, forcedStyle: oneOf('--style', style, ids) }
}

/** The baseline to judge by, or to be written. */
function baselineFor(file: string | undefined, write: boolean): Baseline | null {
  if (write) return Baseline.toWrite(file ?? BASELINE)
  return file === undefined ? null : Baseline.read(file)
}

/** As many threads as the machine has cores; more than a few do not help, since one program reads the disk. */
const MOST_THREADS = 8

function threadsFor(text: string | undefined): number {
  if (text === undefined) return Math.min(availableParallelism(), MOST_THREADS)
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new Refusal(`--jobs takes a number from 1 on, not “${text}”.`)
  return Number(text)
}

function limit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(text)) throw new Refusal(`--max-warnings takes a number, not “${text}”.`)
  return Number(text)
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
