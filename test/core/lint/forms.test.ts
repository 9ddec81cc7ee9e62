import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { fixAll } from '../../../server/src/core/lint/fixes.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

/** Checks which rules find something, at which level, in a draft of a body that opens so. */
function checkFound(opening: string, body: string, found: Readonly<Record<string, string>>): void {
  const findings = lint(parse(`${opening}\n\n${body}`), DEFAULT_SETTINGS, EMPTY_WORLD)
  assert.deepEqual(Object.fromEntries(findings.map(({ rule, severity }) => [rule, severity])), found)
}

const BODY = '*Recalling* its resolutions;\n\n1. *Notes* the report;\n\n3. *Decides* to organise more.\n'

describe('rules of form', () => {
  it('have their own level for an organ that is known', () =>
    checkFound('The General Assembly,', BODY, {
      'paragraph-punctuation': 'warning',
      'paragraph-number': 'error',
      'house-spelling': 'information',
    }))
  it('only hint where the organ is not known, and facts are facts', () =>
    checkFound('The Harbour Council,', BODY, {
      'organ-line': 'information',
      'paragraph-punctuation': 'hint',
      'paragraph-number': 'error',
      'house-spelling': 'hint',
    }))
  it('only hint where the organ is known and its house is not', () =>
    checkFound('The General Conference of UNESCO,', BODY, {
      'paragraph-punctuation': 'hint',
      'paragraph-number': 'error',
      'house-spelling': 'hint',
    }))
  it('have their own level where the draft names its house', () =>
    checkFound('---\nstyle: un-ga\n---\n\nThe Harbour Council,', BODY, {
      'organ-line': 'information',
      'paragraph-punctuation': 'warning',
      'paragraph-number': 'error',
      'house-spelling': 'information',
    }))
  it('have their own level in a resolution beside one of an organ that is not known', () => {
    const draft = `# One\n\nThe Harbour Council,\n\n${BODY}\n# Two\n\nThe General Assembly,\n\n${BODY}`
    const findings = lint(parse(draft), DEFAULT_SETTINGS, EMPTY_WORLD).filter(
      ({ rule }) => rule === 'paragraph-punctuation',
    )
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['hint', 'warning'],
    )
  })
  it('tell sequence from form in labels', () => {
    const list = '*Requests* a report on:\n\na) Trade;\n\nc) Industry.\n'
    const levels = (opening: string) =>
      lint(parse(`${opening}\n\n${list}`), DEFAULT_SETTINGS, EMPTY_WORLD)
        .filter(({ rule }) => rule === 'subparagraph-label')
        .map(({ severity }) => severity)
    assert.deepEqual(levels('The General Assembly'), ['error', 'error'])
    assert.deepEqual(levels('The Harbour Council,'), ['hint', 'error'])
  })
  it('hint at numbers with points, which many a house gives to the items of a list', () => {
    const list = '1. *Requests* a report on:\n\n1.1. trade;\n\n1.2. industry.\n'
    const levels = (opening: string) =>
      lint(parse(`${opening}\n\n${list}`), DEFAULT_SETTINGS, EMPTY_WORLD)
        .filter(({ rule }) => rule === 'subparagraph-label')
        .map(({ severity }) => severity)
    assert.deepEqual(levels('The General Assembly,'), ['warning'])
    assert.deepEqual(levels('The Parliamentary Assembly,'), ['hint'])
  })
  it('tell a number that is wrong from one that is written otherwise, or has no need to be there', () => {
    const levels = (body: string) =>
      lint(parse(`The Harbour Council,\n\n${body}`), DEFAULT_SETTINGS, EMPTY_WORLD)
        .filter(({ rule }) => rule === 'paragraph-number')
        .map(({ severity }) => severity)
    assert.deepEqual(levels('1. *Decides* so.\n'), ['hint'])
    assert.deepEqual(levels('1. *Decides* so;\n\n2 *Decides* more.\n'), ['hint'])
    assert.deepEqual(levels('1. *Decides* so;\n\n3. *Decides* more.\n'), ['error'])
  })
  it('mend nothing by themselves where the organ is not known', () =>
    assert.deepEqual(fixAll(lint(parse(`The Harbour Council,\n\n${BODY}`), DEFAULT_SETTINGS, EMPTY_WORLD)), []))
})
