import type { Operative, Resolution } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { paragraphsOf, sourcesOf } from '../model/read.ts'
import { memoize, memoizeRow } from '../text/memo.ts'
import { type Message, say } from '../text/message.ts'
import { pattern } from '../text/pattern.ts'
import type { Opening } from '../wording/openings/index.ts'
import { opensWithName } from '../wording/openings/of-line.ts'
import { examples } from './examples/operative-verb-emphasis.ts'
import type { RawFinding, Rule } from './rule.ts'
import {
  checkOpening,
  isInCapitals,
  MARKED_VERB,
  noneEmphasised,
  openingMarks,
  openingsInDoubt,
  type Phrasing,
  type UsualMark,
  usualMark,
} from './shared/opening-emphasis.ts'
import { verbInPerfect } from './shared/verb-form.ts'

/** The verb phrase of an operative paragraph is underlined or in italics: all of it, and no more. */
export const operativeVerbEmphasis: Rule = {
  id: 'operative-verb-emphasis',
  summary: say`The verb phrase that opens an operative paragraph is underlined or italic: all of it, and nothing more.`,
  why: say`Readers find what a resolution decides by its emphasised verbs: one that has lost its underline is passed over, and one that runs on hides where the verb ends.`,
  source: say`R-84, R-85, R-87 (one emphasis a paragraph in 47,532 of about 49,200 published operative paragraphs)`,
  level: 'warning',
  fixes: 'safe and suggestion',
  fixSafety: say`Only marks of emphasis change, no word, and none to a form that the organ prints less often; where usage is divided, a person chooses.`,
  examples,
  checkResolution(resolution, context) {
    const operatives = operativesOf(resolution)
    const mark = usualMark(operatives, context)
    const known = knownUnlessMarked(operatives)
    if (known.length > 1)
      return noneEmphasised(known, mark, context, resolution.organ, {
        message: say`None of the ${known.length} verbs of the decision is ${MARKED_VERB[mark.mark]}. Readers find decisions by their emphasised verbs: emphasise them all.`,
        titles: {
          underline: say`Underline all ${known.length} verbs of the decision`,
          italic: say`Put in italics all ${known.length} verbs of the decision`,
          capitals: say`Put in capitals all ${known.length} verbs of the decision`,
        },
      })
    const alone = onlyOneWithout(operatives)
    const doubts = inDoubt(operatives, mark, context)
    const found: RawFinding[] = []
    for (let i = 0; i < operatives.length; i++) {
      if (!doubts[i]) continue
      const operative = operatives[i] as Operative
      const { opening, prose } = operative
      // A word that is not known may be no verb: `Contributions from States shall be assessed`.
      const isUnsure = prose.words.emphasis.length === 0 && (opening?.known !== true || isSubject(prose))
      if (opening?.part === 'operative' && !isUnsure) {
        // `Has decided` has another form first: how far its phrase goes is told behind that.
        if (verbInPerfect(prose.text, context.document.language)) continue
        const wrong = checkOpening(operative, opening, mark, () => phrasingOf(operative), context, resolution.organ)
        if (wrong) found.push(wrong)
      } else if (operative === alone) found.push(unknownVerb(operative, mark))
    }
    return found
  },
}

const operativesOf = memoize((resolution: Resolution): readonly Operative[] =>
  paragraphsOf(resolution).filter((paragraph) => paragraph.kind === 'operative'),
)

const inDoubt = openingsInDoubt()

/** The openings with verbs that are known, where none has a mark of emphasis; else none. */
function knownUnlessMarked(
  operatives: readonly Operative[],
): readonly { readonly paragraph: Operative; readonly opening: Opening }[] {
  const known: { paragraph: Operative; opening: Opening }[] = []
  const marks = openingMarks(operatives)
  for (const [i, paragraph] of operatives.entries()) {
    const { prose, opening } = paragraph
    if (opening?.part !== 'operative') continue
    if (marks[i]) return []
    if (isPlainVerb(prose, opening)) known.push({ paragraph, opening })
  }
  return known
}

const isPlainVerb = (prose: Prose, opening: Opening): boolean =>
  opening.known && !isInCapitals(prose, opening) && !isSubject(prose)

/** `States that pay are members`, `Requests from members shall be considered`: the first word is the subject. */
const isSubject = ({ text }: Prose): boolean => opensWithName(text) || SUBJECT.test(text)
const SUBJECT = pattern('u')`
  ^\p{Alphabetic}+[ ]
  (?:(?:of|from|by|for|to|on|upon|under|against)[ ](?:(?!(?:that|which|who|whose|where|when|as|to|how)[ ])[^,;:]){1,60}[ ])?
  (?:shall|are|is|were|was|will|may|must)(?!\p{Alphabetic})
`

/** So many numbered paragraphs have to have emphasis before one without it stands out. */
const OTHERS = 2

/**
 * The one numbered paragraph that opens without emphasis, where all the others have it; null where there is none, or
 * several.
 */
function onlyOneWithout(operatives: readonly Operative[]): Operative | null {
  const each = numbersOf(operatives)
  const first = each.indexOf('plain')
  const only = operatives[first]
  if (!only || each.lastIndexOf('plain') > first || !/^\p{Uppercase}\p{Lowercase}/u.test(only.prose.text)) return null
  return each.filter((one) => one !== null).length > OTHERS ? only : null
}

/** Which operative paragraphs have a number, and whether emphasis as well. */
const numbersOf = memoizeRow(sourcesOf, (operative: Operative) =>
  isNumbered(operative) ? (operative.prose.words.emphasis.length === 0 ? 'plain' : 'marked') : null,
)

const isNumbered = ({ label, prose }: Operative): boolean => label !== null && /\p{Alphabetic}/u.test(prose.text)

/** A paragraph whose first word is no verb that is known, so that it cannot be told how far its phrase goes. */
function unknownVerb(operative: Operative, { mark }: UsualMark): RawFinding {
  const { prose } = operative
  const [word = ''] = /^[^\s\u00a0,;:.]+/u.exec(prose.text) ?? []
  return {
    span: prose.toDraft({ start: 0, end: Math.max(1, word.length) }),
    message: say`${verbOf(operative)} is not ${MARKED_VERB[mark]}, while those of all the others are, and “${word}” is no verb that decisions are known to open with. Check the word, and emphasise the verb.`,
  }
}

const numberOf = ({ label }: Operative): string | null => label?.text.replace(/\.$/, '') ?? null

function verbOf(operative: Operative): Message {
  const number = numberOf(operative)
  return number === null ? say`The verb of this paragraph` : say`The verb of paragraph ${number}`
}

function phrasingOf(operative: Operative): Phrasing {
  const number = numberOf(operative)
  const ofParagraph = number === null ? say`of this paragraph` : say`of paragraph ${number}`
  return {
    phraseOfParagraph: verbOf(operative),
    marked: MARKED_VERB,
    emphasise: (words) => say`Readers find decisions by their emphasised verbs: emphasise “${words}”.`,
    tooShort: (said, words) =>
      say`Only “${said}” ${ofParagraph} is emphasised, while the verb phrase is “${words}”. All of the phrase is emphasised: extend it.`,
    tooLong: (said, words) =>
      say`The emphasis ${ofParagraph} runs on over “${said}”, while the verb phrase is “${words}”. Only the verb phrase is emphasised: end it there.`,
    inBold: (style, usual) =>
      say`This verb is in bold, while ${style.name} style has verbs ${usual}. Give it the mark of the others.`,
    otherMark: (mark, usual) =>
      say`This verb is ${mark}, while the other verbs of the text are ${usual}. A text keeps to one mark: give it the same.`,
  }
}
