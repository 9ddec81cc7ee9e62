import { lint } from '../../lint/lint.ts'
import { draftText, lineOf, readText, styleId } from './input.ts'
import { tool } from './tool.ts'

/** What Resolute finds in a draft. */
export const checkDraft = tool({
  name: 'check_draft',
  title: 'Check a draft resolution',
  description:
    'Checks a draft resolution of the United Nations kind: numbers and labels, verbs and their emphasis, citations with their dates and titles, references, footnotes. Answers what is wrong, why, and what to do, with the line. An empty list means that the draft was read and is right.',
  input: { text: draftText, style: styleId },
  run({ text, style }, { world, settings }) {
    const document = readText(text)
    const findings = lint(document, { ...settings, forcedStyle: style ?? null }, world)
    return {
      source: 'Resolute’s rules; dates and titles of adopted resolutions are facts of the United Nations.',
      findings: findings.map(({ rule, severity, message, span, fixes }) => ({
        rule,
        severity,
        line: lineOf(document, span.start),
        // What is wrong is said with the words it is wrong in.
        quoted: { message, text: document.text.slice(span.start, span.end) },
        canBeMended: fixes.some(({ safe }) => safe),
      })),
    }
  },
})
