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

/** The same zip, its end as that of one that may be large; the first part’s place stands behind its name. */
function asLarge(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const [count, size, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ]
  const nameEnd = start + 46 + view.getUint16(start + 28, true)
  const extra = new Uint8Array(12)
  new DataView(extra.buffer).setUint32(0, 0x0008_0001, true)
  const record = new Uint8Array(56 + 20 + 22)
  const at = new DataView(record.buffer)
  const end64 = end + extra.length
  at.setUint32(0, 0x06064b50, true)
  at.setBigUint64(32, BigInt(count), true)
  at.setBigUint64(40, BigInt(size + extra.length), true)
  at.setBigUint64(48, BigInt(start), true)
  at.setUint32(56, 0x07064b50, true)
  at.setBigUint64(64, BigInt(end64), true)
  at.setUint32(76, 0x06054b50, true)
  at.setUint16(86, 0xffff, true)
  at.setUint32(92, 0xffffffff, true)
  const directory = bytes.slice(start, nameEnd)
  const entry = new DataView(directory.buffer)
  entry.setUint16(30, extra.length, true)
  entry.setUint32(42, 0xffffffff, true)
  return new Uint8Array([...bytes.slice(0, start), ...directory, ...extra, ...bytes.slice(nameEnd, end), ...record])
}

describe('a damaged Word file', () => {
  it('cut at any place is refused with one message', () => {
    for (let length = 0; length < FILE.length; length += 29)
      assert.match(said(FILE.slice(0, length)), /is (?:damaged|no Word file|empty)/)
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
    for (const [text, kind] of [
      ['', /is empty/],
      ['{\\rtf1\\ansi The General Assembly,}', /Rich Text Format/],
      ['%PDF-1.7', /is a PDF/],
      ['\n<html><body>', /a web page/],
      [`PK\u0003\u0004${'.'.repeat(26)}mimetypeapplication/vnd.oasis`, /OpenDocument/],
    ] as const)
      assert.match(said(new TextEncoder().encode(text)), kind)
    for (const [part, kind] of [
      ['ppt/presentation.xml', /another one of Office/],
      ['Index/Document.iwa', /Pages/],
    ] as const)
      assert.match(said(writeZip([entryOf(part, '<a/>')])), kind)
  })

  it('that is whole is read where its directory is told as that of a large zip', () => {
    assert.equal(importWord(asLarge(FILE)).text, importWord(FILE).text)
    const cut = asLarge(FILE)
    new DataView(cut.buffer).setUint32(cut.length - 22 - 20 - 56, 0, true)
    assert.match(said(cut), /is damaged: its list of parts is cut/)
  })

  it('with no end to its nesting, or to its elements, is refused', () => {
    assert.match(said(wordFile('<w:sdt>'.repeat(5_000))), /nested too deeply/)
    assert.match(said(wordFile(p('<w:r/>'.repeat(60_000)))), /more in it than is read/)
  })
})
