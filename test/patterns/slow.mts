/**
 * Reads patterns as JSON from standard input and prints, as JSON, for each why it may take more than linear time, or
 * null. A process of its own: after some thousand patterns the engine reads new ones in a slower form, now and then.
 *   node --no-regexp-tier-up --import tsx test/patterns/slow.mts
 */
import { readFileSync } from 'node:fs'
import { analyse } from 'scslre'
import { attack } from './attack.ts'
import type { Pattern } from './pattern.ts'

/** Why a pattern may take more than linear time, or null. One that is sticky is tried at one place only. */
function fault({ source, flags }: Pattern): string | null {
  const [report] = analyse({ source, flags }, { reportTypes: { Move: !flags.includes('y') } }).reports
  if (report) return `“${report.character.pick}”, often (${report.type}${report.exponential ? ', exponential' : ''})`
  return attack({ source, flags })
}

const patterns: readonly Pattern[] = JSON.parse(readFileSync(0, 'utf8'))
process.stdout.write(JSON.stringify(patterns.map(fault)))
