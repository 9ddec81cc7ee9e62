import { STYLES } from '../core/styles/index.ts'
import { SEVERITIES } from '../core/styles/level.ts'
import { say, verbatim } from '../core/text/message.ts'
import { BASELINE, Baseline } from './baseline.ts'
import { threadsFor } from './collect.ts'
import { type Command, UsageError } from './command.ts'
import { STANDARD_INPUT } from './draft-file.ts'
import { FORMAT_NAMES } from './formats/index.ts'
import { Judgings } from './judging.ts'
import { type LintRun, lintOnce } from './lint-once.ts'
import { oneOf, readOptions } from './options.ts'
import { watching } from './watch.ts'

const LEVELS = SEVERITIES.toReversed()

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  style: { type: 'string' },
  rule: { type: 'string', multiple: true, default: [] as string[] },
  level: { type: 'string' },
  statistics: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  suggestions: { type: 'boolean', default: false },
  diff: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  'max-warnings': { type: 'string' },
  'stdin-filename': { type: 'string' },
  jobs: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean', default: false },
  catalogue: { type: 'string', multiple: true, default: [] as string[] },
} as const

/** What would be asked for in vain where only a diff is shown. */
const BESIDE_DIFF = ['format', 'statistics', 'max-warnings', 'write-baseline'] as const

/** Checks drafts, and mends them where asked to. */
export const lint: Command = {
  name: 'lint',
  usage: say`[FILES, FOLDERS or GLOBS…]`,
  summary: say`checks drafts: the files named, and those under the folders named; “-” is standard input`,
  options: [
    [verbatim(`--format ${FORMAT_NAMES.join('|')}`), say`how to print what is found (pretty)`],
    [say`--style ID`, say`the house style, whatever a draft says: ${STYLES.map((s) => s.id).join(', ')}`],
    [say`--rule ID[=LEVEL]`, say`only this rule, at its level or another; several may be named`],
    [verbatim(`--level ${LEVELS.join('|')}`), say`only what is at least so serious`],
    [
      verbatim('--statistics'),
      say`how often each rule has found something, the gravest first, in place of what was found`,
    ],
    [
      verbatim('--fix'),
      say`mends what is safe to mend, in the files themselves; hints only with --level hint or --rule`,
    ],
    [
      verbatim('--suggestions'),
      say`with --fix or --diff: does what is only offered as well, where one thing is offered; read it afterwards`,
    ],
    [verbatim('--diff'), say`shows what --fix would do, and changes nothing; exit status 1 where that is something`],
    [verbatim('--watch'), say`checks again whenever a draft or its configuration changes, until it is ended`],
    [say`--max-warnings N`, say`more warnings than this are as bad as an error`],
    [say`--baseline FILE`, say`leaves out the findings that FILE knows, wherever they now stand`],
    [say`--stdin-filename NAME`, say`what standard input is called: its configuration is that of this file`],
    [say`--catalogue FOLDER`, say`a catalogue to judge citations by, beside the built-in facts`],
    [say`--jobs N`, say`how many drafts are checked at a time (as many as there are cores)`],
    [
      verbatim('--write-baseline'),
      say`makes all that is found known, in the .json file that is named behind it, or that of --baseline (${BASELINE})`,
    ],
  ],

  async run(args, terminal) {
    const { values, positionals } = readOptions(withBaselineNamed(args), OPTIONS)
    const format = oneOf('--format', values.format, FORMAT_NAMES)
    if (values.statistics && format !== 'pretty')
      throw new UsageError(say`--statistics is for people: give no --format with it.`)
    const stdinName = values['stdin-filename'] ?? null
    const paths = positionals.length > 0 ? positionals : [stdinName === null ? '.' : STANDARD_INPUT]
    const readsInput = paths.includes(STANDARD_INPUT)
    if (values.fix && readsInput) throw new UsageError(say`--fix cannot change standard input.`)
    if (values.watch && readsInput) throw new UsageError(say`--watch cannot follow standard input.`)
    if (values.fix && values.diff)
      throw new UsageError(say`--fix changes files, and --diff only shows how: choose one.`)
    const other = values.diff ? BESIDE_DIFF.find((option) => values[option] && values[option] !== 'pretty') : undefined
    if (other !== undefined)
      throw new UsageError(say`--diff shows what --fix would do, and nothing else: give no --${other} with it.`)
    if (values.suggestions && !values.fix && !values.diff)
      throw new UsageError(say`--suggestions goes with --fix, or with --diff to see them first.`)
    const run: LintRun = {
      paths,
      stdinName,
      format,
      least: values.level === undefined ? 'hint' : oneOf('--level', values.level, LEVELS),
      most: limit(values['max-warnings']),
      threads: { threads: threadsFor(values.jobs), asked: values.jobs !== undefined },
      fix: values.diff ? 'tell' : values.fix ? 'write' : null,
      hints: values.level === 'hint' || values.rule.length > 0,
      suggestions: values.suggestions,
      statistics: values.statistics,
      rules: values.rule.map((one) => one.split('=')[0] as string),
      writesBaseline: values['write-baseline'],
    }
    const baseline = () => baselineFor(values.baseline, values['write-baseline'])
    const once = async () => {
      const judgings = new Judgings(values, terminal)
      const status = await lintOnce(run, judgings, baseline(), terminal)
      return { status, files: judgings.configs.files }
    }
    if (values.watch) return await watching(paths, once, terminal)
    return (await once()).status
  },
}

/** `--write-baseline known.json`, also with `=`, is `--write-baseline --baseline known.json`: no draft is called so. */
function withBaselineNamed(args: readonly string[]): readonly string[] {
  const at = args.findIndex((arg) => /^--write-baseline(?:=|$)/.test(arg))
  const glued = args[at]?.split('=').slice(1).join('=') || undefined
  const file = glued ?? args[at + 1]
  if (at < 0 || file === undefined || (glued === undefined && !file.endsWith('.json'))) return args
  return args.toSpliced(at, glued === undefined ? 2 : 1, '--write-baseline', '--baseline', file)
}

/** The baseline to judge by, or to be written. */
function baselineFor(file: string | undefined, write: boolean): Baseline | null {
  if (write) return Baseline.toWrite(file ?? BASELINE)
  return file === undefined ? null : Baseline.read(file)
}

function limit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(text)) throw new UsageError(say`--max-warnings takes a number from 0 on, not “${text}”.`)
  return Number(text)
}
