import { createHash } from 'node:crypto'
import type { Language } from '../../core/lexicon/languages.ts'
import { type Message, say, verbatim } from '../../core/text/message.ts'
import { printMessage } from '../print.ts'
import { kindsOf } from './columns.ts'
import { type Decided, type DecidedFormat, whatOf } from './decided.ts'

/**
 * A calendar by RFC 5545 of what is due on a day or on several: sessions, years and “annually” are no days, and are
 * left out. The same drafts give the same calendar.
 */
export const ics = (language: Language): DecidedFormat => ({
  begin: lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Resolute//Decisions//EN', 'CALSCALE:GREGORIAN']),
  file: ({ path, decisions }) =>
    decisions.flatMap((decision) => decision.due.flatMap((due) => eventOf(path, decision, due, language))).join(''),
  end: lines(['END:VCALENDAR']),
})

const DAYS = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/

function eventOf(path: string, decision: Decided['decisions'][number], due: string, language: Language): string[] {
  const days = DAYS.exec(due)
  if (!days) return []
  const [, first, last] = days as unknown as [string, string, string | undefined]
  const id = createHash('sha256').update([path, decision.label, due, decision.words].join('\n')).digest('hex')
  return [
    lines([
      'BEGIN:VEVENT',
      `UID:${id.slice(0, 32)}@resolute`,
      // When the entry was made; a calendar of the same drafts is the same on any day.
      'DTSTAMP:19700101T000000Z',
      `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${dayAfter(last ?? first).replaceAll('-', '')}`,
      `SUMMARY:${text(printMessage(summaryOf(decision, path, language), language))}`,
      `DESCRIPTION:${text(whatOf(decision))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
  ]
}

function summaryOf(decision: Decided['decisions'][number], path: string, language: Language): Message {
  const { addressees, to, label, verb } = decision
  const kinds = kindsOf(decision, language) || verb
  const what = to.length > 0 ? say`${kinds}, to ${to.join(', ')}` : verbatim(kinds)
  const asked = addressees.length > 0 ? say`${addressees.join(', ')}: ${what}` : what
  return say`${asked} (${path}, ${label || '–'})`
}

const dayAfter = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10)

const text = (plain: string): string => plain.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').replace(/[\\;,]/g, '\\$&')

/** Lines of at most 75 bytes: what is longer goes on behind a line end and a blank. */
function lines(whole: readonly string[]): string {
  return whole.map((line) => `${folded(line)}\r\n`).join('')
}

function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (size + bytes > 74) {
      parts.push(part)
      part = ''
      size = 0
    }
    part += character
    size += bytes
  }
  return [...parts, part].join('\r\n ')
}
