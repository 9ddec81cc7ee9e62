/**
 * Prints, as JSON, every pattern that server/src builds with `new RegExp` and where: all of it is loaded, and drafts in
 * each language are put through everything, while RegExp is watched. It runs as a process of its own, so that nothing
 * has been loaded before it.
 *   node --import tsx test/patterns/built.mts
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Pattern } from './pattern.ts'

const SOURCE = path.resolve('server/src')
const found = new Map<string, Pattern>()

function note(made: RegExp): RegExp {
  const frame = (new Error().stack ?? '')
    .split('\n')
    .find((line) => !line.includes(import.meta.filename) && line.includes(' at '))
  const [, file, line] = /(?:\(|file:\/\/| )([^() ]*?):(\d+):\d+\)?$/.exec(frame ?? '') ?? []
  const place = path.relative(SOURCE, file ?? '')
  if (file && !place.startsWith('..'))
    found.set(`${place}:${line} ${made}`, { file: place, line: Number(line), source: made.source, flags: made.flags })
  return made
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, args, newTarget) => note(Reflect.construct(target, args, newTarget)),
  apply: (target, self, args) => note(Reflect.apply(target, self, args)),
})

/** What does something when it is loaded: the mains, the command line, and the thread that helps. */
const STARTS = /(?:^|\/)(?:main(?:\.\w+)?|program)\.ts$/

for (const name of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }))
  if (name.endsWith('.ts') && !STARTS.test(name)) await import(pathToFileURL(path.join(SOURCE, name)).href)

await import('./exercise.ts')
process.stdout.write(JSON.stringify([...found.values()]))
