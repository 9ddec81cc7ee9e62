import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { exportWord } from '../../../server/src/core/interchange/word/export.ts'
import { importWord, WordRefusal } from '../../../server/src/core/interchange/word/import.ts'
import { entryOf, readZip, writeZip } from '../../../server/src/core/interchange/word/zip.ts'
import { p, wordFile } from './word-file.ts'

const FILE = exportWord(parse('The General Assembly,\n\n1. <u>Decides</u> it.[^1]\n\n[^1]: A/1.\n'), {
  hand: { author: '', date: null },
  underline: 'italic',
})

function said(bytes: Uint8Array): string {
  try {
    importWord(bytes)
  } catch (error) {
    if (error instanceof WordRefusal) return error.message
    throw error
  }
  return ''
}

describe('a damaged Word file', () => {
  it('cut at any place is refused with one message', () => {
    for (let length = 0; length < FILE.length; length += 29)
      assert.match(said(FILE.slice(0, length)), /is (?:damaged|no Word file)/)
  })

  it('with any byte changed is read or refused', () => {
    for (let at = 0; at < FILE.length; at += 61) said(FILE.with(at, (FILE[at] as number) ^ 0xff))
  })

  it('with names that lead out of it is refused', () => {
    for (const name of ['../x', 'a/../../x', '/x', 'C:\\x', '..\\x', 'a\u0001'])
      assert.match(said(writeZip([...readZip(FILE), entryOf(name, '')])), /a name that no part can have/)
  })

  it('with entities is refused', () => {
    const lol = '<!DOCTYPE d [<!ENTITY a "aaa">]><w:document><w:body/></w:document>'
    assert.match(said(writeZip([entryOf('word/document.xml', lol)])), /entities/)
  })

  it('that is none says so', () => {
    assert.match(said(new TextEncoder().encode('The General Assembly,')), /is no Word file/)
    assert.match(said(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])), /old Word \(\.doc\), or has a password/)
    assert.match(said(writeZip([entryOf('ppt/presentation.xml', '<a/>')])), /another one of Office/)
  })

  it('with no end to its nesting, or to its elements, is refused', () => {
    assert.match(said(wordFile('<w:sdt>'.repeat(5_000))), /nested too deeply/)
    assert.match(said(wordFile(p('<w:r/>'.repeat(60_000)))), /more in it than is read/)
  })
})
