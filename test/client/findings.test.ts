import assert from 'node:assert/strict'
import { byStatus, fileName, type Grouping, grouped } from '../../client/src/findings/groups.ts'
import type { FolderCitation, FolderFinding } from '../../server/src/protocol/findings.ts'

const RANGE = { start: { line: 3, character: 0 }, end: { line: 3, character: 1 } }
const finding = (uri: string, rule: string, severity: FolderFinding['severity'], excerpt: string): FolderFinding => ({
  uri,
  rule,
  severity,
  excerpt,
  message: `About ${rule}.`,
  range: RANGE,
})

const A = 'file:///drafts/a%20b.resolution'
const B = 'file:///drafts/b.resolution'
const FINDINGS = [
  finding(A, 'serial-comma', 'hint', 'organs, and bodies at its 75th session'),
  finding(A, 'paragraph-number', 'error', '4. Decides'),
  finding(B, 'serial-comma', 'hint', 'organs, and bodies at its 76th session'),
  finding(B, 'serial-comma', 'hint', 'rice, and wheat'),
  finding(B, 'balance', 'warning', '(so'),
]
const shown = (by: Exclude<Grouping, 'citation'>): string[] =>
  grouped(FINDINGS, by).map(({ title, severity, findings }) => `${severity} ${title} ${findings.length}`)

describe('findings of a folder', () => {
  it('are grouped by rule, the gravest first', () =>
    assert.deepEqual(shown('rule'), ['error paragraph-number 1', 'warning balance 1', 'hint serial-comma 3']))
  it('are grouped by draft, as grave as the gravest of its findings', () =>
    assert.deepEqual(shown('file'), ['error a b.resolution 2', 'warning b.resolution 3']))
  it('are grouped by repeated text: what differs only in its figures is one row with its places', () =>
    assert.deepEqual(shown('text'), [
      'error 4. Decides 1',
      'warning (so 1',
      'hint organs, and bodies at its 75th session 2',
      'hint rice, and wheat 1',
    ]))
  it('name a draft by its file, whatever its address is', () => {
    assert.equal(fileName(A), 'a b.resolution')
    assert.equal(fileName('file:///100%.resolution'), '100%.resolution')
  })
})

describe('what a folder cites', () => {
  it('is grouped by status in the order in which it comes', () => {
    const cited = (symbol: string, status: FolderCitation['status']): FolderCitation => ({
      symbol,
      status,
      name: symbol,
      title: null,
      evidence: '',
      places: [],
    })
    const groups = byStatus([cited('A', 'contradicted'), cited('B', 'confirmed'), cited('C', 'confirmed')])
    assert.deepEqual(
      groups.map(([status, all]) => [status, ...all.map(({ symbol }) => symbol)]),
      [
        ['contradicted', 'A'],
        ['confirmed', 'B', 'C'],
      ],
    )
  })
})
