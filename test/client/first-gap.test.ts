import assert from 'node:assert/strict'
import { firstGap } from '../../client/src/first-gap.ts'
import { newDraft } from '../../server/src/core/features/drafting/new-draft.ts'
import { LANGUAGES } from '../../server/src/core/lexicon/languages.ts'
import { STYLES } from '../../server/src/core/styles/index.ts'

const gapOf = (text: string, title = ''): string => {
  const { start, end } = firstGap(text, { title })
  return text.slice(start, end)
}

describe('the first gap of a new draft', () => {
  it('is there in every house and language', () => {
    for (const style of STYLES)
      for (const language of LANGUAGES)
        assert.match(gapOf(newDraft({ style, language })), /^\[.+\]$/, `${style.id} in ${language}`)
  })
  it('is the title where none was given', () => {
    assert.equal(gapOf('# [title of the resolution]\n\n*Noting* [subject],\n'), '[title of the resolution]')
  })
  it('stands behind a title that was given, whatever that says', () => {
    assert.equal(gapOf('# Ports [and tides]\n\n*Noting* [subject],\n', ' Ports [and tides] '), '[subject]')
  })
  it('is the beginning of a text that has none', () => {
    assert.deepEqual(firstGap('# Ports\n', { title: 'Ports' }), { start: 0, end: 0 })
  })
})
