import { isAdopted } from '../../document/adopted.ts'
import { chooseStyle } from '../../lint/choose-style.ts'
import { whyLeft } from '../../numbering/left.ts'
import { planRenumbering } from '../../numbering/plan.ts'
import { applyEdits } from '../../text/edit.ts'
import { draftText, lineOf, readText } from './input.ts'
import { tool, Unanswerable } from './tool.ts'

/** A draft numbered anew, with its references. */
export const planRenumber = tool({
  name: 'plan_renumbering',
  title: 'Renumber a draft with its references',
  description:
    'Numbers the paragraphs, labels and footnotes of a draft in order and has every reference follow the paragraph that it means. Answers the renumbered text and what is left to a person. Nothing is written anywhere. Give the text before your changes as base, so that references mean what they meant there.',
  input: { text: draftText, base: { description: 'The draft before paragraphs were changed.', isOptional: true } },
  run({ text, base }, { settings }) {
    const document = readText(text)
    if (isAdopted(document)) throw new Unanswerable('The text is adopted: its numbers stay as they are.')
    const { style } = chooseStyle(document, settings)
    const { edits, left, renamed } = planRenumbering(document, style, base === undefined ? null : readText(base))
    return {
      source: 'The draft, and the base where one was given.',
      changes: edits.length,
      renamed: Object.fromEntries(renamed),
      left: left.map((one) => ({ line: lineOf(document, one.span.start), why: whyLeft(one), quoted: one.text })),
      quoted: applyEdits(text, edits),
    }
  },
})
