/**
 * How fast Resolute is, side by side with its peers on the same texts: `npm run bench` measures everything in short,
 * `npm run bench -- NAME` one thing at length.
 */
import { cpus } from 'node:os'
import { batch } from './batch.mts'
import { growth } from './growth.mts'
import { install, node, nodeVersion } from './install.mts'
import { keystroke } from './keystroke.mts'
import { memory } from './memory.mts'
import { open } from './open.mts'
import { start } from './start.mts'
import { word } from './word.mts'

/** What can be measured, with the peers or without them, and in short or at length. */
const MEASURES: Readonly<Record<string, (peers: boolean, short: boolean) => Promise<void>>> = {
  start,
  keystroke,
  open,
  batch,
  growth,
  memory,
  word,
}

const [, , name] = process.argv
if (name === 'citations') await import('./citations.mts')
else if (name !== undefined && !Object.hasOwn(MEASURES, name)) {
  console.error(`There is no bench “${name}”: ${[...Object.keys(MEASURES), 'citations'].join(', ')}.`)
  process.exitCode = 2
} else {
  const peers = install()
  const bundles = (await import('../../scripts/build.mjs' as string)) as {
    build(options: { production: boolean }): Promise<void>
  }
  await bundles.build({ production: true })
  const begun = performance.now()
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${nodeVersion()} for all that is measured`)
  if (node() !== process.execPath) console.log(`(the peers want 22; this process is ${process.version})`)
  if (peers) console.log('Of a Markdown text, vscode-markdown checks the links alone; the others check words and form.')
  for (const [each, measure] of Object.entries(MEASURES))
    if (name === undefined || name === each) await measure(peers, name === undefined)
  console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s in all`)
}
