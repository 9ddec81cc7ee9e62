/** Commands of the keyboard on drafts with a cursor `│`. */
import assert from 'node:assert/strict'
import { type Document, parse } from '../../../../server/src/core/document/document.ts'
import type { Rewriting } from '../../../../server/src/core/features/writing/rewriting.ts'
import { chooseStyle } from '../../../../server/src/core/lint/choose-style.ts'
import { DEFAULT_SETTINGS } from '../../../../server/src/core/lint/settings.ts'
import type { HouseStyle } from '../../../../server/src/core/styles/style.ts'
import { applyEdits } from '../../../../server/src/core/text/edit.ts'
import { marked } from '../../../marks.ts'

/** A command on a draft in its own house style. */
export type Command = (document: Document, style: HouseStyle, offset: number) => Rewriting | null

/** The style of a draft, as its text tells it. */
export const styleOf = (document: Document): HouseStyle => chooseStyle(document, DEFAULT_SETTINGS).style

/** What a command makes of a draft, the cursor shown; `null` where it does nothing. */
export function after(command: Command, source: string): string | null {
  const { text, cursor } = marked(source)
  const document = parse(text)
  const done = command(document, styleOf(document), cursor ?? 0)
  if (!done) return null
  const out = applyEdits(text, done.edits)
  return `${out.slice(0, done.cursor)}│${out.slice(done.cursor)}`
}

/** What stands above and below the part of a draft that a test is about. */
const HEAD = '*The General Assembly*,\n\n*Recalling* its decision,\n\n'

/** Checks a command on the decisions of a draft in the style of the General Assembly. */
export const checkIn =
  (command: Command, head = HEAD) =>
  (source: string, expected: string | null): void =>
    assert.equal(after(command, head + source), expected === null ? null : head + expected)
