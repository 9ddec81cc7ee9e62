import type { ParsedText } from '../document/document.ts'
import { latinOf } from '../syntax/label-values.ts'
import { lettersOf } from '../text/ligatures.ts'
import { say } from '../text/message.ts'
import { withItsAccent } from '../text/parted-accents.ts'
import { UNSEEN } from '../text/unseen.ts'
import { examples } from './examples/scan-artefact.ts'
import type { RawFinding, Rule } from './rule.ts'
import { brokenByLine, brokenByPage } from './shared/artefacts/broken-paragraphs.ts'
import { escapesTold } from './shared/artefacts/escapes.ts'
import { lineNumbersAmongWords } from './shared/artefacts/line-numbers.ts'
import { runTogether } from './shared/artefacts/run-together.ts'
import { inBlocks, type PlacedWord } from './shared/artefacts/words.ts'
import { replacement } from './shared/make-fix.ts'
import { type Place, toldOnce } from './shared/told-once.ts'

/**
 * Traces of scanning and conversion: a paragraph broken by a page or run into another, a word in mixed scripts, with
 * figures for letters, accents apart from them, letters in one or what cannot be seen, bullets before labels.
 */
export const scanArtefact: Rule = {
  id: 'scan-artefact',
  summary: say`No paragraph is broken by a page or run into another, no word mixes letters of two scripts, has figures for letters, accents apart from them or letters in one, or holds what cannot be seen, no bullet stands before a label.`,
  why: say`What scanning leaves behind cannot be seen in print, and yet hides words from a search and splits paragraphs in two.`,
  source: say`R-119, and scanned records as they come`,
  level: 'information',
  fixes: 'safe and suggestion',
  fixSafety: say`Letters of one script, with their accents, and no character that cannot be seen, leave the word as it is read; joining a paragraph and taking bullets out are only offered, since they move or remove something.`,
  examples,
  checkText({ document }) {
    return [
      ...brokenByPage(document),
      ...brokenByLine(document),
      ...runTogether(document),
      ...lineNumbersAmongWords(document.text),
      ...mixedScripts(document),
      ...unseen(document),
      ...partedAccents(document),
      ...ligatures(document),
      ...escapesTold(inBlocks(document.tree, 'escape'), document.text),
      ...misread(document),
      ...bullets(document),
    ]
  },
}

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

/** Words with something in them that cannot be seen, as a soft hyphen. */
const unseen = ({ tree }: ParsedText): RawFinding[] => {
  const words = inBlocks(tree, 'unseen')
  return toldOnce(words.map(rewritten(seen)), 'safe', {
    says: say`“${seen(words[0]?.text ?? '')}” holds a character that cannot be seen, so that no search finds it.`,
    asks: words.length === 1 ? say`Take it out.` : say`Take them out.`,
    title: () => say`Take out what cannot be seen`,
  })
}

const UNSEEN_IN_ANY = new RegExp(`[${UNSEEN}]`, 'gu')

/** A word as it is seen. */
const seen = (word: string): string => word.replace(UNSEEN_IN_ANY, '')

/** Letters whose accents are characters of their own. */
const partedAccents = ({ tree }: ParsedText): RawFinding[] => {
  const parted = inBlocks(tree, 'parted')
  return toldOnce(parted.map(rewritten(withItsAccent)), 'safe', {
    says: say`This letter and its accent are two characters, so that no search finds the word.`,
    asks: parted.length === 1 ? say`Write “${withItsAccent(parted[0]?.text ?? '')}” as one.` : say`Write each as one.`,
    title: () => say`Write letters and accents as one character`,
  })
}

/** Letters that are one character with the next. */
const ligatures = ({ tree }: ParsedText): RawFinding[] => {
  const found = inBlocks(tree, 'ligature')
  const first = found[0]?.text ?? ''
  return toldOnce(found.map(rewritten(lettersOf)), 'safe', {
    says: say`“${first}” is one character for the letters “${lettersOf(first)}”, so that no search finds the word.`,
    asks: say`Write each letter.`,
    title: () => say`Write each letter`,
  })
}

/** Words with figures for letters. */
const misread = ({ tree }: ParsedText): RawFinding[] => {
  const words = inBlocks(tree, 'misread')
  const first = words[0]?.text ?? ''
  return toldOnce(words.map(rewritten(meant)), 'suggestion', {
    says: say`“${first}” has been misread from a page, “${meant(first)}” is meant: no search finds it.`,
    asks: say`Read the scan again, or correct the words.`,
    title: (count) => (count === 1 ? say`Write “${meant(first)}”` : say`Correct the ${count} words`),
  })
}

/** The word that was meant, as far as its letters tell. */
const meant = (word: string): string =>
  word
    .replace(/^rn/, 'm')
    .replace(/^0(?=[fnr]$)/, 'o')
    .replace(/^0/, 'O')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')

/** Bullets before labels. */
const bullets = ({ tree }: ParsedText): RawFinding[] => {
  const found = inBlocks(tree, 'bullet')
  return toldOnce(found.map(rewritten(() => '')), 'suggestion', {
    says: say`A bullet stands before a label. A numbered paragraph takes none.`,
    asks: found.length === 1 ? say`Take the bullet out.` : say`Take the bullets out.`,
    title: (count) => (count === 1 ? say`Take the bullet out` : say`Take the ${count} bullets out`),
  })
}

/** A place where a word is written in another way. */
const rewritten =
  (write: (word: string) => string) =>
  ({ text, span }: PlacedWord): Place => ({ span, edits: [{ span, text: write(text) }] })
