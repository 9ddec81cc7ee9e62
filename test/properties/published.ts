/** Published texts, where they lie beside the project, as they are and as people have them. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const PUBLISHED = '../shared/corpus/drafts'

/** The samples, and every fifth published draft. */
export function* drafts(): Generator<string> {
  const folders = existsSync(PUBLISHED) ? readdirSync(PUBLISHED).map((set) => path.join(PUBLISHED, set)) : []
  if (folders.length === 0)
    console.log('      No published texts lie beside the project: the samples are read instead.')
  for (const folder of ['samples', ...folders])
    for (const [n, name] of readdirSync(folder)
      .filter((file) => file.endsWith('.resolution'))
      .entries())
      if (n % 5 === 0) yield readFileSync(path.join(folder, name), 'utf8')
}

export const DRESS = '../shared/tools/dress.mjs'
const PUBLISHED_DRESSES = ['lines', 'word', 'pdf', 'nonumbers', 'nomarks', 'bold', 'ppop', 'caps', 'wrapped']
/** So many drafts of each set are dressed, evenly spread. */
const OF_A_SET = 6

/** Published texts as people have them, each with its name. */
export function* dressed(): Generator<[name: string, text: string]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'resolute dresses '))
  try {
    for (const set of readdirSync(PUBLISHED)) {
      const names = readdirSync(path.join(PUBLISHED, set)).filter((file) => file.endsWith('.resolution'))
      const step = Math.max(1, Math.floor(names.length / OF_A_SET))
      for (const name of names.filter((_, i) => i % step === 0).map((file) => file.replace(/\.resolution$/, '')))
        for (const ending of ['resolution', 'truth.json'])
          copyFileSync(path.join(PUBLISHED, set, `${name}.${ending}`), path.join(folder, `${set} ${name}.${ending}`))
    }
    for (const dress of PUBLISHED_DRESSES) {
      const out = path.join(folder, dress)
      execFileSync(process.execPath, [DRESS, dress, folder, out])
      for (const name of readdirSync(out).filter((file) => file.endsWith('.resolution')))
        yield [`${dress} ${name}`, readFileSync(path.join(out, name), 'utf8')]
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
