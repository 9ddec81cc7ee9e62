import type { RunningText } from '../document/running-text.ts'
import type { ParagraphBase, SubParagraph } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { paragraphsOf, subParagraphsOf } from '../model/read.ts'
import type { LabelForm } from '../styles/style.ts'
import { write } from '../syntax/label-values.ts'
import { bracketed } from '../syntax/labels.ts'
import { type Message, say } from '../text/message.ts'
import { examples } from './examples/subparagraph-label.ts'
import type { RawFinding, Rule } from './rule.ts'
import { blocksWithin } from './shared/blocks-within.ts'
import { doubledLabel } from './shared/doubled-label.ts'
import { type InlineLabel, listsInSentence } from './shared/lists-in-sentences.ts'
import { insertion, replacement } from './shared/make-fix.ts'
import { type UnletteredList, unletteredLists } from './shared/unlettered-list.ts'

/** Labels of sub-paragraphs run in sequence, in the form that the house gives to their degree. */
export const subparagraphLabel: Rule = {
  id: 'subparagraph-label',
  summary: say`Labels of sub-paragraphs run (a), (b), (c), in the form of the house.`,
  why: say`Sub-paragraphs are cited by their labels. A label that is skipped, repeated or misprinted (a figure 1 for the letter l) makes the citation point nowhere.`,
  source: say`R-67, R-68 (manual on paragraphs and subparagraphs; look-alikes as scanning gives them)`,
  level: 'error',
  fixes: 'safe and suggestion',
  fixSafety: say`Brackets and letters that look alike leave the label what it is; a new label is only offered, with every reference to the old one.`,
  examples,
  checkWords: labelsInSentence,
  checkParagraph: (paragraph, { language, style }) => checkList(paragraph, style.labels[language]),
  checkText: ({ document, style }) =>
    unletteredLists(document.text, document.model.resolutions.flatMap(paragraphsOf)).flatMap((list) =>
      withoutLetters(list, style.labels[document.language]),
    ),
}

/** Labels of a list within a sentence of which one is skipped or stands twice; all behind it are wrong by as much. */
function labelsInSentence({ prose, text }: RunningText): RawFinding[] {
  return listsInSentence(text).flatMap(({ labels, sequence, slip }): RawFinding[] => {
    if (!slip) return []
    const right = labels.map(({ hasBoth }, i) =>
      bracketed(write({ sequence, value: i + 1 }), hasBoth ? 'both' : 'half'),
    )
    const due = right[slip.at] as string
    const behind = labels.slice(slip.at)
    const { span } = behind[0] as InlineLabel
    const said = text.slice(span.start, span.end)
    return [
      {
        span: prose.toDraft(span),
        severity: 'warning',
        message:
          slip.kind === 'repeat'
            ? say`“${said}” stands twice in this list, so neither can be cited. By its place “${due}” belongs here.`
            : say`“${said}” stands where “${due}” is due in this list. What stood between them may have been lost; if nothing was, label this one “${due}”.`,
        fixes: [
          {
            title: behind.length === 1 ? say`Write “${due}”` : say`Write “${due}” and so on`,
            safe: false,
            edits: behind.map((label, i) => ({
              span: prose.toDraft(label.span),
              text: right[slip.at + i] as string,
            })),
          },
        ],
      },
    ]
  })
}

/** an item of a list has a label, by which it is cited; signs will do where any form does. */
function withoutLetters(
  { mark, shown, spans, host, depth }: UnletteredList,
  forms: readonly LabelForm[],
): RawFinding[] {
  if (forms.length === 0 && !/^[a-z\d](?=.)/i.test(mark)) return []
  const degree = (host.kind === 'subParagraph' ? host.level.degree : 0) + depth - 1
  const form = forms[degree] ?? USUAL[degree % 2] ?? USUAL[0]
  const label = (i: number): string => bracketed(write({ sequence: form.sequence, value: i + 1 }), form.closing)
  const fixes =
    host.subParagraphs.length > 0
      ? []
      : [
          {
            title: say`Label the items “${label(0)}” and so on`,
            safe: false,
            edits: spans.map((one, i) => ({ span: one, text: `${label(i)} ` })),
          },
        ]
  return [
    {
      severity: 'warning',
      // `3.1.`: so many a house numbers.
      ...(/^\d{1,2}\.\d/.test(mark) && { isOfForm: true }),
      span: shown,
      message: mark === '' ? sayBare(label(0), label(1)) : sayMarked(mark, label(0), label(1)),
      fixes,
    },
  ]
}

const sayMarked = (mark: string, first: string, second: string): Message =>
  say`The items of this list open with “${mark}”, so they count as words of the paragraph above and cannot be cited. Give each its label: “${first}”, “${second}”.`

const sayBare = (first: string, second: string): Message =>
  say`The items of this list have no labels, which copying may have lost, so they count as words of the paragraph above and cannot be cited. Give each its label: “${first}”, “${second}”.`

/** What is written where a house leaves it open. */
const USUAL: readonly [LabelForm, LabelForm] = [
  { sequence: 'letters', closing: 'both' },
  { sequence: 'roman', closing: 'both' },
]

function checkList(paragraph: ParagraphBase, forms: readonly LabelForm[]): RawFinding[] {
  const labelled = subParagraphsOf(paragraph)
  const found = labelled.flatMap((subParagraph, i, all) => {
    const lost = withoutLabels(all[i - 1] ?? paragraph, subParagraph, forms)
    if (lost.length > 0) return lost
    const above = all[i - 1]
    const unread = above ? unreadable(above, forms) : []
    if (unread.length > 0) return unread
    const [doubled] = doubledLabel(subParagraph.label.text, subParagraph.prose)
    if (doubled) return doubled
    const form = forms[subParagraph.level.degree - 1]
    const raised = outOfDegree(all, i, forms)
    if (raised) return raised
    if (i > 0 && (outOfDegree(all, i - 1, forms) || changedAbout(all, i - 1))) return []
    if (changedAbout(all, i)) return tooEarly(subParagraph, form)
    const wrong = outOfSequence(all, i, form)
    if (wrong) return wrong
    const { degree } = subParagraph.level
    const numbered = numberedList(all, i, forms)
    if (numbered) return numbered
    const outer = forms[degree - 2]
    // Where a list has the form of the one that it stands in, its first label says it for all.
    const isSaid = hasFormOf(outer, subParagraph) && above?.level.degree === degree
    if (!form) return unlikeOthers(subParagraph, all) ?? []
    return form && !isSaid ? (outOfForm(subParagraph, form, outer) ?? []) : []
  })
  const last = labelled.at(-1)
  return last?.prose.words.broken ? [...found, ...lastWithoutLabel(last, forms)] : found
}

/** `(a) …;`, a block without a label, `(c) …`: the items whose labels are missing before the next one. */
function withoutLabels(before: ParagraphBase, next: SubParagraph, forms: readonly LabelForm[]): RawFinding[] {
  const { degree, slip, reading, expected } = next.level
  if (slip !== 'gap' || !before.prose.words.broken) return []
  const items = blocksWithin(before.prose).filter((start) => isClosed(before.prose.text.slice(0, start)))
  if (items.length === 0 || reading.value !== expected.value + items.length) return []
  return items.map((start, i) => {
    const label = write({ ...expected, value: expected.value + i })
    return withoutLabel(before.prose, start, printed(label, next, forms[degree - 1]))
  })
}

/** `(i) …;`, `(íi) …`: the items of an inner list behind its last label that can be read. */
function unreadable({ prose, level, ...last }: SubParagraph, forms: readonly LabelForm[]): RawFinding[] {
  if (!prose.words.broken) return []
  return blocksWithin(prose)
    .filter((start) => UNREADABLE_ITEM.test(prose.text.slice(start)) && isClosed(prose.text.slice(0, start)))
    .map((start, i) => {
      const label = write({ ...level.reading, value: level.reading.value + i + 1 })
      return withoutLabel(prose, start, printed(label, last, forms[level.degree - 1]))
    })
}

/** `(c) …;` and one closed block without a label at the end: words of a paragraph would begin in small letters. */
function lastWithoutLabel({ prose, level, ...last }: SubParagraph, forms: readonly LabelForm[]): RawFinding[] {
  const [start, second] = blocksWithin(prose)
  const { text } = prose
  const isItem =
    start !== undefined &&
    second === undefined &&
    /;\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start)) &&
    (/^\p{Uppercase}/u.test(text.slice(start)) || UNREADABLE_ITEM.test(text.slice(start))) &&
    /[;.][\s\u00a0]*$/u.test(text)
  if (!isItem) return []
  const label = write({ ...level.reading, value: level.reading.value + 1 })
  const found = withoutLabel(prose, start, printed(label, last, forms[level.degree - 1]))
  return [{ ...found, severity: 'warning' }]
}

function withoutLabel(prose: Prose, start: number, label: string): RawFinding {
  const word = /^\S+/.exec(prose.text.slice(start))?.[0] ?? ''
  const span = prose.toDraft({ start, end: start + word.length })
  if (UNREADABLE.test(word))
    return {
      span,
      message: say`“${word}” is no label, so this item counts as words of the one above. By its place “${label}” belongs here.`,
      fixes: [replacement(span, label, 'suggestion', say`Replace “${word}” by “${label}”`)],
    }
  return {
    span,
    message: say`This item has lost its label, which by its place is “${label}”, so it counts as words of the one above. Write “${label}” before it.`,
    fixes: [insertion(span.start, `${label} `, 'suggestion', say`Label it “${label}”`)],
  }
}

/** What is printed as a label is and can be read as none: `(rn)`, `(cl)`. */
const UNREADABLE = /^\(?[^\s()]{1,5}\)$/
const UNREADABLE_ITEM = /^\(?[^\s()]{1,5}\)[\s\u00a0]+\p{Uppercase}/u

/** Closed as an item or a lead-in is. */
const isClosed = (words: string): boolean => /[;:,]$/.test(words.slice(-5).trimEnd())

/**
 * The label as it should be printed: in the form of the house, else with the brackets that it has, as a number among
 * those of a house that has letters.
 */
function printed(inner: string, subParagraph: Pick<SubParagraph, 'label'>, form: LabelForm | undefined): string {
  const isOfForm = form && (form.sequence === 'numbers') === /^\d/.test(inner)
  return bracketed(inner, isOfForm ? form.closing : subParagraph.label.closing)
}

function outOfSequence(
  subParagraphs: readonly SubParagraph[],
  i: number,
  form: LabelForm | undefined,
): RawFinding | null {
  const subParagraph = subParagraphs[i] as SubParagraph
  const { label, level } = subParagraph
  const { slip, reading, expected } = level
  if (slip === 'none') return null
  const span = label.span
  if (slip === 'look-alike' && reading.value === expected.value) {
    const text = printed(write(reading), subParagraph, form)
    return {
      span,
      message: say`“${label.text}” is printed where “${text}” belongs: the characters look alike. References to ${text} find nothing until it is mended.`,
      fixes: [replacement(span, text, 'safe', say`Replace “${label.text}” by “${text}”`)],
    }
  }
  const text = printed(write(expected), subParagraph, form)
  if (slip === 'repeat')
    return {
      span,
      message: say`The label “${label.text}” stands twice in this list, so references to it are ambiguous. Label this one “${text}”.`,
      renumbers: true,
    }
  const first = expected.value === 1
  const message = first
    ? say`This list begins with “${label.text}”. A sub-paragraph may be lost before it; if none is, label this one “${text}”.`
    : say`“${label.text}” stands where “${text}” is due. A sub-paragraph may have been lost; if none was, label this one “${text}”.`
  return { span, message, renumbers: true }
}

/** `(c)`, `(b)`: the label that is due stands behind the one that should follow it. */
function changedAbout(all: readonly SubParagraph[], i: number): boolean {
  const [here, below] = [all[i]?.level, all[i + 1]?.level]
  return (
    here?.slip === 'gap' &&
    below?.slip === 'repeat' &&
    below.degree === here.degree &&
    here.reading.value === here.expected.value + 1 &&
    below.reading.value === here.expected.value
  )
}

/** Told once of the two. */
function tooEarly(subParagraph: SubParagraph, form: LabelForm | undefined): RawFinding {
  const { label, level } = subParagraph
  const due = printed(write(level.expected), subParagraph, form)
  return {
    span: label.span,
    message: say`“${label.text}” stands before “${due}”, which is due here, so references to both mislead. Change the two about, or label this one “${due}” and those that follow anew.`,
    renumbers: true,
  }
}

/**
 * `(a)`, `(i)`, `(b)`, `(b)`: a list of one item, and then a label that stands twice at once. The first of the two goes
 * on with the list of one.
 */
function outOfDegree(all: readonly SubParagraph[], i: number, forms: readonly LabelForm[]): RawFinding | null {
  const [above, here, below] = [all[i - 1], all[i], all[i + 1]]
  if (!above || !here || below?.level.slip !== 'repeat') return null
  const { degree, reading } = here.level
  const isTwice = below.level.degree === degree && below.level.reading.value === reading.value
  const isAlone = above.level.degree === degree + 1 && above.level.reading.value === 1
  if (!isTwice || !isAlone || here.level.slip !== 'none') return null
  const text = printed(write({ ...above.level.reading, value: 2 }), above, forms[degree])
  return {
    span: here.label.span,
    message: say`“${here.label.text}” stands where “${text}” is due: the list above has one item only, and “${here.label.text}” follows once more. Label this one “${text}”.`,
    fixes: [replacement(here.label.span, text, 'suggestion')],
  }
}

/**
 * `1.`, `2.` in a list, or any numbers where the house has letters: told once for the list, at its first item. Null where
 * the label is none of them.
 */
function numberedList(all: readonly SubParagraph[], i: number, forms: readonly LabelForm[]): RawFinding[] | null {
  const { label, level } = all[i] as SubParagraph
  const form = forms[level.degree - 1]
  const isNumber = level.reading.sequence === 'numbers' && form?.sequence !== 'numbers'
  if (!isNumber || (!form && label.closing !== 'stop')) return null
  if (!isFirstOfList(all, i)) return []
  const list = listFrom(all, i)
  const { sequence, closing } = form ?? USUAL[(level.degree - 1) % 2] ?? USUAL[0]
  const labels = list.map(({ level: { reading } }) => bracketed(write({ sequence, value: reading.value }), closing))
  return [
    {
      severity: 'warning',
      isOfForm: true,
      span: label.span,
      message: say`The items of this list have numbers, “${label.text}”, as paragraphs have. Items have letters: “${labels[0] ?? ''}”, “${bracketed(write({ sequence, value: 2 }), closing)}”.`,
      fixes: [
        {
          title: say`Label the items “${labels[0] ?? ''}” and so on`,
          safe: false,
          edits: list.map((one, n) => ({ span: one.label.span, text: labels[n] as string })),
        },
      ],
    },
  ]
}

function isFirstOfList(all: readonly SubParagraph[], i: number): boolean {
  const { degree } = (all[i] as SubParagraph).level
  for (let n = i - 1; n >= 0; n--) {
    const { level } = all[n] as SubParagraph
    if (level.degree <= degree) return level.degree < degree
  }
  return true
}

/** The items of a list from its first on. */
function listFrom(all: readonly SubParagraph[], first: number): readonly SubParagraph[] {
  const { degree } = (all[first] as SubParagraph).level
  const until = all.findIndex(({ level }, n) => n > first && level.degree < degree)
  return all.slice(first, until < 0 ? undefined : until).filter(({ level }) => level.degree === degree)
}

/** Where any form will do, the one that all other labels of a list have. */
function unlikeOthers(subParagraph: SubParagraph, all: readonly SubParagraph[]): RawFinding | null {
  const { label, level } = subParagraph
  const others = all.filter(
    (one) =>
      one !== subParagraph &&
      one.level.degree === level.degree &&
      one.level.reading.sequence === level.reading.sequence,
  )
  const [first] = others
  if (!first || others.length < FEWEST_ALIKE || label.suffix !== '') return null
  const isLower = (inner: string): boolean => inner === inner.toLowerCase()
  const { closing } = first.label
  if (!others.every((one) => one.label.closing === closing && isLower(one.label.inner))) return null
  if (label.closing === closing && isLower(label.inner)) return null
  const text = bracketed(label.inner.toLowerCase(), closing)
  return {
    span: label.span,
    message: say`“${label.text}” is not written as the other labels of its list. References find it in one form: write “${text}”.`,
    fixes: [replacement(label.span, text, 'suggestion')],
  }
}

/** So many others tell the form of a list. */
const FEWEST_ALIKE = 2

/** True for a label in the form of the degree above: a slip may have made it one of the inner list. */
const hasFormOf = (above: LabelForm | undefined, { label, level }: SubParagraph): boolean =>
  above?.sequence === level.reading.sequence && above.closing === label.closing

/** the brackets of the degree, and small letters. */
function outOfForm(subParagraph: SubParagraph, form: LabelForm, above: LabelForm | undefined): RawFinding | null {
  const { label } = subParagraph
  const inner = label.inner.toLowerCase()
  if ((label.closing === form.closing && label.inner === inner) || label.suffix !== '') return null
  const text = bracketed(inner, form.closing)
  return {
    isOfForm: true,
    span: label.span,
    message: say`This house writes “${text}” here, not “${label.text}”. Give the label the form that the other texts of the house have.`,
    // What refers to a capital letter does not find the small one.
    fixes: [
      replacement(label.span, text, label.inner === inner && !hasFormOf(above, subParagraph) ? 'safe' : 'suggestion'),
    ],
  }
}
