/** Findings that say the same thing are told once. */

import { keyOf } from '../../core/lint/baseline.ts'
import type { Finding } from '../../core/rules/rule.ts'
import { type Message, say, verbatim } from '../../core/text/message.ts'
import { printMessage } from '../print.ts'
import type { LintedFile } from './reporter.ts'

/** A finding, and those of the same draft that are like it. */
export interface Group {
  readonly first: Finding
  readonly others: readonly Finding[]
}

/**
 * The findings of a draft, those alike gathered at the first of them: of one rule, saying the same but for what they
 * quote and count. Errors stand by themselves.
 */
export function grouped(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, { first: Finding; others: Finding[] }>()
  findings.forEach((finding, i) => {
    const { rule, severity, message } = finding
    const key = severity === 'error' ? String(i) : `${rule} ${severity} ${alike(printMessage(message, 'en'))}`
    const group = groups.get(key)
    if (group) group.others.push(finding)
    else groups.set(key, { first: finding, others: [] })
  })
  return [...groups.values()]
}

const alike = (message: string): string => message.replace(/“[^“”]*”|\d+/g, '')

/** A finding of one draft that has been found again, word for word, in others. */
export interface Repeated {
  readonly path: string
  readonly finding: Finding
  /** What is marked, for a line about it. */
  readonly words: string
  /** Where else: `80_3.resolution:12`. */
  readonly places: string[]
  readonly files: Set<string>
}

/** Finds what stands word for word in one draft after another, as boilerplate does. */
export class AcrossFiles {
  readonly #seen = new Map<string, Repeated>()

  /** The findings of a draft that have not been told of another one; errors are always told. */
  news(file: LintedFile): readonly Finding[] {
    const { path, document, findings } = file
    return findings.filter((finding) => {
      if (finding.severity === 'error') return true
      const key = `${keyOf(document, finding)} | ${printMessage(finding.message, 'en')}`
      const known = this.#seen.get(key)
      if (known && known.path !== path) {
        known.places.push(`${path}:${document.lines.position(finding.span.start).line + 1}`)
        known.files.add(path)
        return false
      }
      const words = document.text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ').slice(0, 60)
      if (!known) this.#seen.set(key, { path, finding, words, places: [], files: new Set() })
      return true
    })
  }

  /** What has been found again, the most frequent first. */
  get repeated(): readonly Repeated[] {
    return [...this.#seen.values()]
      .filter(({ places }) => places.length > 0)
      .sort((a, b) => b.places.length - a.places.length)
  }
}

/** The first few of a list, and how many more there are: `3:4, 7:1 and 12 others`. */
export function few(list: readonly string[], most = 5): Message {
  if (list.length <= most + 1) return verbatim(list.join(', '))
  return say`${list.slice(0, most).join(', ')} and ${list.length - most} others`
}
