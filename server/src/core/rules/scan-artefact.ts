import type { ParsedText } from '../document/document.ts'
import { type RunningText, runningTexts, wordsOf } from '../document/running-text.ts'
import type { Language } from '../lexicon/languages.ts'
import type { Footnote } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { startsOf } from '../syntax/block-starts.ts'
import { latinOf } from '../syntax/label-values.ts'
import { type Block, isLeaf, leaves, type Tree, widthOf } from '../syntax/tree.ts'
import { memoizeEach, placesFilled } from '../text/memo.ts'
import { type Message, say, sentences } from '../text/message.ts'
import { pattern } from '../text/pattern.ts'
import { type Span, shift } from '../text/span.ts'
import { UNSEEN } from '../text/unseen.ts'
import { readOpening } from '../wording/openings/index.ts'
import { isVerbLine } from '../wording/openings/of-line.ts'
import { examples } from './examples/scan-artefact.ts'
import type { Fix, RawFinding, Rule } from './rule.ts'
import { escapesTold } from './shared/escapes.ts'
import { replacement } from './shared/make-fix.ts'
import { runTogether } from './shared/run-together.ts'

/**
 * Traces of scanning and conversion: a paragraph broken by a page or run into another, a word in mixed scripts, with
 * figures for letters or with what cannot be seen, bullets before labels.
 */
export const scanArtefact: Rule = {
  id: 'scan-artefact',
  summary: say`No paragraph is broken by a page or run into another, no word mixes letters of two scripts, has figures for letters or holds what cannot be seen, no bullet stands before a label.`,
  why: say`What scanning leaves behind cannot be seen in print, and yet hides words from a search and splits paragraphs in two.`,
  source: say`R-119, and scanned records as they come`,
  level: 'information',
  fixes: 'safe and suggestion',
  fixSafety: say`Letters of one script, and no character that cannot be seen, leave the word as it is read; joining a paragraph and taking bullets out are only offered, since they move or remove something.`,
  examples,
  checkText({ document }) {
    const broken = document.model.footnotes.flatMap((note) => brokenByPage(note, document.text) ?? [])
    return [
      ...broken,
      ...brokenByLine(document),
      ...runTogether(document),
      ...mixedScripts(document),
      ...unseen(document),
      ...escapesTold(inBlocks(document.tree, 'escape'), document.text),
      ...misread(document),
      ...bullets(document),
    ]
  },
}

/** A footnote that interrupts a paragraph. */
function brokenByPage(note: Footnote, text: string): RawFinding | null {
  const { inside, span, mark } = note
  if (!inside || inside.span.end <= span.end) return null
  const start = text.slice(span.start, span.end).indexOf(mark) + span.start
  return {
    span: { start, end: start + mark.length },
    message: say`The note “${mark}” stands in the middle of a paragraph that a page has broken in two. Put the note behind the paragraph, so that its words read on.`,
    fixes: [fixByJoining(span, inside.span, text)],
  }
}

/** Joins the two halves of a paragraph, and puts the note that stands between them behind it. */
function fixByJoining(note: Span, paragraph: Span, text: string): Fix {
  const before = text.slice(paragraph.start, note.start)
  const rest = /^\s*(?:[-*•–—+][ \t\u00a0]+)?/u.exec(text.slice(note.end))?.[0] ?? ''
  const gap = { start: paragraph.start + before.trimEnd().length, end: note.end + rest.length }
  const line = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  return {
    title: say`Join the paragraph, and put the note behind it`,
    safe: false,
    edits: [
      { span: gap, text: ' ' },
      {
        span: { start: paragraph.end, end: paragraph.end },
        text: line + line + text.slice(note.start, note.end) + line,
      },
    ],
  }
}

/** Paragraphs that an empty line breaks within a sentence. */
function brokenByLine(document: ParsedText): RawFinding[] {
  const texts = runningTexts(document)
  return placesFilled(brokenAmong(wordsOf(texts))).flatMap((i) =>
    gapsIn((texts[i] as RunningText).prose, document).map(brokenAt),
  )
}

const brokenAmong = memoizeEach(({ broken }: Prose['words']): true | null => broken || null)

/** `instructs the Secretary-General`, with the decision in a line of its own below. */
const LONGEST_VERB_LINE = 120

/** `Considering`, `instructs`: an opening by itself, with what it is about below it, as ITU and UPU have them. */
const opensAlone = (line: string, language: Language): boolean =>
  isVerbLine(line) || readOpening(line, language)?.end === line.length

/** The empty lines between a word or a comma and a small letter, with the word before them. */
function gapsIn(
  { words, origin }: Prose,
  { text, language }: ParsedText,
): readonly { readonly gap: Span; readonly word: string }[] {
  // The space between two blocks is a piece of its own, however many characters end a line of the draft.
  const pieces = words.pieces.filter(({ prose }, i) => {
    const end = words.pieces[i + 1]?.prose ?? words.text.length
    return end > prose + 1 || words.text.charAt(prose) !== ' '
  })
  return pieces.flatMap(({ prose: at, draft, length }, i) => {
    const next = pieces[i + 1]
    if (!next) return []
    const gap = { start: origin + draft + length, end: origin + next.draft }
    const between = text.slice(gap.start, gap.end)
    const isEmpty = between.trim() === '' && between.split(/\r\n|\r|\n/).length > 2
    const word = /[\p{Alphabetic}\d]{1,40},?$/u.exec(words.text.slice(0, at + length).slice(-41))?.[0]
    const isVerb = at + length < LONGEST_VERB_LINE && opensAlone(words.text.slice(0, at + length), language)
    return isEmpty && word && !isVerb && /^\s?\p{Lowercase}/u.test(words.text.slice(next.prose)) ? [{ gap, word }] : []
  })
}

const brokenAt = ({ gap, word }: { readonly gap: Span; readonly word: string }): RawFinding => ({
  span: { start: gap.start - word.length, end: gap.start },
  message: say`An empty line breaks this paragraph behind “${word}”, within a sentence. Join its two halves, so that its words read on.`,
  fixes: [replacement(gap, ' ', 'suggestion', say`Join the paragraph`)],
})

/** `rеport` with a Cyrillic е: letters of another script in a word that is otherwise Latin. */
const mixedScripts = ({ tree }: ParsedText): RawFinding[] =>
  inBlocks(tree, 'mixed').map(({ text: word, span }) => {
    const latin = latinOf(word)
    return {
      span,
      message: say`“${word}” mixes letters of two scripts that look alike, so that no search finds it. Write it in Latin letters throughout.`,
      fixes: latin ? [replacement(span, latin, 'safe', say`Write “${latin}” in Latin letters`)] : [],
    }
  })

/** Words that hold what cannot be seen, as a soft hyphen, told once for all of them. */
function unseen({ tree }: ParsedText): RawFinding[] {
  const words = inBlocks(tree, 'unseen')
  const [first] = words
  if (!first) return []
  const more = words.length - 1
  return [
    {
      span: first.span,
      message: sentences(
        say`“${seen(first.text)}” holds a character that cannot be seen, so that no search finds it.`,
        ...soDo(more),
        more === 0 ? say`Take it out.` : say`Take them out.`,
      ),
      fixes: [
        {
          title: say`Take out what cannot be seen`,
          safe: true,
          edits: words.map(({ text, span }) => ({ span, text: seen(text) })),
        },
      ],
    },
  ]
}

/** How many more words of the text there are of which the same holds; nothing where there are none. */
const soDo = (more: number): readonly Message[] =>
  more === 0 ? [] : [more === 1 ? say`So does 1 more of this text.` : say`So do ${more} more of this text.`]

/** A word as it is seen. */
const seen = (word: string): string => word.replace(UNSEEN_IN_ANY, '')

/** Something that stands in a block or in a draft, by the offsets of that. */
interface PlacedWord {
  readonly text: string
  readonly span: Span
}

const NONE: readonly PlacedWord[] = []

const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
/** What holds those that are written today, in few ranges: a text is searched for them six times as fast. */
const MAY_BE_OTHER_SCRIPT = /[\u0370-\u052f\u1c80-\u1fff\u2126\u2de0-\u2dff\ua640-\uab65]/

/** The words of a block that mix scripts. */
function mixedWords(text: string): readonly PlacedWord[] {
  if (!MAY_BE_OTHER_SCRIPT.test(text)) return NONE
  return [...text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,}/gu)]
    .filter(({ 0: word }) => /\p{Script=Latin}/u.test(word) && OTHER_SCRIPT.test(word))
    .map(({ 0: word, index }) => ({ text: word, span: { start: index, end: index + word.length } }))
}

/**
 * `Reca11ing`, `Wor1d`, `0ctober`, `rnember`: figures between letters, or at the head of a word, and an `m` that was
 * read as `rn`, with which no word begins. What is no word by itself, as `CO2` and `1st`, has them elsewhere.
 */
const MISREAD = pattern('gu')`
  (?<![\p{Alphabetic}\d/._@-])(?:
    \p{Uppercase}?\p{Lowercase}+[01]{1,2}\p{Lowercase}+(?:[01]{1,2}\p{Lowercase}+){0,4}|0\p{Lowercase}{2,}|0[fnr]
    |rn\p{Lowercase}{2,}
  )(?![\p{Alphabetic}\d/_@]|\.\p{Alphabetic})
`

function misreadWords({ kind }: Block, text: string): readonly PlacedWord[] {
  if (kind === 'frontMatter' || kind === 'commentBlock') return NONE
  if (!/[01]\p{Lowercase}|(?<!\p{Alphabetic})rn/u.test(text)) return NONE
  return [...text.matchAll(MISREAD)].map(({ 0: word, index }) => ({
    text: word,
    span: { start: index, end: index + word.length },
  }))
}

/** The word that was meant, as far as its letters tell. */
const meant = (word: string): string =>
  word
    .replace(/^rn/, 'm')
    .replace(/^0(?=[fnr]$)/, 'o')
    .replace(/^0/, 'O')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')

/** Words with figures for letters, told once for all of them. */
function misread({ tree }: ParsedText): RawFinding[] {
  const words = inBlocks(tree, 'misread')
  const [first] = words
  if (!first) return []
  const more = words.length - 1
  return [
    {
      span: first.span,
      message: sentences(
        say`“${first.text}” has been misread from a page, “${meant(first.text)}” is meant: no search finds it.`,
        ...soDo(more),
        say`Read the scan again, or correct the words.`,
      ),
      fixes: [
        {
          title: more > 0 ? say`Correct the ${words.length} words` : say`Write “${meant(first.text)}”`,
          safe: false,
          edits: words.map(({ text, span }) => ({ span, text: meant(text) })),
        },
      ],
    },
  ]
}

const UNSEEN_IN_ANY = new RegExp(`[${UNSEEN}]`, 'gu')
const IN_WORD = String.raw`\p{Alphabetic}\p{N}`
const UNSEEN_IN_WORD = new RegExp(
  `[${IN_WORD}/.-]{0,40}[${UNSEEN}](?=[${IN_WORD}])[${IN_WORD}/.${UNSEEN}-]{0,60}(?<=[${IN_WORD}])`,
  'gu',
)

/** The words of a block that hold what cannot be seen. */
function unseenWords(block: Block, text: string): readonly PlacedWord[] {
  if (!leaves(block).some(({ kind }) => kind === 'unseen')) return NONE
  return [...text.matchAll(UNSEEN_IN_WORD)].map(({ 0: word, index }) => ({
    text: word,
    span: { start: index, end: index + word.length },
  }))
}

/** The escapes of a block, and its label where that has one: `1\.`. */
function escapesIn(block: Block): readonly PlacedWord[] {
  const out: PlacedWord[] = []
  let at = 0
  for (const { kind, text } of leaves(block)) {
    if (kind === 'escape' || (kind === 'label' && text.includes('\\')))
      out.push({ text, span: { start: at, end: at + text.length } })
    at += text.length
  }
  return out
}

/** The bullet of a block that has a label behind it. */
function bulletOf({ children }: Block): readonly PlacedWord[] {
  if (!children.some(({ kind }) => kind === 'label')) return NONE
  let at = 0
  for (const child of children) {
    if (isLeaf(child) && child.kind === 'bullet')
      return [{ text: child.text, span: { start: at, end: at + child.text.length } }]
    at += widthOf(child)
  }
  return NONE
}

/** What is found in a block, by its own offsets. */
interface Artefacts {
  readonly mixed: readonly PlacedWord[]
  readonly unseen: readonly PlacedWord[]
  readonly misread: readonly PlacedWord[]
  readonly escape: readonly PlacedWord[]
  readonly bullet: readonly PlacedWord[]
}

const artefactsIn = memoizeEach((block: Block): Artefacts | null => {
  if (block.kind === 'blankLines') return null
  let text = ''
  for (const leaf of leaves(block)) text += leaf.text
  const found = {
    mixed: mixedWords(text),
    unseen: unseenWords(block, text),
    misread: misreadWords(block, text),
    escape: escapesIn(block),
    bullet: bulletOf(block),
  }
  return Object.values(found).some(({ length }) => length > 0) ? found : null
})

/** What is found in the blocks of a tree, where it stands in the text. */
function inBlocks({ blocks }: Tree, what: keyof Artefacts): readonly PlacedWord[] {
  const out: PlacedWord[] = []
  const each = artefactsIn(blocks)
  for (const i of placesFilled(each))
    for (const { text, span } of each[i]?.[what] ?? NONE)
      out.push({ text, span: shift(span, startsOf(blocks)[i] as number) })
  return out
}

/** Bullets before labels, told once for all of them. */
function bullets({ tree }: ParsedText): RawFinding[] {
  const found = inBlocks(tree, 'bullet').map(({ span }) => span)
  const [first] = found
  if (!first) return []
  const more = found.length - 1
  return [
    {
      span: first,
      message:
        more === 0
          ? say`A bullet stands before a label. A numbered paragraph takes none: take it out.`
          : more === 1
            ? say`A bullet stands before a label, here and before 1 more. A numbered paragraph takes none: take them out.`
            : say`A bullet stands before a label, here and before ${more} more. A numbered paragraph takes none: take them out.`,
      fixes: [
        {
          title: more > 0 ? say`Take the ${found.length} bullets out` : say`Take the bullet out`,
          safe: false,
          edits: found.map((span) => ({ span, text: '' })),
        },
      ],
    },
  ]
}
