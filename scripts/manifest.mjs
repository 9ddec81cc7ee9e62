// Checks the texts of package.json: each that people read is a `%key%`, each key has its text in English, Spanish and
// French, package.nls{,.es,.fr}.json, and no text there is without a key. What is wrong is named, and the exit status
// is then 1.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const FILES = ['package.nls.json', 'package.nls.es.json', 'package.nls.fr.json']

/** The fields whose texts people read. */
const READ =
  /^(?:title|name|displayName|description|markdownDescription|contents|altText|enumDescriptions|enumItemLabels|userDescription)$/

/** What is the same in every language: our name, and those of tools for assistants. */
const SAME = /^(?:Resolute|resolute|resolute_[a-z_]+)$/

/** What assistants alone read. */
const FOR_ASSISTANTS = 'inputSchema'

/** The faults of a manifest and the tables of its texts. */
export function faultsOf(manifest, tables) {
  const keys = new Set()
  const faults = []
  const visit = (value, field) => {
    if (typeof value === 'string') {
      const [, key] = /^%(.+)%$/.exec(value) ?? []
      if (key) keys.add(key)
      else if (READ.test(field) && !SAME.test(value)) faults.push(`package.json: “${value}” is in English alone`)
    } else if (Array.isArray(value)) for (const one of value) visit(one, field)
    else if (value && typeof value === 'object')
      for (const [name, one] of Object.entries(value)) if (name !== FOR_ASSISTANTS) visit(one, name)
  }
  const { description, capabilities, contributes } = manifest
  visit({ description, capabilities, contributes }, '')
  for (const [file, texts] of Object.entries(tables)) {
    for (const key of keys) if (!texts[key]) faults.push(`${file}: no text of %${key}%`)
    for (const key of Object.keys(texts)) if (!keys.has(key)) faults.push(`${file}: nothing asks for %${key}%`)
  }
  return faults
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'))
  const faults = faultsOf(read('package.json'), Object.fromEntries(FILES.map((file) => [file, read(file)])))
  if (faults.length > 0) console.error(faults.join('\n'))
  process.exitCode = faults.length > 0 ? 1 : 0
}
