/**
 * What speaks for a block being this or that part of a resolution: a table of clues. A clue costs the parts that it
 * speaks against and never rewards one, so that a part that nothing speaks against costs nothing.
 */
import { type Message, say } from '../../text/message.ts'
import { pattern } from '../../text/pattern.ts'
import { opensWithName } from '../../wording/openings/of-line.ts'
import { isSubmitted } from '../../wording/submitted.ts'
import {
  closesReason,
  type Evidence,
  goesOnFromFormula,
  goesOnFromReason,
  goesOnFromReasons,
  opensWith,
} from './evidence.ts'

/** What a block of the body can be. */
export const PARTS = [
  'preambular',
  'operative',
  'subParagraph',
  'continuation',
  'section',
  'heading',
  'subheading',
  'adoption',
  'formula',
  'note',
  'remark',
  'furniture',
  'text',
] as const
export type BlockPart = (typeof PARTS)[number]

/**
 * Where the reading stands: behind the organ line; in a paragraph of the preamble; behind one that is closed; in a
 * paragraph of the decision; behind one that is closed.
 */
export const STATES = ['start', 'inPreamble', 'betweenRecitals', 'inDecision', 'betweenDecisions'] as const
export type State = (typeof STATES)[number]

type Moves = Readonly<Partial<Record<State, State>>>

const anywhere = (to: State): Moves => Object.fromEntries(STATES.map((from) => [from, to]))
const STAY: Moves = Object.fromEntries(STATES.map((state) => [state, state]))
const IN_PARAGRAPH: Moves = { inPreamble: 'inPreamble', inDecision: 'inDecision' }
const CLOSES: Moves = {
  start: 'betweenRecitals',
  inPreamble: 'betweenRecitals',
  betweenRecitals: 'betweenRecitals',
  inDecision: 'betweenDecisions',
  betweenDecisions: 'betweenDecisions',
}

/** Where each part leads from each state; where it cannot stand, nowhere. */
export const MOVES: Readonly<Record<BlockPart, Moves>> = {
  preambular: anywhere('inPreamble'),
  operative: anywhere('inDecision'),
  subParagraph: IN_PARAGRAPH,
  continuation: IN_PARAGRAPH,
  section: CLOSES,
  heading: CLOSES,
  subheading: IN_PARAGRAPH,
  adoption: { ...CLOSES, start: 'start' },
  formula: anywhere('betweenDecisions'),
  note: STAY,
  remark: STAY,
  furniture: STAY,
  text: { ...CLOSES, start: 'start' },
}

export type Costs = Readonly<Partial<Record<BlockPart, number>>>

export interface Clue {
  /** In words that go on “because”: `it has the number of a paragraph`. */
  readonly says: Message
  readonly when: (evidence: Evidence) => boolean
  /** The states in which it counts; all where none are named. */
  readonly from?: readonly State[]
  readonly against: Costs
}

/** How much a clue weighs. */
const NEVER = 1000
const CERTAIN = 20
const DECISIVE = 9
const STRONG = 6
const GOOD = 3

/** The same cost for all parts but some. */
const allBut = (cost: number, ...parts: readonly BlockPart[]): Costs =>
  Object.fromEntries(PARTS.filter((part) => !parts.includes(part)).map((part) => [part, cost]))

const OPEN: readonly State[] = ['inPreamble', 'inDecision']
const DECIDED: readonly State[] = ['inDecision', 'betweenDecisions']
const UNDECIDED: readonly State[] = ['start', 'inPreamble', 'betweenRecitals']

const isPlain = ({ labelKind }: Evidence): boolean => labelKind === 'plain'
const opens = (e: Evidence, part: 'operative' | 'preambular'): boolean =>
  opensWith(e, part) && (e.words.emphasised || !opensWithName(e.words.text))
/** A line that could as well be a heading: short, without a closing mark, and in emphasis throughout or not at all. */
const isBareLine = (e: Evidence): boolean =>
  e.words.emphasised
    ? isEmphasisedLine(e) && e.afterClosed && !e.opening?.known
    : isPlain(e) && e.words.shape.headingLine
/** A known participle with an object of its own, as no heading has it: `Noting the state of small ports`. */
const opensOn = ({ opening, words }: Evidence): boolean =>
  opening?.known === true && opening.part === 'preambular' && BEFORE_OBJECT.test(words.text.slice(opening.end))
const BEFORE_OBJECT =
  /^[ \u00a0](?:the|its|that|el|la|los|las|su|sus|que|le|les|sa|son|ses)(?!\p{Alphabetic})|^[ \u00a0](?:l|qu)[’']/u
/** A line that names the notes below it: a heading, though its word is that of a decision. */
const namesNotes = (e: Evidence): boolean => isPlain(e) && e.namesNotes
/** A line that has the marks of a heading, whatever closes it, and opens as no paragraph does. */
const isMarkedHeading = (e: Evidence): boolean => isPlain(e) && e.isHeading && e.opening === null
const isEmphasisedLine = (e: Evidence): boolean =>
  isPlain(e) && e.words.whollyEmphasised && (e.words.shape.headingLine || isHeadingWithColon(e))
/** `**Education:**` */
const isHeadingWithColon = ({ words, opening }: Evidence): boolean =>
  !opening?.known && /^\p{Uppercase}[^:;,.]{1,80}:[\s\u00a0]*$/u.test(words.text)
/** `____`, `————`: drawn below a text, or between its parts; to sign on, perhaps. */
const isRuled = ({ words }: Evidence): boolean => /^[_–—•#]{1,80}$/u.test(words.text.trim())
const isRemark = (e: Evidence): boolean =>
  isRemarkInBrackets(e) ||
  (isPlain(e) &&
    (AT_MARGIN.test(e.words.text) || isSubmitted(e.words.text) || (e.afterClosed && COMMENT.test(e.words.text))))
/** What Word prints at its margin: `Commented [AB1]: Check this`, `Deleted: …`. */
const AT_MARGIN = pattern('u')`
  ^(?:
    (?:Commented|Comentado|Commenté)[ ]?\[\p{Uppercase}{1,4}\d{1,3}(?:R\d{1,3})?\][ \u00a0]?:
    |(?:Formatted|Deleted|Con[ ]formato|Eliminado|Mis[ ]en[ ]forme|Mise[ ]en[ ]forme|Supprimé)[ \u00a0]?:
  )
`
/** `Note by the facilitator: …`, `Comment: …` between paragraphs. */
const COMMENT = pattern('u')`
  ^(?:Comments?|Remarks?|Note by the|Facilitators?(?:’s|'s)? (?:note|comment)|Rationale|Justification|Explanatory note
  |Comentarios?|Nota de|Justificación|Commentaires?|Remarques?|Note de|Note du)(?![\p{Alphabetic}\d])[^:.;]{0,40}:
`
const isRemarkInBrackets = (e: Evidence): boolean =>
  isPlain(e) &&
  /^(?:[[({][^[\](){}]{1,80}[\])}][\s\u00a0]*)+$/u.test(e.words.text) &&
  e.afterClosed &&
  !/[,;][\])}][\s\u00a0]*$/.test(e.words.text) &&
  !isParagraphInBrackets(e)
/** `[Noting that small ports have no lamps,]`: a paragraph that is not agreed. */
const isParagraphInBrackets = ({ opening, words }: Evidence): boolean =>
  opening?.known === true && (words.emphasised || /[,;:.][\])}][\s\u00a0]*$/u.test(words.text))

/** Each clue has a case in the tests that fails without it. */
export const CLUES: readonly Clue[] = [
  { says: say`it is a footnote`, when: (e) => e.labelKind === 'note', against: allBut(NEVER, 'note') },
  { says: say`it is no footnote`, when: (e) => e.labelKind !== 'note', against: { note: NEVER } },

  // Labels.
  {
    says: say`it has the number of a paragraph`,
    when: (e) => e.labelKind === 'number',
    against: { ...allBut(CERTAIN, 'operative'), preambular: DECISIVE, text: DECISIVE },
  },
  {
    says: say`it is labelled as a paragraph of the preamble`,
    when: (e) => e.labelKind === 'reason',
    against: { ...allBut(CERTAIN, 'preambular'), operative: DECISIVE },
  },
  {
    says: say`it has the label of a sub-paragraph`,
    when: (e) => e.labelKind === 'subParagraph',
    against: allBut(CERTAIN, 'subParagraph', 'text'),
  },
  {
    says: say`it has the label of a sub-paragraph, and a paragraph is open`,
    when: (e) => e.labelKind === 'subParagraph',
    from: OPEN,
    against: { text: DECISIVE },
  },
  { says: say`a label wants a list`, when: (e) => e.labelKind === 'subParagraph', against: { text: 1 } },
  {
    says: say`it has no label of a sub-paragraph`,
    when: (e) => e.labelKind !== 'subParagraph',
    against: { subParagraph: NEVER },
  },

  // Shapes.
  {
    says: say`a note interrupts the paragraph above`,
    when: (e) => isPlain(e) && e.interrupted,
    from: OPEN,
    against: allBut(DECISIVE, 'continuation'),
  },
  {
    says: say`it has a bullet, or the number of an agenda behind a colon`,
    when: (e) => isPlain(e) && (e.isAgendaItem || e.bullet) && (e.isBulleted || !e.opening?.known),
    from: OPEN,
    against: allBut(DECISIVE, 'continuation'),
  },
  {
    says: say`it reads as a record of the adoption`,
    when: (e) => isPlain(e) && e.words.shape.adoptionNote,
    against: allBut(STRONG, 'adoption'),
  },
  {
    says: say`it reads as no record of the adoption`,
    when: (e) => !e.words.shape.adoptionNote,
    against: { adoption: NEVER },
  },
  {
    says: say`it has the number of a section`,
    when: (e) => isPlain(e) && e.words.shape.section !== null,
    against: allBut(4, 'section', 'adoption'),
  },
  {
    says: say`it has no number of a section`,
    when: (e) => e.words.shape.section === null,
    against: { section: NEVER },
  },
  {
    says: say`it announces the decision`,
    when: (e) => isPlain(e) && e.words.formula,
    against: { ...allBut(DECISIVE, 'formula'), operative: 1 },
  },
  {
    says: say`it goes on from a line that announces the decision`,
    when: goesOnFromFormula,
    against: allBut(DECISIVE, 'operative'),
  },
  {
    says: say`it goes on from a line that announces the reasons`,
    when: goesOnFromReasons,
    against: allBut(CERTAIN, 'preambular'),
  },
  {
    says: say`it goes on from the reason above`,
    when: goesOnFromReason,
    against: allBut(CERTAIN, 'preambular'),
  },
  { says: say`it announces no decision`, when: (e) => !e.words.formula, against: { formula: NEVER } },
  {
    says: say`it is furniture of a page`,
    when: (e) => isPlain(e) && e.words.shape.furniture,
    against: allBut(STRONG, 'furniture'),
  },
  { says: say`it is no furniture of a page`, when: (e) => !e.words.shape.furniture, against: { furniture: NEVER } },
  { says: say`it is a line without words`, when: (e) => isPlain(e) && isRuled(e), against: allBut(DECISIVE, 'text') },
  { says: say`it is a remark of negotiators`, when: isRemark, against: allBut(DECISIVE, 'remark') },
  { says: say`it is no remark of negotiators`, when: (e) => !isRemark(e), against: { remark: NEVER } },
  { says: say`it is a short line without a closing mark`, when: isBareLine, against: { continuation: 2, text: 2 } },
  {
    says: say`it is no short line without a closing mark, and has no marks of a heading`,
    when: (e) => !isBareLine(e) && !isMarkedHeading(e) && !namesNotes(e),
    against: { heading: NEVER },
  },
  {
    says: say`it has the marks of a heading`,
    when: isMarkedHeading,
    against: { continuation: DECISIVE, text: GOOD, preambular: GOOD, operative: GOOD },
  },
  { says: say`it names the notes that follow`, when: namesNotes, against: allBut(CERTAIN, 'heading') },
  {
    says: say`it is a line in emphasis from end to end`,
    when: isEmphasisedLine,
    against: { preambular: 4, operative: 4 },
  },
  {
    says: say`it is a line in emphasis among sub-paragraphs`,
    when: (e) => isEmphasisedLine(e) && e.afterSubParagraph,
    against: allBut(CERTAIN, 'subheading'),
  },
  {
    says: say`it is no line in emphasis among sub-paragraphs`,
    when: (e) => !(isEmphasisedLine(e) && e.afterSubParagraph),
    against: { subheading: NEVER },
  },

  // Openings.
  {
    says: say`it opens with a verb`,
    when: (e) => opens(e, 'operative'),
    against: { preambular: STRONG, continuation: GOOD, text: GOOD, heading: GOOD, section: 1 },
  },
  {
    says: say`it opens with a participle`,
    when: (e) => opens(e, 'preambular'),
    against: { operative: STRONG, text: GOOD },
  },
  {
    says: say`it opens as reasons alone do, though it has a number`,
    when: (e) => e.labelKind === 'number' && e.opening?.formal === true && e.opening.part === 'preambular',
    against: { operative: CERTAIN, text: GOOD },
  },
  {
    says: say`it opens with a participle before any decision`,
    when: (e) => opens(e, 'preambular'),
    from: UNDECIDED,
    against: { continuation: GOOD, heading: GOOD },
  },
  {
    says: say`it opens with a known participle before any decision`,
    when: (e) => isEmphasisedLine(e) && opens(e, 'preambular') && e.opening?.known === true,
    from: UNDECIDED,
    against: { text: 1, continuation: 1 },
  },
  {
    says: say`it opens with a known participle behind a reason`,
    when: (e) => opens(e, 'preambular') && e.opening?.known === true && e.afterReason && closesReason(e.words.text),
    from: UNDECIDED,
    against: { text: 1, continuation: 1 },
  },
  {
    says: say`it opens with a known verb and closes with a mark, and the paragraph above had come to its end`,
    when: (e) => opens(e, 'operative') && e.opening?.known === true && e.words.closed && e.afterClosed,
    against: { continuation: 1 },
  },
  { says: say`it opens with no verb`, when: (e) => isPlain(e) && !opens(e, 'operative'), against: { operative: 7 } },
  {
    says: say`it opens with no participle`,
    when: (e) => isPlain(e) && !opens(e, 'preambular'),
    against: { preambular: 7 },
  },
  {
    says: say`it opens with a verb and closes with a mark`,
    when: (e) => opens(e, 'operative') && e.words.closed && (e.words.shape.section?.title ?? null) !== null,
    against: { section: STRONG },
  },
  {
    says: say`it opens with a participle, and the decision has begun`,
    when: (e) =>
      isPlain(e) && e.opening?.part === 'preambular' && !e.opening.formal && !e.words.emphasised && !e.afterRecital,
    from: DECIDED,
    against: { preambular: DECISIVE },
  },
  {
    says: say`it closes with a comma before any decision`,
    when: (e) => isPlain(e) && e.words.endsWithComma && !opens(e, 'operative') && !e.afterOpening,
    from: UNDECIDED,
    against: { continuation: 8, text: 8, operative: GOOD },
  },

  // What the text does elsewhere, and neighbours.
  {
    says: say`openings are in emphasis here, and there are headings`,
    when: (e) => isBareLine(e) && e.habits.emphasises && e.habits.hasHeadings && !opensOn(e),
    against: { preambular: 4, operative: 4 },
  },
  {
    says: say`it begins small, and the paragraph above had not come to its end`,
    when: (e) =>
      isPlain(e) && !e.afterClosed && /^\p{Lowercase}/u.test(e.words.text) && !(e.habits.opensSmall && e.opening),
    from: OPEN,
    against: allBut(GOOD, 'continuation'),
  },
  {
    says: say`it asks or exclaims, as no resolution does`,
    when: (e) => isPlain(e) && /[!?][\s\u00a0]*$/u.test(e.words.text),
    against: allBut(STRONG, 'text'),
  },
  {
    says: say`it goes on from an opening that stands on a line of its own`,
    when: (e) => isPlain(e) && e.afterOpening,
    against: allBut(CERTAIN, 'continuation'),
  },
  {
    says: say`the paragraph above had come to its end`,
    when: (e) => isPlain(e) && e.afterClosed,
    against: { continuation: 0.5 },
  },
  {
    says: say`the paragraph above had come to its end, and a verb stands behind what is no label`,
    when: (e) => isPlain(e) && e.afterClosed && e.words.verbBehindMark,
    against: { continuation: STRONG },
  },
  {
    says: say`it begins large and closes with a comma, as the paragraph above does`,
    when: (e) =>
      isPlain(e) && !e.bullet && e.afterComma && e.words.endsWithComma && /^\p{Uppercase}/u.test(e.words.text),
    against: { continuation: 8, text: 8 },
  },
  { says: say`any part is likelier`, when: isPlain, against: { text: 1 } },
  { says: say`a paragraph is open`, when: isPlain, from: OPEN, against: { text: GOOD } },
]
