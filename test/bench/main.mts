/**
 * How fast Resolute is, side by side with its peers on the same texts: `npm run bench` measures everything in short,
 * `npm run bench -- NAME` one thing at length.
 */
import { cpus } from 'node:os'
import { build } from '../../scripts/build.mjs'
import { install, node, nodeVersion } from './install.mts'
import { keystroke } from './keystroke.mts'

/** What can be measured: whether peers take part, and about how many seconds each of them has. */
const MEASURES: Readonly<Record<string, (peers: boolean, seconds: number) => Promise<void>>> = {
  keystroke,
}

const [, , name] = process.argv
if (name === 'citations') await import('./citations.mts')
else if (name !== undefined && !Object.hasOwn(MEASURES, name)) {
  console.error(`There is no bench “${name}”: ${[...Object.keys(MEASURES), 'citations'].join(', ')}.`)
  process.exitCode = 2
} else {
  const peers = install()
  await build()
  const begun = performance.now()
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${nodeVersion()} for all that is measured`)
  if (node() !== process.execPath) console.log(`(the peers want 22; this process is ${process.version})`)
  for (const [each, measure] of Object.entries(MEASURES))
    if (name === undefined || name === each) await measure(peers, name === undefined ? 2 : 15)
  console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s in all`)
}
