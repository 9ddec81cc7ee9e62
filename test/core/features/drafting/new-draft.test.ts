import assert from 'node:assert/strict'
import { parse } from '../../../../server/src/core/document/document.ts'
import { newDraft } from '../../../../server/src/core/features/drafting/new-draft.ts'
import { LANGUAGES } from '../../../../server/src/core/lexicon/languages.ts'
import { chooseStyle } from '../../../../server/src/core/lint/choose-style.ts'
import { lint } from '../../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../../server/src/core/lint/settings.ts'
import { STYLES } from '../../../../server/src/core/styles/index.ts'
import { EMPTY_WORLD } from '../../../../server/src/core/world.ts'

describe('a new draft', () => {
  for (const style of STYLES)
    for (const language of LANGUAGES)
      it(`of ${style.id} in ${language} is one of that house and language, with nothing wrong but its gaps`, () => {
        const text = newDraft({ style, language, title: '' })
        const document = parse(text)
        assert.equal(chooseStyle(document, DEFAULT_SETTINGS).style, style)
        assert.equal(document.language, language)
        const findings = lint(document, DEFAULT_SETTINGS, EMPTY_WORLD)
        assert.deepEqual(
          findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`),
          (text.match(/\[[^\]]+\]/g) ?? []).map((gap) => `placeholder ${gap}`),
          text,
        )
      })
  it('has the title that is given', () => {
    const [style] = STYLES
    assert.match(newDraft({ style: style ?? assert.fail(), language: 'fr', title: ' Phares ' }), /\n# Phares\n/)
  })
})
