import { emphasisOn } from '../model/emphasis.ts'
import type { Operative } from '../model/model.ts'
import type { Opening } from '../model/openings.ts'
import type { Emphasis } from '../model/prose.ts'
import { paragraphsOf } from '../model/read.ts'
import type { EmphasisMark, HouseStyle } from '../styles/style.ts'
import type { Span } from '../text/span.ts'
import { emphasise } from './emphasise.ts'
import type { Report, Rule, RuleContext, Severity } from './rule.ts'

/** The verb phrase of an operative paragraph is underlined or in italics: all of it, and no more. */
export const operativeVerbEmphasis: Rule = {
  id: 'operative-verb-emphasis',
  summary: 'The verb phrase that opens an operative paragraph is underlined or italic: all of it, and nothing more.',
  why: 'Readers find what a resolution decides by its emphasised verbs: one that has lost its underline is passed over, and one that runs on hides where the verb ends.',
  source: 'R-84, R-85, R-87 (one emphasis a paragraph in 47,532 of about 49,200 published operative paragraphs)',
  level: 'warning',
  mend: 'fix',
  examples: [
    {
      bad: 'The General Assembly,\n\n1. ⟦Takes note⟧ of the report;\n\n2. <u>Requests</u> another;\n\n3. <u>Decides</u> to go on.\n',
    },
    { bad: 'The General Assembly,\n\n1. <u>⟦Takes</u> note⟧ of the report;\n\n2. <u>Requests</u> another.\n' },
    {
      bad: 'The General Assembly,\n\n1. Also <u>⟦reaffirms⟧</u> its importance;\n\n2. <u>Requests</u> a report.\n'.replace(
        'Also <u>⟦',
        '⟦Also <u>',
      ),
    },
    {
      bad: 'The General Assembly,\n\n1. <u>⟦Requests the Secretary-General⟧</u> to report;\n\n2. <u>Decides</u> to go on.\n',
    },
    {
      good: 'The General Assembly,\n\n1. <u>Takes note with appreciation</u> of the report;\n\n2. <u>Also takes note</u> of the other;\n\n3. <u>Decides</u> to go on.\n',
    },
    { good: 'The General Assembly,\n\n1. *Takes note* of the report;\n\n2. *Requests* another.\n' },
  ],
  check(context) {
    return context.document.model.resolutions.flatMap((resolution) => {
      const operatives = [...paragraphsOf(resolution)].filter((paragraph) => paragraph.kind === 'operative')
      const mark = usualMark(operatives, context)
      return operatives.flatMap((operative) => {
        const report =
          operative.opening?.part === 'operative' ? checkOpening(operative, operative.opening, mark, context) : null
        return report ? [report] : []
      })
    })
  },
}

interface Mark {
  readonly mark: EmphasisMark
  /** True where nearly all paragraphs have it, so that another is a slip. */
  readonly settled: boolean
}

/** The mark of the document's own majority, else that of the style. */
function usualMark(operatives: readonly Operative[], { style, strictEmphasis }: RuleContext): Mark {
  if (strictEmphasis) return { mark: style.emphasis, settled: true }
  const count = (mark: EmphasisMark): number =>
    operatives.filter((o) => o.opening && emphasisOn(o.prose, o.opening).emphasis?.mark === mark).length
  const underline = count('underline')
  const italic = count('italic')
  if (underline === italic) return { mark: style.emphasis, settled: false }
  const mark = underline > italic ? 'underline' : 'italic'
  return { mark, settled: Math.max(underline, italic) >= 3 * Math.min(underline, italic) }
}

const NAMES: Readonly<Record<Emphasis['mark'], string>> = {
  underline: 'underlined',
  italic: 'in italics',
  bold: 'in bold',
}
const VERBS: Readonly<Record<EmphasisMark, string>> = { underline: 'Underline', italic: 'Put in italics:' }

function checkOpening(operative: Operative, opening: Opening, usual: Mark, context: RuleContext): Report | null {
  const { prose } = operative
  const phrase: Span = { start: opening.start, end: opening.end }
  const words = prose.text.slice(phrase.start, phrase.end)
  const { fit, emphasis, covered } = emphasisOn(prose, opening)
  const fix = {
    title: `${VERBS[usual.mark]} “${words}”`,
    safe: true,
    edits: [emphasise(context.document.text, prose, phrase, usual.mark)],
  }
  const doubt: { severity?: Severity } = opening.known ? {} : { severity: 'hint' }
  const label = operative.label ? `paragraph ${operative.label.text.replace(/\.$/, '')}` : 'this paragraph'
  if (!emphasis)
    return {
      span: prose.toDraft(phrase),
      message: `The verb of ${label}, “${words}”, is not ${NAMES[usual.mark]}. Readers find decisions by their emphasised verbs: emphasise “${words}”.`,
      fixes: [fix],
      ...doubt,
    }
  const enough =
    fit === 'right' || (fit === 'short' && context.style.looseEmphasis && opening.joints.includes(covered.end))
  if (enough) return wrongMark(emphasis, usual, context.style, { span: prose.toDraft(covered), fixes: [fix] })
  const said = prose.text.slice(covered.start, covered.end)
  const message =
    fit === 'short'
      ? `Only “${said}” of ${label} is emphasised, while the verb phrase is “${words}”. All of the phrase is emphasised: extend it.`
      : `The emphasis of ${label} runs on over “${said}”, while the verb phrase is “${words}”. Only the verb phrase is emphasised: end it there.`
  const span = prose.toDraft({ start: Math.min(covered.start, phrase.start), end: Math.max(covered.end, phrase.end) })
  return { span, message, fixes: [fix], ...(fit === 'unusual' ? { severity: 'hint' as const } : doubt) }
}

function wrongMark(
  emphasis: Emphasis,
  usual: Mark,
  style: HouseStyle,
  base: Pick<Report, 'span' | 'fixes'>,
): Report | null {
  if (emphasis.mark === usual.mark) return null
  if (emphasis.mark === 'bold')
    return {
      ...base,
      message: `This verb is in bold, while ${style.name} style has verbs ${NAMES[usual.mark]}. Give it the mark of the others.`,
    }
  if (!usual.settled) return null
  return {
    ...base,
    message: `This verb is ${NAMES[emphasis.mark]}, while the other verbs of the text are ${NAMES[usual.mark]}. A text keeps to one mark: give it the same.`,
  }
}
