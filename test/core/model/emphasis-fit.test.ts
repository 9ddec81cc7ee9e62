import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { emphasisOn, type Fit, phraseOf } from '../../../server/src/core/model/emphasis-fit.ts'
import type { Operative } from '../../../server/src/core/model/model.ts'
import { paragraphsOf } from '../../../server/src/core/model/read.ts'

function operative(words: string): Operative {
  const [resolution] = parse(`The General Assembly,\n\n1. ${words}\n`).model.resolutions
  for (const paragraph of resolution ? paragraphsOf(resolution) : [])
    if (paragraph.kind === 'operative') return paragraph
  return assert.fail(words)
}

/** Checks how the emphasis of an operative paragraph lies on its verb phrase. */
function checkFit(fit: Fit, ...paragraphs: readonly string[]): void {
  for (const words of paragraphs) {
    const { prose, opening } = operative(words)
    assert.ok(opening, words)
    assert.equal(emphasisOn(prose, opening).fit, fit, words)
  }
}

/**
 * Checks the verb phrase that the paragraph is said to open with; `loose` where the house is content with part of it.
 */
function checkPhrase(words: string, phrase: string, loose = false): void {
  const { prose, opening } = operative(words)
  assert.equal(phraseOf(prose, opening, loose), phrase)
}

describe('emphasis on a verb phrase', () => {
  it('is right where it holds all of it and no more', () =>
    checkFit(
      'right',
      '<u>Requests</u> the secretariat to report;',
      '*Takes note with appreciation* of the report;',
      '**Also reaffirms** its importance;',
      '<u>Decides</u> to remain seized;',
    ))
  it('is right with the space or comma behind it', () => checkFit('right', '<u>Requests </u>the secretariat;'))
  it('is right where usage lets the phrase end earlier', () =>
    checkFit('right', '<u>Welcomes</u> once again the report;', '<u>Welcomes once again</u> the report;'))
  it('is missing', () => checkFit('none', 'Requests the secretariat to report;', 'Requests the *secretariat*;'))
  it('is short at either end', () =>
    checkFit(
      'short',
      '<u>Takes</u> note of the report;',
      'Also <u>reaffirms</u> its importance;',
      '<u>Req</u>uests it;',
    ))
  it('is long where it runs into the object', () =>
    checkFit('long', '<u>Requests the secretariat</u> to report;', '<u>Decides to</u> remain seized;'))
  it('is unusual where the words beyond may be of the phrase', () =>
    checkFit('unusual', '<u>Holds it important</u> that they meet;'))
})

describe('the verb phrase of a paragraph', () => {
  it('is what the words have, whether or not it is emphasised', () => {
    checkPhrase('Takes note with appreciation of the report;', 'Takes note with appreciation')
    checkPhrase('<u>Takes</u> note of the report;', 'Takes note')
    checkPhrase('<u>Requests the secretariat</u> to report;', 'Requests')
  })
  it('is what is emphasised where that is a reading of the words', () => {
    checkPhrase('<u>Considers it important</u> that they meet;', 'Considers it important')
    checkPhrase('<u>Welcomes</u> once again the report;', 'Welcomes')
  })
  it('is what is emphasised where the house is content with it', () =>
    checkPhrase('*Requests the secretariat* to report;', 'Requests the secretariat', true))
  it('is what is emphasised where the words are none that are known', () =>
    checkPhrase('*Xyzzy upon* the secretariat;', 'Xyzzy upon'))
})
