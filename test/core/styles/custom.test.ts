import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parse } from '../../../server/src/core/document/document.ts'
import { chooseStyle } from '../../../server/src/core/lint/choose-style.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { readStyles } from '../../../server/src/core/styles/custom.ts'
import { DEFAULT_STYLE } from '../../../server/src/core/styles/index.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

const file = (...styles: object[]): string => JSON.stringify({ styles })

describe('readStyles', () => {
  it('derives a style from one of ours, or from an earlier one of the file', () => {
    const { styles, complaints } = readStyles(
      file(
        { id: 'body', name: 'Our Body', from: 'eclac', emphasis: 'italic' },
        { id: 'body-draft', from: 'body', numberSingleParagraph: true },
      ),
    )
    assert.deepEqual(complaints, [])
    const [body, draft] = styles
    assert.equal(body && printMessage(body.name, 'en'), 'Our Body')
    assert.equal(body?.emphasis, 'italic')
    assert.deepEqual(draft?.labels, body?.labels)
    assert.equal(draft?.numberSingleParagraph, true)
  })

  it('says in a line each what is wrong, and takes the rest', () => {
    const { styles, complaints } = readStyles(
      file(
        {
          id: 'body',
          emphasis: 'loud',
          levels: { 'paragraph-number': 'shout' },
          colour: 'red',
          labels: [{ sequence: 'letters' }],
        },
        { id: 'un-ga' },
        { id: 'No' },
        {
          id: 'x',
          from: 'nobody',
        },
      ),
    )
    assert.deepEqual(
      styles.map((style) => [style.id, style.emphasis]),
      [['body', 'italic']],
    )
    assert.equal(complaints.length, 7)
    for (const line of complaints) assert.match(printMessage(line, 'en'), /^resolute\.styles\.json, style \d: .*\.$/)
  })

  it('can say all that tells one of our styles from another, and the schema offers it', () => {
    const schema = JSON.parse(readFileSync('assets/styles.schema.json', 'utf8'))
    assert.deepEqual(
      Object.keys(schema.properties.styles.items.properties).sort(),
      [...Object.keys(DEFAULT_STYLE), 'from'].sort(),
    )
    const { styles, complaints } = readStyles(file({ id: 'body', ownComplement: 'out' }))
    assert.deepEqual(complaints, [])
    assert.deepEqual(styles[0]?.ownComplement, { en: 'out', es: 'out', fr: 'out' })
  })

  it('never fails on what is no file of styles', () => {
    for (const text of ['', '{', '[]', 'null', '{"styles": 1}', '{"styles": [1, null, []]}']) {
      const { styles, complaints } = readStyles(text)
      assert.deepEqual(styles, [])
      assert.ok(complaints.length > 0)
    }
  })

  it('is chosen by the front matter, and judged by', () => {
    const document = parse('---\nstyle: body\n---\n\nThe General Assembly,\n\n1. <u>Requests</u> a report.\n')
    const { styles } = readStyles(file({ id: 'body', numberSingleParagraph: true }))
    const settings = { ...DEFAULT_SETTINGS, styles }
    assert.equal(chooseStyle(document, settings).style.id, 'body')
    const rules = (s: typeof settings): string[] => lint(document, s, EMPTY_WORLD).map((finding) => finding.rule)
    assert.ok(!rules(settings).includes('paragraph-number'))
    assert.ok(rules(DEFAULT_SETTINGS).includes('paragraph-number'))
    assert.ok(rules(DEFAULT_SETTINGS).includes('format'))
  })
})
