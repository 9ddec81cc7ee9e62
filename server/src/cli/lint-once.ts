/** One run of checks over all that was named. */
import { parse } from '../core/document/document.ts'
import { added, NOTHING } from '../core/features/recognition.ts'
import { type Known, ruleOf } from '../core/lint/baseline.ts'
import type { Severity } from '../core/rules/rule.ts'
import { type Message, say } from '../core/text/message.ts'
import type { Baseline } from './baseline.ts'
import type { CheckedDraft, Job, PendingInput } from './check.ts'
import { collectInputs, outcomesOf, type Threads } from './collect.ts'
import type { Terminal } from './command.ts'
import { FORMATS, type FormatName } from './formats/index.ts'
import { isFixable, type Output, type Totals } from './formats/reporter.ts'
import type { Judgings } from './judging.ts'
import { nothingIn } from './nothing.ts'
import { printMessage } from './print.ts'
import { about, tell } from './tell.ts'
import { unifiedDiff } from './unified-diff.ts'

/** What is asked of a run, beside what drafts are judged by. */
export interface LintRun {
  readonly paths: readonly string[]
  /** What standard input is called; null where it has no name. */
  readonly stdinName: string | null
  readonly format: FormatName
  /** Findings below this level are neither told nor fixed. */
  readonly least: Severity
  /** More warnings than this are as bad as an error. */
  readonly most: number
  readonly threads: Threads
  readonly fix: Job['fix']
  readonly hints: boolean
  readonly suggestions: boolean
  readonly statistics: boolean
  /** The rules that are asked for alone; all where none is named. */
  readonly rules: readonly string[]
  /** Whether all that is found becomes known. */
  readonly writesBaseline: boolean
}

/** Checks, mends where that is asked, and reports; the exit status. */
export async function lintOnce(
  run: LintRun,
  judgings: Judgings,
  baseline: Baseline | null,
  terminal: Terminal,
): Promise<number> {
  const { paths, stdinName, fix, writesBaseline } = run
  judgings.refuseUnknownStyle(paths)
  const configurationOf = (path: string, isNamed: boolean) => judgings.of(path, isNamed)
  const collected = await collectInputs(paths, terminal, { configurationOf, ...(stdinName && { stdinName }) })
  const { inputs, drafts, failed: unread } = collected
  const { hints, suggestions, least } = run
  const job: Job = {
    configurations: judgings.all,
    drafts,
    fix,
    hints,
    suggestions,
    review: run.format === 'html',
    least,
  }
  const report = FORMATS[run.format](outputTo(terminal, run.statistics))
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 }
  let [failed, empty, unfixed, fixable, fixed, known, n] = [unread, 0, 0, 0, 0, 0, 0]
  let understood = NOTHING
  let differs = false
  // What was not looked for may stand as before, and is known as before.
  const isNotAsked = (key: string): boolean =>
    least !== 'hint' || (run.rules.length > 0 && !run.rules.includes(ruleOf(key)))
  const knownOf = (path: string): Known | null => (writesBaseline ? null : (baseline?.of(path) ?? null))

  if (fix !== 'tell') report.begin()
  for await (const outcome of outcomesOf(collected, job, run.threads, knownOf, terminal)) {
    // Who only wanted the first lines waits for no others; what changes files is done to its end.
    if (!terminal.isOpen() && fix !== 'write' && !writesBaseline) return 0
    const { path } = inputs[n++] as PendingInput
    terminal.progress(printMessage(say`Checking ${n} of ${inputs.length}: ${path}`, terminal.language))
    const problem = 'problem' in outcome ? outcome.problem : outcome.refused
    if (problem !== null) tell(terminal, about(path, problem))
    if ('problem' in outcome) {
      failed++
      continue
    }
    if (outcome.refused !== null) unfixed++
    if (outcome.fixed) fixed++
    understood = added(understood, outcome.understood)
    if (nothingIn(outcome.text) !== null) empty++
    for (const remark of remarksOn(outcome)) tell(terminal, about(path, remark))
    if (fix === 'tell') {
      const diff = unifiedDiff(path, outcome.text, outcome.wouldBe ?? outcome.text, terminal)
      if (diff !== '') terminal.stdout(diff)
      differs ||= diff !== ''
      continue
    }
    const document = parse(outcome.text)
    if (writesBaseline) baseline?.learn(path, document, outcome.findings, isNotAsked)
    const findings = baseline?.news(path, document, outcome.findings) ?? outcome.findings
    if (!writesBaseline) known += outcome.findings.length - findings.length
    for (const finding of findings) {
      counts[finding.severity]++
      if (isFixable(finding)) fixable++
    }
    report.file({ path, document, findings, ...(outcome.review && { review: outcome.review }) })
  }
  terminal.progress(null)
  if (fix === 'tell') return failed > 0 ? 2 : differs ? 1 : 0
  if (writesBaseline && baseline) tell(terminal, baseline.write())
  const files = inputs.length - (failed - unread)
  const totals: Totals = {
    files,
    failed,
    empty,
    unfixed,
    ignored: judgings.ignored,
    counts,
    fixable,
    fixed,
    known,
    understood,
  }
  report.end(totals)
  return statusOf(totals, run.most, terminal)
}

const outputTo = ({ stdout, colour, width, summary, language }: Terminal, statistics: boolean): Output => ({
  write: stdout,
  language,
  colour,
  statistics,
  ...(width && { width }),
  ...(summary && { summary }),
})

/** What is to be said of a draft beside its findings. */
function remarksOn({ text, spared, findings, understood }: CheckedDraft): readonly Message[] {
  const nothing = nothingIn(text)
  const isNone = nothing === null && understood.paragraphs > 0 && understood.understood === 0
  return [
    ...(spared ? [say`is adopted, so it is checked and left as it is`] : []),
    ...(nothing === null ? [] : [nothing]),
    // A finding says so unless findings of its rule or level are not wanted.
    ...(isNone && !findings.some(({ rule }) => rule === 'unrecognized')
      ? [say`does not read as a resolution, so nothing in it was checked`]
      : []),
  ]
}

function statusOf({ failed, unfixed, counts }: Totals, most: number, terminal: Terminal): number {
  const { error, warning } = counts
  const tooMany = warning > most
  if (tooMany)
    tell(
      terminal,
      warning === 1
        ? say`1 warning is more than --max-warnings ${most} allows.`
        : say`${warning} warnings are more than --max-warnings ${most} allows.`,
    )
  if (failed > 0 || unfixed > 0) return 2
  return error > 0 || tooMany ? 1 : 0
}
