import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { isRecognized } from '../../../server/src/core/document/recognized.ts'

describe('a text that may be anything', () => {
  it('is a draft by the front matter of a resolution', () => {
    assert.ok(isRecognized('---\norgan: General Assembly\n---\n\nText.\n'))
    assert.ok(isRecognized('\ufeff---\r\nlanguage: fr\r\nsymbol: A/81/L.1\r\n---\r\n'))
    assert.ok(!isRecognized('---\ntitle: A page\ndate: 2026-01-01\n---\n\nsession: 81\n'))
    assert.ok(!isRecognized('---\norgan: never closed\n'))
  })

  it('is a draft by the line of an organ that is known, in three languages', () => {
    for (const line of ['The General Assembly,', '*La Asamblea General,*', 'L’Assemblée générale,'])
      assert.ok(isRecognized(`# Lights of ports\n\n${line}\n\nText.\n`), line)
  })

  it('is none where an organ is only spoken of, or where a draft is shown far down or in a fence', () => {
    assert.ok(!isRecognized('# The General Assembly\n\nThe General Assembly met in June, and\nThe Committee,\n'))
    assert.ok(!isRecognized(`${'Line.\n'.repeat(50)}\nThe General Assembly,\n`))
    assert.ok(!isRecognized('A format:\n\n```\nThe General Assembly,\n```\n'))
    assert.ok(!isRecognized('A format:\n\n    The General Assembly,\n'))
    assert.ok(!isRecognized(''))
  })

  it('is none in the pages of this project, and every sample is one', () => {
    for (const page of ['README.md', 'CHANGELOG.md', 'server/README.md', 'server/rulebook.md', 'server/threats.md'])
      assert.ok(!isRecognized(readFileSync(page, 'utf8')), page)
    for (const sample of ['eclac', 'general-assembly', 'security-council'])
      assert.ok(isRecognized(readFileSync(`samples/${sample}.resolution`, 'utf8')), sample)
  })
})
