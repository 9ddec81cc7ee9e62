import type { Element, Operative, Paragraph } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { elementsOf } from '../model/read.ts'
import { say } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import { PhraseUsage } from '../wording/phrase-usage.ts'
import { examples } from './examples/preambular-form.ts'
import type { RawFinding, Rule } from './rule.ts'
import { replacement } from './shared/make-fix.ts'
import { misspeltOpening } from './shared/misspelt-opening.ts'
import { isParagraph } from './shared/paragraphs.ts'
import {
  infinitiveBehindHaving,
  misspeltIn,
  replaceVerb,
  unaccentedIn,
  verbOfOpening,
  type WordDue,
  wrongVerb,
} from './shared/verb-form.ts'

/** A form that published resolutions print less often as an opening is a slip of theirs. */
const USUAL = 3

/** A preambular paragraph opens with a participle, an adjective or a participial phrase. */
export const preambularForm: Rule = {
  id: 'preambular-form',
  summary: say`A preambular paragraph opens with a participle or an adjective: Recalling, Convinced, Having considered.`,
  why: say`The preamble gives reasons, and the sentence is still waiting for its verb; a finite verb there decides before its time.`,
  source: say`R-53 (38,361 of 38,397 published preambular paragraphs)`,
  level: 'warning',
  fixes: 'suggestion',
  fixSafety: say`The paragraph may be a decision that stands in the wrong place, so a person chooses.`,
  examples,
  checkPart(part, { document: { language, text } }) {
    const reasons = reasonsIn(elementsOf(part))
    const found = reasons.flatMap(({ prose, opening }): RawFinding[] => {
      const plain = unaccentedIn(prose, language)
      if (plain) {
        const span = prose.toDraft(plain.span)
        const said = prose.text.slice(plain.span.start, plain.span.end)
        return [
          {
            span,
            message: say`“${said}” lacks its accent. Write “${plain.right}”.`,
            fixes: [replacement(span, plain.right, 'suggestion')],
          },
        ]
      }
      const infinitive = infinitiveBehindHaving(prose.text, language)
      // `Having regard to` is a phrase of its own.
      if (infinitive && !(opening?.known && opening.end > infinitive.span.start)) return [notPast(prose, infinitive)]
      if (opening?.part === 'preambular' && opening.known) return []
      const found = opening?.known ? verbOfOpening(prose, opening, language) : wrongVerb(prose.text, language)
      if (!found) {
        const misspelt = opening?.known ? null : misspeltIn(prose.words, language)
        return misspelt ? [misspeltOpening(prose, misspelt)] : []
      }
      const fix = replaceVerb(prose, found.span, found.verb.participle)
      // `Deciding`, `Requesting` open no reasons.
      if (new PhraseUsage(language, null).count('preambular', found.verb.participle).anywhere < USUAL)
        return [decisionAmongReasons(prose, found.span)]
      return [
        {
          span: prose.toDraft(found.span),
          message: say`“${prose.text.slice(found.span.start, found.span.end)}” is the form of a decision, and this paragraph belongs to the preamble. Give it the form of a reason: “${fix.edits[0]?.text ?? ''}”.`,
          fixes: [fix],
        },
      ]
    })
    return [...labelled(reasons, text), ...found]
  },
}

/** `Decides`, of which no reason is made. */
const decisionAmongReasons = (prose: Prose, span: Span): RawFinding => ({
  span: prose.toDraft(span),
  message: say`“${prose.text.slice(span.start, span.end)}” takes a decision, and this paragraph stands in the preamble, which gives reasons. Move it to the decisions, with a number of its own.`,
})

/** `Having consider`: a form of the verb that cannot stand there. */
function notPast(prose: Prose, { span, right }: WordDue): RawFinding {
  const place = prose.toDraft(span)
  return {
    span: place,
    message: say`“${prose.text.slice(span.start, span.end)}” is an infinitive, and what has been done is said by a past participle. Write “${right}”.`,
    fixes: [replacement(place, right, 'suggestion')],
  }
}

/** Reasons with numbers or letters, told once for all of them; the labels of negotiators go by themselves. */
function labelled(reasons: readonly Paragraph[], text: string): RawFinding[] {
  const labels = reasons.flatMap(({ kind, opening, label }) =>
    kind === 'preambular' && opening !== null && label?.prefix === '' ? [label] : [],
  )
  const [first] = labels
  if (!first) return []
  return [
    {
      span: first.span,
      message: say`Reasons have no labels, and this one has “${first.text}”: numbers are those of decisions, by which they are cited. Take the labels of the preamble out.`,
      fixes: [
        {
          title: say`Take the labels of the preamble out`,
          safe: false,
          edits: labels.map(({ span }) => ({ span: withSpace(span, text), text: '' })),
        },
      ],
    },
  ]
}

/** The same and the space behind it; emphasis may begin before the label, `*(a) Noting*`, or behind it. */
const withSpace = ({ start, end }: Span, text: string): Span => ({
  start,
  end: end + (/^[ \t\u00a0]{1,9}/.exec(text.slice(end, end + 9))?.[0].length ?? 0),
})

/** The paragraphs that give reasons, by their place and their comma: none behind the first number. */
function reasonsIn(elements: readonly Element[]): readonly Paragraph[] {
  const first = elements.findIndex((element) => element.kind === 'operative' && element.label)
  return (first < 0 ? elements : elements.slice(0, first)).filter(
    (element, i): element is Paragraph =>
      element.kind === 'preambular' || (element.kind === 'operative' && isReason(element, elements[i + 1])),
  )
}

/** Without a number, closed by a comma, and with other paragraphs to follow: meant for the preamble. */
const isReason = ({ prose }: Operative, next: Element | undefined): boolean =>
  next !== undefined && isParagraph(next) && /,[\s\u00a0]*$/u.test(prose.text)
