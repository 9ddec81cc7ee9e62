/** What each draft is judged by: what the command line asks for, over what the configuration of its folder says. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { DraftConfig } from '../core/lint/config/apply.ts'
import type { Levels, Settings } from '../core/lint/settings.ts'
import { STYLES } from '../core/styles/index.ts'
import { LEVELS, type Level } from '../core/styles/level.ts'
import { isRuleId, RULE_IDS, type RuleId } from '../core/styles/rule-ids.ts'
import { say } from '../core/text/message.ts'
import type { Judging } from './check.ts'
import { type Terminal, UsageError } from './command.ts'
import { cataloguePaths, DraftConfigs } from './configured.ts'
import { STANDARD_INPUT } from './draft-file.ts'
import { oneOf } from './options.ts'
import { tell } from './tell.ts'

/** What the command line asks for. */
export interface Asked {
  readonly style?: string | undefined
  /** `ID` or `ID=LEVEL`: only these rules speak. */
  readonly rule: readonly string[]
  readonly catalogue: readonly string[]
}

/** Gathers what drafts are judged by; those that are judged alike share one. */
export class Judgings {
  readonly all: Judging[] = []
  readonly configs: DraftConfigs
  /** How many drafts the configuration leaves out. */
  ignored = 0
  readonly #terminal: Terminal
  readonly #asked: Asked
  readonly #levels: Levels
  readonly #byKey = new Map<string, number>()

  /** Throws a refusal where the command line asks for what there is not. */
  constructor(asked: Asked, terminal: Terminal) {
    this.#asked = asked
    this.#terminal = terminal
    this.#levels = levelsFor(asked.rule)
    this.configs = new DraftConfigs(terminal)
  }

  /** The number among `all` of what the draft at a path is judged by; null where it is to be left out. */
  of(path: string, isNamed: boolean): number | null {
    const config = this.configs.of(path)
    if (config.isIgnored) {
      this.ignored++
      if (isNamed) tell(this.#terminal, say`${path} is ignored by the configuration, so it is not checked.`)
      return null
    }
    const judging = this.#judging(config)
    const key = JSON.stringify(judging)
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    this.#byKey.set(key, this.all.length)
    return this.all.push(judging) - 1
  }

  /**
   * Throws a refusal where the style that is asked for is none of ours, nor of the configurations that hold for what is
   * named.
   */
  refuseUnknownStyle(paths: readonly string[]): void {
    const { style } = this.#asked
    if (style === undefined) return
    for (const path of paths) this.configs.of(isFolder(path) ? join(path, STANDARD_INPUT) : path)
    oneOf(
      '--style',
      style,
      [...STYLES, ...this.configs.styles].map(({ id }) => id),
    )
  }

  #judging(config: DraftConfig): Judging {
    const { style, catalogue } = this.#asked
    const settings: Settings = {
      ...config.settings,
      forcedStyle: style ?? null,
      levels: this.#levels,
      configured: this.#speaking(config.settings.configured),
    }
    return { settings, catalogues: [...new Set([...catalogue, ...cataloguePaths(config)])] }
  }

  /** A rule that the command line names speaks, whatever the configuration says. */
  #speaking(configured: Settings['configured']): Settings['configured'] {
    const named = this.#asked.rule
    if (named.length === 0) return configured
    const speaking = (levels: Levels): Levels =>
      Object.fromEntries(Object.entries(levels).filter(([id, level]) => level !== 'off' || !named.includes(id)))
    const styleLevels = Object.entries(configured.styleLevels).map(([id, levels]) => [id, speaking(levels)] as const)
    return { ...configured, levels: speaking(configured.levels), styleLevels: Object.fromEntries(styleLevels) }
  }
}

/** The levels by which only the rules named on the command line speak; none where none is named. */
function levelsFor(named: readonly string[]): Levels {
  if (named.length === 0) return {}
  const levels: Partial<Record<RuleId, Level>> = Object.fromEntries(RULE_IDS.map((id) => [id, 'off']))
  for (const one of named) {
    const [id = '', level] = one.split('=')
    if (!isRuleId(id)) throw new UsageError(say`--rule takes the id of a rule, not “${id}”. resolute rules lists them.`)
    if (level === undefined) delete levels[id]
    else levels[id] = oneOf('--rule', level, LEVELS.toReversed())
  }
  return levels
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
