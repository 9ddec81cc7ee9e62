/**
 * How well `tidy` turns texts as people have them into the format: published texts in four dresses are tidied, and what
 * is then understood is held against what is understood of the published text; and how much it changes of published
 * texts, of which nothing but their emphasis may be wanting.
 *   npx tsx test/score/tidy.ts [--show]       wants the corpus and the tools that lie beside the project
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from '../../server/src/core/document/document.ts'
import { inspect } from '../../server/src/core/features/inspect.ts'
import { chooseStyle } from '../../server/src/core/lint/choose-style.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { paragraphsOf, subParagraphsOf } from '../../server/src/core/model/read.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { tidy } from '../../server/src/core/tidy/tidy.ts'
import { EMPTY_WORLD } from '../../server/src/core/world.ts'

const PUBLISHED = '../shared/corpus/drafts'
const DRESSER = '../shared/tools/dress.mjs'
const DRESSES = ['lines', 'word', 'pdf', 'wrapped']
const SETS = ['ga75-en', 'ga75-es', 'hrc54-fr']
const show = process.argv.includes('--show')

if (!existsSync(PUBLISHED) || !existsSync(DRESSER)) {
  console.log('No published texts lie beside the project: there is nothing to measure.')
  process.exit()
}

const styleOf = (document: ReturnType<typeof parse>) => chooseStyle(document, DEFAULT_SETTINGS).style
const editsOf = (text: string) => {
  const document = parse(text)
  return tidy(document, styleOf(document))
}
const tidied = (text: string): string => applyEdits(text, editsOf(text))

/** Words as letters and figures. */
const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '')

const KINDS = ['labels', 'verbs', 'openings', 'points', 'words', 'notes'] as const
type Understood = Record<(typeof KINDS)[number], readonly string[]>

/** What is understood of a text, each thing by its kind. */
function understood(text: string): Understood {
  const document = parse(text)
  const { operative, preambular, points, footnotes } = inspect(document, DEFAULT_SETTINGS, EMPTY_WORLD)
  return {
    labels: operative.map(({ label }) => label),
    verbs: operative.map(({ verb }) => verb ?? ''),
    openings: preambular.map(({ phrase }) => phrase ?? ''),
    points: points.map(({ label, degree }) => `${degree} ${label}`),
    words: document.model.resolutions
      .flatMap(paragraphsOf)
      .map((paragraph) => bare([paragraph, ...subParagraphsOf(paragraph)].map(({ prose }) => prose.text).join(' '))),
    notes: footnotes.map(({ mark, text: note }) => `${mark} ${bare(note)}`).sort(),
  }
}

/**
 * Notes are counted, and asked of no text: glued to words they are more or less recognized. Where they are, their
 * figures may stand among the words.
 */
const ASKED: readonly string[] = KINDS.filter((kind) => kind !== 'notes')
const wordsIn = (dress: string, one: string): string => (dress === 'word' ? one.replace(/\d/g, '') : one)

/** The published text without what the dress has destroyed beyond all knowledge. */
const DESTROYED: Readonly<Record<string, (text: string) => string>> = {
  lines: (text) => text,
  wrapped: (text) => text,
  // What was emphasised, beyond what the words tell.
  word: (text) => text.replace(/<\/?u>/g, ''),
  // The same, and all notes.
  pdf: (text) =>
    text
      .replace(/<\/?u>/g, '')
      .replace(/^\[\^[^\]]+\]: .*\n*/gm, '')
      .replace(/\[\^[^\]]+\]/g, ''),
}

const filesOf = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.resolution'))
const read = (folder: string, name: string): string => readFileSync(path.join(folder, name), 'utf8')

/** True where two texts are understood alike, whatever the form of their labels and marks. */
const isSame = (a: Understood, b: Understood): boolean =>
  KINDS.every(
    (kind) =>
      a[kind].length === b[kind].length &&
      (kind === 'notes' || a[kind].every((one, i) => bare(one) === bare(b[kind][i] ?? ''))),
  )

/** How many of each kind are the same, of how many. */
function measure(dress: string, set: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tidy-'))
  execFileSync(process.execPath, [DRESSER, dress, path.join(PUBLISHED, set), folder])
  const same = Object.fromEntries(KINDS.map((kind) => [kind, [0, 0]])) as Record<keyof Understood, [number, number]>
  let [files, equal, kept, idempotent] = [0, 0, 0, 0]
  for (const name of filesOf(folder)) {
    const wanted = understood(DESTROYED[dress]?.(read(path.join(PUBLISHED, set), name)) ?? '')
    const dressed = read(folder, name)
    const once = tidied(dressed)
    const found = understood(once)
    files++
    if (isSame(understood(dressed), found)) kept++
    else if (show) {
      const before = understood(dressed)
      for (const kind of KINDS)
        for (const [i, one] of before[kind].entries())
          if (bare(one) !== bare(found[kind][i] ?? '') && kind !== 'notes')
            console.log(`  ${dress} ${set} ${name}: is read otherwise: ${kind} ${one} → ${found[kind][i]}`)
    }
    if (editsOf(once).length === 0) idempotent++
    else if (show) console.log(`  ${dress} ${set} ${name}: changes again`)
    let isEqual = true
    for (const kind of KINDS) {
      const [a, b] = [wanted[kind], found[kind]]
      const count =
        kind === 'notes'
          ? a.filter((one) => b.includes(one)).length
          : a.filter((one, i) => wordsIn(dress, one) === wordsIn(dress, b[i] ?? '')).length
      same[kind][0] += count
      same[kind][1] += Math.max(a.length, b.length)
      if (count === a.length && a.length === b.length) continue
      if (ASKED.includes(kind)) isEqual = false
      const at = a.findIndex((one, i) => wordsIn(dress, one) !== wordsIn(dress, b[i] ?? ''))
      if (show)
        console.log(
          `  ${dress} ${set} ${name} ${kind}: ${a.length}/${b.length} “${a[at]?.slice(0, 90)}” “${b[at]?.slice(0, 90)}”`,
        )
    }
    if (isEqual) equal++
  }
  rmSync(folder, { recursive: true })
  const shares = KINDS.map((kind) => `${kind} ${((100 * same[kind][0]) / Math.max(1, same[kind][1])).toFixed(2)}`)
  return `${dress.padEnd(8)} ${set.padEnd(9)} ${`${equal}/${files}`.padStart(8)} equal  ${shares.join('  ')}  read as before ${kept}/${files}  idempotent ${idempotent}/${files}`
}

console.log('Dressed, tidied, inspected: the same as the published text (texts; then per cent of each kind)')
for (const dress of DRESSES) for (const set of SETS) console.log(measure(dress, set))

console.log('\nPublished texts: what tidy changes')
for (const set of readdirSync(PUBLISHED).sort()) {
  const folder = path.join(PUBLISHED, set)
  const kinds = new Map<string, number>()
  let [files, changed, again] = [0, 0, 0]
  for (const name of filesOf(folder)) {
    const text = read(folder, name)
    const edits = editsOf(text)
    files++
    if (edits.length === 0) continue
    changed++
    if (editsOf(applyEdits(text, edits)).length > 0) again++
    for (const { span, text: put } of edits) {
      const was = text.slice(span.start, span.end)
      const kind = /^(?:<\/?u>|[*_]+)$/.test(put) ? 'emphasis' : /^\s*$/.test(was + put) ? 'white space' : 'label'
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      if (show && put !== '</u>')
        console.log(
          `  ${name}: ${JSON.stringify(was)} → ${JSON.stringify(put)} before ${JSON.stringify(text.slice(span.end, span.end + 60))}`,
        )
    }
  }
  const what = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')
  console.log(`${set.padEnd(15)} ${String(changed).padStart(4)} of ${files} changed, ${again} change again  ${what}`)
}
