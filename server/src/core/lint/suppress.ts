/** The findings that comments of a draft suppress: `<!-- resolute-disable-next-line RULE: reason -->`. */

import type { Document, ParsedText } from '../document/document.ts'
import { nextLine, type Suppression, suppressionsIn } from '../model/suppressions.ts'
import { type Finding, type RawFinding, shiftFinding } from '../rules/rule.ts'
import { idleSuppression } from '../rules/suppression.ts'
import { RULE_IDS } from '../styles/rule-ids.ts'
import { lowerBound } from '../text/binary-search.ts'
import { nearest } from '../text/distance.ts'
import { say, sentences } from '../text/message.ts'
import { type Span, shift } from '../text/span.ts'

/** A suppression, and where in the draft the text begins that it stands in. */
interface PlacedSuppression {
  readonly suppression: Suppression
  readonly parsed: ParsedText
  readonly start: number
  /** What it covers, as a span of the draft. */
  readonly covers: Span
}

/**
 * `findings` (in the order of the text) without those that a suppression with a reason covers, and what is to be said
 * of those that cover nothing, or name no rule.
 */
export function suppress(
  findings: readonly Finding[],
  document: Document,
): { readonly left: readonly Finding[]; readonly idle: readonly RawFinding[] } {
  const suppressions = suppressionsOf(document)
  if (suppressions.length === 0) return { left: findings, idle: [] }
  const loud = new Left(findings)
  const idle = suppressions.flatMap(({ suppression, parsed, start, covers }) => {
    if (suppression.reason === '') return []
    const used = new Set(suppression.rules.filter((rule) => loud.take(rule, suppression.scope, covers)))
    const unused = suppression.rules.filter((rule) => !used.has(rule))
    const others = unused.filter((rule) => IDS.has(rule))
    const reports = unused.filter((rule) => !IDS.has(rule)).map((name) => noRule(suppression, name))
    if (others.length > 0) reports.push(idleSuppression(suppression, others, parsed.text))
    return reports.map((report) => shiftFinding(report, start))
  })
  return { left: findings.filter((one) => !loud.taken.has(one)), idle }
}

/** A name that is no further from that of a rule is a slip for it. */
const MOST_SLIPS = 2

const IDS: ReadonlySet<string> = new Set(RULE_IDS)

/** What is to be said of a suppression that names what is no rule. */
function noRule({ span }: Suppression, name: string): RawFinding {
  const near = nearest(name.toLowerCase(), RULE_IDS, MOST_SLIPS)
  const advice = near
    ? say`Write “${near}”, if that is meant.`
    : say`Write the name that stands beside the finding which is to be silenced.`
  return {
    span,
    message: sentences(say`There is no rule “${name}”, so that this comment silences nothing by it.`, advice),
    fixes: [],
  }
}

/**
 * What has not been silenced yet, by rule and in the order of the text; of what a next line covers, none is looked at
 * twice.
 */
class Left {
  readonly taken = new Set<Finding>()
  readonly #byRule = new Map<string, { readonly found: Finding[]; next: number }>()

  constructor(findings: readonly Finding[]) {
    for (const one of findings) {
      const same = this.#byRule.get(one.rule)
      if (same) same.found.push(one)
      else this.#byRule.set(one.rule, { found: [one], next: 0 })
    }
  }

  /** Silences what a rule has found within a span; false where that is nothing. */
  take(rule: string, scope: Suppression['scope'], { start, end }: Span): boolean {
    const same = this.#byRule.get(rule)
    if (!same) return false
    const { size } = this.taken
    const from = lowerBound(same.found.length, (i) => (same.found[i] as Finding).span.start < start)
    let i = scope === 'file' ? 0 : Math.max(from, same.next)
    for (; i < same.found.length && (same.found[i] as Finding).span.start <= end; i++)
      this.taken.add(same.found[i] as Finding)
    same.next = i
    if (scope === 'file') this.#byRule.delete(rule)
    return this.taken.size > size
  }
}

/** The suppressions of a draft: one in the last line of a resolution covers the first line of the next. */
function suppressionsOf({ resolutions, length }: Document): readonly PlacedSuppression[] {
  const out: PlacedSuppression[] = []
  for (const [i, { parsed, start }] of resolutions.entries()) {
    const { text } = parsed
    /** What is covered by those in the last line: all of them have the same line below them. */
    let last: Span | null = null
    for (const suppression of suppressionsIn(parsed)) {
      const { scope, covers, span } = suppression
      const put = (covered: Span): void => void out.push({ suppression, parsed, start, covers: covered })
      if (scope === 'file') put({ start: 0, end: length })
      else if (covers.end < text.length) put(shift(covers, start))
      else {
        if (!last || last.start < span.end + start)
          last = shift(nextLine(text.slice(span.end) + (resolutions[i + 1]?.parsed.text ?? ''), 0), span.end + start)
        put(last)
      }
    }
  }
  return out
}
