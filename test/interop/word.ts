/**
 * Do other readers of Word files read tracked changes as we mean them? Files with changes between published texts are
 * given to pandoc and to LibreOffice, where they are installed; taking all has to give what they read in a plain file of
 * the new text, taking none what they read in one of the base.
 *   npm run interop [-- --most N]       wants the corpus that lies beside the project
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from '../../server/src/core/document/document.ts'
import { exportWord } from '../../server/src/core/interchange/word/export.ts'
import { pairs, sets } from '../score/word-pairs.ts'
import { type Job, office } from './macro.ts'

const HAND = { author: 'Chile', date: '2026-11-28T00:00:00Z' }
const SHOWN = 5
const at = process.argv.indexOf('--most')
const most = at < 0 ? 60 : Number(process.argv[at + 1])

const version = (program: string): string | null => {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 ? (stdout.split('\n')[0] ?? '').trim() : null
}

if (sets().length === 0) {
  console.log('No published texts lie beside the project: there is nothing to measure.')
  process.exit()
}

interface Files {
  readonly name: string
  readonly changed: string
  readonly now: string
  readonly base: string
}

const folder = mkdtempSync(join(tmpdir(), 'resolute-interop-'))
const files = [...pairs('en', most)].map(({ name, base, now }, i): Files => {
  const put = (kind: string, text: string, against?: string): string => {
    const file = join(folder, `${i}-${kind}.docx`)
    writeFileSync(
      file,
      exportWord(parse(text), {
        hand: HAND,
        underline: 'italic',
        ...(against !== undefined && { base: parse(against) }),
      }),
    )
    return file
  }
  return { name, changed: put('changed', now, base), now: put('now', now), base: put('base', base) }
})

/** Words and paragraphs; how far a line is indented is no part of a text. */
const plain = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

function tell(program: string, read: (files: Files, changes: 'accept' | 'reject', plain: boolean) => string): void {
  let right = 0
  const wrong: string[] = []
  for (const each of files)
    for (const changes of ['accept', 'reject'] as const) {
      const [found, wanted] = [read(each, changes, false), read(each, changes, true)].map((text) =>
        plain(text).split('\n'),
      )
      const line = wanted?.findIndex((one, i) => one !== found?.[i]) ?? 0
      if (line < 0 && wanted?.length === found?.length) right++
      else
        wrong.push(
          `  ${each.name}, ${changes}\n    wanted ${wanted?.[line]?.slice(0, 160)}\n    found  ${found?.[line]?.slice(0, 160)}`,
        )
    }
  console.log(`${program}: ${right} of ${files.length * 2} (${((right / files.length / 2) * 100).toFixed(1)} %)`)
  for (const line of wrong.slice(0, SHOWN)) console.log(line)
}

const plainFile = ({ now, base }: Files, changes: 'accept' | 'reject'): string => (changes === 'accept' ? now : base)

try {
  const pandoc = version('pandoc')
  if (pandoc === null) console.log('pandoc is not installed: it is not asked.')
  else
    tell(pandoc, (each, changes, isPlain) => {
      const file = isPlain ? plainFile(each, changes) : each.changed
      const args = [`--track-changes=${isPlain ? 'accept' : changes}`, '-t', 'plain', '--wrap=none', file]
      return spawnSync('pandoc', args, { encoding: 'utf8', maxBuffer: 1e8 }).stdout
    })
  const libre = version('soffice')
  if (libre === null) console.log('LibreOffice is not installed: it is not asked.')
  else {
    const text = (file: string, changes: string): string => `${file}.${changes}.txt`
    const jobs = files.flatMap(({ changed, now, base }): readonly Job[] => [
      { changes: 'Accept', file: changed, text: text(changed, 'accept') },
      { changes: 'Reject', file: changed, text: text(changed, 'reject') },
      { changes: 'none', file: now, text: text(now, 'none') },
      { changes: 'none', file: base, text: text(base, 'none') },
    ])
    office(folder, jobs)
    const read = (file: string): string =>
      existsSync(file) ? readFileSync(file, 'utf8').replace(/^\ufeff/, '') : '(not read)'
    tell(libre, (each, changes, isPlain) =>
      read(isPlain ? text(plainFile(each, changes), 'none') : text(each.changed, changes)),
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
