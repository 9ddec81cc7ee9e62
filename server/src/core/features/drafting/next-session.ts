/** The session that follows that of an adopted text, where its organ drafts on the same matter again. */
import type { Form } from '../../citations/forms/index.ts'
import { printRoman } from '../../citations/roman.ts'
import { HRC_SESSIONS } from '../../lexicon/sessions-hrc.ts'
import { sessionOfForm } from '../../rules/shared/own-session.ts'

/**
 * As the front matter has it: the next session, that of the next year where there are several a year; null where the
 * organ has none. `own` is the session that the text names besides its number.
 */
export function nextSession(form: Form | null, own: number | null): string | null {
  if (form?.type === 'eclac') return form.session === null ? null : printRoman(form.session + 1)
  if (form?.type === 'hrc') return form.special ? null : String(form.session + HRC_SESSIONS.opens.length)
  if (form?.type === 'ecosoc') return String(form.year + 1)
  const session = sessionOfForm(form) ?? own
  return session === null ? null : String(session + 1)
}
