import { parse } from '../core/document/document.ts'
import { added, NOTHING } from '../core/features/recognition.ts'
import type { Known } from '../core/lint/baseline.ts'
import type { Severity } from '../core/rules/rule.ts'
import { STYLES } from '../core/styles/index.ts'
import { SEVERITIES } from '../core/styles/level.ts'
import { BASELINE, Baseline } from './baseline.ts'
import type { Job, PendingInput } from './check.ts'
import { collectInputs, outcomesOf, threadsFor } from './collect.ts'
import { type Command, type Terminal, UsageError } from './command.ts'
import { FORMAT_NAMES, FORMATS } from './formats/index.ts'
import { isFixable, type Totals } from './formats/reporter.ts'
import { Judgings } from './judging.ts'
import { nothingIn } from './nothing.ts'
import { oneOf, readOptions } from './options.ts'
import { unifiedDiff } from './unified-diff.ts'

const LEVELS = SEVERITIES.toReversed()

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  style: { type: 'string' },
  rule: { type: 'string', multiple: true, default: [] as string[] },
  level: { type: 'string' },
  fix: { type: 'boolean', default: false },
  diff: { type: 'boolean', default: false },
  'max-warnings': { type: 'string' },
  'stdin-filename': { type: 'string' },
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
    ['--rule ID[=LEVEL]', 'only this rule, at its level or another; several may be named'],
    ['--level LEVEL', `only what is at least so serious: ${LEVELS.join(', ')}`],
    ['--fix', 'mends what is safe to mend, in the files themselves; hints only with --level hint or --rule'],
    ['--diff', 'shows what --fix would do, and changes nothing; exit status 1 where that is something'],
    ['--max-warnings N', 'more warnings than this are as bad as an error'],
    ['--baseline FILE', 'leaves out the findings that FILE knows, wherever they now stand'],
    ['--stdin-filename NAME', 'what standard input is called: its configuration is that of this file'],
    ['--catalogue FOLDER', 'a catalogue to judge citations by, beside the built-in facts'],
    ['--jobs N', 'how many drafts are checked at a time (as many as there are cores)'],
    ['--write-baseline', `makes all that is found known, in the file of --baseline (${BASELINE})`],
  ],

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    const format = FORMATS[oneOf('--format', values.format, FORMAT_NAMES)]
    const judgings = new Judgings(values, terminal)
    const least = values.level === undefined ? 'hint' : oneOf('--level', values.level, LEVELS)
    const most = limit(values['max-warnings'])
    const threads = threadsFor(values.jobs)
    const named = values['stdin-filename'] === undefined ? '.' : '-'
    const paths = positionals.length > 0 ? positionals : [named]
    if (values.fix && paths.includes('-')) throw new UsageError('--fix cannot change standard input.')
    if (values.fix && values.diff) throw new UsageError('--fix changes files, and --diff only shows how: choose one.')
    const baseline = baselineFor(values.baseline, values['write-baseline'])

    judgings.refuseUnknownStyle(paths)
    const stdinName = values['stdin-filename']
    const configurationOf = (path: string, isNamed: boolean) => judgings.of(path, isNamed)
    const collected = await collectInputs(paths, terminal, { configurationOf, ...(stdinName && { stdinName }) })
    const { inputs, drafts, failed: unread } = collected
    const job: Job = {
      configurations: judgings.all,
      drafts,
      fix: values.diff ? 'tell' : values.fix ? 'write' : null,
      hints: values.level === 'hint' || values.rule.length > 0,
      least,
    }
    const report = format({ write: terminal.stdout, colour: terminal.colour })
    const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 }
    let [failed, unfixed, fixable, fixed, empty, n] = [unread, 0, 0, 0, 0, 0]
    let understood = NOTHING
    const knownOf = (path: string): Known | null => (values['write-baseline'] ? null : (baseline?.of(path) ?? null))

    let differs = false
    if (!values.diff) report.begin()
    for await (const outcome of outcomesOf(
      collected,
      job,
      { threads, asked: values.jobs !== undefined },
      knownOf,
      terminal,
    )) {
      // Who only wanted the first lines waits for no others; what changes files is done to its end.
      if (!terminal.isOpen() && !values.fix && !values['write-baseline']) return 0
      const { path } = inputs[n++] as PendingInput
      terminal.progress(`Checking ${n} of ${inputs.length}: ${path}`)
      const problem = 'problem' in outcome ? outcome.problem : outcome.refused
      if (problem !== null) terminal.stderr(`resolute: ${path} ${problem}.`)
      if ('problem' in outcome) {
        failed++
        continue
      }
      if (outcome.refused !== null) unfixed++
      if (outcome.fixed) fixed++
      understood = added(understood, outcome.understood)
      if (outcome.spared) terminal.stderr(`resolute: ${path} is adopted, so it is checked and left as it is.`)
      const nothing = nothingIn(outcome.text)
      if (nothing !== null) {
        terminal.stderr(`resolute: ${path} ${nothing}.`)
        empty++
      }
      if (values.diff) {
        const diff = unifiedDiff(path, outcome.text, outcome.wouldBe ?? outcome.text, terminal)
        if (diff !== '') terminal.stdout(diff)
        differs ||= diff !== ''
        continue
      }
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
    if (values.diff) return failed > 0 ? 2 : differs ? 1 : 0
    if (values['write-baseline']) terminal.stderr(`resolute: ${baseline?.write()}`)
    const totals: Totals = {
      files: inputs.length - (failed - unread),
      failed,
      empty,
      unfixed,
      counts,
      fixable,
      fixed,
      understood,
    }
    report.end(totals)
    return status(totals, most, terminal)
  },
}

/** The baseline to judge by, or to be written. */
function baselineFor(file: string | undefined, write: boolean): Baseline | null {
  if (write) return Baseline.toWrite(file ?? BASELINE)
  return file === undefined ? null : Baseline.read(file)
}

function limit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(text)) throw new UsageError(`--max-warnings takes a number from 0 on, not “${text}”.`)
  return Number(text)
}

function status({ failed, unfixed, counts }: Totals, most: number, terminal: Terminal): number {
  const { error, warning } = counts
  const tooMany = warning > most
  if (tooMany)
    terminal.stderr(
      `resolute: ${warning === 1 ? '1 warning is' : `${warning} warnings are`} more than --max-warnings ${most} allows.`,
    )
  if (failed > 0 || unfixed > 0) return 2
  return error > 0 || tooMany ? 1 : 0
}
